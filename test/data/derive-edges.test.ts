import { describe, expect, it } from 'vitest';
import {
  average,
  convert,
  discrete,
  growth,
  type Level,
  pointChange,
  progress,
  pullOfShare,
  share,
  sum,
  timesPercent,
} from '../../src/data/derive';
import { minus, over, plus } from '../../src/data/derive/arithmetic';
import { turnOf } from '../../src/data/derive/turn';
import type { Change, Quantity } from '../../src/data/types';
import { exact, level, reasonOf } from './levels';

describe('open ends', () => {
  const [closed, below, above] = [
    { lo: 2, hi: 4 },
    { lo: 2, hi: 4, loOpen: true },
    { lo: 2, hi: 4, hiOpen: true },
  ];
  it('stay on their side in sums', () => {
    expect(plus(closed, closed)).toEqual({ lo: 4, hi: 8 });
    expect([plus(below, closed), plus(closed, below)]).toEqual([
      { lo: 4, hi: 8, loOpen: true },
      { lo: 4, hi: 8, loOpen: true },
    ]);
    expect([plus(above, closed), plus(closed, above)]).toEqual([
      { lo: 4, hi: 8, hiOpen: true },
      { lo: 4, hi: 8, hiOpen: true },
    ]);
  });
  it('change sides where something is taken away', () => {
    expect([minus(below, closed), minus(closed, above)]).toEqual([
      { lo: -2, hi: 2, loOpen: true },
      { lo: -2, hi: 2, loOpen: true },
    ]);
    expect([minus(above, closed), minus(closed, below)]).toEqual([
      { lo: -2, hi: 2, hiOpen: true },
      { lo: -2, hi: 2, hiOpen: true },
    ]);
  });
  it('open both ends of a quotient', () => {
    expect(over(closed, closed)).toEqual({ lo: 0.5, hi: 2 });
    for (const [a, b] of [
      [below, closed],
      [above, closed],
      [closed, below],
      [closed, above],
    ] as const)
      expect(over(a, b)).toEqual({ lo: 0.5, hi: 2, loOpen: true, hiOpen: true });
  });
});

describe('turnOf', () => {
  it.each([
    [[-2, -1], [1, 2], 'profit-to-loss'],
    [[-1, 0], [1, 2], undefined],
    [[1, 2], [1, 2], undefined],
    [[-2, -1], [0, 1], undefined],
    [[1, 2], [-2, -1], 'loss-to-profit'],
    [[0, 1], [-2, -1], undefined],
    [[-1, 1], [-2, -1], undefined],
    [[1, 2], [-2, 0], undefined],
    [[-4, -3], [-2, -1], 'loss-widened'],
    [[-3, -2], [-2, -1], undefined],
    [[-0.9, -0.5], [-2, -1], 'loss-narrowed'],
    [[-1, -0.5], [-2, -1], undefined],
    [[-2, -1], [-2, -1], 'flat'],
    [[-2, -1.5], [-2, -1], undefined],
    [[-1.5, -1], [-2, -1], undefined],
  ] as const)('of %j after %j is %s', (now, base, turn) => {
    expect(turnOf({ lo: now[0], hi: now[1] }, { lo: base[0], hi: base[1] }, { id: 'profit' })).toBe(turn);
  });
});

