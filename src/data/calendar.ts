import type { IsoDate } from './types';

/** Days of a month; `month` counts from 1. No `Date`: it would bring the time zone of the reader. */
export function daysIn(year: number, month: number): number {
  // 31 days in odd months to July, in even ones from August.
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month + (month >> 3)) % 2);
}

/** `(2024, 4, 30)` → `'2024-04-30'`; `undefined` where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const real = isYear(year) && isMonth(month) && within(day, 1, daysIn(year, month));
  return real ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** Splits a full date; `undefined` for anything else, `2024-02-30` included. */
export function dateParts(text: unknown): { year: number; month: number; day: number } | undefined {
  const [year = 0, month = 0, day = 0] =
    typeof text === 'string' && text.length === 10 ? text.split('-').map(Number) : [];
  return text !== undefined && text === isoDate(year, month, day) ? { year, month, day } : undefined;
}

/** Statistics of 1000 to 2999; a typing error beyond that is no period. */
export function isYear(year: unknown): year is number {
  return within(year, 1000, 2999);
}
export function isMonth(month: unknown): month is number {
  return within(month, 1, 12);
}
export function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
function within(number: unknown, least: number, most: number): boolean {
  return Number.isInteger(number) && (number as number) >= least && (number as number) <= most;
}
