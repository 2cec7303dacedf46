import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneGraph, type LanePath, layoutLanes } from '../../../src/layout/lanes';
import { madeChain, numbersOf } from './chains';
import { example } from './example';
import { corners, misread } from './followed';

/** Two flows, 0 to 2 and 1 to 3, along these lines. */
function read(first: string, second: string, type: LanePath['type'] = 'adj') {
  const graph = {
    stages: 2,
    segments: [0, 1],
    links: [0, 0, 1, 1],
    flows: [
      { source: 0, target: 2 },
      { source: 1, target: 3 },
    ],
  };
  const paths = [first, second].map((d, flow) => ({ flow, type, d, tip: { x: 0, y: 0, toward: 'right' as const } }));
  return misread(graph, { paths });
}

describe('misread', () => {
  it.each([
    [
      'where a line runs on into another',
      'M0 10H20Q30 10 30 20V30Q30 40 40 40H60',
      'M0 40H30Q40 40 40 30V20Q40 10 50 10H60',
    ],
    ['where two share a vertical', 'M0 0H20Q30 0 30 10V90Q30 100 40 100H60', 'M0 20H20Q30 20 30 30V70Q30 80 40 80H60'],
  ])('finds what lines say that no flow says: %s', (_, first, second) => {
    expect(read(first, second)).not.toEqual([]);
  });

  it('finds nothing where lines cross, run beside each other, or run on each other in two directions', () => {
    expect(read('M0 0H20Q30 0 30 10V90Q30 100 40 100H60', 'M0 50H60')).toEqual([]);
    expect(read('M0 0H60', 'M0 3H60')).toEqual([]);
    expect(read('M0 0H60', 'M60 0H0')).toEqual([]);
  });

  it('follows lines by the bus from their start, which is where they are drawn to', () => {
    expect(read('M0 10H60', 'M20 10H80', 'back')).toEqual(['0 seems to feed 3', '1 seems to feed 2']);
    expect(read('M60 10V20H0V10', 'M70 0V20H80V0', 'back')).toEqual([]);
  });
});

describe('lines that are followed from a card', () => {
  it.each([
    ['zh', 'full'],
    ['zh', 'brief'],
    ['en', 'full'],
    ['en', 'brief'],
  ] as const)('lead to the cards that its flows name and to no other: the example, %s %s', (locale, density) => {
    const { graph, sizes } = example(locale, density);
    for (const width of [1000, 1280, 1440, 1600, 1860])
      for (const minColumn of [140, 186, 200])
        for (const order of ['auto', 'data'] as const)
          expect(misread(graph, layoutLanes(graph, { width, minColumn, sizes, order }), 2)).toEqual([]);
  });

  it('lead nowhere else in chains of any shape, where gutters have room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const made = numbersOf(seed);
        const flows = made.flows
          .slice(0, 30)
          .map((flow) => ({ ...flow, source: flow.source % 30, target: flow.target % 30 }));
        const { graph, options } = madeChain({
          ...made,
          links: made.links.slice(0, 30),
          flows,
          width: 900 + made.width,
        });
        expect(misread(graph, layoutLanes(graph, options))).toEqual([]);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('have a lane of their own below the columns for each of thirty links that are fed back', () => {
    const links = Array.from({ length: 60 }, (_, i) => (i < 30 ? 0 : 1));
    const flows = links.slice(30).map((_, i) => ({ source: 30 + i, target: i, isRecycling: true }));
    const graph: LaneGraph = { stages: 2, segments: [0, 1], links, flows };
    const sizes = () => ({ cards: links.map(() => 60), heads: [38, 38] });
    const { paths } = layoutLanes(graph, { width: 900, minColumn: 200, sizes });
    expect(new Set(paths.map(({ d }) => Math.max(...corners(d).map(([, y]) => y)))).size).toBe(30);
  });
});
