import { describe, expect, it } from 'vitest';
import { contribution, type Level, type Pair, pull, pullOfShare, pullsAgree } from '../../src/data/derive';
import type { Change, Indicator, Quantity } from '../../src/data/types';
import { missing, over, refusal, yi } from './parts-levels';

const pair = (now: string, base: string, more: Partial<Level> = {}): Pair => ({
  now: yi(now, { prices: 'constant', ...more }),
  base: yi(base, { prices: 'constant', period: { type: 'year', year: 2022 }, ...more }),
});

describe('contribution', () => {
  it('is increment over increment; it may be negative or pass 100 %', () => {
    expect(contribution(pair('130', '100', { indicator: 'a' }), pair('1050', '1000'))).toMatchObject({
      ok: true,
      unit: 'PCT',
      value: 60,
      lo: expect.closeTo(56.86, 2),
      hi: expect.closeTo(63.27, 2),
    });
    expect(contribution(pair('90', '100'), pair('1010', '1000'))).toMatchObject({ ok: true, value: -100 });
    expect(contribution(pair('200', '100'), pair('1010', '1000'))).toMatchObject({ ok: true, value: 1000 });
  });
  it('turns its sign with a whole that fell', () => {
    expect(contribution(pair('90', '100'), pair('900', '1000'))).toMatchObject({ ok: true, value: 10 });
  });
  it.each<[string, Pair, Pair]>([
    ['whole-unchanged', pair('130', '100'), pair('1000', '1000')],
    ['whole-unchanged', pair('130', '100'), pair('1001', '1000')],
    ['prices', pair('130', '100', { prices: 'current' }), pair('1050', '1000')],
    ['prices', { ...pair('130', '100'), now: yi('130', { prices: 'current' }) }, pair('1050', '1000')],
    ['unit', pair('130', '100', { value: { digits: '1', unit: 'USD' } }), pair('1050', '1000')],
    [
      'area',
      { now: pair('130', '100', { area: 'a' }).now, base: pair('130', '100', { area: 'b' }).base },
      pair('1050', '1000'),
    ],
    ['nature', pair('130', '100', { nature: 'plan' }), pair('1050', '1000')],
    ['different-periods', pair('130', '100', { period: { type: 'year', year: 2023 } }), pair('1050', '1000')],
    ['bound', { ...pair('130', '100'), now: over(pair('130', '100').now) }, pair('1050', '1000')],
    ['missing', { ...pair('130', '100'), base: missing(pair('130', '100').base) }, pair('1050', '1000')],
  ])('refuses: %s', (reason, part, whole) => {
    expect(contribution(part, whole)).toMatchObject(refusal(reason, 'contribution'));
  });
  it('refuses whole and part of two releases with T11', () => {
    const part = pair('130', '100', { vintage: { stage: 'preliminary' } });
    const whole = pair('1050', '1000', { vintage: { stage: 'verified' } });
    expect(contribution(part, whole)).toMatchObject(refusal('vintage', 'contribution', 'T11'));
    const years = {
      now: yi('1050', { prices: 'constant', vintage: { stage: 'preliminary' } }),
      base: { ...pair('1', '1000').base, vintage: { stage: 'verified' as const } },
    };
    expect(contribution(pair('130', '100'), years).ok).toBe(true);
  });
});

describe('pull', () => {
  it('is increment over the base of the whole, in percentage points', () => {
    expect(pull(pair('130', '100'), pair('1050', '1000'))).toMatchObject({ ok: true, unit: 'PP', value: 3 });
    expect(pull(pair('90', '100'), pair('1000', '1000'))).toMatchObject({ ok: true, value: -1 });
  });
  it.each<[string, Pair, Pair]>([
    ['prices', pair('130', '100', { prices: 'current' }), pair('1050', '1000')],
    ['not-positive', pair('130', '100'), pair('1050', '0')],
  ])('refuses: %s', (reason, part, whole) => {
    expect(pull(part, whole)).toMatchObject(refusal(reason, 'pull'));
  });

  const rate = (digits: string, pricing: Change['pricing']): Change => ({
    against: 'same-period-last-year',
    form: 'percent',
    value: { digits, unit: 'PCT' },
    pricing,
    scope: 'published-base',
  });
  const baseShare = (digits: string, prices: Indicator['prices']): Level => ({
    value: { digits, unit: 'PCT' },
    period: { type: 'year', year: 2022 },
    prices,
  });
  it('is also the base share times the growth of the part', () => {
    expect(pullOfShare(baseShare('40.0', 'constant'), rate('5.0', 'real'))).toMatchObject({
      ok: true,
      unit: 'PP',
      value: 2,
      lo: expect.closeTo(1.9775, 4),
      hi: expect.closeTo(2.0225, 4),
    });
    expect(pullOfShare(baseShare('40.0', 'current'), rate('-5.0', 'nominal'))).toMatchObject({
      lo: expect.closeTo(-2.0225, 4),
      hi: expect.closeTo(-1.9775, 4),
    });
  });
  it('refuses shares at current prices with real growth: such textbook pulls make 100.31 %', () => {
    expect((2.76 + 45.5 + 52.05).toFixed(2)).toBe('100.31');
    expect(pullOfShare(baseShare('40.0', 'current'), rate('5.0', 'real'))).toMatchObject(refusal('prices', 'pull'));
    expect(pullOfShare(baseShare('40.0', 'constant'), rate('5.0', 'nominal'))).toMatchObject(refusal('prices', 'pull'));
  });
  it('refuses a share that is no rate and a change that is no percentage', () => {
    expect(pullOfShare(yi('40.0'), rate('5.0', 'unstated'))).toMatchObject(refusal('not-rate', 'pull'));
    expect(pullOfShare(baseShare('40.0', 'constant'), { ...rate('5.0', 'real'), form: 'points' })).toMatchObject(
      refusal('not-percent', 'pull'),
    );
    expect(pullOfShare(missing(baseShare('40.0', 'constant')), rate('5.0', 'real'))).toMatchObject(
      refusal('missing', 'pull'),
    );
  });
  it('adds up to the growth of the whole where the partition is exhaustive: Fujian 1986', () => {
    const points = (...list: string[]): Quantity[] => list.map((digits) => ({ digits, unit: 'PP' }));
    expect(pullsAgree(points('0.6', '5.3', '-0.2'), { digits: '5.7', unit: 'PCT' })).toBe(true);
    expect(pullsAgree(points('0.6', '5.3', '-0.2'), { digits: '6.0', unit: 'PCT' })).toBe(false);
    expect(pullsAgree([{ digits: null, unit: 'PP', status: ['O'] }], { digits: '6.0', unit: 'PCT' })).toBeUndefined();
  });
});
