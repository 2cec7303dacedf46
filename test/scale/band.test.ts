import { scaleBand } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { band } from '../../src/scale/band';

test('band divides the range equally and leaves half a gap outside', () => {
  const scale = band(['2022', '2023'], [0, 100], 0.2);
  expect(scale.step).toBe(50);
  expect(scale.bandwidth).toBe(40);
  expect([scale('2022'), scale('2023')]).toEqual([5, 55]);
  expect(scale.middle('2023')).toBe(75);
});

test('band knows no key outside its domain', () => {
  const scale = band(['2022'], [0, 100]);
  expect(scale('2024')).toBeUndefined();
  expect(scale.middle('2024')).toBeUndefined();
});

test('band equals scaleBand', () => {
  const share = fc.integer({ min: 0, max: 99 }).map((n) => n / 100);
  const keys = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 12 });
  fc.assert(
    fc.property(keys, share, share, fc.integer({ min: 1, max: 2000 }), (domain, inner, outer, width) => {
      const ours = band(domain, [40, 40 + width], inner, outer);
      const theirs = scaleBand(domain, [40, 40 + width])
        .paddingInner(inner)
        .paddingOuter(outer);
      expect(ours.bandwidth).toBe(theirs.bandwidth());
      expect(ours.step).toBe(theirs.step());
      for (const key of domain) expect(ours(key)).toBe(theirs(key));
    }),
    { seed: 5, numRuns: 300 },
  );
});
