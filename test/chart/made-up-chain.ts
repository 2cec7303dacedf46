import type { Chain, LinkStatus } from '../../src/data/chain/types';

const STATUSES: readonly LinkStatus[] = ['strong', 'adequate', 'weak', 'at-risk'];
const assessed = { by: 'nobody', on: '2026-01-01' };

/** A chain of three stages whose flows mostly go on; the same for the same numbers. */
export function madeUpChain(links: number, segments: number, flows: number): Chain {
  const next = generator();
  const range = (length: number) => Array.from({ length }, (_, i) => i);
  return {
    id: 'made-up',
    name: 'Made-up chain',
    stages: range(3).map((i) => ({ id: `s${i}`, name: `Stage ${i + 1}` })),
    segments: range(segments).map((i) => ({
      id: `g${i}`,
      stage: `s${Math.floor((i * 3) / segments)}`,
      name: `Segment ${i}`,
    })),
    links: range(links).map((i) => ({
      id: `l${i}`,
      segment: `g${Math.floor((i * segments) / links)}`,
      name: `Link ${i} of a made-up chain`,
      status: STATUSES[next(4)],
      assessed,
      action: next(2) ? 'extend' : undefined,
      counts: { local: next(30), national: next(900), targets: next(5), projects: next(3) },
    })),
    flows: range(flows).map((i) => {
      const source = next(links);
      const target = Math.min(links - 1, source + 1 + next(Math.ceil(links * 0.3)));
      return { id: `f${i}`, source: `l${source}`, target: `l${target}`, weight: 1 + next(9) };
    }),
  };
}

/** Whole numbers below a bound, always the same ones. */
function generator(): (bound: number) => number {
  let seed = 12345;
  return (bound) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * bound);
  };
}
