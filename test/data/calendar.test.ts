import { expect, it } from 'vitest';
import { dateParts, daysIn, isMonth, isoDate, isYear } from '../../src/data/calendar';

it('knows the days of every month', () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  expect(months.map((month) => daysIn(2023, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

it('knows leap years: every fourth, no century, every fourth century', () => {
  expect([2023, 2024, 1900, 2100, 2000, 2400].map((year) => daysIn(year, 2))).toEqual([28, 29, 28, 28, 29, 29]);
});

it('takes years of four digits that statistics may have, and twelve months', () => {
  expect([999, 1000, 2999, 3000, 2024.5, '2024', undefined].map(isYear)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([0, 1, 12, 13, 1.5].map(isMonth)).toEqual([false, true, true, false, false]);
});

it('writes only days that exist', () => {
  expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  expect([isoDate(2023, 2, 29), isoDate(2024, 13, 1), isoDate(2024, 0, 1), isoDate(2024, 4, 0)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(isoDate(3024, 4, 1)).toBeUndefined();
});

it.each([
  ['2024-04-30', { year: 2024, month: 4, day: 30 }],
  ['2024-02-30', undefined],
  ['2024-4-30', undefined],
  ['2024-04-30T00', undefined],
  ['2024/04/30', undefined],
  [20240430, undefined],
  [undefined, undefined],
])('parts %s into %j', (text, parts) => {
  expect(dateParts(text)).toEqual(parts);
});
