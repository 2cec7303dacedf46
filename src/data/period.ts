import { dateParts, daysIn, isoDate, pad } from './calendar';
import type { Indicator, Period } from './types';

export { parsePeriod } from './parse';

/** The canonical text of a period: `2024`, `2024-H1`, `2024-Q1`, `2024-04`, `2024-01/04`, `2024-04-30`. `parsePeriod` reads it back. */
export function periodKey(period: Period): string {
  const { type } = period;
  if (type === 'instant') return period.at;
  if (type === 'span') return `${period.from}/${period.to}`;
  if (type === 'recurring') return `every ${period.every}`;
  if (type === 'loose') return `“${period.printed}”`;
  if (type === 'unstated') return type;
  const year = `${period.year}`;
  if (type === 'year') return year;
  if (type === 'yearToDate') return `${year}-01/${pad(period.throughMonth)}`;
  return `${year}-${type === 'month' ? pad(period.number) : (type === 'half' ? 'H' : 'Q') + period.number}`;
}

/** The calendar year it lies in (or begins in); `undefined` where the source gives none. */
export function yearOf(period: Period): number | undefined {
  const first = firstMonth(period);
  return first === undefined ? undefined : Math.floor(first / 12);
}

/** Year × 12 + month (0 to 11) of its first month. */
export function firstMonth(period: Period): number | undefined {
  if (!('year' in period)) return monthOfDate(datesOf(period)[0]);
  return period.year * 12 + ('number' in period ? (period.number - 1) * lengthOf(period) : 0);
}

/** Year × 12 + month (0 to 11) of its last month. */
export function lastMonth(period: Period): number | undefined {
  return 'year' in period ? firstMonth(period)! + lengthOf(period) - 1 : monthOfDate(datesOf(period)[1]);
}

/** Whole months covered; `undefined` for dates, for spans that cut a month, and where no date is given. */
export function monthsOf(period: Period): number | undefined {
  if ('year' in period) return lengthOf(period);
  if (period.type !== 'span') return undefined;
  const { from, to } = period;
  const last = dateParts(to);
  const first = monthOfDate(from);
  if (first === undefined || !last || last.day !== daysIn(last.year, last.month) || !from.endsWith('-01'))
    return undefined;
  const months = monthOfDate(to)! - first + 1;
  return months > 0 ? months : undefined;
}

/** Whether both cover the same days, whatever they are called: `2024-Q1` and `2024-01/03`. */
export function sameSpan(a: Period, b: Period): boolean {
  const months = monthsOf(a);
  if (months !== undefined) return months === monthsOf(b) && firstMonth(a) === firstMonth(b);
  if (a.type === 'loose' || a.type === 'unstated') return false;
  return periodKey(a) === periodKey(b);
}

/**
 * One form for one span: January to March is quarter 1, January to June half 1, January to December the
 * year. Only flows: the rate of January to March is not the rate of a quarter.
 */
export function normalisePeriod(period: Period, indicator?: Pick<Indicator, 'kind'>): Period {
  if (indicator !== undefined && indicator.kind !== 'flow') return period;
  if (period.type !== 'yearToDate' && period.type !== 'span') return period;
  const length = monthsOf(period);
  const first = firstMonth(period);
  if (length === undefined || first === undefined) return period;
  const year = Math.floor(first / 12);
  const offset = first % 12;
  const type = length === 6 ? 'half' : length === 3 ? 'quarter' : length === 1 ? 'month' : undefined;
  if (offset % length === 0 && type) return { type, year, number: offset / length + 1 };
  if (offset > 0 || length > 12) return period;
  return length === 12 ? { type: 'year', year } : { type: 'yearToDate', year, throughMonth: length };
}

/** The same span one year earlier; what is told in dates, also by fewer months. `undefined` where there is no such day. */
export function yearBefore(period: Period, months = 12): Period | undefined {
  if ('year' in period) return { ...period, year: period.year - 1 };
  const [from, to] = datesOf(period).map((date) => shiftDate(date, -months));
  if (!from || !to) return undefined;
  return period.type === 'instant' ? { type: 'instant', at: to } : { type: 'span', from, to };
}

/** The one before in its group: the month before, the quarter before; January to April of the year before. */
export function previousPeriod(period: Period): Period | undefined {
  return step(period, -1);
}

/** The one after in its group. */
export function nextPeriod(period: Period): Period | undefined {
  return step(period, 1);
}

/** Order in time: by end, then the shorter first; what has no date comes last. */
export function comparePeriods(a: Period, b: Period): number {
  return dayOf(a, 1) - dayOf(b, 1) || dayOf(b, 0) - dayOf(a, 0);
}

/** Periods that may stand side by side share a group: `year`, `half`, `quarter`, `month`, `ytd-4`, `instant`. */
export function periodGroup(period: Period): string | undefined {
  const { type } = period;
  if (type === 'yearToDate') return `ytd-${period.throughMonth}`;
  if (type === 'span') return `span-${monthsOf(period) ?? 'days'}-from-${((firstMonth(period) ?? 0) % 12) + 1}`;
  return type === 'loose' || type === 'unstated' || type === 'recurring' ? undefined : type;
}

/** Months of a period that lies in one year. */
function lengthOf(period: Extract<Period, { year: number }>): number {
  return period.type === 'yearToDate' ? period.throughMonth : MONTHS[period.type];
}
const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** First and last date of what is told in dates. */
function datesOf(period: Period): readonly [string, string] {
  return period.type === 'span' ? [period.from, period.to] : period.type === 'instant' ? [period.at, period.at] : NONE;
}
const NONE = ['', ''] as const;

function monthOfDate(date: string): number | undefined {
  const parts = dateParts(date);
  return parts && parts.year * 12 + parts.month - 1;
}

function step(period: Period, by: 1 | -1): Period | undefined {
  if (!('number' in period)) return 'year' in period ? { ...period, year: period.year + by } : undefined;
  const inYear = 12 / lengthOf(period);
  const index = period.year * inYear + period.number - 1 + by;
  return { ...period, year: Math.floor(index / inYear), number: (index % inYear) + 1 };
}

/** A last day stays a last day: 29 February goes to 28, 28 February to 29 or to 31 March. */
function shiftDate(date: string, months: number): string | undefined {
  const parts = dateParts(date);
  if (parts === undefined) return undefined;
  const index = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return isoDate(year, month, parts.day === daysIn(parts.year, parts.month) ? daysIn(year, month) : parts.day);
}

/** A number that orders first (0) or last (1) days; whole months begin on their first and end after their last day. */
function dayOf(period: Period, end: 0 | 1): number {
  const month = (end ? lastMonth : firstMonth)(period);
  const day = 'year' in period ? '' : datesOf(period)[end].slice(8);
  return month === undefined ? Number.MAX_SAFE_INTEGER : month * 32 + (day ? Number(day) : end * 31);
}
