import { describe, expect, it } from 'vitest';
import { type LaneLayout, layoutLanes } from '../../../src/layout/lanes';
import { faultsOf } from './faults';

const graph = {
  stages: 2,
  segments: [0, 0, 1],
  links: [0, 0, 1, 2],
  flows: [
    { source: 0, target: 3 },
    { source: 3, target: 2, isRecycling: true },
  ],
};
const sound = layoutLanes(graph, {
  width: 560,
  minColumn: 200,
  sizes: () => ({ cards: graph.links.map(() => 60), heads: graph.segments.map(() => 38) }),
});
const at = <T>(list: readonly T[], i: number, change: Partial<T>) =>
  list.map((entry, j) => (i === j ? { ...entry, ...change } : entry));

describe('faultsOf', () => {
  it('finds nothing in a sound layout', () => {
    expect(faultsOf(graph, sound)).toEqual([]);
  });

  it.each<[string, Partial<LaneLayout>, string]>([
    [
      'a path without a number',
      { paths: at(sound.paths, 0, { d: `${sound.paths[0]!.d}HNaN` }) },
      'a path has no number',
    ],
    ['a panel on another', { panels: at(sound.panels, 1, { y: 0 }) }, 'panels 0 and 1 overlap'],
    ['a segment elsewhere', { panels: at(sound.panels, 2, { column: 0 }) }, 'segment 2 left its stage'],
    [
      'a card on another',
      { cards: sound.cards.map((card, i) => (i === 1 ? sound.cards[0] : card)) },
      'cards 0 and 1 overlap',
    ],
    [
      'a card out of its panel',
      { cards: at(sound.cards as LaneLayout['panels'], 3, { x: 0 }) },
      'card 3 leaves its panel',
    ],
    ['a flow too few', { paths: sound.paths.slice(1) }, 'flows are missing or too many'],
    [
      'a tip off its card',
      { paths: at(sound.paths, 0, { tip: { x: 1, y: 1, toward: 'right' } }) },
      'flow 0 ends elsewhere',
    ],
    [
      'a line behind a card',
      { paths: at(sound.paths, 0, { d: `${sound.paths[0]!.d}H0` }) },
      'flow 0 runs behind a card',
    ],
    ['a flow off the bus', { paths: at(sound.paths, 1, { type: 'adj' }) }, 'flow 1 leaves the bus'],
    ['a link lost', { orders: [[0], [2], [3]] }, 'segment 0 lost links'],
    ['a stage without a column', { columns: sound.columns.slice(0, 1) }, 'a stage has no column'],
  ])('finds %s', (_, change, fault) => {
    expect(faultsOf(graph, { ...sound, ...change })).toContain(fault);
  });
});
