import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedBase, type Level } from '../../src/data/derive';
import type { Change, Quantity } from '../../src/data/types';
import { published, yi } from './growth-levels';

describe('impliedBase', () => {
  const bn = (digits: string, more: Partial<Quantity> = {}): Level => ({
    id: '000-03',
    value: { digits, multiplier: 9, unit: 'CNY', ...more },
    period: { type: 'year', year: 2019 },
  });
  it.each([
    ['15.77', '43.7', 10.967, 10.982],
    ['16.91', '3', 16.333, 16.502],
    ['34.3', '98.2', 17.276, 17.335],
  ])('of %s billion, up %s %%, lies between the worst roundings', (level, rate, lo, hi) => {
    const result = impliedBase(bn(level), published(rate));
    expect(result).toMatchObject({ ok: true, unit: 'CNY', label: 'derived', from: ['000-03'] });
    expect(result.ok && [result.lo / 1e9, result.hi / 1e9]).toEqual([expect.closeTo(lo, 3), expect.closeTo(hi, 3)]);
  });
  it('needs an explicit request where prices or scope are unstated, and says what it assumes', () => {
    const unstated = published('43.7', { pricing: 'unstated' });
    const reason = (result: ReturnType<typeof impliedBase>) => !result.ok && result.issue.params['reason'];
    expect(reason(impliedBase(bn('15.77'), unstated))).toBe('unstated-pricing');
    expect(reason(impliedBase(bn('15.77'), published('43.7', { scope: 'unstated' })))).toBe('unstated-scope');
    expect(impliedBase(bn('15.77'), unstated, { explicit: true })).toMatchObject({
      ok: true,
      assuming: 'nominal-like-for-like',
    });
    expect(impliedBase(bn('15.77'), published('43.7'), { explicit: true })).not.toHaveProperty('assuming');
  });
  it('refuses the profits of 2023 with C04: −18.8 % is on a comparable scope', () => {
    const change = published('-18.8', { scope: 'comparable-scope' });
    expect(impliedBase({ ...bn('26688.9'), value: yi('26688.9') }, change, { explicit: true })).toMatchObject({
      ok: false,
      issue: { code: 'C04', params: { derivation: 'impliedBase', reason: 'comparable-scope' } },
    });
  });
  it.each<[string, Level, Change]>([
    ['real-pricing', bn('15.77'), published('43.7', { pricing: 'real' })],
    ['comparable-scope', bn('15.77'), published('43.7', { scope: 'comparable-scope' })],
    ['not-percent', bn('15.77'), published('0.9', { form: 'points', value: { digits: '0.9', unit: 'PP' } })],
    ['not-percent', bn('15.77'), published('0.9', { value: { digits: '0.9', unit: 'PP' } })],
    ['not-percent', bn('15.77'), { ...published(''), form: 'turn', value: undefined, turn: 'loss-to-profit' }],
    ['against', bn('15.77'), published('43.7', { against: 'previous-period' })],
    ['against', bn('15.77'), published('43.7', { against: 'n-year-average' })],
    ['bound', bn('15.77', { qualifier: 'over' }), published('43.7')],
    ['bound', bn('15.77'), published('', { value: { digits: '40', unit: 'PCT', qualifier: 'over' } })],
    ['vague', bn('20', { halfWidth: 'unknown' }), published('43.7')],
    ['vague', bn('15.77'), published('', { value: { digits: '40', unit: 'PCT', qualifier: 'about' } })],
    ['missing', { ...bn(''), value: { digits: null, unit: 'CNY', status: ['M'] } }, published('43.7')],
    ['missing', bn('15.77'), { ...published(''), value: undefined }],
    ['break', bn('15.77', { status: ['B'] }), published('43.7')],
    ['full-decline', bn('0.01'), published('-100')],
    ['full-decline', bn('0.01'), published('-100.0')],
    ['not-positive', bn('-15.77'), published('43.7')],
  ])('refuses: %s', (reason, level, change) => {
    expect(impliedBase(level, change, { explicit: true })).toMatchObject({
      ok: false,
      issue: { code: 'C04', params: { derivation: 'impliedBase', reason } },
    });
  });
  it('refuses over a break that the caller knows of', () => {
    expect(impliedBase(bn('15.77'), published('43.7'), { broken: true }).ok).toBe(false);
  });
  it('holds the base that was published, whatever the rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99999 }), fc.integer({ min: 100, max: 99999 }), (base, now) => {
        const rate = ((now / base - 1) * 100).toFixed(1);
        const result = impliedBase({ value: yi(`${now}`), period: { type: 'year', year: 2020 } }, published(rate));
        if (!result.ok) return expect(Number(rate)).toBeLessThan(-99);
        expect(result.lo <= base * 1e8 && base * 1e8 <= result.hi).toBe(true);
      }),
      { seed: 2 },
    );
  });
});
