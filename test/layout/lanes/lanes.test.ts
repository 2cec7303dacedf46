import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneGraph, layoutLanes, layParts } from '../../../src/layout/lanes';
import { allCrossings } from './all-crossings';
import { bytesOf, DIGEST } from './bytes';
import { madeChain, type Numbers, numbersOf } from './chains';
import { example } from './example';
import { faultsOf, straights } from './faults';

/** 1 to 5 stages, 0 to 13 segments, 0 to 59 links; cycles, recycling, flows to nowhere and to themselves. */
const chains: fc.Arbitrary<Numbers> = fc.record({
  stages: fc.integer({ min: 1, max: 5 }),
  segments: fc.array(fc.nat({ max: 4 }), { maxLength: 13 }),
  links: fc.array(fc.nat({ max: 12 }), { maxLength: 59 }),
  flows: fc.array(
    fc.record({
      source: fc.integer({ min: -1, max: 60 }),
      target: fc.integer({ min: -1, max: 60 }),
      isRecycling: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    }),
    { maxLength: 110 },
  ),
  width: fc.integer({ min: 300, max: 2600 }),
});

const flow = (source: number, target: number, isRecycling = false) => ({ source, target, isRecycling });
const options = (graph: LaneGraph) => ({
  width: 800,
  minColumn: 200,
  sizes: () => ({ cards: graph.links.map(() => 60), heads: graph.segments.map(() => 38) }),
});

