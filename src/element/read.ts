import { csvParseRows, tsvParseRows } from 'd3-dsv';
import type { Issue } from '../data/issue';
import { readJson, readTable } from '../data/read-table';
import type { Collection, SeriesData } from '../data/types';

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
  if (isJson) {
    const { data, issues } = readJson(text);
    return withIssues(data, issues);
  }
  const head = text.replace(/^\uFEFF/, '').slice(0, 2000);
  const delimiter = head.split(/\r?\n/, 1)[0]?.includes('\t') ? '\t' : ',';
  const { data, issues } = readTable(text, { columns: columnsOf(head, delimiter), delimiter });
  return withIssues(data, issues);
}

/** The heads that are names of fields; `period` at least, so that a file without one is told what it lacks. */
function columnsOf(head: string, delimiter: string): Record<string, string> {
  const [names = []] = delimiter === '\t' ? tsvParseRows(head) : csvParseRows(head);
  const columns: Record<string, string> = { period: 'period' };
  for (const name of names) {
    const field = name.trim().toLowerCase();
    if (FIELDS.includes(field)) columns[field] = name;
  }
  return columns;
}

function withIssues(data: SeriesData, issues: readonly Issue[]): SeriesData {
  if (issues.length === 0 || (data as Collection).issues === issues) return data;
  if (Array.isArray(data)) return { rows: data, issues };
  return { ...(data as Collection), issues };
}
