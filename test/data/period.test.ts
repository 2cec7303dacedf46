import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  firstMonth,
  lastMonth,
  monthsOf,
  nextPeriod,
  normalisePeriod,
  parsePeriod,
  periodGroup,
  periodKey,
  previousPeriod,
  sameSpan,
  yearBefore,
  yearOf,
} from '../../src/data/period';
import { readPeriods } from '../../src/data/read-periods';
import type { Period } from '../../src/data/types';

const read = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.issue.code}`);
  return parsed.value;
};

describe('a period', () => {
  const year = fc.integer({ min: 1001, max: 2998 });
  const dated: fc.Arbitrary<Period> = fc.oneof(
    year.map((y): Period => ({ type: 'year', year: y })),
    fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]): Period => ({ type: 'half', year: y, number: n })),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]): Period => ({ type: 'quarter', year: y, number: n })),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]): Period => ({ type: 'month', year: y, number: n })),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([y, n]): Period => ({ type: 'yearToDate', year: y, throughMonth: n })),
  );

  it('reads back from its key', () => {
    fc.assert(
      fc.property(dated, (period) => {
        expect(read(periodKey(period))).toEqual(period);
      }),
      { seed: 1 },
    );
  });

  it('comes back after one step on and one step back', () => {
    fc.assert(
      fc.property(dated, (period) => {
        expect(previousPeriod(nextPeriod(period)!)).toEqual(period);
        expect(comparePeriods(period, nextPeriod(period)!)).toBeLessThan(0);
      }),
      { seed: 1 },
    );
  });

  it('keeps its span when it is normalised', () => {
    fc.assert(
      fc.property(dated, (period) => {
        expect(sameSpan(period, normalisePeriod(period))).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

it('knows the months of January to April 2024', () => {
  const period = read('2024-01/04');
  expect([monthsOf(period), firstMonth(period), lastMonth(period), yearOf(period)]).toEqual([4, 24288, 24291, 2024]);
});

it.each([
  ['2024-01-01/2024-04-30', 4],
  ['2023-11-01/2024-02-29', 4],
  ['2024-01-15/2024-04-30', undefined],
  ['2024-01-01/2024-04-29', undefined],
])('counts the whole months of %s: %s', (text, months) => {
  expect(monthsOf(read(text))).toBe(months);
});

it('counts no months for a span that ends before it begins, nor for one without dates', () => {
  const span = (from: string, to: string): Period => ({ type: 'span', from, to });
  expect(monthsOf(span('2024-02-01', '2024-01-31'))).toBeUndefined();
  expect(monthsOf(span('2024-04-01', '2024-01-31'))).toBeUndefined();
  expect([monthsOf(span('soon', '2024-01-31')), monthsOf(span('2024-01-01', 'later'))]).toEqual([undefined, undefined]);
});

it('lies in the year of its first month', () => {
  const years = ['2024', '2024-12', '2024-04', '2024-H2', '2024-12-31', '2023-11/2024-02'].map((text) =>
    yearOf(read(text)),
  );
  expect(years).toEqual([2024, 2024, 2024, 2024, 2024, 2023]);
  expect(yearOf({ type: 'unstated' })).toBeUndefined();
});

it('counts no months for a date and for days that cut a month', () => {
  expect([monthsOf(read('2024-04-30')), monthsOf(read('2024-01-15/2024-03-31'))]).toEqual([undefined, undefined]);
});

it.each([
  ['2024-01/01', '2024-01'],
  ['2024-01/02', '2024-01/02'],
  ['2024-01/03', '2024-Q1'],
  ['2024-01/06', '2024-H1'],
  ['2024-01/12', '2024'],
  ['2024-04/06', '2024-Q2'],
  ['2024-07/12', '2024-H2'],
  ['2024-01-01/2024-04-30', '2024-01/04'],
  ['2024-02/04', '2024-02-01/2024-04-30'],
  ['2023-07/2024-06', '2023-07-01/2024-06-30'],
  ['2023-01/2024-01', '2023-01-01/2024-01-31'],
  ['2023-01/2024-12', '2023-01-01/2024-12-31'],
])('calls a flow over %s %s', (text, expected) => {
  expect(periodKey(normalisePeriod(read(text), { kind: 'flow' }))).toBe(expected);
});

it('leaves a rate over January to March alone', () => {
  expect(periodKey(normalisePeriod(read('2024-01/03'), { kind: 'rate' }))).toBe('2024-01/03');
});

it.each([
  ['2024', '2023'],
  ['2024-01/04', '2023-01/04'],
  ['2024-02-29', '2023-02-28'],
  ['2025-02-28', '2024-02-29'],
  ['2024-04-15', '2023-04-15'],
  ['2023-03/05', '2022-03-01/2022-05-31'],
])('finds %s a year before as %s', (text, expected) => {
  expect(periodKey(yearBefore(read(text))!)).toBe(expected);
});

it('finds no year before a period without a date', () => {
  expect(yearBefore({ type: 'loose', printed: 'as of now' })).toBeUndefined();
});

it('steps from the first quarter to the fourth of the year before', () => {
  expect(periodKey(previousPeriod(read('2024-Q1'))!)).toBe('2023-Q4');
});

it('steps by a year where there is no number, and not at all without a year', () => {
  expect(periodKey(previousPeriod(read('2024-01/04'))!)).toBe('2023-01/04');
  expect(previousPeriod({ type: 'loose', printed: 'as of now' })).toBeUndefined();
  expect(nextPeriod({ type: 'unstated' })).toBeUndefined();
});

it('orders days, and months by their last one', () => {
  const keys = ['2024-05-01', '2024-04', '2024-04-30', '2023-12-31', '2024-04-02', '2024-04-15']
    .map(read)
    .sort(comparePeriods)
    .map(periodKey);
  expect(keys).toEqual(['2023-12-31', '2024-04-02', '2024-04-15', '2024-04-30', '2024-04', '2024-05-01']);
});

it('orders by end, the shorter first, the undated last', () => {
  const keys = ['unstated', '2024', '2024-01/04', '2024-04', '2024-Q1', '2023']
    .map(read)
    .sort(comparePeriods)
    .map(periodKey);
  expect(keys).toEqual(['2023', '2024-Q1', '2024-04', '2024-01/04', '2024', 'unstated']);
});

it.each([
  ['2024', 'year'],
  ['2024-H1', 'half'],
  ['2024-Q2', 'quarter'],
  ['2024-04', 'month'],
  ['2024-01/04', 'ytd-4'],
  ['2024-04-30', 'instant'],
  ['2024-03/06', 'span-4-from-3'],
  ['2023-11/2024-02', 'span-4-from-11'],
  ['2024-03-15/2024-06-30', 'span-days-from-3'],
  ['every year', undefined],
  ['unstated', undefined],
])('groups %s under %s', (text, expected) => {
  expect(periodGroup(read(text))).toBe(expected);
});

it.each([
  ['year', 'year'],
  ['ytd-11', 'ytd-11'],
  ['2024-01/04', 'ytd-4'],
  ['2024-01/03', 'quarter'],
  ['2024', 'year'],
  ['ytd-13', undefined],
  ['__proto__', undefined],
])('reads the option periods “%s” as %s', (option, expected) => {
  expect(readPeriods([option], undefined).group).toBe(expected);
});

it('calls January to March and quarter 1 the same span, but no two undated periods', () => {
  expect(sameSpan(read('2024-01/03'), read('2024-Q1'))).toBe(true);
  expect(sameSpan({ type: 'unstated' }, { type: 'unstated' })).toBe(false);
  const loose: Period = { type: 'loose', printed: 'as of now' };
  expect(sameSpan(loose, loose)).toBe(false);
});

it.each([
  ['2024-01', '2024-01/02', false],
  ['2024-01/04', '2023-01/04', false],
  ['2024-04-30', '2024-04-30', true],
  ['2024-04-30', '2024-04-29', false],
  ['2024-01-15/2024-03-31', '2024-01-15/2024-03-31', true],
  ['2024-01-15/2024-03-31', '2024-01/03', false],
])('tells whether %s and %s cover the same days: %s', (a, b, same) => {
  expect([sameSpan(read(a), read(b)), sameSpan(read(b), read(a))]).toEqual([same, same]);
});

it('quotes a loose period in its key', () => {
  expect(periodKey({ type: 'loose', printed: 'as of now' })).toBe('“as of now”');
});
