import { expect, test } from 'vitest';
import type { Mark, Scene } from '../../src/scene/mark';
import { tween } from '../../src/scene/tween';

const scene = (...marks: Mark[]): Scene => ({ width: 100, height: 50, marks });
const bar = (key: string, y: number): Mark => ({
  type: 'rect',
  key,
  x: 0,
  y,
  width: 10,
  height: 50 - y,
  fill: 'muted',
});
const line = (d: string): Mark => ({ type: 'path', key: 'line', d });

test('tween moves numbers of marks with one key', () => {
  expect(tween(scene(bar('a', 10)), scene(bar('a', 30)), 0.25).marks).toEqual([
    { type: 'rect', key: 'a', x: 0, y: 15, width: 10, height: 35, fill: 'muted' },
  ]);
});

test('tween scales a group from where it had no scale', () => {
  const group = (scale?: number): Mark => ({ type: 'group', key: 'world', scale, marks: [] });
  expect(tween(scene(group()), scene(group(3)), 0.5).marks).toEqual([{ ...group(2), marks: [] }]);
});

test('tween fades new marks in and drops what leaves', () => {
  const { marks } = tween(scene(bar('a', 10)), scene(bar('b', 10)), 0.5);
  expect(marks).toEqual([{ ...bar('b', 10), opacity: 0.5 }]);
});

test('tween ends with the scene itself', () => {
  const to = scene(bar('a', 30));
  expect(tween(scene(bar('a', 10)), to, 1)).toBe(to);
});

test('tween keeps marks that are the same object', () => {
  const same = bar('a', 10);
  expect(tween(scene(same), scene(same), 0.5).marks[0]).toBe(same);
});

test('tween goes into groups, whose missing x is 0', () => {
  const group = (x: number | undefined): Mark => ({ type: 'group', key: 'g', x, marks: [bar('a', x ?? 0)] });
  const [mark] = tween(scene(group(undefined)), scene(group(20)), 0.5).marks;
  expect(mark).toMatchObject({ x: 10, marks: [{ y: 10, height: 40 }] });
});

test.each([
  ['M0,0L10,10', 'M0,10L10,-10', 'M0,5L10,0'],
  ['M0,0L10,10', 'M0,10L10,20L20,30', 'M0,10L10,20L20,30'],
  ['M0,0H10', 'M0,0V20', 'M0,0V20'],
])('tween moves the path %s to %s by %s', (from, to, middle) => {
  expect(tween(scene(line(from)), scene(line(to)), 0.5).marks).toEqual([line(middle)]);
});
