import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join, normalize, relative, resolve } from 'node:path';

/** One data file and the name of its picture without ending, from the folder that was named: `2024/henan`. */
export interface Input {
  readonly file: string;
  readonly name: string;
}

/**
 * The data files of what was named: files as they are, folders with all below them, in the order of their names; each
 * file once. Names are as short as they can be without being those of another input: `a`, else with the ending (`a.csv`
 * beside `a.json`), else with the folders (`2023/a` beside `2024/a`).
 */
export function inputsOf(data: readonly string[]): Input[] {
  const found = data.flatMap((named) =>
    isFolder(named)
      ? filesBelow(named).map((file) => ({ file, name: relative(named, file) }))
      : [{ file: named, name: named === '-' ? 'figure' : basename(named) }],
  );
  const seen = new Set<string>();
  const inputs = found.filter(({ file }) => !seen.has(resolve(file)) && seen.add(resolve(file)));
  const counts = new Map<string, number>();
  for (const name of inputs.flatMap((input) => [...new Set(namesOf(input))]))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return inputs.map((input) => {
    const names = namesOf(input);
    return { file: input.file, name: names.find((name) => counts.get(name) === 1) ?? names[names.length - 1]! };
  });
}

/** What the picture of an input may be called, the shortest first. */
function namesOf({ file, name }: Input): string[] {
  // Pictures stay below the folder that was asked for: `../a.csv` and `/data/a.csv` lose what leads out of it.
  const whole = normalize(file).replace(/^([A-Za-z]:)?([\\/]|\.\.[\\/])*/, '');
  return [withoutEnding(name), name, withoutEnding(whole), whole];
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

export function isFolder(path: string): boolean {
  return path !== '-' && (statOf(path)?.isDirectory() ?? false);
}

/** `undefined` for what is not there or may not be seen. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Hidden files, and what packages bring, are nobody's data. A folder that may not be read stands for itself. */
function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const open = (path: string, above: readonly string[]) => {
    try {
      const real = realpathSync(path);
      // A link to a folder above would lead around for ever.
      if (above.includes(real)) return;
      for (const name of readdirSync(path)) {
        const inside = join(path, name);
        if (isHidden(name)) continue;
        if (isFolder(inside)) open(inside, [...above, real]);
        else if (/\.(csv|tsv|json)$/i.test(name) && statOf(inside)?.isFile()) found.push(inside);
      }
    } catch {
      found.push(path);
    }
  };
  open(folder, []);
  return found.sort();
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
