import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLevels } from '../../src/data/check/change';
import { checkQuotient } from '../../src/data/check/quotient';
import { rise, seen, year } from './rules/samples';

const cells = (base: string, now: string, rate: string) => ({
  base: seen({ period: year(2018), value: { digits: base, unit: 'CNY', multiplier: 8 } }),
  now: seen({
    period: year(2019),
    value: { digits: now, unit: 'CNY', multiplier: 8 },
    growth: rise(rate),
  }),
});
const judged = (base: string, now: string, rate: string) => {
  const given = cells(base, now, rate);
  return { lean: checkQuotient(given.now, given.base), whole: checkLevels(given.now, given.base) };
};

it('denies what the levels deny, with what they give', () => {
  const { lean, whole } = judged('911.1', '940.2', '21.0');
  expect(lean).toMatchObject({
    code: 'C02',
    read: '21.0',
    params: { growth: '21.0', period: '2019', lo: '3.2', hi: '3.2' },
  });
  expect(whole).toMatchObject([{ code: 'C02', read: '21.0', path: lean!.path }]);
});

it('never denies what the intervals of the levels allow, and all that lies a point beyond them', () => {
  const digits = fc.tuple(fc.integer({ min: 10, max: 99_999 }), fc.integer({ min: 0, max: 2 }));
  const printed = ([number, places]: readonly [number, number]) => (number / 10 ** places).toFixed(places);
  let denied = 0;
  fc.assert(
    fc.property(
      digits,
      fc.double({ min: 0.5, max: 1.8, noNaN: true }),
      fc.integer({ min: -40, max: 40 }),
      (base, by, off) => {
        const now = [Math.max(10, Math.round(base[0] * by)), base[1]] as const;
        const computed = (now[0] / base[0]) * 100 - 100;
        const { lean, whole } = judged(printed(base), printed(now), (computed + off / 10).toFixed(1));
        if (lean) denied++;
        if (lean) expect(whole.map(({ code }) => code)).toEqual(['C02']);
        const { lo, hi } = whole[0]?.params ?? {};
        const rate = computed + off / 10;
        if (whole[0] && (rate < Number(lo) - 1.2 || rate > Number(hi) + 1.2)) expect(lean).toBeDefined();
      },
    ),
    { seed: 7, numRuns: 2000 },
  );
  expect(denied).toBeGreaterThan(200);
});
