import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type Fault, type Format, isFormat, type RenderCommand } from './command';
import { isFolder } from './inputs';

/** Where the pictures go. */
export interface Output {
  readonly format: Format;
  /** Path of the picture of an input; `undefined`: standard output. */
  readonly path: (name: string) => string | undefined;
  /** The folder that holds them all. */
  readonly folder: string;
}

/** Decides by the ending of `--out`, `--format` and whether there can be several pictures. */
export function outputOf({ out, format, data }: RenderCommand): Output | Fault {
  const several = data.length > 1 || data.some(isFolder);
  if (out === undefined) {
    if (several || format === 'png') return { key: 'outNeeded' };
    return { format: format ?? 'svg', path: () => undefined, folder: '.' };
  }
  const ending = extname(out).slice(1).toLowerCase();
  const intoFolder = several || /[\\/]$/.test(out) || isFolder(out);
  if (intoFolder) {
    if (isFormat(ending) && !isFolder(out)) return { key: 'folderNeeded', values: { out } };
    const chosen = format ?? 'svg';
    return { format: chosen, path: (name) => join(out, `${name}.${chosen}`), folder: out };
  }
  if (isFormat(ending) && format !== undefined && format !== ending)
    return { key: 'formatClash', values: { out, read: format } };
  const chosen = isFormat(ending) ? ending : format;
  if (chosen === undefined) return { key: 'badFormat', values: { read: out } };
  return { format: chosen, path: () => out, folder: dirname(out) };
}

/**
 * Writes a picture unless it is there already, byte for byte: its time then tells when it changed. It comes by
 * renaming, so that a site that is being served never gives half of it, and a full disk keeps none. Links, pipes and
 * devices (`/dev/stdout`) are written to and stay what they are.
 *
 * @throws what the system says where it cannot be written
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path));
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const before = lstatSync(path, { throwIfNoEntry: false });
  if (before && !before.isFile()) writeFileSync(path, bytes);
  else if (before?.size !== bytes.length || !readFileSync(path).equals(bytes)) replace(path, bytes, before?.mode);
}

/** Step by step: `mkdir` with `recursive` never comes back from a place such as `/proc` where nothing can be made. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Two commands may write into one new folder.
    if (!isFolder(folder)) throw error;
  }
}

function replace(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, bytes, { mode });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
