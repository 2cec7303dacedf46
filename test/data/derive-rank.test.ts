import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Level, type Placing, rankRange, streak } from '../../src/data/derive';
import type { Quantity, Rank } from '../../src/data/types';

const area = (code: string, digits: string | null, more: Partial<Quantity> = {}): Level => ({
  id: code,
  value: { digits, multiplier: 8, unit: 'CNY', ...(digits === null && { status: ['O'] }), ...more },
  period: { type: 'year', year: 2023 },
  indicator: 'trade-total',
  area: code,
});
const refusal = (reason: string, derivation: string) => ({
  ok: false,
  issue: { code: 'C04', params: { derivation, reason } },
});
const table = (levels: Level[], options?: Parameters<typeof rankRange>[1]) => {
  const result = rankRange(levels, options);
  return result.ok && result.ranked.map(({ id, rank, tied, best, worst }) => [id, rank, tied, best, worst]);
};

describe('rankRange', () => {
  it('ranks 1-2-2-4 on the printed digits, in the order of the input', () => {
    expect(table([area('d', '80.0'), area('b', '90.0'), area('a', '99.0'), area('c', '90.0')])).toEqual([
      ['d', 4, false, 4, 4],
      ['b', 2, true, 2, 3],
      ['a', 1, false, 1, 1],
      ['c', 2, true, 2, 3],
    ]);
  });
  it('gives the places that rounding allows', () => {
    expect(table([area('a', '3'), area('b', '2.6'), area('c', '2')])).toEqual([
      ['a', 1, false, 1, 2],
      ['b', 2, false, 1, 2],
      ['c', 3, false, 3, 3],
    ]);
  });
  it('leaves figures that are one digit apart in their order', () => {
    expect(table([area('a', '5.8'), area('b', '5.7'), area('c', '5.70')])).toEqual([
      ['a', 1, false, 1, 1],
      ['b', 2, true, 2, 3],
      ['c', 2, true, 2, 3],
    ]);
  });
  it('compares 亿 with billion digit by digit: 157.7 ties with 15.77', () => {
    const billion = { multiplier: 9 };
    expect(table([area('a', '157.7'), area('b', '15.77', billion), area('c', '15.79', billion)])).toEqual([
      ['a', 2, true, 2, 3],
      ['b', 2, true, 2, 3],
      ['c', 1, false, 1, 1],
    ]);
  });
  it('starts from the smallest on request', () => {
    expect(table([area('a', '3.0'), area('b', '9.0'), area('c', '5.0')], { first: 'smallest' })).toEqual([
      ['a', 1, false, 1, 1],
      ['b', 3, false, 3, 3],
      ['c', 2, false, 2, 2],
    ]);
  });
  it('lists missing and vague figures without ranking them', () => {
    const result = rankRange([
      area('a', '3.0'),
      area('b', null),
      area('c', '5.0'),
      area('d', '4', { qualifier: 'about' }),
    ]);
    expect(result.ok && result.unranked).toEqual([
      { index: 1, id: 'b', reason: 'missing' },
      { index: 3, id: 'd', reason: 'vague' },
    ]);
    expect(result.ok && result.ranked.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 2],
      ['c', 1],
    ]);
  });
  it('gives bounds a range, and no place to what they may pass', () => {
    expect(table([area('a', '100', { qualifier: 'over' }), area('b', '150'), area('c', '50')])).toEqual([
      ['a', undefined, false, 1, 2],
      ['b', undefined, false, 1, 2],
      ['c', 3, false, 3, 3],
    ]);
  });
  it('puts "over 100" before 100', () => {
    const levels = [
      area('a', '100', { qualifier: 'over', multiplier: 0 }),
      area('b', '100', { multiplier: 0, halfWidth: '0' }),
    ];
    expect(table(levels)).toEqual([
      ['a', undefined, false, 1, 1],
      ['b', 2, false, 1, 2],
    ]);
  });
  it.each<[string, Level[]]>([
    ['too-few', []],
    ['too-few', [area('a', '1')]],
    ['too-few', [area('a', '1'), area('b', null)]],
    ['unit', [area('a', '1'), area('b', '1', { unit: 'USD' })]],
    ['indicator', [area('a', '1'), { ...area('b', '1'), indicator: 'trade-exports' }]],
    ['nature', [area('a', '1'), { ...area('b', '1'), nature: 'target' }]],
    ['different-periods', [area('a', '1'), { ...area('b', '1'), period: { type: 'year', year: 2022 } }]],
  ])('refuses: %s', (reason, levels) => {
    expect(rankRange(levels)).toMatchObject(refusal(reason, 'rankRange'));
  });
  it('agrees with counting, pair by pair', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 40 }), (values) => {
        const digits = values.map((value) => (value % 3 ? `${value}` : `${value}.0`));
        const result = rankRange(digits.map((text, i) => area(`${i}`, text, { multiplier: 0 })));
        const half = digits.map((text) => (text.includes('.') ? 0.05 : 0.5));
        for (const member of result.ok ? result.ranked : []) {
          const [v, h] = [values[member.index]!, half[member.index]!];
          expect(member.rank).toBe(1 + values.filter((other) => other > v).length);
          expect(member.best).toBe(1 + values.filter((other, j) => other - half[j]! >= v + h).length);
          expect(member.worst).toBe(
            1 + values.filter((other, j) => j !== member.index && other + half[j]! > v - h).length,
          );
          expect(member.tied).toBe(values.filter((other) => other === v).length > 1);
        }
        expect(result.ok && result.ranked.length).toBe(values.length);
      }),
      { seed: 2 },
    );
  });
});

