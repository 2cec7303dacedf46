import type { Net } from './net';

/** Number of pairs of hops that cross, for places of the nodes in their columns; hops that share a node do not. */
export function countCrossings(
  { lefts, rights, isBack, itemOf, columnOf }: Net,
  places: ArrayLike<number>,
  withBack: boolean,
): number {
  const gutters: number[][] = [];
  lefts.forEach((left, hop) => {
    if (isBack[hop] && !withBack) return;
    const gutter = columnOf[itemOf[left]!]!;
    gutters[gutter] ??= [];
    gutters[gutter]!.push(hop);
  });
  let sum = 0;
  const size = itemOf.length + 1;
  for (const hops of gutters) {
    if (!hops) continue;
    hops.sort((a, b) => places[lefts[a]!]! - places[lefts[b]!]! || places[rights[a]!]! - places[rights[b]!]!);
    // A Fenwick tree over the right ends of the hops so far. Those of one left end come from above, so that they do not count.
    const tree = new Int32Array(size + 1);
    let seen = 0;
    for (const hop of hops) {
      const place = places[rights[hop]!]! + 1;
      let above = 0;
      for (let i = place; i > 0; i -= i & -i) above += tree[i]!;
      sum += seen - above;
      for (let i = place; i <= size; i += i & -i) tree[i]!++;
      seen++;
    }
  }
  return sum;
}
