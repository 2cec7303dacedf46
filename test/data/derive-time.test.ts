import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cagr,
  chainIndex,
  type Derived,
  discrete,
  discreteGrowth,
  impliedBase,
  type Level,
  type Link,
} from '../../src/data/derive';
import type { Change, Indicator } from '../../src/data/types';
import { refusal, trade, year, yi, ytd } from './time-levels';

const retail: Indicator = { ...trade, id: 'retail', jointJanFeb: true };

describe('discrete', () => {
  it('is the month between two January-to-date figures; half-widths add', () => {
    expect(discrete(ytd(2024, 4, '62.60'), ytd(2024, 3, '45.10'))).toMatchObject({
      ok: true,
      lo: expect.closeTo(17.49e8, 0),
      hi: expect.closeTo(17.51e8, 0),
      value: expect.closeTo(17.5e8, 0),
      period: { type: 'month', year: 2024, number: 4 },
      from: ['2024-4', '2024-3'],
    });
  });
  it.each([
    [12, 9, { type: 'quarter', year: 2024, number: 4 }],
    [12, 6, { type: 'half', year: 2024, number: 2 }],
    [4, 2, { type: 'span', from: '2024-03-01', to: '2024-04-30' }],
    [2, 1, { type: 'month', year: 2024, number: 2 }],
  ])('names the months from %i back to %i', (later, earlier, period) => {
    expect(discrete(ytd(2024, later, '90'), ytd(2024, earlier, '30'))).toMatchObject({ ok: true, period });
  });
  it('reads a quarter and a year as what they are, January to date', () => {
    const first = ytd(2024, 3, '30', { period: { type: 'quarter', year: 2024, number: 1 } });
    expect(discrete(year(2024, '100'), first)).toMatchObject({
      ok: true,
      period: { type: 'span', from: '2024-04-01', to: '2024-12-31' },
    });
  });
  it('takes March from the joint release of January and February', () => {
    const result = discrete(ytd(2024, 3, '30', { indicator: retail }), ytd(2024, 2, '20', { indicator: retail }));
    expect(result).toMatchObject({ ok: true, period: { type: 'month', year: 2024, number: 3 } });
  });
  const rate: Indicator = { ...trade, id: 'rate', kind: 'index', unit: 'PCT' };
  it.each<[string, Level, Level]>([
    ['joint-january-february', ytd(2024, 2, '20', { indicator: retail }), ytd(2024, 1, '9', { indicator: retail })],
    ['joint-january-february', ytd(2024, 3, '20', { indicator: retail }), ytd(2024, 1, '9', { indicator: retail })],
    ['rate', ytd(2024, 2, '20', { indicator: rate }), ytd(2024, 1, '9', { indicator: rate })],
    [
      'stock',
      ytd(2024, 2, '2', { indicator: { ...trade, kind: 'stock' } }),
      ytd(2024, 1, '1', { indicator: { ...trade, kind: 'stock' } }),
    ],
    ['not-cumulative', ytd(2024, 3, '20'), ytd(2024, 4, '30')],
    ['not-cumulative', ytd(2024, 3, '20'), ytd(2023, 2, '9')],
    ['not-cumulative', ytd(2024, 3, '20', { period: { type: 'month', year: 2024, number: 4 } }), ytd(2024, 2, '9')],
    ['no-period', ytd(2024, 3, '20', { period: { type: 'unstated' } }), ytd(2024, 2, '9')],
    ['break', ytd(2024, 3, '20', { value: { ...yi('20'), status: ['B'] } }), ytd(2024, 2, '9')],
    ['revised-down', ytd(2024, 3, '20'), ytd(2024, 2, '23')],
    ['missing', ytd(2024, 3, '20'), ytd(2024, 2, '', { value: { digits: null, unit: 'CNY', status: ['O'] } })],
    ['area', ytd(2024, 3, '20', { area: '410000' }), ytd(2024, 2, '9', { area: '411200' })],
  ])('refuses: %s', (reason, later, earlier) => {
    expect(discrete(later, earlier)).toMatchObject(refusal(reason, 'discrete'));
  });
  it('may be negative where the indicator may', () => {
    const free = { ...trade, nonNegative: false };
    expect(discrete(ytd(2024, 3, '20', { indicator: free }), ytd(2024, 2, '23', { indicator: free }))).toMatchObject({
      ok: true,
      value: expect.closeTo(-3e8, 0),
    });
  });
  it('refuses two releases with T11', () => {
    const later = ytd(2024, 3, '20', { vintage: { released: '2024-04-18' } });
    expect(discrete(later, ytd(2024, 2, '9', { vintage: { released: '2024-03-18' } }))).toMatchObject(
      refusal('vintage', 'discrete', 'T11'),
    );
  });
  it('makes months that add up to the whole again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 12, maxLength: 12 }), (months) => {
        const toDate = (through: number) => months.slice(0, through).reduce((total, month) => total + month, 0);
        const figures = months.map((_, i) => ytd(2024, i + 1, `${toDate(i + 1)}`));
        const april = discrete(figures[3]!, figures[2]!);
        expect(april.ok && Math.round(april.value / 1e8)).toBe(months[3]);
      }),
      { seed: 2 },
    );
  });
});

