import { csvParseRows } from 'd3-dsv';
import type { Issue } from '../data/issue';
import { readJson, readTable } from '../data/read-table';
import type { SeriesData } from '../data/types';

/** Column names that a file may use: the fields of a row. */
const FIELDS: readonly string[] = [
  'area',
  'period',
  'indicator',
  'flow',
  'value',
  'growth',
  'rank',
  'status',
  'vintage',
  'source',
  'note',
];

/** Text of a `src` or an inline script as data: JSON if it looks like it, else a table whose head names fields. */
export function readText(text: string, type?: 'json' | 'csv'): SeriesData {
  const isJson = type === undefined ? /^\s*[[{]/.test(text.slice(0, 200)) : type === 'json';
  const delimiter = delimiterOf(text);
  const { data, issues } = isJson
    ? readJson(text)
    : readTable(text, { columns: columnsOf(text, delimiter), delimiter });
  return withIssues(data, issues);
}
