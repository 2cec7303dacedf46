import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from '../../src/scale/linear';

test('linear maps the domain onto the range', () => {
  expect([0, 5, 10].map(linear([0, 10], [100, 0]))).toEqual([100, 50, 0]);
});

test('linear maps a domain of one value to the middle', () => {
  expect(linear([3, 3], [0, 100])(3)).toBe(50);
});

test('linear.nice widens the domain to round values', () => {
  expect(linear([-2.2, 43.7], [0, 1]).nice(5).domain).toEqual([-10, 50]);
});

test('linear equals scaleLinear in values, ticks and nice', () => {
  const bound = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);
  fc.assert(
    fc.property(bound, bound, bound, fc.integer({ min: 1, max: 20 }), (a, b, x, n) => {
      const domain = [Math.min(a, b), Math.max(a, b)] as const;
      const ours = linear(domain, [320, 0]);
      const theirs = scaleLinear(domain, [320, 0]);
      expect(ours(x)).toBe(theirs(x));
      expect(ours.ticks(n)).toEqual(theirs.ticks(n));
      expect(ours.nice(n).domain).toEqual(theirs.nice(n).domain());
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('linear.ticks gives one tick where the domain is too small to divide', () => {
  expect(linear([0, 5e-324], [0, 1]).ticks(5)).toEqual([0]);
});