describe('discreteGrowth', () => {
  const now = { later: ytd(2024, 4, '62.60'), earlier: ytd(2024, 3, '45.10') };
  it('compares the differences of both years', () => {
    const base = { later: ytd(2023, 4, '50.00'), earlier: ytd(2023, 3, '36.00') };
    expect(discreteGrowth(now, base)).toMatchObject({
      ok: true,
      unit: 'PCT',
      value: expect.closeTo(25, 6),
      lo: expect.closeTo(24.84, 2),
      hi: expect.closeTo(25.16, 2),
      period: { type: 'month', year: 2024, number: 4 },
      from: ['2024-4', '2024-3', '2023-4', '2023-3'],
    });
  });
  const implied = (level: Level, digits: string) => {
    const change: Change = {
      against: 'same-period-last-year',
      form: 'percent',
      value: { digits, unit: 'PCT' },
      pricing: 'nominal',
      scope: 'published-base',
    };
    const result: Derived = impliedBase(level, change);
    if (!result.ok) throw new Error('the test needs an implied base');
    return result;
  };
  it('takes implied bases only where the result is narrower than a percentage point', () => {
    const wide = { later: implied(now.later, '25'), earlier: implied(now.earlier, '25') };
    expect(discreteGrowth(now, wide)).toMatchObject(refusal('too-wide', 'discreteGrowth'));
    const narrow = { later: implied(now.later, '25.2000'), earlier: implied(now.earlier, '25.2778') };
    expect(discreteGrowth(now, narrow)).toMatchObject({ ok: true, value: expect.closeTo(25, 1) });
  });
  it('refuses without a base, with another span, and with a base that may be zero', () => {
    expect(discreteGrowth(now, undefined)).toMatchObject(refusal('base-not-published', 'discreteGrowth'));
    const other = { later: ytd(2023, 5, '50.00'), earlier: ytd(2023, 4, '36.00') };
    expect(discreteGrowth(now, other)).toMatchObject(refusal('unequal-periods', 'discreteGrowth'));
    const flat = { later: ytd(2023, 4, '36.00'), earlier: ytd(2023, 3, '36.00') };
    expect(discreteGrowth(now, flat)).toMatchObject(refusal('not-positive', 'discreteGrowth', 'C03'));
  });
  it('hands on the refusal of a difference', () => {
    expect(discreteGrowth({ later: now.later, earlier: now.later }, now)).toMatchObject(
      refusal('not-cumulative', 'discrete'),
    );
  });
});

describe('cagr', () => {
  it('is the geometric mean: 两年平均增长 of 121 after 100 is 10 %', () => {
    expect(cagr(year(2021, '121.0'), year(2019, '100.0'))).toMatchObject({
      ok: true,
      unit: 'PCT',
      value: expect.closeTo(10, 9),
      lo: expect.closeTo(9.95, 2),
      hi: expect.closeTo(10.05, 2),
    });
  });
  it('takes the number of years from the periods', () => {
    expect(cagr(ytd(2024, 4, '1464.1'), ytd(2020, 4, '1000.0'))).toMatchObject({
      ok: true,
      value: expect.closeTo(10, 9),
    });
  });
  it.each<[string, Level, Level]>([
    ['fewer-than-two-years', year(2020, '121'), year(2019, '100')],
    ['not-positive', year(2021, '-121'), year(2019, '100')],
    ['not-positive', year(2021, '121'), year(2019, '0')],
    ['break', year(2021, '121', { value: { ...yi('121'), status: ['B'] } }), year(2019, '100')],
    ['bound', year(2021, '121', { value: { ...yi('121'), qualifier: 'over' } }), year(2019, '100')],
    ['unequal-periods', ytd(2021, 4, '121'), year(2019, '100')],
  ])('refuses: %s', (reason, now, base) => {
    expect(cagr(now, base)).toMatchObject(refusal(reason, 'cagr'));
  });
});

describe('chainIndex', () => {
  const index: Indicator = { ...trade, id: 'gdp-index', kind: 'index', unit: 'INDEX' };
  const link = (number: number, digits: string, more: Partial<Link> = {}): Link => ({
    ...year(number, digits, { value: { digits, unit: 'INDEX' }, indicator: index }),
    ...more,
  });
  it('multiplies 上年=100', () => {
    expect(chainIndex([link(2020, '102.2'), link(2021, '108.4'), link(2022, '103.0')])).toMatchObject({
      ok: true,
      unit: 'INDEX',
      value: expect.closeTo(114.1083, 4),
      lo: expect.closeTo(113.945, 3),
      hi: expect.closeTo(114.272, 3),
    });
  });
  it('multiplies months of 上月=100', () => {
    const month = (number: number, digits: string) =>
      link(0, digits, { period: { type: 'month', year: 2024, number }, against: 'previous-period' });
    expect(chainIndex([month(1, '101.0'), month(2, '102.0')])).toMatchObject({
      ok: true,
      value: expect.closeTo(103.02, 6),
    });
  });
  it.each<[string, Link[]]>([
    ['empty', []],
    ['gap', [link(2020, '102.2'), link(2022, '103.0')]],
    ['gap', [link(2020, '102.2'), link(2021, '1', { value: { digits: null, unit: 'INDEX', status: ['O'] } })]],
    ['break', [link(2020, '102.2'), link(2021, '1', { value: { digits: '103.0', unit: 'INDEX', status: ['B'] } })]],
    ['mixed-bases', [link(2020, '102.2'), link(2021, '103.0', { against: 'previous-period' })]],
    ['mixed-bases', [link(2020, '102.2', { against: 'fixed-base' })]],
    ['mixed-bases', [link(2020, '102.2'), link(2021, '103.0', { definitionId: 'new' })]],
    [
      'unequal-periods',
      [link(2020, '102.2'), link(2021, '103.0', { period: { type: 'month', year: 2021, number: 1 } })],
    ],
    ['no-period', [link(2020, '102.2', { period: { type: 'unstated' } })]],
    ['not-positive', [link(2020, '-102.2')]],
  ])('refuses: %s', (reason, links) => {
    expect(chainIndex(links)).toMatchObject(refusal(reason, 'chainIndex'));
  });
});
