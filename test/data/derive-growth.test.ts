import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, growthDisagrees, type Level } from '../../src/data/derive';
import type { Change, Indicator, Quantity, Turn } from '../../src/data/types';
import { profit, published, trade, year, yi } from './growth-levels';

describe('growth', () => {
  it('is the quotient in per cent, with the interval of the printed digits', () => {
    expect(growth(year(2019, '940'), year(2018, '911'))).toEqual({
      ok: true,
      lo: expect.closeTo(3.072, 3),
      hi: expect.closeTo(3.295, 3),
      value: expect.closeTo(3.183, 3),
      unit: 'PCT',
      from: ['2019', '2018'],
      formula: 'now / base - 1',
      label: 'derived',
    });
  });
  it('is one-sided where one figure is a bound: over 100 billion against 94 is more than +6.3 %', () => {
    const over = growth(year(2020, '1000', { value: yi('1000', { qualifier: 'over' }) }), year(2019, '940'));
    expect(over).toMatchObject({ ok: true, lo: expect.closeTo(6.326, 3), hi: Infinity, loOpen: true, hiOpen: true });
    const under = growth(year(2020, '1000'), year(2019, '940', { value: yi('940', { qualifier: 'over' }) }));
    expect(under).toMatchObject({ ok: true, lo: -Infinity, hi: expect.closeTo(6.436, 3), hiOpen: true });
    const fromLess = growth(year(2020, '1000'), year(2019, '940', { value: yi('940', { qualifier: 'under' }) }));
    expect(fromLess).toMatchObject({ ok: true, lo: expect.closeTo(6.33, 3), hi: Infinity });
    const toLess = growth(year(2020, '1000', { value: yi('1000', { qualifier: 'atMost' }) }), year(2019, '940'));
    expect(toLess).toMatchObject({ ok: true, lo: -Infinity, hi: expect.closeTo(6.44, 2) });
  });
  it('stands at the certain end when one-sided', () => {
    const over = growth(year(2020, '', { value: yi('1000', { qualifier: 'over' }) }), year(2019, '940'));
    expect(over.ok && 'value' in over && over.value).toBeCloseTo(6.326, 3);
  });
  it('compares January–April with January–April, also as a span', () => {
    const now = year(2024, '62.6', { period: { type: 'yearToDate', year: 2024, throughMonth: 4 } });
    const base = year(2023, '50.0', { period: { type: 'span', from: '2023-01-01', to: '2023-04-30' } });
    expect(growth(now, base)).toMatchObject({ ok: true, value: expect.closeTo(25.2, 6) });
  });
  it('contains the growth of every pair of figures that round to the printed ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9999 }),
        fc.integer({ min: 2, max: 9999 }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (now, base, a, b) => {
          const result = growth(year(2020, `${now}`), year(2019, `${base}`));
          const exact = ((now + a) / (base + b) - 1) * 100;
          expect(result.ok && 'lo' in result && result.lo <= exact + 1e-6 && exact - 1e-6 <= result.hi).toBe(true);
        },
      ),
      { seed: 2 },
    );
  });

  const lossYear = (y: number, digits: string) => year(y, digits, { indicator: profit });
  it.each<[string, string, Turn]>([
    ['12.5', '-3.1', 'loss-to-profit'],
    ['-12.5', '3.1', 'profit-to-loss'],
    ['-12.5', '-3.1', 'loss-widened'],
    ['-1.5', '-3.1', 'loss-narrowed'],
    ['-3.1', '-3.1', 'flat'],
  ])('from a base of the other or a negative sign (%s after %s) it is the word %s', (now, base, turn) => {
    expect(growth(lossYear(2020, now), lossYear(2019, base))).toEqual({
      ok: true,
      turn,
      from: ['2020', '2019'],
      formula: 'now / base - 1',
      label: 'derived',
    });
  });
  it.each([
    ['12.5', '0'],
    ['12.5', '-0.0'],
    ['-3.1', '-3.12'],
  ])('refuses with C03 where not even the word is known: %s after %s', (now, base) => {
    expect(growth(lossYear(2020, now), lossYear(2019, base))).toMatchObject({
      ok: false,
      issue: { code: 'C03', params: { derivation: 'growth', reason: 'not-positive' } },
    });
  });

  it.each<[string, Quantity['qualifier']]>([
    ['0', 'over'],
    ['0', 'atLeast'],
    ['0', 'under'],
  ])('refuses with C03 where nothing follows from the base: %s, %s', (digits, qualifier) => {
    const base = year(2019, digits, { value: yi(digits, { qualifier }) });
    expect(growth(year(2020, '1000'), base)).toMatchObject({
      ok: false,
      issue: { code: 'C03', params: { reason: 'not-positive' } },
    });
  });

  it('refuses an index: 上年=100 after 上年=100 is no growth of anything', () => {
    const prices: Indicator = { id: 'cpi', name: 'CPI', kind: 'index', unit: 'index' };
    const index = (y: number, digits: string) =>
      year(y, digits, { indicator: prices, value: { digits, unit: 'index' } });
    expect(growth(index(2020, '102.5'), index(2019, '102.9'))).toMatchObject({
      ok: false,
      issue: { code: 'C04', params: { reason: 'rate' } },
    });
  });

  const now = year(2020, '1000');
  const base = year(2019, '940');
  it.each<[string, Level, Level]>([
    ['unit', now, { ...base, value: { digits: '94', multiplier: 9, unit: 'USD' } }],
    ['indicator', now, { ...base, indicator: 'trade-exports' }],
    ['definition', { ...now, definitionId: 'route-2020' }, { ...base, definitionId: 'route-2019' }],
    ['definition', { ...now, indicator: { ...trade, definitionId: 'a' } }, { ...base, indicator: trade }],
    ['area', now, { ...base, area: '350000' }],
    ['counterpart', now, { ...base, counterpart: 'maritime-silk-road-2018' }],
    ['dimensions', { ...now, dimensions: { mode: 'sea' } }, base],
    ['nature', { ...now, nature: 'target' }, base],
    ['missing', { ...now, value: { digits: null, unit: 'CNY', status: ['O'] } }, base],
    ['missing', now, { ...base, value: { digits: null, unit: 'CNY', status: ['NR'] } }],
    ['negligible', { ...now, value: { digits: null, unit: 'CNY', status: ['N'] } }, base],
    ['negligible', now, { ...base, value: { digits: null, unit: 'CNY', status: ['N'] } }],
    ['vague', { ...now, value: yi('1000', { qualifier: 'about' }) }, base],
    ['vague', now, { ...base, value: yi('900', { halfWidth: 'unknown' }) }],
    [
      'two-bounds',
      { ...now, value: yi('1000', { qualifier: 'over' }) },
      { ...base, value: yi('9', { qualifier: 'over' }) },
    ],
    ['break', { ...now, value: yi('1000', { status: ['B'] }) }, base],
    ['break', { ...now, value: yi('1000', { status: ['P', 'D'] }) }, base],
    ['unequal-periods', { ...now, period: { type: 'yearToDate', year: 2020, throughMonth: 4 } }, base],
    ['unequal-periods', now, { ...base, period: { type: 'instant', at: '2019-12-31' } }],
    ['no-period', now, { ...base, period: { type: 'unstated' } }],
    ['no-period', { ...now, period: { type: 'loose', printed: 'as of now' } }, base],
    ['not-earlier', base, now],
    ['not-earlier', now, now],
    [
      'previous-period',
      { ...now, period: { type: 'month', year: 2020, number: 4 } },
      { ...base, period: { type: 'month', year: 2020, number: 3 } },
    ],
    ['rate', { ...now, value: { digits: '55', unit: 'PCT' } }, { ...base, value: { digits: '50', unit: 'PCT' } }],
  ])('refuses: %s', (reason, later, earlier) => {
    expect(growth(later, earlier)).toMatchObject({
      ok: false,
      issue: { code: 'C04', level: 'E', params: { derivation: 'growth', reason } },
    });
  });
  it('refuses over a break that the caller knows of', () => {
    expect(growth(now, base, { broken: true })).toMatchObject({ ok: false, issue: { params: { reason: 'break' } } });
  });
  it('refuses two named vintages with T11, but not two release days', () => {
    const census = { ...now, vintage: { id: 'census-2018' } };
    expect(growth(census, { ...base, vintage: { id: 'yearbook-2019' } })).toMatchObject({
      ok: false,
      issue: { code: 'T11', params: { reason: 'vintage', a: 'census-2018', b: 'yearbook-2019' } },
    });
    const released = (level: Level, day: string) => ({ ...level, vintage: { released: day } });
    expect(growth(released(now, '2021-01-14'), released(base, '2020-01-14')).ok).toBe(true);
  });
});

