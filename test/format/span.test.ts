import { expect, it } from 'vitest';
import { dayOf, endsOf } from '../../src/format/span';

it.each([
  // whole years, of more than one year
  ['2024-01-01', '2025-12-31', 1, 0],
  // whole months
  ['2024-01-01', '2024-12-31', 2, 1],
  ['2024-04-01', '2024-04-30', 2, 2],
  ['2023-11-01', '2024-02-29', 2, 0],
  ['2024-02-01', '2025-12-31', 2, 0],
  ['2024-01-01', '2025-11-30', 2, 0],
  // days
  ['2024-01-15', '2024-04-30', 3, 1],
  ['2024-01-01', '2024-04-29', 3, 1],
  ['2024-01-02', '2025-12-31', 3, 0],
  ['2024-04-01', '2024-04-15', 3, 2],
  ['2024-04-15', '2024-04-15', 3, 3],
])('of %s to %s shows %d parts of a date, of which both share %d', (from, to, shown, shared) => {
  expect(endsOf({ type: 'span', from, to })).toEqual({ from: dayOf(from), to: dayOf(to), shown, shared });
});

it('reads a date as numbers, the first of what is not told', () => {
  expect([dayOf('2024-04-30'), dayOf('2024-04'), dayOf('2024')]).toEqual([
    [2024, 4, 30],
    [2024, 4, 1],
    [2024, 1, 1],
  ]);
});
