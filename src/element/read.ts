import type { FigureData } from '../data/input';
import { readCsv } from '../data/read-csv';
import { readRecords } from '../data/read-records';

/** Text of a `src` or an inline script as data: JSON if it looks like it, else a table. */
export function readText(text: string, type?: 'json' | 'csv'): FigureData {
  const isJson = type === undefined ? /^\s*[[{]/.test(text.slice(0, 200)) : type === 'json';
  return (isJson ? readRecords(text) : readCsv(text)).data;
}
