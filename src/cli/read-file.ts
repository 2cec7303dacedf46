import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CubeOptions } from '../data/cube/types';
import type { FigureData } from '../data/input';
import type { Issue } from '../data/issue';
import { FILE_LIMIT } from '../data/limits';
import { readCsv } from '../data/read-csv';
import { readRecords } from '../data/read-records';
import { readTable, type TableOptions } from '../data/read-table';
import { contentOf } from '../element/content';
import { type NetworkReason, networkIssue, networkText } from '../element/network';
import { cliWord, systemWord } from '../format/cli-words';
import type { Locale } from '../format/locale';
import { officeReader } from './office';

/** Data for a chart, or the sentence that says why there are none. */
export type FileRead =
  | {
      readonly ok: true;
      readonly data: FigureData;
      /** What kept the whole file from being read: a chart knows only that there are no rows. */
      readonly fault: Issue | undefined;
    }
  | { readonly ok: false; readonly sentence: string };

/** Most bytes of a file of so many characters: three for a Chinese one. */
const BYTES = FILE_LIMIT * 3;

/**
 * Reads a CSV or JSON file as the elements do: by its mark, else UTF-8, else GB18030; and files of offices, SDMX and
 * JSON-stat; also compressed by gzip. `-` is standard input. Never throws for data.
 */
export function readFile(
  file: string,
  table: TableOptions | undefined,
  locale: Locale,
  office: CubeOptions = {},
): FileRead {
  const failed = (sentence: string): FileRead => ({ ok: false, sentence });
  const unfit = (reason: NetworkReason) => failed(networkText(networkIssue(reason, file), locale));
  let bytes: Uint8Array | undefined;
  try {
    bytes = bytesOf(file);
  } catch (error) {
    return failed(systemSentence(error, file, locale));
  }
  const limit = BYTES / 1e6;
  if (bytes?.[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: BYTES });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ERR_BUFFER_TOO_LARGE')
        return failed(cliWord(locale, code === 'Z_BUF_ERROR' ? 'gzipEnds' : 'gzipBad', { file }));
      bytes = undefined;
    }
  }
  if (!bytes) return failed(cliWord(locale, 'tooLarge', { file, limit }));
  const content = contentOf(bytes);
  if (!content.ok) {
    const isSdmx = content.reason === 'markup' && /sdmx/i.test(Buffer.from(bytes.subarray(0, 4000)).toString('latin1'));
    return isSdmx ? failed(cliWord(locale, 'sdmxXml', { file })) : unfit(content.reason);
  }
  const { text } = content;
  const isJson = /\.json$/i.test(file) || (!/\.(csv|tsv)$/i.test(file) && /^\s*[[{]/.test(text.slice(0, 200)));
  const named = table && hasColumns(table);
  const reader = named ? undefined : officeReader(text);
  // What is asked of codes would be left out without a word.
  const asked =
    Object.keys(office.select ?? {}).length > 0
      ? '--select'
      : Object.keys(office.units ?? {}).length > 0
        ? '--unit-code'
        : '';
  if (asked && !reader) return failed(cliWord(locale, 'noCodes', { file, read: asked }));
  const { data, issues } =
    reader?.(text, office) ??
    (isJson ? readRecords(text) : named ? readTable(text, table) : readCsv(text, { units: table?.units }));
  return { ok: true, data, fault: issues.find(({ level, scope }) => level === 'E' && scope === 'figure') };
}

/** `undefined` for more than is read: a file of many gigabytes, or a pipe that never ends, would end the process. */
function bytesOf(file: string): Uint8Array | undefined {
  const size = file === '-' ? undefined : sizeOf(file);
  if (size !== undefined) return size > BYTES ? undefined : readFileSync(file);
  const source = file === '-' ? 0 : openSync(file, 'r');
  const parts: Uint8Array[] = [];
  for (let left = BYTES; left >= 0; ) {
    const part = Buffer.alloc(1 << 16);
    const count = readSome(source, part);
    if (count === 0) {
      if (source !== 0) closeSync(source);
      return Buffer.concat(parts);
    }
    parts.push(part.subarray(0, count));
    left -= count;
  }
  if (source !== 0) closeSync(source);
  return undefined;
}

/** Of a plain file; pipes and devices have none. */
function sizeOf(file: string): number | undefined {
  const stat = statSync(file);
  return stat.isFile() ? stat.size : undefined;
}

function readSome(source: number, part: Uint8Array): number {
  for (;;) {
    try {
      return readSync(source, part);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // So Windows says that standard input ends.
      if (code === 'EOF') return 0;
      // A pipe that does not block and has nothing yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Columns are named for tables whose heads are fields; a unit alone serves every table. */
function hasColumns(table: TableOptions): boolean {
  return Object.keys(table.columns ?? {}).length > 0;
}

/** What the system says about a file, in words for who named it. */
export function systemSentence(error: unknown, file: string, locale: Locale): string {
  const code = `${(error as NodeJS.ErrnoException).code ?? error}`;
  // A pattern in quotes, or one that the shell found nothing for.
  if (code === 'ENOENT') return cliWord(locale, /[*?]/.test(file) ? 'pattern' : 'missing', { file });
  if (code === 'EACCES' || code === 'EPERM') return cliWord(locale, 'denied', { file });
  return cliWord(locale, 'unreadable', { file, why: systemWord(locale, code) });
}
