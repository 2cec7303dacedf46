import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOrder } from '../../../src/layout/lanes/best-order';
import { climb } from '../../../src/layout/lanes/column-climb';
import { countCrossings } from '../../../src/layout/lanes/crossings';
import { isotonic } from '../../../src/layout/lanes/isotonic';
import type { Net } from '../../../src/layout/lanes/net';
import { ranks } from '../../../src/layout/lanes/ranks';

describe('ranks', () => {
  it('gives the length of the longest path', () => {
    expect([...ranks(5, [0, 1, 1, 2, 0, 2, 2, 3])]).toEqual([0, 1, 2, 3, 0]);
  });

  it('gives one rank to a cycle', () => {
    expect([...ranks(5, [0, 1, 1, 2, 2, 1, 2, 3, 4, 4])]).toEqual([0, 1, 1, 2, 0]);
  });

  it('follows every edge that is in no cycle downwards', () => {
    const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 });
    fc.assert(
      fc.property(pairs, (edges) => {
        const forward = edges.filter(([from, to]) => from < to);
        const found = ranks(12, forward.flat());
        for (const [from, to] of forward) expect(found[to]!).toBeGreaterThan(found[from]!);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('climb', () => {
  it('spreads blocks without flows by height', () => {
    const block = (height: number) => ({ height, rank: 0, entries: 0, exits: 0, flows: [] });
    const [best] = climb([block(400), block(100), block(100), block(200)], 2, 100);
    expect(best!.places[0]).not.toBe(best!.places[3]);
    expect(best!.places.slice(1)).toEqual([best!.places[3], best!.places[3], best!.places[3]]);
  });

  it('puts a block behind the one that feeds it', () => {
    const block = (rank: number, flows: readonly (readonly [number, number])[]) => {
      return { height: 200, rank, entries: 0, exits: 0, flows };
    };
    expect(climb([block(0, [[1, 3]]), block(1, [])], 2, 100)[0]!.places).toEqual([0, 1]);
  });
});

describe('bestOrder', () => {
  const costs = fc.array(fc.nat(9), { minLength: 50, maxLength: 50 });

  it('finds the cheapest order of up to nine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), costs, (count, numbers) => {
        const pair = (a: number, b: number) => numbers[a * 5 + b]!;
        const next = (a: number, b: number) => -numbers[25 + a * 5 + b]!;
        const cost = (order: readonly number[]) =>
          order.reduce((sum, b, i) => {
            const above = order.slice(0, i);
            return sum + above.reduce((part, a) => part + pair(a, b), i > 0 ? next(order[i - 1]!, b) : 0);
          }, 0);
        const given = Array.from({ length: count }, (_, i) => i);
        const found = bestOrder(count, pair, next) ?? given;
        expect(cost(found)).toBe(Math.min(...permutations(given).map(cost)));
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('sorts longer lists by moves and by swaps', () => {
    const values = [3, 11, 7, 0, 5, 10, 2, 8, 1, 9, 4, 6];
    const cost = (a: number, b: number) => (values[a]! > values[b]! ? 1 : 0);
    for (const mayInsert of [true, false]) {
      const order = bestOrder(values.length, cost, undefined, mayInsert)!;
      const sorted = order.map((at) => values[at]!);
      expect(sorted).toEqual(mayInsert ? [...sorted].sort((a, b) => a - b) : sorted);
      expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
    }
  });

  it('says nothing where nothing is better', () => {
    expect(bestOrder(4, (a, b) => (a > b ? 1 : 0))).toBeUndefined();
  });

  it('comes to an end and says nothing where a cost is no number', () => {
    expect(
      bestOrder(
        3,
        () => Number.NaN,
        () => 0,
      ),
    ).toBeUndefined();
  });
});

describe('countCrossings', () => {
  it('counts what a comparison of all pairs counts', () => {
    const hops = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: String, maxLength: 25 });
    fc.assert(
      fc.property(hops, (pairs) => {
        const lefts = pairs.map(([left]) => left);
        const rights = pairs.map(([, right]) => 7 + right);
        const itemOf = Array.from({ length: 14 }, (_, node) => (node < 7 ? 0 : 1));
        const net = { lefts, rights, itemOf, columnOf: [0, 1], isBack: pairs.map(() => false) } as unknown as Net;
        const places = Array.from({ length: 14 }, (_, node) => (node * 5) % 7);
        let wanted = 0;
        lefts.forEach((left, a) => {
          for (let b = 0; b < a; b++)
            if ((places[left]! - places[lefts[b]!]!) * (places[rights[a]!]! - places[rights[b]!]!) < 0) wanted++;
        });
        expect(countCrossings(net, places, true)).toBe(wanted);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('isotonic', () => {
  it('pools what falls, by weight', () => {
    expect(isotonic([1, 5, 3, 9], [1, 1, 3, 1], 0, 8)).toEqual([1, 3.5, 3.5, 8]);
  });

  it('never falls, and keeps what rises', () => {
    const values = fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 20 });
    fc.assert(
      fc.property(values, (wanted) => {
        const ones = wanted.map(() => 1);
        const found = isotonic(wanted, ones, 0, 100);
        found.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(found[i - 1] ?? 0);
        });
        const sorted = [...wanted].sort((a, b) => a - b);
        const kept = sorted.map((value) => Math.min(100, Math.max(0, value)));
        expect(isotonic(sorted, ones, 0, 100)).toEqual(kept);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

function permutations(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first) => permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}
