import type { Chain, ChainCollection, FlowKind, Link, LinkAction, LinkStatus } from '../../../src/data/chain/types';

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const STATUSES: readonly LinkStatus[] = ['strong', 'adequate', 'weak', 'missing', 'at-risk', 'unassessed'];
const ACTIONS: readonly (LinkAction | null)[] = ['strengthen', 'supplement', 'extend', null];
const KINDS: readonly FlowKind[] = ['material', 'byproduct', 'recycle', 'service'];
const WORDS = ['Ore', 'Acid', 'Foil', 'Cell', 'Wire', 'Salt', 'Alloy', 'Glass', 'Film', 'Resin'];

/** A chain of so many links; flows go anywhere, to themselves and in circles too. */
export function randomChain(seed: number, links: number, flows = Math.round(links * 1.6)): Chain {
  const random = randomOf(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const one = <T>(all: readonly T[]): T => all[upTo(all.length)]!;
  const segments = 1 + upTo(Math.min(24, 2 + links / 4));
  const all = Array.from({ length: links }, (_, i): Link => {
    const word = one(WORDS);
    return {
      id: `l${i}`,
      segment: `g${upTo(segments + (random() < 0.1 ? 1 : 0))}`,
      name: { en: `${word} ${i}`, zh: `环节${i}` },
      status: one(STATUSES),
      action: one(ACTIONS),
      key: random() < 0.2,
      assessed: { by: 'Somebody', on: '2026-01-31' },
      counts: { local: random() < 0.2 ? null : upTo(30), national: upTo(900), targets: upTo(5), projects: upTo(4) },
      ...(random() < 0.3 && { products: [{ name: `Product of ${word} ${i}`, status: one(STATUSES) }] }),
    };
  });
  return {
    id: `random-${seed}`,
    name: { en: `Random ${seed}`, zh: `随机${seed}` },
    stages: [
      { id: 's0', name: { en: 'Upstream', zh: '上游' } },
      { id: 's1', name: { en: 'Midstream', zh: '中游' } },
      { id: 's2', name: { en: 'Downstream', zh: '下游' } },
      { id: 's3', name: { en: 'Support', zh: '配套' }, role: 'support' },
    ],
    segments: Array.from({ length: segments }, (_, i) => ({
      id: `g${i}`,
      stage: `s${upTo(i > 0 ? 4 : 3)}`,
      name: { en: `Segment ${i}`, zh: `环组${i}` },
    })),
    links: all,
    flows: Array.from({ length: links > 0 ? flows : 0 }, (_, i) => ({
      id: `f${i}`,
      source: `l${upTo(links)}`,
      target: `l${upTo(links)}`,
      kind: one(KINDS),
      weight: 1 + upTo(5),
    })),
  };
}

/** Chains beside each other: none, small, in circles. */
export function randomChains(seed: number): ChainCollection {
  const sizes = [0, 1, 3, 8, 20];
  const chains = sizes.map((size, i) => randomChain(seed * 10 + i, size));
  const links = chains.flatMap((chain) => (chain.links ?? []).map(({ id }) => id));
  return {
    chains,
    illustrative: true,
    publishable: true,
    enterprises: links
      .slice(0, 12)
      .map((id, i) => ({ id: `e${i}`, name: `Works ${i}`, links: [id], core: i % 3 === 0 })),
  };
}
