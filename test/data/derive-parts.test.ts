import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  average,
  contribution,
  type Level,
  type Pair,
  pull,
  pullOfShare,
  pullsAgree,
  remainder,
  share,
  sum,
} from '../../src/data/derive';
import { finestAgreement } from '../../src/data/interval';
import type { Change, Indicator, Period, Quantity } from '../../src/data/types';

const projects: Indicator = { id: 'projects', name: 'Projects', kind: 'count', unit: 'project', nonNegative: true };
const funds: Indicator = { id: 'funds', name: 'Funds', kind: 'flow', unit: 'CNY', nonNegative: true };
const festival: Period = { type: 'loose', printed: 'at the 29th festival' };
const count = (digits: string, more: Partial<Level> = {}): Level => ({
  value: { digits, unit: 'project' },
  period: festival,
  indicator: projects,
  nature: 'commitment',
  ...more,
});
const yi = (digits: string, more: Partial<Level> = {}): Level => ({
  value: { digits, multiplier: 8, unit: 'CNY' },
  period: { type: 'year', year: 2023 },
  indicator: funds,
  nature: 'outcome',
  ...more,
});
const over = (level: Level): Level => ({ ...level, value: { ...level.value, qualifier: 'over' } });
const missing = (level: Level, status: 'O' | 'N' = 'O'): Level => ({
  ...level,
  value: { ...level.value, digits: null, status: [status] },
});
const refusal = (reason: string, derivation: string, code = 'C04') => ({
  ok: false,
  issue: { code, params: { derivation, reason } },
});

describe('share', () => {
  it.each([
    ['23', '46.9'],
    ['17', '34.7'],
  ])('of %s projects in 49 is %s %%, exact because they are counted', (part, shown) => {
    const result = share(count(part), count('49'), { partOf: true, weighedBy: 'count' });
    expect(result).toMatchObject({ ok: true, unit: 'PCT', formula: 'part / whole' });
    expect(result.ok && result.lo === result.hi && finestAgreement(result.lo, result.hi)).toEqual({ digits: shown });
  });
  it('never passes 100 %, and is one-sided for a bound', () => {
    expect(share(yi('99.9'), yi('100.0'), { partOf: true })).toMatchObject({ ok: true, hi: 100 });
    expect(share(over(yi('50')), yi('100'), { partOf: true })).toMatchObject({
      ok: true,
      lo: expect.closeTo(49.75, 2),
      hi: Infinity,
    });
    expect(share(yi('50'), over(yi('100')), { partOf: true })).toMatchObject({ ok: true, lo: -Infinity, hi: 50.5 });
  });
  it.each<[string, Level, Level, Parameters<typeof share>[2]]>([
    ['not-part', yi('1'), yi('2'), {}],
    ['unit', { ...yi('1'), value: { digits: '1', unit: 'USD' } }, yi('2'), { partOf: true }],
    ['weights', count('23'), { ...yi('613.47'), nature: 'commitment', period: festival }, { partOf: true }],
    ['weights', count('23'), count('49'), { partOf: true, weighedBy: 'value' }],
    ['different-periods', yi('1', { period: { type: 'year', year: 2022 } }), yi('2'), { partOf: true }],
    ['nature', yi('1', { nature: 'plan' }), yi('2'), { partOf: true }],
    ['not-positive', yi('0'), yi('0'), { partOf: true }],
    ['part-exceeds-whole', yi('102'), yi('100'), { partOf: true }],
    ['missing', missing(yi('1')), yi('2'), { partOf: true }],
    ['two-bounds', over(yi('1')), over(yi('2')), { partOf: true }],
  ])('refuses: %s', (reason, part, whole, options) => {
    expect(share(part, whole, options)).toMatchObject(refusal(reason, 'share'));
  });
  it('refuses two releases with T11', () => {
    const first = yi('1', { vintage: { released: '2024-01-17' } });
    const second = yi('2', { vintage: { released: '2024-12-26' } });
    expect(share(first, second, { partOf: true })).toMatchObject(refusal('vintage', 'share', 'T11'));
  });
});

describe('remainder', () => {
  const parts = [count('23'), count('17')];
  it('is refused while the source does not say that the parts exclude one another', () => {
    expect(remainder(count('49'), parts, { exclusive: 'unstated' })).toMatchObject(
      refusal('not-exclusive', 'remainder'),
    );
    expect(remainder(count('49'), parts, { exclusive: 'no' })).toMatchObject(refusal('not-exclusive', 'remainder'));
  });
  it('is what the parts leave: 9 of 49', () => {
    expect(remainder(count('49'), parts, { exclusive: 'yes' })).toMatchObject({ ok: true, lo: 9, hi: 9, value: 9 });
  });
  it('is one-sided beside a bound, and never negative', () => {
    expect(remainder(over(yi('100')), [yi('30')], { exclusive: 'yes' })).toMatchObject({ lo: 69.5e8, hi: Infinity });
    expect(remainder(yi('100'), [over(yi('30'))], { exclusive: 'yes' })).toMatchObject({ lo: -Infinity, hi: 70.5e8 });
    expect(remainder(yi('100'), [yi('100')], { exclusive: 'yes' })).toMatchObject({ lo: 0, hi: 1e8, value: 0 });
  });
  it.each<[string, Level, Level[]]>([
    ['part-exceeds-whole', yi('100'), [yi('60'), yi('42')]],
    ['empty', yi('100'), []],
    ['unit', yi('100'), [count('3')]],
    ['different-periods', yi('100'), [yi('3', { period: { type: 'year', year: 2022 } })]],
    ['nature', yi('100'), [yi('3', { nature: 'target' })]],
    ['missing', yi('100'), [missing(yi('3'))]],
    ['two-bounds', over(yi('100')), [over(yi('3'))]],
  ])('refuses: %s', (reason, whole, list) => {
    expect(remainder(whole, list, { exclusive: 'yes' })).toMatchObject(refusal(reason, 'remainder'));
  });
});

