import type { Mark, Scene } from '../scene/mark';
import { notoParts } from './noto-parts';
import type { Canvas } from './png';

/** The fonts that a PNG is drawn with. */
export interface Fonts {
  /** CSS families for a scene's characters; `isComplete`: with one for Chinese where there is any. */
  readonly forScene: (scene: Scene) => {
    readonly family: string;
    readonly isComplete: boolean;
    readonly characters: readonly number[];
  };
  readonly isVariable: boolean;
}

/** Registers the named files; without any, Noto Sans where it is installed, by its parts as scenes need them. */
export function fontsOf({ GlobalFonts }: Canvas, named: readonly string[], bad: (file: string) => void): Fonts {
  const installed = namesOf(GlobalFonts.families.map(({ family }) => family));
  let hasNamed = false;
  for (const file of named) {
    if (registered(() => GlobalFonts.registerFromPath(file, NAMED))) hasNamed = true;
    else bad(file);
  }
  const parts = hasNamed ? [] : notoParts();
  const used = new Map<string, boolean>();
  const isUsable = (name: string, file: string) => {
    if (!used.has(name))
      used.set(
        name,
        registered(() => GlobalFonts.registerFromPath(file, name)),
      );
    return used.get(name);
  };
  const hasChinese = hasNamed || parts.length > 0 || installed.some((name) => CHINESE.test(name));
  return {
    isVariable: parts.length > 0,
    forScene: (scene) => {
      const characters = [...charactersOf(scene.marks, new Set())];
      const needed = new Set(characters.map((code) => parts.find((part) => part.holds(code))));
      const families = parts
        .filter((part) => needed.has(part) && isUsable(part.name, part.file))
        .map(({ name }) => name);
      return {
        family: [...(hasNamed ? [NAMED] : families), ...installed, 'sans-serif'].join(', '),
        isComplete: hasChinese || !characters.some((code) => code >= 0x2e80),
        characters,
      };
    },
  };
}

const NAMED = 'StatoramaFont';
const CHINESE = /CJK|Noto Sans SC|PingFang|YaHei|SimSun|SimHei|DengXian|Heiti|Songti|WenQuanYi|Source Han/i;
const LATIN = /^(Noto Sans|Segoe UI|Helvetica|Arial|Liberation Sans|Roboto|DejaVu Sans)$/i;
const MOST_INSTALLED = 6;

/** By their names: behind a registered family the canvas takes no generic one for a missing character. */
function namesOf(families: readonly string[]): string[] {
  const like = (pattern: RegExp) => families.filter((name) => pattern.test(name));
  return [...like(LATIN), ...like(CHINESE)].slice(0, MOST_INSTALLED).map((name) => `"${name}"`);
}

function registered(register: () => unknown): boolean {
  try {
    return register() !== null;
  } catch {
    return false;
  }
}

function charactersOf(marks: readonly Mark[], found: Set<number>): Set<number> {
  for (const mark of marks) {
    if (mark.type === 'group') charactersOf(mark.marks, found);
    else if (mark.type === 'text')
      for (const character of mark.text + (mark.tail?.text ?? '')) found.add(character.codePointAt(0)!);
  }
  return found;
}
