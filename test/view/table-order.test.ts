import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TableBlock } from '../../src/chart/alternative';
import { isNumeric, orderOf } from '../../src/view/table-order';

const block = (...cells: readonly string[]): TableBlock => ({
  key: 't',
  caption: '',
  columns: [{ key: 'a', label: 'A' }],
  rows: cells.map((text, i) => ({
    key: `${i}`,
    cells: [/^-?\d/.test(text) ? { text: `${text} yi`, number: text } : { text }],
  })),
});

it.each<[readonly string[], boolean, readonly number[]]>([
  [['10', '9', '-3'], false, [2, 1, 0]],
  [['10', '9', '-3'], true, [0, 1, 2]],
  [['\u2026', '9', '', '10'], true, [3, 1, 0, 2]],
  [['\u2026', '9', '', '10'], false, [1, 3, 0, 2]],
  [['b', 'A', '', 'c'], false, [1, 0, 3, 2]],
  [['b', 'A', '', 'c'], true, [3, 0, 1, 2]],
  [['x', 'x', 'x'], true, [0, 1, 2]],
])('puts numbers by value, texts by letters, and what says nothing last: %j %s', (cells, isDown, order) => {
  expect(orderOf(block(...cells), { column: 0, isDown }, '')).toEqual(order);
});

it('finds rows that hold every word, whatever their case', () => {
  const cells = ['Copper foil', 'Cathode copper', '\u9634\u6781\u94dc'];
  expect(orderOf(block(...cells), undefined, ' COPPER cat ')).toEqual([1]);
  expect(orderOf(block(...cells), undefined, '\u94dc')).toEqual([2]);
  expect(orderOf(block(...cells), undefined, '  ')).toEqual([0, 1, 2]);
  expect([isNumeric(block(...cells), 0), isNumeric(block('\u2026', '7'), 0)]).toEqual([false, true]);
});

it('shows every row once, whatever the column and the way', () => {
  const cell = fc.oneof(fc.integer().map(String), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), fc.boolean(), (cells, isDown) => {
      const order = orderOf(block(...cells), { column: 0, isDown }, '');
      expect(order.slice().sort((a, b) => a - b)).toEqual(cells.map((_, i) => i));
    }),
    { seed: 4, numRuns: 200 },
  );
});
