import { captionOf } from './grid/caption';
import { footnotes } from './grid/foot';
import { headed } from './grid/lines';
import { rowsOf } from './grid/rows';
import type { Collection, Row } from './input';
import { type Issue, StatoramaError } from './issue';
import { checkOptions } from './known-options';
import { ROW_LIMIT } from './limits';
import { issuesOf, type Reading, report, startReading } from './reading';
import { F04, L01, V04 } from './rules';

/** A table as people make it: rows of a head, rows of cells; every row as long as the widest, spanned cells repeated. A head that is not told is found. */
export interface Grid {
  /** Over the table; its period and unit hold where no column tells another. */
  readonly caption?: string | undefined;
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}
export interface GridOptions {
  /** What holds for every row and has no column: `{ area: '410000' }`. */
  readonly constants?: Partial<Row> | undefined;
}

/**
 * Reads a table made for people: heads in Chinese or English, with units in brackets (`进出口总额（亿元）`), periods as
 * heads (`2023年`, `2024年`), growth and rank beside what they belong to, head rows in several levels. Bad cells are
 * issues with row and column; the rest is kept. Rows of totals are told and left out, for a sum is no member.
 *
 * For files whose head names fields (`area,period,value`) use `readTable`: nothing is guessed there.
 *
 * @throws StatoramaError for what is no table of texts, and for an unknown option
 */
export function readGrid(grid: Grid, options: GridOptions = {}): { data: Collection; issues: readonly Issue[] } {
  checkOptions('readGrid', options, { constants: 'structure' });
  const isTable = (rows: unknown) =>
    Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
  if (![grid?.head, grid?.rows].every(isTable))
    throw new StatoramaError('data', 'grid', 'head and rows of a grid are lists of rows, which are lists of texts');
  return gridData(grid, options.constants);
}

/** The same for what is known to be a table of texts. */
export function gridData(grid: Grid, constants: Partial<Row> = {}): ReturnType<typeof readGrid> {
  const reading = startReading();
  const table = askMoney(headed(grid), reading);
  const count = table.rows.length;
  if (count === 0) report(reading, F04, '', table.head.flat().join(', '));
  if (count > ROW_LIMIT) report(reading, L01, 'rows', undefined, { count, limit: ROW_LIMIT });
  const { unit, source } = footnotes(table.rows);
  // `单位：亿元` may stand below as well as above.
  const about = captionOf(`${table.caption ?? ''} ${unit}`);
  const rows = rowsOf(table, about, source, constants, reading);
  const issues = issuesOf(reading);
  return { data: { rows, indicators: [...reading.indicators.values()], issues }, issues };
}

/** A table without the signs that may mean two currencies in it: the user is asked for each. */
function askMoney(table: Grid, reading: Reading): Grid {
  const told = ['', table.caption, table.head].join();
  const all = told + table.rows.join();
  // Partners in rows have dollars of their own; yen have one country alone. C$ says whose it is.
  const isYen = /japan|日本|日元|yen\b|jpy/i.test(all);
  const asked = isYen ? /([^a-z])([¥￥])/gi : OTHER_DOLLAR.test(told) ? BARE_DOLLAR : undefined;
  const [, , unit] = asked?.exec(all) ?? [];
  if (!unit) return table;
  report(reading, V04, 'unit', unit, { unit }, isYen ? 'CNY, JPY' : 'US$, C$, A$');
  return JSON.parse(JSON.stringify(table).replace(asked!, '$1')) as Grid;
}

/** A country with a dollar of its own is named, and neither is a partner nor are US dollars; the head of Statistics Canada names none. */
const OTHER_DOLLAR =
  /^(?!.*(?:u\.?s[. d]|united|chin| (?:to|with|from) )).*(?:canad|austral|hong k|singap|taiwan|new z|scalar_f)/i;
/** The sign, or the word where no country stands before it: `millions of dollars`, a cell `Dollars`. */
const BARE_DOLLAR = /([^a-z](?=\$)|(?:of|ions?|sand|[^a-z ]) ?(?=d))(\$|dollars)/gi;
