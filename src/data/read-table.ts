import { tableLines } from './csv-points';
import type { Collection, Row, SymbolProfile } from './input';
import type { Issue, Rule } from './issue';
import { FILE_LIMIT, ROW_LIMIT } from './limits';
import { checkReader } from './reader-options';
import { issuesOf, type Reading, report, startReading } from './reading';
import { F01, F02, F03, F04, I04, L01, L03 } from './rules';
import { isTableField, TABLE_FIELDS } from './table-fields';
import { rowOf, type Table } from './table-row';
import type { Area, Id, Source } from './types';

/** Which column holds what. A column is named by its head; fields left out are looked for under their own names. */
export interface TableColumns {
  /** One column (`2024-01/04`), year and month, or start, end and type (`2024-01`, `2024-04`, `ytd`). */
  readonly period?: string | readonly string[] | undefined;
  /** Code or name; or code and name, when the table has both. */
  readonly area?: string | readonly string[] | undefined;
  readonly indicator?: string | undefined;
  readonly flow?: string | undefined;
  /** The figure as printed: its digits count. */
  readonly value?: string | undefined;
  /** `over`, `about`, `nearly` … where the value has no such word itself. */
  readonly qualifier?: string | undefined;
  /** Unit with its power of ten (`亿元`, `billion CNY`), where the value names none. */
  readonly unit?: string | undefined;
  readonly growth?: string | undefined;
  readonly rank?: string | undefined;
  readonly status?: string | undefined;
  readonly vintage?: string | undefined;
  readonly nature?: string | undefined;
  readonly definitionId?: string | undefined;
  readonly note?: string | undefined;
  readonly printed?: string | undefined;
  /** Id of the source; the next four describe it. */
  readonly source?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly sourcePublisher?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly sourcePublished?: string | undefined;
}

export interface TableOptions {
  readonly columns?: TableColumns | undefined;
  /** What holds for every row and has no column: `{area: '410000', flow: 'exports'}`. */
  readonly constants?: Partial<Row> | undefined;
  /** Units of columns without any: `{value: '亿元', growth: '%'}`. Growth is in per cent by default. */
  readonly units?: { readonly value?: string | undefined; readonly growth?: string | undefined } | undefined;
  /** @defaultValue found in the first line that has any: tab, comma, semicolon, full-width comma */
  readonly delimiter?: string | undefined;
  /** What the marks in value cells mean (`…`, `*`), and a blank. Without it a blank is asked about (V02). */
  readonly symbols?: SymbolProfile | undefined;
}

/**
 * Reads a CSV text into rows. Every bad cell is an issue whose path is row and column, and the rest of its
 * row stands; `data` carries the issues too, so that figures show them. Row numbers count from 0 and leave out
 * the head and empty lines. For JSON use `readJson`.
 *
 * @throws StatoramaError for what is no text, an unknown option or an option of the wrong type
 */
export function readTable(text: string, options: TableOptions = {}): { data: Collection; issues: readonly Issue[] } {
  checkReader('readTable', text, options, ['columns', 'constants', 'units', 'delimiter', 'symbols']);
  return readLines(text, options);
}

/** The same for a reader that has held its options to what it takes, and perhaps parted the text into lines. */
export function readLines(text: string, options: TableOptions, parted?: string[][]): ReturnType<typeof readTable> {
  const reading = startReading();
  const rows: Row[] = [];
  const areas = new Map<Id, Area>();
  const sources = new Map<Id, Source>();
  const shared = { areas, sources, periods: new Map() };
  const lines = linesOf(text, options, reading, parted);
  const head = lines?.shift()?.map((name) => name.trim());
  if (lines?.length === 0) report(reading, F04, '', head?.join(', '));
  const table = head && tableOf(head, options, reading);
  if (lines && head && table) {
    if (lines.length > ROW_LIMIT) report(reading, L01, 'rows', undefined, { count: lines.length, limit: ROW_LIMIT });
    lines.slice(0, ROW_LIMIT).forEach((cells, i) => {
      const fits = cells.length >= head.length && !cells.slice(head.length).join('').trim();
      if (!fits) report(reading, F03, ['rows', i], cells[0], { count: cells.length, expected: head.length });
      // A row that is left out keeps its place: the numbers of later rows must stay those of the file.
      rows.push(fits ? rowOf(cells, i, table, shared, reading) : ({} as Row));
    });
  }
  const issues = issuesOf(reading);
  return { data: { rows, areas: [...areas.values()], sources: [...sources.values()], issues }, issues };
}

function linesOf(
  text: string,
  { delimiter }: TableOptions,
  reading: Reading,
  parted: string[][] | undefined,
): string[][] | undefined {
  if (text.trim() === '') report(reading, F01, '');
  else if (text.length > FILE_LIMIT) report(reading, L03, '', undefined, { limit: FILE_LIMIT });
  else
    return (
      parted ??
      tableLines(text, delimiter, (rule, ...told) => {
        report(reading, rule, '', ...told);
      })
    );
  return undefined;
}

/** A column that is no field: its cells are left out. */
const UNKNOWN: Rule = 'I01 W figure';

/** Where each field stands. `undefined` when there is no period: then no row means anything. */
function tableOf(head: readonly string[], options: TableOptions, reading: Reading): Table | undefined {
  const { columns = {} } = options;
  const places = new Map<string, number>();
  head.forEach((name, i) => {
    if (!places.has(name)) places.set(name, i);
    else if (name !== '') report(reading, I04, ['columns', i], name, { id: name });
  });
  const fields = new Map<string, readonly number[]>();
  for (const field of TABLE_FIELDS) {
    const asked = columns[field];
    const found: number[] = [];
    for (const name of typeof asked === 'object' ? asked : [asked ?? field]) {
      const place = places.get(name);
      const needed = asked !== undefined || (field === 'period' && options.constants?.period === undefined);
      if (place !== undefined) found.push(place);
      else if (needed) report(reading, F02, ['columns', field], head.join(', '), { column: name }, name);
    }
    if (found.length > 0) fields.set(field, found);
  }
  if (!fields.has('period') && options.constants?.period === undefined) return undefined;
  // Who names columns knows what else the file holds. Who does not would lose one without a word.
  if (!options.columns)
    for (const name of places.keys())
      if (name !== '' && !isTableField(name))
        report(reading, UNKNOWN, ['columns', name], name, { field: 'column', id: name });
  return { head, fields, options };
}