describe('growthDisagrees', () => {
  it('gives the quotient where the published rate lies outside: 911 to 940, published +21 %', () => {
    expect(growthDisagrees(published('21'), yi('940'), yi('911'))).toEqual({
      lo: expect.closeTo(3.07, 2),
      hi: expect.closeTo(3.295, 3),
    });
  });
  it('finds the profits of January–May 2023: −18.8 % on a comparable scope, the levels give −22.44 %', () => {
    const change = published('-18.8', { scope: 'comparable-scope' });
    const quotient = growthDisagrees(change, yi('26688.9'), yi('34410.0'));
    expect(quotient?.lo).toBeCloseTo(-22.44, 2);
    expect(quotient?.hi).toBeCloseTo(-22.44, 2);
  });
  it('takes levels as well as quantities', () => {
    expect(growthDisagrees(published('21'), year(2019, '940'), year(2018, '911'))?.lo).toBeCloseTo(3.07, 2);
  });
  it.each([
    ['3.2', '940', '911'],
    ['3', '940', '911'],
    ['43.7', '157.7', '109.7'],
  ])('is silent where the intervals meet: %s %% for %s after %s', (rate, now, base) => {
    expect(growthDisagrees(published(rate), yi(now), yi(base))).toBeUndefined();
  });
  it('counts a rate exactly at the edge as inside', () => {
    // 110 / 100 − 1 is 10.000000000000009 per cent to a computer.
    const edge = { digits: '5', upper: '10', unit: 'PCT', qualifier: 'between' } as const;
    const now: Quantity = { digits: '110', unit: 'CNY', halfWidth: '0' };
    const base: Quantity = { digits: '100', unit: 'CNY', halfWidth: '0' };
    expect(growthDisagrees(published('', { value: edge }), now, base)).toBeUndefined();
    expect(
      growthDisagrees(published('', { value: { ...edge, digits: '10', upper: '12' } }), now, base),
    ).toBeUndefined();
    expect(
      growthDisagrees(published('', { value: { ...edge, digits: '10.1', upper: '12' } }), now, base),
    ).toBeDefined();
  });
  it.each<[string, Change, Quantity, Quantity]>([
    ['real growth', published('21', { pricing: 'real' }), yi('940'), yi('911')],
    ['points', published('21', { form: 'points' }), yi('940'), yi('911')],
    ['words', { ...published('21'), form: 'turn', value: undefined }, yi('940'), yi('911')],
    ['two currencies', published('21'), yi('940'), yi('911', { unit: 'USD' })],
    ['a vague level', published('21'), yi('940'), yi('911', { qualifier: 'about' })],
    ['a missing level', published('21'), { digits: null, unit: 'CNY', status: ['N'] }, yi('911')],
    ['a base that may be zero', published('21'), yi('940'), yi('0')],
    ['an overlapping bound', published('21'), yi('940', { qualifier: 'over' }), yi('911')],
  ])('is silent about %s', (_, change, now, base) => {
    expect(growthDisagrees(change, now, base)).toBeUndefined();
  });
  it('fires on a bound that the rate contradicts', () => {
    expect(growthDisagrees(published('2'), yi('1000', { qualifier: 'over' }), yi('940'))).toMatchObject({
      hi: Infinity,
    });
  });
});
