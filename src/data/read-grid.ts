import { captionOf } from './grid/caption';
import { type Column, takeUnit } from './grid/column';
import { columnsOf } from './grid/columns';
import { type OpenRow, readFigure } from './grid/figure';
import { aside, besideOf, footnotes, placeName } from './grid/foot';
import { indicatorOf } from './grid/measure';
import { periodIn } from './grid/when';
import type { Collection, Row } from './input';
import { type Issue, issueOf, unread } from './issue';
import { LABEL_LIMIT, ROW_LIMIT } from './limits';
import { yearOf } from './period';
import { plainText } from './plain-text';
import { splitUnit } from './quantity-words';
import { addIssue, issuesOf, startReading, taken } from './reading';
import { F02, F03, F04, F07, L01, T01 } from './rules';
import type { Id, Indicator } from './types';

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
  const foot = footnotes(grid.rows);
  // `单位：亿元` may stand below as well as above.
  const about = captionOf(`${grid.caption ?? ''} ${foot.unit}`);
  const stated = about.period && yearOf(about.period);
  const columns = columnsOf(grid, stated);
  const indicators = new Map<Id, Indicator>();
  const rows: Row[] = [];
  if (grid.rows.length === 0) addIssue(reading, issueOf(F04));
  if (grid.rows.length > ROW_LIMIT)
    addIssue(reading, issueOf(L01, { path: ['rows'], params: { count: grid.rows.length, limit: ROW_LIMIT } }));
  const places = (field: Column['field']) =>
    columns.flatMap((column, place) => (column.field === field ? [place] : []));
  const timed = places('period');
  const hasPeriod = timed.length > 0 || columns.some(({ period }) => period !== undefined);
  if (!hasPeriod && about.period === undefined && options.constants?.period === undefined && grid.rows.length > 0)
    addIssue(
      reading,
      issueOf(F02, {
        path: ['columns', 'period'],
        read: columns.map(({ name }) => name).join(', '),
        params: { column: 'period' },
      }),
    );
  else {
    const named = places('area')[0] ?? 0;
    const sums = besideOf(grid.rows.map((cells) => placeName(cells[named] ?? '')));
    const unitless = new Set<string>();
    const [first] = timed;
    let year = (first === undefined ? undefined : yearOf(columns[first]!.period ?? UNSTATED)) ?? stated;
    grid.rows.slice(0, ROW_LIMIT).forEach((cells, index) => {
      const at = (field: Column['field']) => (cells[places(field)[0] ?? -1] ?? '').trim();
      const area = placeName(at('area'));
      const name = aside(cells, area, sums)?.slice(0, LABEL_LIMIT);
      if (name !== undefined) {
        addIssue(reading, issueOf(F07, { path: ['rows', index], read: name, params: { name } }));
        return;
      }
      // Often an amount with thousands marks and no quotes around it: what stands where is not known then.
      if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
        const params = { count: cells.length, expected: columns.length };
        addIssue(reading, issueOf(F03, { path: ['rows', index], read: cells.join(', '), params }));
        return;
      }
      const told = timed.map((place) => (cells[place] ?? '').trim());
      // The year of merged cells stands in the first of them.
      if (/^(?:19|20)\d\d年?$/.test(told[0] ?? '')) year = Number(told[0]!.slice(0, 4));
      const own = periodIn(told, year);
      if (own === undefined && told.some((text) => text !== '')) {
        taken(
          unread(T01, told.join(' ').trim(), '2024-01/04', { period: told.join(' ').trim() }),
          ['rows', index, 'period'],
          reading,
        );
        return;
      }
      // Rows may be indicators, each with its unit: `其中：出口（亿元）`.
      const item = takeUnit(at('indicator').replace(/^(?:其中\s*[:：]?|[#＃])\s*/, ''));
      const named = splitUnit(plainText(at('unit')) ?? '');
      // A measure may stand at several periods; growth and rank join the figure they belong to.
      const made = new Map<string, OpenRow>();
      columns.forEach((column, place) => {
        const text = (cells[place] ?? '').trim();
        const isFigure = column.field === 'value' || column.field === 'growth' || column.field === 'rank';
        if (!isFigure) return;
        const figure = column.field === 'value' ? column : beside(columns, place);
        const period = column.period ?? own ?? figure?.period ?? about.period ?? options.constants?.period ?? UNSTATED;
        const { unit, power } = column.field === 'value' ? unitIn([column, item, named, about]) : NO_UNIT;
        const isStock = typeof period !== 'string' && period.type === 'instant';
        const indicator = indicatorOf(
          item.text || column.measure || figure?.measure || about.name,
          unit,
          isStock,
          indicators,
        );
        const key = `${indicator} ${typeof period === 'string' ? period : JSON.stringify(period)}`;
        let row = made.get(key);
        if (row === undefined) {
          row = { ...options.constants, ...(area ? { area } : {}), period, indicator, row: index };
          const [note, from, status] = [at('note'), at('source') || foot.source, at('status')];
          if (note) row.note = note;
          if (from) row.source = from;
          if (status) row.status = status;
          made.set(key, row);
        }
        readFigure(row, column, text, unit, power, ['rows', index, column.name], reading, unitless);
      });
      for (const row of made.values())
        if (row.value !== undefined || row.growth !== undefined || row.rank !== undefined) rows.push(row);
    });
  }
  const issues = issuesOf(reading);
  return { data: { rows, indicators: [...indicators.values()], issues }, issues };
}

/** The figure that growth or rank without words of its own belongs to: the one before it, where each has its own. */
function beside(columns: readonly Column[], place: number): Column | undefined {
  const { field, measure } = columns[place]!;
  const figures = columns.filter((column) => column.field === 'value');
  const alike = columns.filter((column) => column.field === field && column.measure === measure);
  const isOne = figures.every((column) => column.measure === figures[0]?.measure);
  if (!isOne && (measure !== '' || alike.length !== figures.length)) return undefined;
  for (let i = place - 1; i >= 0; i--) if (columns[i]!.field === 'value') return columns[i];
  return figures[0];
}

interface Unit {
  readonly unit?: string | undefined;
  readonly power?: number | undefined;
}
const NO_UNIT: Unit = {};
const UNSTATED = { type: 'unstated' } as const;

/** The unit that the nearest words name, with a power of ten that stands nearer: `万` in the head, `元` in the caption. */
function unitIn(told: readonly (Unit | undefined)[]): Unit {
  let power: number | undefined;
  for (const one of told) {
    power ??= one?.power;
    if (one?.unit !== undefined) return { unit: one.unit, power };
  }
  return { power };
}
