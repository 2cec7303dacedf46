import { type About, captionOf } from './grid/caption';
import { type Column, columnOf } from './grid/column';
import { type OpenRow, readFigure } from './grid/figure';
import { indicatorOf } from './grid/measure';
import { type Issue, issueOf } from './issue';
import { LABEL_LIMIT, ROW_LIMIT } from './limits';
import { parsePeriod } from './period';
import { addIssue, issuesOf, startReading, taken } from './reading';
import { F02, F04, F07, L01 } from './rules';
import type { Collection, Id, Indicator, Row } from './types';

/** A table as people make it: rows of a head, rows of cells; every row as long as the widest, spanned cells repeated. */
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
 */
export function readGrid(grid: Grid, options: GridOptions = {}): { data: Collection; issues: readonly Issue[] } {
  const reading = startReading();
  const about = captionOf(grid.caption ?? '');
  const columns = columnsOf(grid);
  const measures = columns.filter(({ field }) => field === 'value');
  const indicators = new Map<Id, Indicator>();
  const rows: Row[] = [];
  if (grid.rows.length === 0) addIssue(reading, issueOf(F04));
  if (grid.rows.length > ROW_LIMIT)
    addIssue(reading, issueOf(L01, { path: ['rows'], params: { count: grid.rows.length, limit: ROW_LIMIT } }));
  const hasPeriod = columns.some(({ field, period }) => period !== undefined || field === 'period');
  if (!hasPeriod && about.period === undefined && options.constants?.period === undefined && grid.rows.length > 0)
    addIssue(
      reading,
      issueOf(F02, {
        path: ['columns', 'period'],
        read: columns.map(({ name }) => name).join(', '),
        params: { column: 'period' },
      }),
    );
  else
    grid.rows.slice(0, ROW_LIMIT).forEach((cells, index) => {
      const at = (field: Column['field']) => {
        const place = columns.findIndex((column) => column.field === field);
        return place < 0 ? '' : (cells[place] ?? '').trim();
      };
      const area = at('area').slice(0, LABEL_LIMIT);
      if (TOTAL.test(area.replace(/\s/g, ''))) {
        addIssue(reading, issueOf(F07, { path: ['rows', index], read: area, params: { name: area } }));
        return;
      }
      const told = at('period');
      const own = told === '' ? undefined : taken(parsePeriod(told), ['rows', index, 'period'], reading);
      if (told !== '' && own === undefined) return;
      // A measure may stand at several periods; growth and rank join the figure they belong to.
      const made = new Map<string, OpenRow>();
      columns.forEach((column, place) => {
        const text = (cells[place] ?? '').trim();
        const isFigure = column.field === 'value' || column.field === 'growth' || column.field === 'rank';
        if (!isFigure) return;
        const period = column.period ?? own ?? about.period ?? options.constants?.period;
        if (period === undefined) return;
        const name =
          (columns.some(({ field }) => field === 'indicator') && at('indicator')) || measureOf(column, measures, about);
        const unit = column.field === 'value' ? (column.unit ?? about.unit) : undefined;
        const indicator = indicatorOf(name, unit, indicators);
        const key = `${indicator} ${typeof period === 'string' ? period : JSON.stringify(period)}`;
        let row = made.get(key);
        if (row === undefined) {
          row = { ...options.constants, ...(area ? { area } : {}), period, indicator };
          const [note, source, status] = [at('note'), at('source'), at('status')];
          if (note) row.note = note;
          if (source) row.source = source;
          if (status) row.status = status;
          made.set(key, row);
        }
        readFigure(
          row,
          column,
          text,
          unit,
          column.power ?? (column.unit === undefined ? about.power : undefined),
          ['rows', index, column.name],
          reading,
        );
      });
      for (const row of made.values())
        if (row.value !== undefined || row.growth !== undefined || row.rank !== undefined) rows.push(row);
    });
  const issues = issuesOf(reading);
  return { data: { rows, indicators: [...indicators.values()], issues }, issues };
}

/** Sums among members: of the table's own areas, not places of that name. */
const TOTAL = /^(?:合计|总计|总额|小计|全部|平均|total|sum|subtotal|average|all)$/i;

function columnsOf({ head, rows }: Grid): Column[] {
  const width = Math.max(0, ...head.map((row) => row.length), ...rows.slice(0, 50).map((row) => row.length));
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) columns.push(columnOf(head.map((row) => row[i] ?? '')));
  const first = columns[0];
  // The first column has the names of the rows, whatever its head says.
  if (first?.field === 'value' && first.period === undefined && first.unit === undefined) {
    const cells = rows.slice(0, 50).map((row) => (row[0] ?? '').trim());
    const share = (fits: (text: string) => boolean) => cells.filter(fits).length * 2 > cells.length;
    if (share((cell) => /\d{4}/.test(cell) && parsePeriod(cell).ok)) columns[0] = { ...first, field: 'period' };
    else if (share((cell) => !/^[-+\d.,%\s]*$/.test(cell))) columns[0] = { ...first, field: 'area' };
  }
  return columns;
}

/** What a column measures: its own words; of growth and rank without any, the figure before it; else the caption. */
function measureOf(column: Column, measures: readonly Column[], about: About): string {
  if (column.measure !== '') return column.measure;
  if (column.field !== 'value') {
    const [only] = measures;
    if (only && measures.every(({ measure }) => measure === only.measure)) return only.measure || about.name;
  }
  return about.name;
}
