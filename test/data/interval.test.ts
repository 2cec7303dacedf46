import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centre, finestAgreement, intervalOf, isBound, isMissing, overlaps, rounded } from '../../src/data/interval';
import type { Qualifier, Quantity } from '../../src/data/types';

const cny = (digits: string, more: Partial<Quantity> = {}): Quantity => ({
  digits,
  multiplier: 9,
  unit: 'CNY',
  ...more,
});

describe('intervalOf', () => {
  it('reads exact digits as rounded to the last one', () => {
    expect(intervalOf(cny('15.77'))).toEqual({ lo: 15_765_000_000, hi: 15_775_000_000 });
    expect(intervalOf({ digits: '3', unit: 'PCT' })).toEqual({ lo: 2.5, hi: 3.5 });
    expect(intervalOf({ digits: '3.0', unit: 'PCT' })).toEqual({ lo: 2.95, hi: 3.05 });
    expect(intervalOf({ digits: '-18.8', unit: 'PCT' })).toEqual({ lo: -18.85, hi: -18.75 });
  });
  it('reads the same figure alike in 亿 and in billion', () => {
    expect(intervalOf({ digits: '157.7', multiplier: 8, unit: 'CNY' })).toEqual(intervalOf(cny('15.77')));
  });
  it('takes whole counts as exact, but not counts in 万 or with decimals', () => {
    expect(intervalOf({ digits: '49', unit: 'project' }, { count: true })).toEqual({ lo: 49, hi: 49 });
    expect(intervalOf({ digits: '49', unit: 'project' })).toEqual({ lo: 49, hi: 49 });
    expect(intervalOf({ digits: '49', unit: 't' })).toEqual({ lo: 48.5, hi: 49.5 });
    expect(intervalOf({ digits: '49', unit: 'project' }, { count: false })).toEqual({ lo: 48.5, hi: 49.5 });
    expect(intervalOf({ digits: '49', unit: 't' }, { count: true })).toEqual({ lo: 49, hi: 49 });
    expect(intervalOf({ digits: '3', multiplier: 4, unit: 'person' }, { count: true })).toEqual({
      lo: 25000,
      hi: 35000,
    });
    expect(intervalOf({ digits: '4.5', unit: 'person' }, { count: true })).toEqual({ lo: 4.45, hi: 4.55 });
  });
  it('lets bounds run to infinity, open or closed as they say', () => {
    expect(intervalOf(cny('100', { qualifier: 'over' }))).toEqual({
      lo: 1e11,
      hi: Infinity,
      loOpen: true,
      hiOpen: true,
    });
    expect(intervalOf(cny('100', { qualifier: 'atLeast' }))).toMatchObject({ lo: 1e11, hi: Infinity, loOpen: false });
    expect(intervalOf(cny('5', { qualifier: 'under' }))).toMatchObject({ lo: -Infinity, hi: 5e9, hiOpen: true });
    expect(intervalOf(cny('5', { qualifier: 'atMost' }), { nonNegative: true })).toEqual({
      lo: 0,
      hi: 5e9,
      loOpen: false,
      hiOpen: false,
    });
  });
  it('reads between as its two ends', () => {
    expect(intervalOf(cny('12', { qualifier: 'between', upper: '15' }))).toEqual({ lo: 12e9, hi: 15e9 });
    expect(intervalOf(cny('12', { qualifier: 'between' }))).toBeUndefined();
  });
  it('does no arithmetic on vague figures unless the author gives a half-width', () => {
    expect(intervalOf(cny('20', { halfWidth: 'unknown' }))).toBeUndefined();
    expect(intervalOf(cny('1.1', { qualifier: 'about' }))).toBeUndefined();
    expect(intervalOf(cny('250', { qualifier: 'nearly' }))).toBeUndefined();
    expect(intervalOf(cny('1.1', { qualifier: 'about', halfWidth: '0.1' }))).toEqual({ lo: 1e9, hi: 1.2e9 });
    expect(intervalOf(cny('250', { qualifier: 'nearly', halfWidth: '5' }))).toEqual({ lo: 245e9, hi: 250e9 });
    expect(intervalOf(cny('20', { halfWidth: '0.5' }))).toEqual({ lo: 19.5e9, hi: 20.5e9 });
  });
  it('reads N as less than half of the smallest unit, and other missing figures as nothing', () => {
    const n: Quantity = { digits: null, multiplier: 4, unit: 'CNY', status: ['N'] };
    expect(intervalOf(n, { nonNegative: true })).toEqual({ lo: 0, hi: 5000, loOpen: true, hiOpen: true });
    expect(intervalOf(n)).toEqual({ lo: -5000, hi: 5000, loOpen: true, hiOpen: true });
    expect(intervalOf({ ...n, halfWidth: '0.05' })).toMatchObject({ lo: -500, hi: 500 });
    expect(intervalOf({ digits: null, unit: 'CNY', status: ['O'] })).toBeUndefined();
    expect(intervalOf({ digits: null, unit: 'CNY' })).toBeUndefined();
  });
  it('gives nothing for digits that are no decimal', () => {
    expect(intervalOf(cny('1,5'))).toBeUndefined();
    expect(intervalOf(cny('NaN'))).toBeUndefined();
  });
  it('always holds the printed digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom<Qualifier>('exact', 'atLeast', 'atMost'),
        fc.constantFrom(0, 3, 4, 6, 8, 9),
        (units, qualifier, multiplier) => {
          const quantity: Quantity = { digits: `${units}`, qualifier, multiplier, unit: 'CNY' };
          const { lo, hi } = intervalOf(quantity) ?? { lo: NaN, hi: NaN };
          const value = centre(quantity) ?? NaN;
          expect(lo <= value && value <= hi).toBe(true);
        },
      ),
      { seed: 2 },
    );
  });
});

