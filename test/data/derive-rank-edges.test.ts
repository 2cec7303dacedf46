import { describe, expect, it } from 'vitest';
import { type Placing, rankRange, streak } from '../../src/data/derive';
import type { Quantity } from '../../src/data/types';
import { exact, level, reasonOf } from './levels';

describe('rankRange among bounds', () => {
  const table = (levels: readonly (readonly [string, Partial<Quantity>])[], first?: 'smallest') => {
    const result = rankRange(
      levels.map(([digits, more], i) => level(digits, more, { id: `${i}`, area: `${i}` })),
      first && { first },
    );
    return result.ok ? result.ranked.map(({ rank, best, worst }) => [rank, best, worst]) : [];
  };
  it('starts from the smallest just as from the largest', () => {
    const levels = [
      ['100', { qualifier: 'over' }],
      ['150', {}],
      ['50', {}],
    ] as const;
    expect(table(levels)).toEqual([
      [undefined, 1, 2],
      [undefined, 1, 2],
      [3, 3, 3],
    ]);
    expect(table(levels, 'smallest')).toEqual([
      [undefined, 2, 3],
      [undefined, 2, 3],
      [1, 1, 1],
    ]);
  });
  it('puts "under 100" before 100 where the smallest comes first', () => {
    const levels = [
      ['100', { qualifier: 'under' }],
      ['100', exact],
    ] as const;
    expect(table(levels, 'smallest').map(([rank]) => rank)).toEqual([undefined, 2]);
    expect(table(levels).map(([rank]) => rank)).toEqual([undefined, 1]);
  });
  it('puts "nearly 100" behind 100, which it does not reach', () => {
    const levels = [
      ['100', { qualifier: 'nearly', halfWidth: '5' }],
      ['100.0', {}],
    ] as const;
    expect(table(levels)).toEqual([
      [2, 1, 2],
      [1, 1, 2],
    ]);
    expect(table(levels, 'smallest').map(([rank]) => rank)).toEqual([1, 2]);
  });

  it('gives no place to 100 beside "at least 100", and the first beside "at most 100"', () => {
    const beside = (qualifier: 'atLeast' | 'atMost') =>
      table([
        ['100', { qualifier }],
        ['100', exact],
      ] as const);
    expect([beside('atLeast')[1]?.[0], beside('atMost')[1]?.[0]]).toEqual([undefined, 1]);
  });
  it('counts no bound that stays below', () => {
    expect(
      table([
        ['10', { qualifier: 'under' }],
        ['50', {}],
      ] as const)[1],
    ).toEqual([1, 1, 1]);
  });
  it('tells figures apart that no number can', () => {
    const levels = [
      ['12345678901234567890.1', {}],
      ['12345678901234567890.2', {}],
    ] as const;
    expect(table(levels).map(([rank]) => rank)).toEqual([2, 1]);
    expect(table(levels, 'smallest').map(([rank]) => rank)).toEqual([1, 2]);
  });
});

it('takes "within the first four" for a place within the first four, and one name in two languages for one', () => {
  const placing = (year: number, members: Placing['rank']['among']['members']): Placing => ({
    period: { type: 'year', year },
    rank: { by: 'level', precision: 'within', position: 4, among: { area: '410000', members } },
  });
  const names = { zh: '各市', en: 'cities' };
  expect(streak([placing(2024, names), placing(2023, { zh: '各市' })], 2, 4)).toMatchObject({ holds: true, length: 2 });
  expect(reasonOf(streak([placing(2024, { en: 'cities' }), placing(2023, { en: 'counties' })], 2, 4))).toBe(
    'indicator',
  );
  expect(reasonOf(streak([placing(2024, names)], 0, 4))).toBe('empty');
});
