import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average, type Level, remainder, share, sum } from '../../src/data/derive';
import { finestAgreement } from '../../src/data/interval';
import type { Indicator, Period } from '../../src/data/types';
import { missing, over, refusal, yi } from './parts-levels';

const projects: Indicator = { id: 'projects', name: 'Projects', kind: 'count', unit: 'project', nonNegative: true };

const festival: Period = { type: 'loose', printed: 'at the 29th festival' };
const count = (digits: string, more: Partial<Level> = {}): Level => ({
  value: { digits, unit: 'project' },
  period: festival,
  indicator: projects,
  nature: 'commitment',
  ...more,
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