describe('streak', () => {
  const rank = (position: number | undefined, more: Partial<Rank> = {}): Rank => ({
    by: 'level',
    precision: 'exact',
    position,
    among: { area: '410000', members: 'cities of Henan', size: 18 },
    ...more,
  });
  const inYear = (year: number, position: number | undefined, more: Partial<Rank> = {}): Placing => ({
    id: `${year}`,
    period: { type: 'year', year },
    rank: rank(position, more),
  });
  it('holds where each of the last periods meets the bound', () => {
    expect(streak([inYear(2019, 4), inYear(2017, 3), inYear(2018, 4), inYear(2016, 9)], 3, 4)).toEqual({
      ok: true,
      holds: true,
      length: 3,
      from: ['2019', '2018', '2017'],
      formula: 'rank <= 4',
      label: 'derived',
    });
  });
  it('counts how long it has held where it does not', () => {
    expect(streak([inYear(2019, 4), inYear(2018, 4), inYear(2017, 5)], 3, 4)).toMatchObject({
      holds: false,
      length: 2,
    });
  });
  it('follows months, and January-to-date figures by the year', () => {
    const month = (number: number): Placing => ({ period: { type: 'month', year: 2024, number }, rank: rank(1) });
    expect(streak([month(3), month(2), month(1)], 3, 1)).toMatchObject({ ok: true, holds: true });
    const ytd = (year: number): Placing => ({ period: { type: 'yearToDate', year, throughMonth: 4 }, rank: rank(1) });
    expect(streak([ytd(2024), ytd(2023)], 2, 1)).toMatchObject({ ok: true, holds: true });
  });
  it.each<[string, Placing[], number]>([
    ['empty', [], 3],
    ['gap', [inYear(2019, 1), inYear(2018, 1)], 3],
    ['gap', [inYear(2019, 1), inYear(2017, 1), inYear(2016, 1)], 3],
    ['different-periods', [inYear(2019, 1), inYear(2019, 2)], 2],
    ['scope-size', [inYear(2019, 1), inYear(2018, 1, { among: { area: '410000', members: 'cities', size: 17 } })], 2],
    ['indicator', [inYear(2019, 1), inYear(2018, 1, { by: 'growth' })], 2],
    ['indicator', [inYear(2019, 1), inYear(2018, 1, { among: { area: '000000', members: 'cities', size: 18 } })], 2],
    ['indicator', [inYear(2019, 1), inYear(2018, 1, { among: { area: '410000', members: 'counties', size: 18 } })], 2],
    ['vague-rank', [inYear(2019, 1), inYear(2018, 10, { precision: 'within' })], 2],
    ['vague-rank', [inYear(2019, 1), inYear(2018, undefined)], 2],
    ['vague-rank', [inYear(2019, 1, { precision: 'vague' })], 1],
    ['unequal-periods', [inYear(2019, 1), { ...inYear(0, 1), period: { type: 'month', year: 2018, number: 1 } }], 2],
    ['no-period', [{ ...inYear(0, 1), period: { type: 'unstated' } }], 1],
  ])('refuses: %s', (reason, placings, number) => {
    expect(streak(placings, number, 4)).toMatchObject(refusal(reason, 'streak'));
  });
});
