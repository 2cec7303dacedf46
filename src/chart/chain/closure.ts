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
  const onward = flows.filter(({ kind }) => kind !== 'recycle');
  return {
    upstream: reached(onward, count, link, 'target', 'source'),
    downstream: reached(onward, count, link, 'source', 'target'),
  };
}

type End = 'source' | 'target';

/** Breadth first, without recursion: chains may have ten thousand steps. */
function reached(flows: readonly ClosureFlow[], count: number, start: number, from: End, to: End): number[] {
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const flow of flows) next[flow[from]]?.push(flow[to]);
  // A set is walked to its end while it grows.
  const seen = new Set([start]);
  for (const link of seen) for (const other of next[link] ?? []) seen.add(other);
  return [...seen].slice(1);
}
