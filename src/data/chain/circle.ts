interface Ends {
  readonly source: number;
  readonly target: number;
}

/**
 * A circle of flows, if there is one: the position of the flow that closes it and the number of links in it. Links
 * that nothing flows to, or from, are taken away until only circles and what lies between them are left.
 */
export function circleOf(
  links: number,
  flows: readonly Ends[],
): { readonly flow: number; readonly count: number } | undefined {
  const left = peeled(links, flows);
  const next = new Map<number, number>();
  flows.forEach(({ source, target }, i) => {
    if (left.has(source) && left.has(target) && !next.has(source)) next.set(source, i);
  });
  const seen = new Map<number, number>();
  for (let link = [...next.keys()][0]; link !== undefined; ) {
    const flow = next.get(link)!;
    seen.set(link, seen.size);
    link = flows[flow]!.target;
    const start = seen.get(link);
    if (start !== undefined) return { flow, count: seen.size - start };
  }
  return undefined;
}

/** Every link left has a flow to it and one from it, both among those left. */
function peeled(links: number, flows: readonly Ends[]): ReadonlySet<number> {
  const left = new Set(Array.from({ length: links }, (_, i) => i));
  for (const [near, far] of [
    ['source', 'target'],
    ['target', 'source'],
  ] as const) {
    const waiting = new Array<number>(links).fill(0);
    const onward = new Map<number, number[]>();
    for (const flow of flows) {
      if (!left.has(flow.source) || !left.has(flow.target)) continue;
      waiting[flow[far]]!++;
      const others = onward.get(flow[near]);
      if (others) others.push(flow[far]);
      else onward.set(flow[near], [flow[far]]);
    }
    const free = [...left].filter((link) => waiting[link] === 0);
    for (let link = free.pop(); link !== undefined; link = free.pop()) {
      left.delete(link);
      for (const other of onward.get(link) ?? []) if (--waiting[other]! === 0) free.push(other);
    }
  }
  return left;
}