describe('the value of a derived figure', () => {
  it('is that of the printed digits', () => {
    expect(share(level('25'), level('200'), { partOf: true })).toMatchObject({ value: 12.5 });
    expect(average(level('300'), level('4', exact), { oneCohort: true })).toMatchObject({ value: 75 });
  });
  it('is the certain end where the other is open', () => {
    expect(share(level('25'), level('200', { qualifier: 'over' }), { partOf: true })).toMatchObject({
      lo: -Infinity,
      hi: 12.75,
      value: 12.75,
      hiOpen: true,
    });
    expect(share(level('50', { qualifier: 'over' }), level('200', exact), { partOf: true })).toMatchObject({
      lo: 25,
      value: 25,
      loOpen: true,
    });
  });
  it('is at most so much for each of more than so many', () => {
    const many = level('4', { ...exact, qualifier: 'over' });
    expect(average(level('300', exact), many, { oneCohort: true })).toEqual({
      ok: true,
      lo: -Infinity,
      hi: 75,
      loOpen: true,
      hiOpen: true,
      value: 75,
      unit: 'CNY',
      from: [],
      formula: 'total / number',
      label: 'derived',
    });
    for (const qualifier of ['over', 'under'] as const)
      expect(reasonOf(average(level('300', { qualifier }), many, { oneCohort: true }))).toBe('two-bounds');
  });
  it('of a loss in another currency takes the dearer rate for its lower end', () => {
    const rate = { value: { digits: '7', unit: 'CNY' }, from: 'USD', to: 'CNY', kind: 'average' } as const;
    expect(convert(level('-10', { unit: 'USD', halfWidth: '1' }), rate)).toMatchObject({
      lo: -82.5,
      hi: -58.5,
      value: -70,
    });
  });
});

it('refuses a difference of two bounds, which may be anything', () => {
  const rate = (digits: string) => level(digits, { unit: 'PCT', qualifier: 'over' });
  const before = { period: { type: 'year', year: 2022 } } as const;
  expect(reasonOf(pointChange(rate('5'), { ...rate('3'), ...before }))).toBe('two-bounds');
  const year = 2024;
  const ytd = (digits: string, throughMonth: number) =>
    level(digits, { qualifier: 'over' }, { period: { type: 'yearToDate', year, throughMonth } });
  expect(reasonOf(discrete(ytd('50', 5), ytd('40', 4)))).toBe('two-bounds');
});

it('compares stocks of two days, the earlier as the base', () => {
  const at = (digits: string, year: number) => level(digits, {}, { period: { type: 'instant', at: `${year}-12-31` } });
  expect(growth(at('110', 2024), at('100', 2023))).toMatchObject({ ok: true, value: expect.closeTo(10, 9) });
  expect(reasonOf(growth(at('110', 2023), at('100', 2024)))).toBe('not-earlier');
  expect(reasonOf(growth(at('110', 2024), at('100', 2024)))).toBe('not-earlier');
  expect(reasonOf(growth(at('110', 2024), level('100')))).toBe('unequal-periods');
});

it('adds up no stocks of two days, told by the period or by the indicator', () => {
  const at = (day: string) => level('5', {}, { period: { type: 'instant', at: day } });
  expect(sum([at('2023-12-31'), at('2023-12-31')], { disjoint: true })).toMatchObject({ ok: true, value: 10 });
  expect(reasonOf(sum([at('2023-12-31'), at('2024-12-31')], { disjoint: true }))).toBe('stock');
  const deposits = { id: 'deposits', name: 'Deposits', kind: 'stock', unit: 'CNY' } as const;
  const of = (year: number) => level('5', {}, { indicator: deposits, period: { type: 'year', year } });
  expect(reasonOf(sum([of(2023), of(2024)], { disjoint: true }))).toBe('stock');
  expect(sum([level('5'), level('6', {}, { period: { type: 'year', year: 2024 } })], { disjoint: true })).toMatchObject(
    {
      value: 11,
    },
  );
});

