import type { Wire } from './clean';
import type { Net } from './net';
import type { Order } from './places';

/**
 * Side of the column on which each wire of type `same` runs: the one where it passes fewer ends of other flows, whose
 * number is given too. Wires from one link run together.
 */
export function chooseSides(
  net: Net,
  wires: readonly Wire[],
  { columns, nodes, places }: Order,
): { readonly sides: (0 | 1)[]; readonly passed: number } {
  const ends = columns.map((items) => {
    const sums: [number[], number[]] = [[0], [0]];
    for (const item of items)
      for (const node of nodes[item]!)
        [net.before, net.after].forEach((near, side) => {
          const sum = sums[side]!;
          sum.push(sum[sum.length - 1]! + near[node]!.length);
        });
    return sums;
  });
  const found = new Map<number, [number, number]>();
  wires.forEach(({ source, target }, wire) => {
    if (net.types[wire] !== 'same') return;
    const sums = ends[net.columnOf[net.itemOf[source]!]!]!;
    const top = Math.min(places[source]!, places[target]!) + 1;
    const bottom = Math.max(places[source]!, places[target]!);
    const [left, right] = found.get(source) ?? [0, 0];
    found.set(source, [left + sums[0][bottom]! - sums[0][top]!, right + sums[1][bottom]! - sums[1][top]!]);
  });
  let passed = 0;
  for (const [left, right] of found.values()) passed += Math.min(left, right);
  const sides = wires.map(({ source }): 0 | 1 => {
    const [left, right] = found.get(source) ?? [0, 0];
    return right > left ? 0 : 1;
  });
  return { sides, passed };
}
