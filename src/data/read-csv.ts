import { tableLines } from './csv-points';
import type { Collection } from './input';
import type { Issue } from './issue';
import { FILE_LIMIT } from './limits';
import { otherReader } from './other-reader';
import { gridData } from './read-grid';
import { readLines, type TableOptions } from './read-table';
import { checkReader } from './reader-options';

export type CsvOptions = Pick<TableOptions, 'constants' | 'units' | 'delimiter'>;

/**
 * Reads any CSV text: one whose head names fields (`area,period,value`) by `readTable`, one made for people
 * (`地区,2023年,2024年`, lines of title and unit above it) by `readGrid`. Where the fields are known use `readTable`:
 * it guesses nothing. Lines of SDMX are for `statorama/read-sdmx`, which an issue says.
 *
 * @param options - Units of columns that name none, where no head, title or cell does; what holds for every row.
 * @throws StatoramaError for what is no text, an unknown option or an option of the wrong type
 */
export function readCsv(text: string, options: CsvOptions = {}): { data: Collection; issues: readonly Issue[] } {
  checkReader('readCsv', text, options, ['constants', 'units', 'delimiter']);
  return csvData(text, options);
}

/** The same for what is known to be a text, and options that were held to what a reader takes. */
export function csvData(text: string, options: CsvOptions = {}): ReturnType<typeof readCsv> {
  const { constants, units, delimiter } = options;
  const lines = text.length > FILE_LIMIT ? undefined : tableLines(text, delimiter);
  const has = (names: RegExp) => lines![0]!.some((name) => names.test(name.trim()));
  if (!lines?.[0] || (has(/^period$/) && has(/^(value|growth|rank)$/))) return readLines(text, options, lines);
  if (has(/^OBS_VALUE/)) return otherReader('SDMX');
  const unit = units?.value;
  // Where the table itself says none.
  const isSaid = unit === undefined || lines.slice(0, 5).some((cells) => /单位|unit/i.test(cells.join('')));
  // Titles and notes in prose have commas too, and a blank behind each: `Employment (thousands), not adjusted`.
  const isTorn = lines.slice(0, 9).some(([, ...cells]) => cells.some((cell) => /^\S/.test(cell)));
  const rows = isTorn ? lines.map((cells) => (isProse(cells) ? [cells.join(',')] : cells)) : lines;
  return gridData({ caption: isSaid ? '' : `单位：${unit}`, head: [], rows }, constants);
}

function isProse([, ...cells]: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^ \S/.test(cell)) && /[^\d\s.,%-]{3}/.test(cells.join(''));
}