describe('progress', () => {
  const outcome = (digits: string, more: Partial<Quantity> = {}) =>
    level(digits, more, { id: 'o', nature: 'outcome', period: { type: 'yearToDate', year: 2024, throughMonth: 3 } });
  const target = (digits: string, more: Partial<Quantity> = {}, rest: Partial<Level> = {}) =>
    level(digits, more, { id: 't', nature: 'target', period: { type: 'year', year: 2024 }, ...rest });

  it('knows its figures, and is one-sided against "at least"', () => {
    const done = progress(outcome('30', exact), target('100', exact));
    expect(done).toMatchObject({
      elapsed: 25,
      done: { value: 30, from: ['o', 't'] },
      lead: { value: 5, lo: 5, hi: 5 },
    });
    const least = progress(outcome('30', exact), target('100', { qualifier: 'atLeast' }));
    expect(least).toMatchObject({ done: { lo: -Infinity, hi: 30, loOpen: true } });
  });
  it.each<[string, Level, Level]>([
    ['two-bounds', outcome('30', { qualifier: 'over' }), target('100', { qualifier: 'atLeast' })],
    ['two-bounds', outcome('-30'), target('100', { qualifier: 'atLeast' })],
    ['vague', outcome('30'), target('100', { qualifier: 'about' })],
    ['not-positive', outcome('30'), target('1', { halfWidth: '1' })],
    ['different-periods', outcome('30'), target('100', {}, { period: { type: 'half', year: 2024, number: 1 } })],
    ['different-periods', outcome('30'), target('100', {}, { period: { type: 'year', year: 2025 } })],
    [
      'different-periods',
      outcome('30'),
      target('100', {}, { period: { type: 'span', from: '2024-02-01', to: '2025-01-31' } }),
    ],
    ['no-due-period', outcome('30'), target('100', {}, { period: { type: 'unstated' } })],
  ])('refuses: %s', (reason, actual, aim) => {
    expect(reasonOf(progress(actual, aim))).toBe(reason);
  });
});

describe('pullOfShare', () => {
  const rate: Change = {
    against: 'same-period-last-year',
    form: 'percent',
    value: { digits: '10', unit: 'PCT' },
    pricing: 'unstated',
    scope: 'unstated',
  };
  const of = (digits: string, prices?: Level['prices']) => level(digits, { unit: 'PCT' }, { id: 'share', prices });
  it.each<[Change['pricing'], Level['prices'], string]>([
    ['real', 'current', 'prices'],
    ['nominal', 'constant', 'prices'],
    ['real', 'constant', 'none'],
    ['nominal', 'current', 'none'],
    ['unstated', 'constant', 'none'],
    ['real', undefined, 'none'],
  ])('of %s growth and a share at %s prices: %s', (pricing, prices, reason) => {
    expect(reasonOf(pullOfShare(of('40', prices), { ...rate, pricing }))).toBe(reason);
  });
  it('refuses a negative share and a rate that is not known', () => {
    expect(reasonOf(pullOfShare(of('-40'), rate))).toBe('not-positive');
    expect(reasonOf(pullOfShare(of('40'), { ...rate, value: { digits: '10', unit: 'PCT', qualifier: 'about' } }))).toBe(
      'vague',
    );
    expect(pullOfShare(of('40'), rate)).toMatchObject({ value: 4, from: ['share'] });
  });
});

describe('timesPercent', () => {
  const to = (value: Quantity): Change => ({
    against: 'same-period-last-year',
    form: 'times-to',
    value,
    pricing: 'unstated',
    scope: 'unstated',
  });
  it('restates both ends of a range, and keeps how far the digits reach', () => {
    expect(timesPercent(to({ digits: '2', upper: '3.5', qualifier: 'between', unit: 'times' }))).toMatchObject({
      value: { digits: '100', upper: '250', unit: 'PCT' },
    });
    expect(timesPercent(to({ digits: '2.5', halfWidth: '0.2', unit: 'times' }))).toMatchObject({
      value: { digits: '150', halfWidth: '20' },
    });
    expect(timesPercent(to({ digits: '2.5', halfWidth: 'unknown', unit: 'times' }))).toMatchObject({
      value: { digits: '150', halfWidth: 'unknown' },
    });
  });
  it('refuses times in a power, and digits that are missing', () => {
    expect(timesPercent(to({ digits: '2', multiplier: 4, unit: 'times' }))).toMatchObject({ issue: { code: 'C05' } });
    expect(timesPercent(to({ digits: null, unit: 'times', status: ['O'] }))).toMatchObject({ issue: { code: 'C04' } });
  });
});