describe('sum', () => {
  const disjoint = { disjoint: true };
  it('adds figures and their rounding', () => {
    expect(sum([yi('12.0'), yi('21.3'), yi('66.8')], disjoint)).toMatchObject({
      ok: true,
      lo: expect.closeTo(99.95e8, 0),
      hi: expect.closeTo(100.25e8, 0),
      value: expect.closeTo(100.1e8, 0),
    });
  });
  it('adds published contributions: −49.7, −67.2 and 216.9 make 100.0', () => {
    const rate = (digits: string) => yi('', { value: { digits, unit: 'PCT' }, indicator: 'contribution' });
    const total = sum([rate('-49.7'), rate('-67.2'), rate('216.9')], disjoint);
    expect(total.ok && total.value.toFixed(1)).toBe('100.0');
  });
  it('becomes a bound with any bound inside', () => {
    expect(sum([over(yi('100')), yi('20.0')], disjoint)).toMatchObject({
      ok: true,
      lo: expect.closeTo(119.95e8, 0),
      hi: Infinity,
      loOpen: true,
    });
  });
  it('says "at least" where the missing were left out on request', () => {
    expect(sum([yi('5'), missing(yi('')), missing(yi(''), 'N')], { disjoint: true, atLeast: true })).toMatchObject({
      ok: true,
      lo: 4.5e8,
      hi: Infinity,
      value: 4.5e8,
    });
  });
  it.each<[string, Level[]]>([
    ['empty', []],
    ['unit', [yi('1'), count('2')]],
    ['nature', [yi('116.3', { nature: 'plan' }), yi('169.1')]],
    ['missing', [yi('1'), missing(yi('2'))]],
    ['negligible', [yi('1'), missing(yi('2'), 'N')]],
    ['vague', [yi('1'), { ...yi('2'), value: { digits: '2', unit: 'CNY', qualifier: 'nearly' } }]],
    [
      'stock',
      [
        yi('1', { period: { type: 'instant', at: '2023-12-31' } }),
        yi('1', { period: { type: 'instant', at: '2024-01-31' } }),
      ],
    ],
    [
      'two-bounds',
      [
        over(yi('1', { indicator: 'x' })),
        yi('', { indicator: 'x', value: { digits: '1', unit: 'CNY', qualifier: 'under' } }),
      ],
    ],
  ])('refuses: %s', (reason, levels) => {
    expect(sum(levels, disjoint)).toMatchObject(refusal(reason, 'sum'));
  });
  it('refuses what may overlap: 19 and 49 projects of two fairs', () => {
    expect(sum([count('19'), count('49')])).toMatchObject(refusal('not-disjoint', 'sum'));
  });
  it('refuses "at least" of what may be negative', () => {
    expect(sum([yi('-3'), missing(yi(''))], { disjoint: true, atLeast: true })).toMatchObject(
      refusal('not-positive', 'sum'),
    );
  });
  it('refuses two releases with T11', () => {
    const levels = [yi('1', { vintage: { stage: 'preliminary' } }), yi('1', { vintage: { stage: 'verified' } })];
    expect(sum(levels, disjoint)).toMatchObject(refusal('vintage', 'sum', 'T11'));
  });
  it('and remainder undo one another within rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        const rest = remainder(yi(`${a + b}`), [yi(`${a}`)], { exclusive: 'yes' });
        expect(rest.ok && rest.lo <= b * 1e8 && b * 1e8 <= rest.hi).toBe(true);
      }),
      { seed: 2 },
    );
  });
});

describe('average', () => {
  it('is the total by number, of one cohort only', () => {
    expect(
      average(yi('61.0'), count('49', { period: { type: 'year', year: 2023 } }), { oneCohort: true }),
    ).toMatchObject({
      ok: true,
      unit: 'CNY',
      lo: expect.closeTo(124_387_755, 0),
      hi: expect.closeTo(124_591_837, 0),
    });
  });
  it('refuses 16.91 billion over 57 projects: nobody says they are the same', () => {
    expect(average(yi('169.1', { period: festival }), count('57'))).toMatchObject(refusal('not-one-cohort', 'average'));
  });
  it('is one-sided of more than a number', () => {
    const result = average(yi('60', { period: festival }), over(count('30')), { oneCohort: true });
    expect(result).toMatchObject({ ok: true, lo: -Infinity, hi: expect.closeTo(2.0167e8, -4) });
  });
  it.each<[string, Level, Level]>([
    ['different-periods', yi('60'), count('30')],
    ['not-positive', yi('60', { period: festival }), count('0')],
    ['two-bounds', over(yi('60', { period: festival })), over(count('30'))],
    ['missing', yi('60', { period: festival }), missing(count('30'))],
  ])('refuses: %s', (reason, total, number) => {
    expect(average(total, number, { oneCohort: true })).toMatchObject(refusal(reason, 'average'));
  });
});

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
