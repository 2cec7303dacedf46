/** A flow between two links, by their positions. */
export interface ClosureFlow {
  readonly source: number;
  readonly target: number;
  readonly kind: string;
}

/**
 * Everything that a link needs and everything that needs it, directly or by others; nearest first, without the link
 * itself. Recycling is ignored, or everything would be upstream of everything.
 *
 * @param count number of links
 * @param link position of the link; outside of the links nothing is found
 */
export function closureOf(
  flows: readonly ClosureFlow[],
  count: number,
  link: number,
): { readonly upstream: number[]; readonly downstream: number[] } {
  const before: number[][] = [];
  const after: number[][] = [];
  for (let i = 0; i < count; i++) {
    before.push([]);
    after.push([]);
  }
  for (const { source, target, kind } of flows) {
    if (kind === 'recycle') continue;
    after[source]?.push(target);
    before[target]?.push(source);
  }
  return { upstream: reached(before, link), downstream: reached(after, link) };
}

/** Breadth first, without recursion: chains may have ten thousand steps. */
function reached(next: readonly (readonly number[])[], start: number): number[] {
  const seen = new Set([start]);
  const queue = [start];
  for (let i = 0; i < queue.length; i++)
    for (const link of next[queue[i]!] ?? [])
      if (!seen.has(link)) {
        seen.add(link);
        queue.push(link);
      }
  return queue.slice(1);
}
