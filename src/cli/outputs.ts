import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

const made = new Set<string>();

/**
 * Writes a picture unless it is there already, byte for byte: its time then tells when it changed. An older one is
 * replaced by renaming, so that a site that is being served never gives half of it.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const before = existing(path);
  if (before === undefined) writeFileSync(path, bytes);
  else if (!before.equals(bytes)) replace(path, bytes);
}

function existing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function replace(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
