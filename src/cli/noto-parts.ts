import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One of the hundred files that a font is cut into, each for some characters. */
export interface FontPart {
  readonly name: string;
  readonly file: string;
  readonly holds: (code: number) => boolean;
}

/** In the order in which a character is looked for: Chinese first, then what it lacks. */
const FONTS = ['noto-sans-sc', 'noto-sans'];

/** The parts of Noto Sans that are installed as packages, beside this one or where the command was started. */
export function notoParts(): FontPart[] {
  return FONTS.flatMap((font) => {
    const list = listOf(`@fontsource-variable/${font}/unicode.json`);
    if (list === undefined) return [];
    const parts: [string, string][] = Object.entries(JSON.parse(readFileSync(list, 'utf8')));
    // Later parts win, as later rules of a style sheet do.
    return parts.reverse().map(([key, ranges]) => {
      const part = key.replace(/[[\]]/g, '');
      const spans = ranges.split(',').map(spanOf);
      return {
        name: `Statorama-${font}-${part}`,
        file: join(dirname(list), `files/${font}-${part}-wght-normal.woff2`),
        holds: (code) => spans.some(([from, to]) => code >= from && code <= to),
      };
    });
  });
}

function listOf(path: string): string | undefined {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve(path);
    } catch {}
  }
  return undefined;
}

/** `U+4e00-9fff` or `U+2103` */
function spanOf(text: string): readonly [from: number, to: number] {
  const [from = '', to = from] = text.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}
