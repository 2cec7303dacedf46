import { periodKey } from '../period';
import { plainText } from '../plain-text';
import { splitUnit } from '../quantity-words';
import type { Grid } from '../read-grid';
import type { Period } from '../types';
import { sameTime } from './beside';
import { type Column, columnOf, takeUnit } from './column';
import { NONE } from './marks';
import { isKnown } from './measure';
import { periodOf, yearNamer } from './when';

/** What each column holds, by its head; of the first one also by its cells. `about` is the period of the title. */
export function columnsOf({ head, rows }: Grid, about: Period | undefined): Column[] {
  const some = rows.slice(0, 50);
  const width = Math.max(0, ...(head.length > 0 ? head : some).map((row) => row.length));
  const columns: Column[] = [];
  const asYears = yearNamer(head.flat());
  const cellsOf = (place: number) => some.map((row) => (row[place] ?? '').trim());
  // `Jan, Feb` or `一季度` over figures of several years.
  const areYears =
    cellsOf(0).filter((cell) => /^(?:19|20)\d\d ?年?$/.test(cell)).length * 2 > some.length &&
    // Questions of a survey.
    !head.some((row) => row.some((name) => /^Q(?:\d[.:、]|[5-9]|\d\d)/.test(name)));
  for (let i = 0; i < width; i++) {
    const column = columnOf(
      head.map((row) => row[i] ?? ''),
      areYears ? 'rows' : about,
      asYears,
    );
    // A sheet is often wider than its table.
    const isEmpty = column.name === '' && cellsOf(i).every((cell) => cell === '');
    // 城市 beside 农村 is a head of figures, and names no cities.
    const isFigures =
      (column.field === 'area' && i > 0 && cellsOf(i).every((cell) => /^[-+]?[\d.,]+%?$|^$/.test(cell))) ||
      // Nor are flags of ships marks of figures.
      (/^flag$/i.test(column.name) && cellsOf(i).some((cell) => cell.length > 2));
    columns.push(
      isEmpty || isFigures ? { ...column, field: isEmpty ? 'order' : 'value', measure: column.name } : column,
    );
  }
  // A total of two months is none of a year.
  const isFull = columns.some(({ part }) => part && /^(?:dec|12|第?四|[上下]|half|[qh]4)/i.test(part));
  if (columns.some(({ part }) => part))
    columns.forEach((column, i) => {
      if (WHOLE_YEAR.test(column.measure) && (isFull || /annual|年/i.test(column.measure)))
        columns[i] = { ...column, measure: '' };
    });
  // `2023年同期` beside `2024年1—4月` alone is as long.
  const parts = columns.flatMap(({ period }) => (period && 'year' in period && period.type !== 'year' ? period : []));
  const [like] = parts;
  const isOne = like && parts.every((period) => periodKey(period) === periodKey(like));
  columns.forEach((column, i) => {
    const { name, period } = column;
    if (isOne && /同期/.test(name) && period?.type === 'year' && like.year === period.year + 1)
      columns[i] = { ...column, period: { ...like, year: period.year } };
    // `去年同期` beside `1—6月` is as long as that, though the title says no more than a year.
    if (!column.turned || period || columns.some(({ field }) => field === 'period')) return;
    const near = columns.slice(0, i).filter((one) => one.period && parts.includes(one.period as never));
    const told = near.length > 0 ? near[near.length - 1]!.period : isOne ? like : undefined;
    if (told) columns[i] = { ...column, period: told };
  });
  // 占比 behind 出口额 and again behind 进口额 is of each.
  const own = [...columns];
  own.forEach((one, i) => {
    const isLike = (other: Column) =>
      other !== one && other.field === 'value' && other.measure === one.measure && sameTime(other, one);
    if (one.field !== 'value' || !one.measure || !own.some(isLike)) return;
    const of = own.slice(0, i).filter((other) => other.field === 'value' && other.measure !== one.measure);
    const { measure = '' } = of[of.length - 1] ?? {};
    columns[i] = { ...one, measure: `${measure}${/[a-z]$/i.test(measure) ? ' ' : ''}${one.measure}` };
  });
  const isText = (cell: string) => !/\d/.test(cell) && !NONE.test(cell);
  const has = (field: Column['field']) => columns.some((column) => column.field === field);
  columns.forEach((column, i) => {
    const { name, field, unit } = column;
    if (field !== 'value' || unit) return;
    const cells = cellsOf(i).filter((cell) => !NONE.test(cell));
    const isCode = CODE.test(name) && (has('area') || has('indicator'));
    // 超千亿元 is a figure.
    const isWords = i > 0 && cells[0] && cells.every((cell) => isText(cell) && !/[百千万亿成番]/.test(cell));
    if (!isCode && !isWords) return;
    // Words are no figures, whatever their head is: where rows differ by them alone they name what is measured.
    const isItem = has('period') && !has('indicator') && new Set(rows.map((row) => row[i])).size > 1;
    columns[i] = {
      ...column,
      // Places may stand behind the periods: `TIME,GEO,Value`.
      field: isCode
        ? 'order'
        : columns[0]!.field === 'period' && !has('area')
          ? 'area'
          : isItem
            ? 'indicator'
            : 'unknown',
    };
  });
  // Numbers and places may stand before the names.
  const at = columns.findIndex(({ field }) => !/order|rank/.test(field));
  const first = columns[at];
  if (!first || first.unit) return columns;
  const cells = cellsOf(at).filter((cell) => cell !== '');
  const share = (fits: (text: string) => unknown) => cells.filter(fits).length * 2 > cells.length;
  // `时间` over names of figures, where the other heads are the periods: how the national site exports.
  const isTurned = first.field === 'period' && columns.some(({ period }) => period) && !share(isPeriod);
  // 单位 is the unit of a figure, or a body that the row is about.
  const isBody = first.field === 'unit' && !share((cell) => splitUnit(plainText(cell) ?? '') !== undefined);
  // The first column has the names of the rows, whatever its head says: `2024年` over `1—2月`, `1—3月`.
  if (first.field !== 'value' && !isBody && !isTurned) return columns;
  const field =
    isTurned ||
    (first.field === 'value' &&
      !share(isPeriod) &&
      ((first.name === '' && HEADLINE.test(cells[0] ?? '')) || share((cell) => isKnown(cell) || takeUnit(cell).unit)))
      ? 'indicator'
      : share(isPeriod)
        ? 'period'
        : isBody || share((cell) => !/^[-+]?[\d.,%\s]*$/.test(cell))
          ? 'area'
          : first.field;
  // `Year ending` over months: they are the last of twelve.
  const odd = field === 'period' && /\b(?:to|end(?:ing|ed))$/i.test(first.name) ? first.name : first.odd;
  columns[at] = { ...first, field, odd };
  return columns;
}

/** What machines know rows by. */
const CODE = /代码$|\bcode$|_id$|^(?:dguid|vector|coordinate|decimals|symbol|terminated)$/i;

/** Beside months or quarters. */
const WHOLE_YEAR = /^(?:annual(?: total)?|total|全年|[总合]计|年度)$/i;

/** What a list of indicators without a head begins with: `居民消费价格` above `食品`, `All items` above `Food`. */
const HEADLINE =
  /价格|指数|总[额值量产]|[收投]入|支出|投资|消费|产业$|增加值|^[gpc][dmp][pi]\b|\b(?:price|ind(?:ex|ices)|items|gross|output|sales|income|expenditure|investment|consumption)\b/i;

/** Of some year: which is of no account here. */
function isPeriod(cell: string): boolean {
  return !/^\d{1,3}$/.test(cell) && periodOf(cell, 2000) !== undefined;
}
