import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EndLabel, endLabels } from '../../src/layout/end-labels';

const room = { top: 0, bottom: 100, gap: 10 };
const label = (key: string, y: number, priority = 5, reach = 0): EndLabel => ({ key, y, priority, reach });

describe('endLabels', () => {
  it('leaves labels at their lines where there is room', () => {
    expect([...endLabels([label('a', 0), label('b', 10), label('c', 55)], room)]).toEqual([
      ['a', 0],
      ['b', 10],
      ['c', 55],
    ]);
  });

  it('sheds the label of lower priority where two collide', () => {
    expect([...endLabels([label('a', 20, 2), label('b', 25, 1)], room).keys()]).toEqual(['b']);
  });

  it('keeps the first given of two equals', () => {
    expect([...endLabels([label('a', 20), label('b', 25)], room).keys()]).toEqual(['a']);
  });

  it('moves both as little as they can where they reach', () => {
    expect([...endLabels([label('a', 20, 1, 5), label('b', 24, 2, 5)], room)]).toEqual([
      ['a', 17],
      ['b', 27],
    ]);
  });

  it('stays inside the room', () => {
    expect([...endLabels([label('a', 0, 1, 20), label('b', 0, 2, 20)], room)]).toEqual([
      ['a', 0],
      ['b', 10],
    ]);
    expect([...endLabels([label('a', 100, 1, 20), label('b', 100, 2, 20)], room).values()]).toEqual([90, 100]);
  });

  it('sheds what would have to move beyond its reach', () => {
    const five = [0, 4, 8, 12, 16].map((y, i) => label(`${i}`, y, i, 15));
    expect([...endLabels(five, room).keys()]).toEqual(['0', '1', '2', '4']);
  });

  it('gives nothing for nothing', () => {
    expect(endLabels([], room).size).toBe(0);
  });

  it('never lets two touch, moves none beyond its reach, keeps the most important, and keeps the order of the lines', () => {
    const any = fc.array(
      fc.record({
        y: fc.integer({ min: 0, max: 100 }),
        priority: fc.integer({ min: 0, max: 9 }),
        reach: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(any, (made) => {
        const labels = made.map((one, i) => ({ ...one, key: `${i}` }));
        const placed = endLabels(labels, room);
        const kept = labels.filter(({ key }) => placed.has(key));
        for (const { key, y, reach } of kept) {
          expect(Math.abs(placed.get(key)! - y)).toBeLessThanOrEqual(reach + 1e-6);
          expect(placed.get(key)).toBeGreaterThanOrEqual(0);
          expect(placed.get(key)).toBeLessThanOrEqual(100);
        }
        const ys = [...placed.values()];
        ys.forEach((y, i) => {
          if (i > 0) expect(y - ys[i - 1]!).toBeGreaterThanOrEqual(10 - 1e-6);
        });
        const lines = [...placed.keys()].map((key) => labels[Number(key)]!.y);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        const best = [...labels].sort((a, b) => a.priority - b.priority)[0];
        if (best) expect(placed.has(best.key)).toBe(true);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
