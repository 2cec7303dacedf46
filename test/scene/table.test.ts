import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/scene/mark';
import { survey } from '../../src/scene/survey';
import { decimal, tableOf } from '../../src/scene/table';

test.each([
  [0, '0'],
  [-0, '0'],
  [-0.001, '0'],
  [1, '1'],
  [1.5, '1.5'],
  [1.05, '1.05'],
  [12.3456, '12.35'],
  [-12.3456, '-12.35'],
  [100.999, '101'],
  [Number.NaN, '0'],
  [Number.POSITIVE_INFINITY, '0'],
])('decimal(%d) is %j', (value, text) => {
  expect(decimal(value)).toBe(text);
});

test('decimal is within half a hundredth, plain and short', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const text = decimal(value);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.005001);
      expect(text).toMatch(/^-?\d+(\.\d?[1-9])?$/);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('each table has a value for each name', () => {
  const pass = { live: true, firstTarget: undefined, paint: String };
  const marks: Mark[] = [
    { type: 'group', key: 'a', marks: [] },
    { type: 'group', key: 'a', window: { width: 1, height: 1 }, marks: [] },
    { type: 'rect', key: 'a', x: 0, y: 0, width: 1, height: 1 },
    { type: 'rule', key: 'a', x1: 0, y1: 0, x2: 1, y2: 1 },
    { type: 'path', key: 'a', d: 'M0,0' },
    { type: 'text', key: 'a', x: 0, y: 0, text: '', size: 1, width: 0 },
    { type: 'point', key: 'a', x: 0, y: 0, radius: 1 },
  ];
  for (const mark of marks) {
    const { names, values } = tableOf(mark);
    expect(values(mark as never, pass, false)).toHaveLength(names.length);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('survey counts hatches on different grounds and of different lines apart', () => {
  const fills = [
    { hatch: 'accent' },
    { hatch: 'accent', bars: false },
    { hatch: 'accent', on: 'muted' },
    { hatch: 'accent', bars: true },
  ] as const;
  const marks = fills.map((fill, i): Mark => ({ type: 'point', key: `${i}`, x: 0, y: 0, radius: 1, fill }));
  expect(survey({ width: 1, height: 1, marks }).hatches).toHaveLength(3);
});

test('survey finds the hatched tokens once and the first target', () => {
  const target = { label: '', lines: [], box: { x: 0, y: 0, width: 1, height: 1 } };
  const bar = (key: string): Mark => ({ type: 'rect', key, x: 0, y: 0, width: 1, height: 1, fill: { hatch: 'muted' } });
  const marks: Mark[] = [
    { type: 'group', key: 'axis', marks: [bar('a'), bar('b')] },
    { type: 'group', key: 'list', marks: [{ type: 'group', key: '2024', target, marks: [] }] },
    { type: 'group', key: '2025', target, marks: [], stroke: { hatch: 'accent' } },
  ];
  expect(survey({ width: 1, height: 1, marks })).toEqual({
    hatches: [{ hatch: 'muted' }, { hatch: 'accent' }],
    firstTarget: '2024',
  });
});
