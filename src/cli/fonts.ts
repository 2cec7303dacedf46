import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Mark, Scene } from '../scene/mark';
import type { Canvas } from './png';

/** The fonts that a PNG is drawn with. */
export interface Fonts {
  /** CSS families that hold a scene's characters, before those of the theme; `isComplete`: Chinese too, as far as can be told. */
  readonly forScene: (scene: Scene) => { readonly family: string; readonly isComplete: boolean };
  readonly isVariable: boolean;
}

/** Registers the named files; Noto Sans SC is taken by its parts as scenes need them, where it is installed. */
export function fontsOf(canvas: Canvas, named: readonly string[], bad: (file: string) => void): Fonts {
  const { GlobalFonts } = canvas;
  let own = '';
  for (const file of named) {
    if (registered(() => GlobalFonts.registerFromPath(file, OWN))) own = OWN;
    else bad(file);
  }
  const subsets = own === '' ? notoSubsets() : [];
  const used = new Set<string>();
  const hasChinese = own !== '' || GlobalFonts.families.some(({ family }) => CHINESE.test(family));
  return {
    isVariable: subsets.length > 0,
    forScene: (scene) => {
      const characters = charactersOf(scene.marks, new Set());
      const isComplete = hasChinese || subsets.length > 0 || ![...characters].some((code) => code >= 0x2e80);
      const needed = subsets.filter((subset) => [...characters].some((code) => holds(subset, code)));
      for (const { name, file } of needed)
        if (!used.has(name) && registered(() => GlobalFonts.registerFromPath(file, name))) used.add(name);
      const families = needed.map(({ name }) => name).filter((name) => used.has(name));
      return { family: (own === '' ? families : [own]).join(', '), isComplete };
    },
  };
}

const OWN = 'StatoramaFont';
const CHINESE = /CJK|Noto Sans SC|PingFang|YaHei|SimSun|SimHei|DengXian|Hei\b|Songti|WenQuanYi|Source Han|方|黑|宋/i;
const PACKAGE = '@fontsource-variable/noto-sans-sc';

interface Subset {
  readonly name: string;
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** The package cuts the font into a hundred parts, each for some characters. */
function notoSubsets(): Subset[] {
  const list = listFile();
  if (list === undefined) return [];
  const parts: [string, string][] = Object.entries(JSON.parse(readFileSync(list, 'utf8')));
  // Later parts win, as later rules of a style sheet do.
  return parts.reverse().map(([key, ranges]) => {
    const part = key.replace(/\W/g, '') === key ? key : key.replace(/[[\]]/g, '');
    return {
      name: `Statorama${part.replace(/\W/g, '')}`,
      file: join(dirname(list), `files/noto-sans-sc-${part}-wght-normal.woff2`),
      ranges: ranges.split(',').map(rangeOf),
    };
  });
}

function listFile(): string | undefined {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve(`${PACKAGE}/unicode.json`);
    } catch {}
  }
  return undefined;
}

/** `U+4e00-9fff` or `U+2103` */
function rangeOf(text: string): readonly [number, number] {
  const [from = '', to = from] = text.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}

function holds({ ranges }: Subset, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
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
    else if (mark.type === 'text') for (const character of mark.text) found.add(character.codePointAt(0)!);
  }
  return found;
}
