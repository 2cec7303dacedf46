import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from '../../src/scene/mark';
import { keyFaults, numberFaults, smallTexts, textFaults } from '../every-chart/geometry';

const text = (key: string, x: number, y: number): Mark => ({ type: 'text', key, x, y, text: key, size: 12, width: 30 });
const scene = (...marks: Mark[]): Scene => ({ width: 100, height: 50, marks });

describe('the checks of every scene, on planted faults', () => {
  it('accepts two texts side by side and below each other', () => {
    expect(textFaults(scene(text('a', 0, 12), text('b', 30, 12), text('c', 0, 26)))).toEqual([]);
  });

  it('finds a text over another, also across groups', () => {
    const group: Mark = { type: 'group', key: 'g', x: 10, y: 5, marks: [text('b', 0, 10)] };
    expect(textFaults(scene(text('a', 0, 12), group))).toHaveLength(1);
  });

  it('finds a text over another in a group that is scaled, and none that a window hides', () => {
    const large: Mark = { type: 'group', key: 'g', x: 10, scale: 2, marks: [text('b', 0, 12)] };
    expect(textFaults(scene(large))).toEqual([]);
    expect(textFaults(scene(large, text('a', 60, 24)))).toHaveLength(1);
    const map: Mark = { type: 'group', key: 'm', window: { width: 50, height: 50 }, marks: [text('b', 60, 24)] };
    expect(textFaults(scene(map, text('a', 60, 24)))).toEqual([]);
    expect(textFaults(scene({ ...map, window: { width: 80, height: 50 } }, text('a', 60, 24)))).toHaveLength(1);
  });

  it.each([
    ['left', text('a', -5, 12)],
    ['right', text('a', 75, 12)],
    ['top', text('a', 0, 5)],
    ['bottom', text('a', 0, 50)],
    ['left by its anchor', { ...text('a', 20, 12), anchor: 'end' } as Mark],
  ])('finds a text that leaves the scene: %s', (_, mark) => {
    expect(textFaults(scene(mark))).toHaveLength(1);
  });

  it('finds two siblings of one key, at any depth', () => {
    const inner: Mark = { type: 'group', key: 'g', marks: [text('a', 0, 12), text('a', 40, 12)] };
    expect(keyFaults(scene(inner, text('a', 0, 40)))).toEqual(['/g/a twice']);
  });

  it.each([
    [{ ...text('a', Number.NaN, 12) }],
    [{ type: 'path', key: 'p', d: 'M0,NaNL1,1' }],
    [{ ...text('a', 0, 12), text: 'undefined' }],
  ])('finds what is no number, or no text', (mark) => {
    expect(numberFaults(scene(mark as Mark))).toHaveLength(1);
  });

  it('finds a text too small to read', () => {
    expect(smallTexts(scene({ ...text('a', 0, 12), size: 10 } as Mark), 11)).toHaveLength(1);
  });
});