describe('centre', () => {
  it('is the printed number in base units, whatever the qualifier', () => {
    expect(centre(cny('100', { qualifier: 'over' }))).toBe(1e11);
    expect(centre(cny('1.1', { qualifier: 'about' }))).toBe(1.1e9);
    expect(centre(cny('12', { qualifier: 'between', upper: '15' }))).toBe(13.5e9);
    expect(centre(cny('12', { qualifier: 'between' }))).toBe(12e9);
    expect(centre(cny('12', { upper: '15' }))).toBe(12e9);
    expect(centre({ digits: null, unit: 'CNY', status: ['N'] })).toBeUndefined();
  });
});

describe('isBound and isMissing', () => {
  it('know one-sided and absent figures', () => {
    const qualifiers: Qualifier[] = ['exact', 'about', 'nearly', 'over', 'atLeast', 'under', 'atMost', 'between'];
    expect(qualifiers.filter((qualifier) => isBound(cny('1', { qualifier })))).toEqual([
      'over',
      'atLeast',
      'under',
      'atMost',
    ]);
    expect(isBound(cny('1'))).toBe(false);
    expect(isMissing({ digits: null, unit: 'CNY', status: ['M'] })).toBe(true);
    expect(isMissing(cny('0'))).toBe(false);
  });
});

