import { describe, expect, it } from 'vitest';
import { labelPriorities, placeLabels } from '../../src/layout/labels';

const label = (key: string, x: number, y: number, priority: number) => ({ key, x, y, width: 20, height: 10, priority });

describe('placeLabels', () => {
  it('keeps labels that touch nothing', () => {
    expect([...placeLabels([label('a', 0, 0, 1), label('b', 30, 0, 2)], [], 4)]).toEqual(['a', 'b']);
  });

  it('sheds the label of lower priority where two collide', () => {
    expect([...placeLabels([label('a', 0, 0, 2), label('b', 10, 0, 1)], [], 4)]).toEqual(['b']);
  });

  it('keeps the first given of two equals', () => {
    expect([...placeLabels([label('a', 0, 0, 1), label('b', 10, 0, 1)], [], 4)]).toEqual(['a']);
  });

  it.each([
    [24, 0, true],
    [23, 0, false],
    [-24, 0, true],
    [-23, 0, false],
    // Above and below they may touch.
    [0, 10, true],
    [0, 9, false],
    [0, -10, true],
    [0, -9, false],
  ])('keeps the gap of 4 on both sides: one %d to the right and %d below stays is %s', (x, y, stays) => {
    expect(placeLabels([label('a', 0, 0, 1), label('b', x, y, 2)], [], 4).has('b')).toBe(stays);
  });

  it('lets labels of one column stand above each other', () => {
    expect([...placeLabels([label('a', 0, 0, 1), label('b', 0, 12, 2)], [], 4)]).toEqual(['a', 'b']);
  });

  it('sheds a label that would cover an obstacle', () => {
    expect([...placeLabels([label('a', 0, 0, 1)], [{ x: 10, y: 5, width: 30, height: 30 }], 4)]).toEqual([]);
  });

  it('lets a label stand right on its own bar', () => {
    expect([...placeLabels([label('a', 0, 0, 1)], [{ x: 0, y: 10, width: 20, height: 50 }], 4)]).toEqual(['a']);
  });

  it('never keeps two labels that overlap, over 300 random sets', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    for (let run = 0; run < 300; run++) {
      const labels = Array.from({ length: 30 }, (_, i) => label(`${i}`, random() * 300, random() * 60, i % 5));
      const kept = labels.filter((l) => placeLabels(labels, [], 0).has(l.key));
      for (const a of kept)
        for (const b of kept)
          expect(a === b || a.x + 20 <= b.x || b.x + 20 <= a.x || a.y + 10 <= b.y || b.y + 10 <= a.y).toBe(true);
    }
  });
});

describe('labelPriorities', () => {
  it('puts the last first, then the highest, the lowest and the first, then the rest from the end', () => {
    expect(labelPriorities([3, 9, 5, 1, 4])).toEqual([3, 1, 7, 2, 0]);
  });

  it('takes the first of several as high or as low', () => {
    expect(labelPriorities([1, 7, 7, 2, 2, 4])).toEqual([2, 1, 8, 7, 6, 0]);
    expect(labelPriorities([5, -3, -3, 4])).toEqual([1, 2, 6, 0]);
  });

  it('gives what is missing no rank before what is there', () => {
    const [missing, last] = labelPriorities([undefined, 2]);
    expect(last).toBe(0);
    expect(missing).toBeGreaterThan(3);
  });
});
