import { daysIn, isoDate } from '../calendar';
import { lastMonth } from '../period';
import type { IsoDate, Period } from '../types';

/** The last day of a period; `undefined` where it has none. For `loose` the latest day it can mean. */
export function periodEnd(period: Period): IsoDate | undefined {
  if (period.type === 'instant') return period.at;
  if (period.type === 'span') return period.to;
  if (period.type === 'loose') return period.notAfter;
  const month = lastMonth(period);
  if (month === undefined) return undefined;
  const year = Math.floor(month / 12);
  return isoDate(year, (month % 12) + 1, daysIn(year, (month % 12) + 1));
}
