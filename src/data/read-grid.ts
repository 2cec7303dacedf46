import { beside, unitIn } from './grid/beside';
import { captionOf } from './grid/caption';
import { type Column, fieldOf, takeUnit, withoutField } from './grid/column';
import { columnsOf } from './grid/columns';
import { isMonthly, type OpenRow, readFigure } from './grid/figure';
import { aside, besideOf, footnotes, placeName } from './grid/foot';
import { headed } from './grid/lines';
import { NONE, unmarked } from './grid/marks';
import { indicatorId, indicatorOf } from './grid/measure';
import { periodIn, turnedPeriod } from './grid/when';
import type { Collection, Row } from './input';
import { type Issue, issueOf, StatoramaError, unread } from './issue';
import { checkOptions } from './known-options';
import { LABEL_LIMIT, ROW_LIMIT } from './limits';
import { lastMonth, periodKey, yearOf } from './period';
import { plainText } from './plain-text';
import { splitUnit } from './quantity-words';
import { addIssue, issuesOf, refuse, startReading, taken } from './reading';
import { F02, F03, F04, F07, L01, T01 } from './rules';
import type { Id, Indicator } from './types';

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
    Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every(isText));
  if (!isTable(grid?.head) || !isTable(grid.rows))
    throw new StatoramaError('data', 'grid', 'head and rows of a grid are lists of rows, which are lists of texts');
  const reading = startReading();
  const table = headed(grid);
  const lines = table.rows;
  const heads = table.head[table.head.length - 1]?.join();
  const { constants } = options;
  const foot = footnotes(lines);
  // `单位：亿元` may stand below as well as above.
  const about = captionOf(`${table.caption ?? ''} ${foot.unit}`);
  const columns = columnsOf(table, about.period);
  const periods = new Set(columns.flatMap(({ period }) => (period ? periodKey(period) : [])));
  const whole = about.period ?? (periods.size > 1 ? undefined : columns.find(({ period }) => period)?.period);
  const indicators = new Map<Id, Indicator>();
  const rows: OpenRow[] = [];
  if (lines.length === 0) addIssue(reading, issueOf(F04));
  if (lines.length > ROW_LIMIT)
    addIssue(reading, issueOf(L01, { path: ['rows'], params: { count: lines.length, limit: ROW_LIMIT } }));
  // Of several rates of one figure the one in per cent on a year earlier is drawn.
  const isSecond = ({ field, name, unit }: Column) =>
    field === 'growth' && (isMonthly(name) || (unit ?? 'PCT') !== 'PCT');
  const order = columns.map((_, place) => place).sort((a, b) => +isSecond(columns[a]!) - +isSecond(columns[b]!));
  const places = (field: Column['field']) =>
    columns.flatMap((column, place) => (column.field === field ? [place] : []));
  const timed = places('period');
  const hasPeriod = timed.length > 0 || columns.some(({ period }) => period !== undefined);
  if (!hasPeriod && about.period === undefined && constants?.period === undefined && lines.length > 0)
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
    const sums = besideOf(lines.map((cells) => placeName(cells[named] ?? '')));
    const unitless = new Set<string>();
    const main = columns.find(({ field }) => field === 'value')?.measure;
    const [first] = timed;
    let year =
      (first === undefined ? undefined : yearOf(columns[first]!.period ?? UNSTATED)) ?? (whole && yearOf(whole));
    /** The month up to which the rows above count, where only one of them said the year. */
    let until = 0;
    const open = new Map<string, OpenRow>();
    let lead = '';
    const seen = new Set<Id>();
    lines.slice(0, ROW_LIMIT).forEach((cells, index) => {
      const at = (field: Column['field']) => (cells[places(field)[0] ?? -1] ?? '').trim();
      // Heads come again on a new page.
      if (cells.join('').trim() === '' || cells.join() === heads) return;
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
      const printed = timed.map((place) => (cells[place] ?? '').trim());
      const told = printed.map((text) => unmarked(text).replace(REMARK, ''));
      // The year of merged cells stands in the first of them, and so does that of months below `2024年1月`.
      const [own] = /(?:19|20)\d\d(?=年|$)/.exec(told[0] ?? '') ?? [];
      if (own) [year, until] = [Number(own), /^\d+年?$/.test(told[0]!) ? 0 : 1];
      const isTimed = told.some((text) => text !== '');
      const when = isTimed ? periodIn(told, year) : undefined;
      const end = when && lastMonth(when);
      const isBack = until > 0 && !/\d{4}/.test(told[0] ?? '') && (end ?? 0) <= until;
      /** `1—2月` of a row below `2024年`: the part of that year. */
      const within = ({ period }: Column) =>
        (isTimed && period?.type === 'year' ? periodIn(told, period.year) : undefined) ?? period;
      const isWithin = isTimed && columns.some((column) => column.period && within(column) !== column.period);
      if ((when === undefined || isBack) && !isWithin && isTimed) {
        const period = printed.join(' ').trim();
        taken(unread(T01, period, '2024-01/04', { period }), ['rows', index, 'period'], reading);
        return;
      }
      if (until > 0) until = end ?? until;
      // Rows may be indicators, each with its unit: `其中：出口（亿元）`; or growth and places of the one above.
      const item = takeUnit(unmarked(at('indicator')).replace(LISTED, ''));
      const kind = fieldOf(item.text);
      const bare = withoutField(item.text, kind);
      const isPart = kind !== 'value' && (bare === '' || kind === 'rank' || seen.has(indicatorId(bare)));
      if (!isPart) {
        lead = item.text;
        seen.add(indicatorId(lead));
      }
      const inUnit = splitUnit(plainText(at('unit')) ?? '');
      // A measure may stand at several periods; growth and rank join the figure they belong to.
      const made = isPart ? open : new Map<string, OpenRow>();
      for (const place of order) {
        const column = columns[place]!;
        const text = (cells[place] ?? '').trim();
        let { field } = column;
        if (field !== 'value' && field !== 'growth' && field !== 'rank') continue;
        const figure = field === 'value' ? column : beside(columns, place);
        if (figure === undefined && column.measure === '' && item.text === '') {
          if (!NONE.test(text))
            refuse(text, ['rows', index, column.name], reading, `${columns[place - 1]?.measure} ${column.name}`);
          continue;
        }
        const isBare = column.unit === undefined && column.measure === '';
        if (field === 'value' && isPart) field = kind;
        else if (field === 'value' && isBare && item.text === '' && fieldOf(about.name) === 'rank') field = 'rank';
        const turned = column.turned ?? (column.period ? undefined : figure?.turned);
        const base = within(column) ?? (figure && within(figure)) ?? when ?? whole ?? constants?.period ?? UNSTATED;
        const period = typeof base === 'string' ? base : turnedPeriod(base, turned);
        const unit = unitIn(
          field === 'growth'
            ? [column.field === 'growth' ? column : item, PER_CENT]
            : [
                column,
                item,
                inUnit,
                /率$|比重|占比|份额|share|rate$/i.test(item.text || column.measure) ? NO_UNIT : about,
              ],
        );
        const isStock = typeof period !== 'string' && period.type === 'instant';
        // A second figure of an indicator says what it is: `占全省比重`.
        const more = lead && figure?.measure !== main ? (figure?.measure ?? '') : '';
        const indicator = indicatorOf(
          (isPart && bare) || lead + more || column.measure || figure?.measure || withoutField(about.name, field),
          field === 'value' ? unit.unit : undefined,
          isStock,
          indicators,
        );
        const key = `${area} ${indicator} ${typeof period === 'string' ? period : JSON.stringify(period)}`;
        let row = made.get(key);
        // The same in another unit is another statement.
        if (row === undefined || (field === 'value' && row.value !== undefined)) {
          row = { ...constants, ...(area ? { area } : {}), period, indicator, row: index };
          const remark = REMARK.exec(printed[0] ?? '')?.[1];
          const [note, from, status] = [at('note') || remark, at('source') || foot.source, at('status')];
          if (note) row.note = note;
          if (from) row.source = from;
          if (status) row.status = status;
          made.set(key, row);
          rows.push(row);
        }
        const words = `${item.text} ${column.name}${field === 'rank' ? about.name : ''}`;
        readFigure(
          row,
          { name: isPart ? at('indicator') : column.name, field },
          text,
          unit,
          words,
          ['rows', index, column.name],
          reading,
          unitless,
        );
      }
      for (const [key, row] of made) open.set(key, row);
    });
  }
  const issues = issuesOf(reading);
  const isSaid = ({ value, growth, rank }: Row) => value !== undefined || growth !== undefined || rank !== undefined;
  return { data: { rows: rows.filter(isSaid), indicators: [...indicators.values()], issues }, issues };
}

const NO_UNIT = {};
const PER_CENT = { unit: 'PCT' };
const UNSTATED = { type: 'unstated' } as const;
/** Numbers and words that a list of indicators begins with: `一、`, `（二）`, `3.`, `其中：`, `#`. */
const LISTED =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d))?\s*(?:其中\s*[:：]?|[#＃])?\s*/;
/** Words behind a period: `2024年（初步数）`. */
const REMARK = /\s*[(（]([^\d()（）]{1,20})[)）]$/;

function isText(cell: unknown): boolean {
  return typeof cell === 'string';
}
