import { afterEach, beforeEach, expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { parseQuantity } from '../../src/data/quantity';

const given = Object.prototype as { each?: () => string };

// As Prototype and MooTools did it: every `for … in` meets the name.
beforeEach(() => {
  given.each = () => 'each';
});
afterEach(() => {
  delete given.each;
});

it('reads rows where the page gave every object another name', () => {
  const rows = [{ area: '安徽', indicator: 'GDP', period: '2024', value: '50.5亿元' }];
  const { observations, issues } = readObservations(rows);
  expect([observations.length, issues]).toEqual([1, []]);
});

it('takes no such name for a power of ten', () => {
  expect(parseQuantity('5 each')).toMatchObject({ ok: false });
});