describe('layoutLanes', () => {
  it('puts stages side by side and draws a flow from card to card', () => {
    const graph = { stages: 2, segments: [0, 1], links: [0, 1], flows: [flow(0, 1)] };
    const layout = layoutLanes(graph, options(graph));
    expect(layout.columns).toEqual([
      { x: 0, stage: 0 },
      { x: 440, stage: 1 },
    ]);
    expect(layout.panels[0]).toEqual({ x: 0, y: 0, width: 360, height: 106, column: 0 });
    expect(layout.cards[1]).toEqual({ x: 447, y: 38, width: 346, height: 60 });
    expect(layout.paths).toEqual([
      {
        flow: 0,
        type: 'adj',
        d: 'M353 68H442',
        tip: { x: 447, y: 68, toward: 'right' },
      },
    ]);
  });

  it('draws what comes from the same links to several as one line past columns between, until it parts', () => {
    const graph = {
      stages: 3,
      segments: [0, 1, 2],
      links: [0, 0, 1, 2, 2, 2],
      flows: [flow(0, 3), flow(0, 4), flow(1, 3), flow(1, 4), flow(0, 5)],
    };
    const { paths, columns, columnWidth } = layoutLanes(graph, options(graph));
    const middle = columns[1]!.x + columnWidth / 2;
    const passed = paths.map(({ d }) =>
      straights(d).flatMap(([x1, y1, x2, y2]) => (y1 === y2 && x1 < middle && x2 > middle ? y1 : [])),
    );
    expect(passed.map((heights) => heights.length)).toEqual([1, 1, 1, 1, 1]);
    const [a, b, c, d, e] = passed.flat();
    expect([a === b, b === c, c === d, d === e]).toEqual([true, true, true, false]);
  });

  it('gives each kind of way its type', () => {
    const graph = {
      stages: 3,
      segments: [0, 1, 2],
      links: [0, 0, 1, 2, 2, 2],
      flows: [
        flow(0, 1),
        flow(0, 2),
        flow(0, 3),
        flow(3, 0),
        flow(3, 2),
        flow(5, 3),
        flow(3, 4),
        flow(2, 2),
        flow(2, 9),
      ],
    };
    const layout = layoutLanes(graph, { ...options(graph), order: 'data' });
    expect(layout.paths.map(({ type }) => type)).toEqual(['down', 'adj', 'long', 'back', 'backadj', 'same', 'down']);
  });

  it('untangles what the order of the data crosses', () => {
    const graph = {
      stages: 2,
      segments: [0, 1],
      links: [0, 0, 0, 1, 1, 1],
      flows: [flow(0, 5), flow(1, 4), flow(2, 3)],
    };
    expect(layoutLanes(graph, { ...options(graph), order: 'data' }).crossings).toBe(3);
    expect(layoutLanes(graph, options(graph)).crossings).toBe(0);
  });

  it('stands segments between which nothing flows as they were given, first to last', () => {
    const graph = { stages: 1, segments: [0, 0, 0, 0], links: [0, 1, 2, 3], flows: [] };
    const { panels } = layoutLanes(graph, { ...options(graph), width: 1000 });
    expect(panels.map(({ column, y }) => [column, y])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  it('keeps columns that would only set one of several stages as tall apart', () => {
    const graph = { stages: 3, segments: [0, 0, 1, 1, 2, 2], links: [0, 1, 2, 3, 4, 5], flows: [flow(0, 2)] };
    expect(layoutLanes(graph, { ...options(graph), width: 1280 }).columns.map(({ stage }) => stage)).toEqual([0, 1, 2]);
  });

  it('draws flows that go back to one link from there, so that their dashes fall together', () => {
    const graph = {
      stages: 2,
      segments: [0, 1],
      links: [0, 1, 1],
      flows: [flow(1, 0, true), flow(2, 0, true)],
    };
    const [one, other] = layoutLanes(graph, options(graph)).paths.map(({ d }) => d.split('H')[1]);
    expect(one).toBe(other);
  });

  it('keeps the order of the data where that is asked for', () => {
    fc.assert(
      fc.property(chains, (numbers) => {
        const { graph, options: given } = madeChain(numbers, { order: 'data' });
        const { orders, panels } = layoutLanes(graph, given);
        for (const order of orders) expect(order).toEqual([...order].sort((a, b) => a - b));
        panels.forEach((panel, segment) => {
          for (const other of panels.slice(0, segment))
            if (other.column === panel.column) expect(other.y).toBeLessThan(panel.y);
        });
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('keeps the order when a segment is collapsed, and ends its flows at its head', () => {
    const { graph, sizes } = example('en', 'full');
    const given = { width: 1940, minColumn: 200, sizes };
    const open = layoutLanes(graph, given);
    const closed = layoutLanes(graph, { ...given, collapsed: new Set([5]) });
    expect(closed.orders).toEqual(open.orders);
    expect(closed.panels.map(({ column }) => column)).toEqual(open.panels.map(({ column }) => column));
    expect(closed.panels[5]!.height).toBe(38);
    const hidden = graph.links.indexOf(5);
    expect(closed.cards[hidden]).toBeUndefined();
    const into = closed.paths.find((path) => graph.flows[path.flow]!.target === hidden)!;
    // In its middle but for a step that keeps it off the line beside it.
    expect(into.tip).toMatchObject({ x: closed.panels[5]!.x, y: closed.panels[5]!.y + 16.5 });
  });

  it('lays 10,000 steps in one segment out', () => {
    const links = Array.from({ length: 10_000 }, () => 0);
    const graph = { stages: 1, segments: [0], links, flows: links.slice(1).map((_, i) => flow(i, i + 1)) };
    const layout = layoutLanes(graph, options(graph));
    expect(layout.paths.every(({ type }) => type === 'down')).toBe(true);
  });

  it('has no overlap, no hole and no flow astray in 1,500 chains', () => {
    fc.assert(
      fc.property(chains, (numbers) => {
        const { graph, options: given } = madeChain(numbers);
        const layout = layoutLanes(graph, given);
        expect(faultsOf(graph, layout)).toEqual([]);
        expect(JSON.stringify(layoutLanes(graph, given))).toBe(JSON.stringify(layout));
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  it('gives the same bytes in Node as in a browser', () => {
    expect(bytesOf((seed) => madeChain(numbersOf(seed)))).toBe(DIGEST);
  });
});

/** Crossings of forward flows and of all: with six columns, as many as fit, five; then in the order of the data. */
describe('the example', () => {
  it.each([
    [
      'zh',
      186,
      1860,
      [
        [68, 78],
        [66, 100],
        [77, 97],
        [176, 204],
      ],
    ],
    [
      'en',
      200,
      1940,
      [
        [68, 78],
        [75, 95],
        [77, 101],
        [184, 208],
      ],
    ],
  ] as const)('crosses few flows in %s', (locale, minColumn, width, crossings) => {
    const { graph, sizes } = example(locale, 'full');
    const found = [{ maxColumns: 6 }, {}, { maxColumns: 5 }, { order: 'data' as const }].map((more) =>
      layParts(graph, { width, minColumn, sizes, ...more }),
    );
    expect(found.map((parts) => [parts.layout.crossings, allCrossings(parts)])).toEqual(crossings);
    expect(found.flatMap(({ layout }) => faultsOf(graph, layout))).toEqual([]);
  });
});
