import type { IsoDate } from './types';

/** Days of a month; `month` counts from 1. No `Date`: it would bring the time zone of the reader. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `(2024, 4, 30)` → `'2024-04-30'`; `undefined` where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!isYear(year) || !isMonth(month) || !(day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Splits a full date; `undefined` for anything else, `2024-02-30` included. */
export function dateParts(text: unknown): { year: number; month: number; day: number } | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined;
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isoDate(year, month, day) === undefined ? undefined : { year, month, day };
}

/** Statistics of 1000 to 2999; a typing error beyond that is no period. */
export function isYear(year: unknown): year is number {
  return Number.isInteger(year) && (year as number) >= 1000 && (year as number) <= 2999;
}
export function isMonth(month: unknown): month is number {
  return Number.isInteger(month) && (month as number) >= 1 && (month as number) <= 12;
}
export function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
