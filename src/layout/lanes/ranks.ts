import { gathered } from './gathered';

/** Edges of a graph: pairs of node and node, one after the other. */
export type Pairs = readonly number[];

/**
 * Rank of each node: the length of the longest path to it. Nodes of a cycle count as one and share a rank.
 * Walks without recursion, since chains may have 10,000 steps.
 */
export function ranks(count: number, pairs: Pairs): Int32Array {
  const next = successors(count, pairs);
  const group = components(count, next);
  const members = gathered(group, count);
  // A component is found after all that it leads to, hence from the last to the first is from sources to sinks.
  const rank = new Int32Array(count);
  for (let at = count - 1; at >= 0; at--)
    for (const node of members[at]!)
      for (const to of next[node]!) if (group[to] !== at) rank[group[to]!] = Math.max(rank[group[to]!]!, rank[at]! + 1);
  return group.map((at) => rank[at]!);
}

function successors(count: number, pairs: Pairs): number[][] {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < pairs.length; i += 2) next[pairs[i]!]!.push(pairs[i + 1]!);
  return next;
}

/** Tarjan's strongly connected components: number of the component of each node. */
function components(count: number, next: readonly (readonly number[])[]): Int32Array {
  const group = new Int32Array(count).fill(-1);
  const seen = new Int32Array(count);
  const low = new Int32Array(count);
  const done = new Int32Array(count);
  const stack: number[] = [];
  const path: number[] = [];
  let time = 0;
  let found = 0;
  for (let root = 0; root < count; root++) {
    if (!seen[root]) path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (!seen[node]) {
        seen[node] = low[node] = ++time;
        stack.push(node);
      }
      const to = next[node]![done[node]!++];
      if (to === undefined) {
        path.pop();
        const parent = path[path.length - 1];
        if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
        if (low[node] === seen[node]) {
          for (let last = -1; last !== node; ) {
            last = stack.pop()!;
            group[last] = found;
          }
          found++;
        }
      } else if (!seen[to]) path.push(to);
      else if (group[to] === -1) low[node] = Math.min(low[node]!, seen[to]!);
    }
  }
  return group;
}