describe('overlaps', () => {
  it('counts a shared edge, also one that lost its last bits', () => {
    expect(overlaps({ lo: 1, hi: 2 }, { lo: 2, hi: 3 })).toBe(true);
    expect(overlaps({ lo: 0, hi: 0.1 + 0.2 }, { lo: 0.3, hi: 1 })).toBe(true);
    expect(overlaps({ lo: 0.1 + 0.2, hi: 1 }, { lo: 0, hi: 0.3 })).toBe(true);
    expect(overlaps({ lo: 1, hi: 2 }, { lo: 2.000001, hi: 3 })).toBe(false);
  });
  it('forgives a billionth of a large number and of one, not more', () => {
    expect(overlaps({ lo: 0, hi: 1e12 }, { lo: 1e12 + 900, hi: 2e12 })).toBe(true);
    expect(overlaps({ lo: 0, hi: 1e12 }, { lo: 1e12 + 1100, hi: 2e12 })).toBe(false);
    expect(overlaps({ lo: -1, hi: 0 }, { lo: 0.9e-9, hi: 1 })).toBe(true);
    expect(overlaps({ lo: -1, hi: 0 }, { lo: 1.1e-9, hi: 1 })).toBe(false);
  });
  it('understands infinite ends', () => {
    expect(overlaps({ lo: 6.3, hi: Infinity }, { lo: 1, hi: 5 })).toBe(false);
    expect(overlaps({ lo: 6.3, hi: Infinity }, { lo: 1, hi: 7 })).toBe(true);
    expect(overlaps({ lo: -Infinity, hi: 0 }, { lo: 1, hi: Infinity })).toBe(false);
  });
});

describe('finestAgreement', () => {
  it.each([
    [10.967, 10.982, '11.0'],
    [17.276, 17.335, '17.3'],
    [46.93877551, 46.93877551, '46.9'],
    [34.69387755, 34.69387755, '34.7'],
    [9.96, 10.02, '10.0'],
    [12.34, 12.39, '12'],
    [9, 9, '9'],
    [257, 257, '257'],
    [12346, 12346, '12346'],
    [0, 0, '0'],
    [995, 1004, '1000'],
    [9.9999, 10.0001, '10.0'],
    [11, 11.04, '11.0'],
    [-22.449, -22.43, '-22.4'],
    [1.0967e10, 1.0982e10, '11000000000'],
  ])('shows [%d, %d] as %s', (lo, hi, digits) => {
    expect(finestAgreement(lo, hi)).toEqual({ digits });
  });
  it.each([
    [16.333, 16.502, '16.3', '16.5'],
    [3.073, 3.304, '3.1', '3.3'],
    [-0.3, 0.2, '-0.3', '0.2'],
    [120, 480, '100', '500'],
    // Never narrower than what is possible by more than a little.
    [155, 260, '160', '260'],
    [-26.8, 4.7, '-27', '5'],
    [-41, -19, '-40', '-20'],
    [19, 41, '20', '40'],
    [-260, -155, '-260', '-160'],
    [-3, 30, '-3', '30'],
    [1.6333e10, 1.6502e10, '16300000000', '16500000000'],
  ])('shows [%d, %d] as the range %s to %s', (lo, hi, from, to) => {
    expect(finestAgreement(lo, hi)).toEqual({ from, to });
  });
  it('rounds the end of a one-sided figure so that the statement stays true', () => {
    expect(finestAgreement(6.3264, Infinity)).toEqual({ digits: '6.3' });
    expect(finestAgreement(6.38, Infinity)).toEqual({ digits: '6.3' });
    // 6.3 / 0.1 is a little less than 63, and must not fall to 62 nor rise to 64.
    expect(finestAgreement(6.3, Infinity)).toEqual({ digits: '6.3' });
    expect(finestAgreement(-Infinity, 6.3)).toEqual({ digits: '6.3' });
    expect(finestAgreement(-Infinity, -6.38)).toEqual({ digits: '-6.3' });
    expect(finestAgreement(-Infinity, 6.32)).toEqual({ digits: '6.4' });
    expect(finestAgreement(1e11, Infinity)).toEqual({ digits: '100000000000' });
  });
});

describe('rounded', () => {
  it.each([
    [0.285, 2, '0.29'],
    [-0.285, 2, '-0.29'],
    [1e21, 0, '1000000000000000000000'],
    [-1.5e22, 0, '-15000000000000000000000'],
    [155, -1, '160'],
  ])('%d to %d places is %s', (x, places, digits) => {
    expect(rounded(x, places)).toBe(digits);
  });
});
