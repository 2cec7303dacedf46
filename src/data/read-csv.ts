import { dsvFormat } from 'd3-dsv';
import { unguarded } from './formula';
import type { Issue } from './issue';
import { FILE_LIMIT } from './limits';
import { readGrid } from './read-grid';
import { readTable } from './read-table';
import type { Collection } from './types';

/**
 * Reads any CSV text: one whose head names fields (`area,period,value`) by `readTable`, one made for people
 * (`地区,2023年,2024年`, lines of title and unit above it) by `readGrid`. Where the fields are known use `readTable`:
 * it guesses nothing.
 */
export function readCsv(text: string): { data: Collection; issues: readonly Issue[] } {
  const plain = text.replace(/^\ufeff/, '');
  const start = plain.slice(0, 2000);
  if (/^\s*$/.test(start) || plain.length > FILE_LIMIT) return readTable(text);
  const delimiter = start.includes('\t') ? '\t' : start.includes(';') && !start.includes(',') ? ';' : ',';
  const head = start.split(/[\r\n]/, 1)[0] ?? '';
  const fields = dsvFormat(delimiter).parseRows(head)[0] ?? [];
  if (fields.some((name) => name.trim() === 'period')) return readTable(text);
  const lines = dsvFormat(delimiter)
    .parseRows(plain, (cells) => cells.map(unguarded))
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const caption: string[] = [];
  // A title and a unit stand alone in their lines.
  while (lines.length > 1 && lines[0]!.filter((cell) => cell.trim() !== '').length === 1 && lines[1]!.length > 1)
    caption.push(lines.shift()!.join('').trim());
  const [first = [], ...rows] = lines;
  return readGrid({ caption: caption.join(' '), head: [first], rows });
}
