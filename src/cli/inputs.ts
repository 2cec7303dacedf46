import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';

/** One data file and the name of its picture without ending, from the folder that was named: `2024/henan`. */
export interface Input {
  readonly file: string;
  readonly name: string;
}

/** The data files of what was named: files as they are, folders with all below them, in the order of their names. */
export function inputsOf(data: readonly string[]): Input[] {
  const found = data.flatMap((named) =>
    isFolder(named)
      ? filesBelow(named).map((file) => ({ file, name: relative(named, file) }))
      : [{ file: named, name: named === '-' ? 'figure' : basename(named) }],
  );
  const counts = new Map<string, number>();
  const bare = found.map(({ name }) => name.slice(0, name.length - extname(name).length));
  for (const name of bare) counts.set(name, (counts.get(name) ?? 0) + 1);
  // `a.csv` and `a.json` would write over one another: they keep their endings.
  return found.map(({ file, name }, at) => ({ file, name: counts.get(bare[at]!) === 1 ? bare[at]! : name }));
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

/** Hidden files, and what packages bring, are nobody's data. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(csv|tsv|json)$/i.test(path) && !path.split(sep).some(isHidden))
    .sort()
    .map((path) => join(folder, path))
    .filter((path) => statOf(path)?.isFile());
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
