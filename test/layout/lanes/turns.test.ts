import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneGraph, type LaneLayout, layoutLanes } from '../../../src/layout/lanes';
import { madeChain, numbersOf } from './chains';
import { corners } from './followed';

/** Where two flows that share no end fall into one vertical line although the gutter has room, in words. */
function sharedTurns(graph: LaneGraph, layout: LaneLayout): string[] {
  const gutters = new Map<number, Vertical[]>();
  for (const { flow, d } of layout.paths)
    for (const { x, top, bottom } of verticals(d)) {
      const gutter = layout.columns.filter((column) => column.x < x).length;
      gutters.set(gutter, [...(gutters.get(gutter) ?? []), { flow, x, top, bottom }]);
    }
  return [...gutters].flatMap(([gutter, list]) => {
    const right = layout.columns[gutter]?.x ?? layout.width;
    const left = gutter ? layout.columns[gutter - 1]!.x + layout.columnWidth : 0;
    const tracks = new Set(list.map(({ x }) => x)).size;
    if (right - left < (tracks + 1) * 1.5) return [];
    return list.flatMap((one, i) =>
      list.slice(0, i).flatMap((other) => {
        const [a, b] = [graph.flows[one.flow]!, graph.flows[other.flow]!];
        const isApart = a.source !== b.source && a.target !== b.target;
        const doMeet = Math.abs(one.x - other.x) < 1 && one.top < other.bottom && other.top < one.bottom;
        return isApart && doMeet ? `flows ${one.flow} and ${other.flow} share ${one.x}` : [];
      }),
    );
  });
}

interface Vertical {
  readonly flow: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function verticals(d: string) {
  const points = corners(d);
  return points.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i]!;
    return fromX === x && y !== fromY ? { x, top: Math.min(y, fromY), bottom: Math.max(y, fromY) } : [];
  });
}

/** Two columns of cards, 60 px high, with these flows between them. */
function gutterOf(links: number, pairs: readonly (readonly [number, number])[], width: number) {
  const graph: LaneGraph = {
    stages: 2,
    segments: [0, 1],
    links: Array.from({ length: 2 * links }, (_, i) => (i < links ? 0 : 1)),
    flows: pairs.map(([from, to]) => ({ source: from, target: links + to })),
  };
  const sizes = () => ({ cards: graph.links.map(() => 60), heads: [38, 38] });
  return { graph, options: { width, minColumn: 200, order: 'data' as const, sizes } };
}

function gutter(...given: Parameters<typeof gutterOf>) {
  const { graph, options } = gutterOf(...given);
  return { graph, layout: layoutLanes(graph, options) };
}

describe('turns', () => {
  it('stand apart in a gutter, in an order in which flows that go down do not cross', () => {
    const { layout } = gutter(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      500,
    );
    expect(layout.paths.map(({ d }) => verticals(d).map(({ x }) => x))).toEqual([[266], [250], [234]]);
  });

  it('share a track where one is above the other', () => {
    const { layout } = gutter(
      6,
      [
        [0, 1],
        [4, 5],
      ],
      500,
    );
    expect(layout.paths.map(({ d }) => verticals(d).map(({ x }) => x))).toEqual([[250], [250]]);
  });

  it('are one for what goes down from a card to several, and another for what is of another kind', () => {
    const { graph, options } = gutterOf(
      5,
      [
        [0, 2],
        [0, 3],
        [0, 4],
      ],
      800,
    );
    const flows = graph.flows.map((flow, i) => ({ ...flow, kind: i < 2 ? 'a' : 'b' }));
    const { paths } = layoutLanes({ ...graph, flows }, options);
    const starts = paths.map(({ d }) => `${corners(d)[0]} ${corners(d)[1]![0]}`);
    expect([starts[0] === starts[1], starts[1] === starts[2]]).toEqual([true, false]);
  });

  it('are one for what comes to a card from neighbours that feed nothing else there, which end as one line', () => {
    const { layout } = gutter(
      4,
      [
        [0, 3],
        [1, 3],
        [2, 3],
        [2, 2],
        [2, 1],
      ],
      500,
    );
    const [first, second, third] = layout.paths.map(({ d }) => corners(d));
    expect([first![1]![0] === second![1]![0], second![1]![0] === third![1]![0]]).toEqual([true, true]);
    expect(new Set(layout.paths.slice(0, 3).map(({ tip }) => tip.y)).size).toBe(1);
  });

  it('stay apart where a neighbour between feeds another card too', () => {
    const { layout } = gutter(
      4,
      [
        [0, 3],
        [1, 3],
        [1, 2],
      ],
      500,
    );
    const [first, second] = layout.paths.map(({ d }) => corners(d)[1]![0]);
    expect(first).not.toBe(second);
  });

  it('are shared by no two flows of different ends where a gutter has room for them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { graph, options } = madeChain(numbersOf(seed));
        expect(sharedTurns(graph, layoutLanes(graph, options))).toEqual([]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('cross nothing that the ends of the flows do not cross', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { selector: String, maxLength: 14 });
    fc.assert(
      fc.property(pairs, (given) => {
        const { graph, layout } = gutter(8, given, 800);
        const lines = layout.paths.map(({ d }) => corners(d));
        lines.forEach((one, a) => {
          for (const [b, other] of lines.slice(0, a).entries()) {
            if (graph.flows[a]!.source === graph.flows[b]!.source) continue;
            const [left, right] = [one[0]![1] - other[0]![1], one[one.length - 1]![1] - other[other.length - 1]![1]];
            expect(meetings(one, other)).toBe(left * right < 0 ? 1 : 0);
          }
        });
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('are reached and left at heights of their own, where what ends would run on into what starts', () => {
    const { layout } = gutter(
      2,
      [
        [0, 1],
        [1, 0],
      ],
      500,
    );
    const [down, up] = layout.paths.map(({ d }) => corners(d).map(([, y]) => y));
    expect([down![0], down![3], up![0], up![3]]).toEqual([68, 138.5, 136, 70.5]);
  });

  it('fall together where a gutter has no room for all', () => {
    const all = Array.from({ length: 60 }, (_, i) => [i, (i + 25) % 60] as const);
    const { layout } = gutter(60, all, 470);
    const xs = layout.paths.flatMap(({ d }) => verticals(d).map(({ x }) => x - 200));
    expect(new Set(xs.map((x) => x % 1.5))).toEqual(new Set([0]));
    expect([Math.min(...xs) >= 0, Math.max(...xs) <= 70]).toEqual([true, true]);
  });
});

/** How often a horizontal piece of one line crosses a vertical one of the other. */
function meetings(one: readonly (readonly [number, number])[], other: typeof one): number {
  const count = (flat: typeof one, upright: typeof one) =>
    flat.slice(1).reduce((sum, [x, y], i) => {
      const [fromX, fromY] = flat[i]!;
      if (y !== fromY) return sum;
      return (
        sum +
        upright.slice(1).filter(([atX, atY], j) => {
          const [, fromAt] = upright[j]!;
          const isUpright = atX === upright[j]![0];
          return isUpright && (atX - x) * (atX - fromX) < 0 && (atY - y) * (fromAt - y) < 0;
        }).length
      );
    }, 0);
  return count(one, other) + count(other, one);
}
