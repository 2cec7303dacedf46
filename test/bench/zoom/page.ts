import type { ChainCollection } from '../../../src/data/chain/types';
import { industrialChain, mount } from '../../../src/index';

declare global {
  interface Window {
    zoomed: (links: number, segments: number, enterprises: number) => void;
  }
}

const STATUSES = ['strong', 'adequate', 'weak', 'missing'] as const;
const text = (name: string, i: number) => ({ zh: `${name} ${i}`, en: `${name} ${i}` });

/** A chain as large as wanted, the same on every machine: enterprises are counted, and a few of them listed. */
function made(links: number, segments: number, enterprises: number): ChainCollection {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const flows = Array.from({ length: 2 * links }, (_, i) => {
    const source = next(links - 1);
    const target = Math.min(links - 1, source + 1 + next(Math.ceil(links * 0.4)));
    return { id: `f${i}`, source: `l${source}`, target: `l${target}` };
  });
  return {
    illustrative: true,
    publishable: true,
    assessed: { by: 'example', on: '2026-06-30' },
    chains: [
      {
        id: 'made',
        name: text('Chain', links),
        stages: ['up', 'mid', 'down'].map((id, i) => ({ id, name: text('Stage', i + 1) })),
        segments: Array.from({ length: segments }, (_, i) => ({
          id: `s${i}`,
          stage: ['up', 'mid', 'down'][Math.floor((i * 3) / segments)]!,
          name: text('Segment', i),
        })),
        links: Array.from({ length: links }, (_, i) => {
          const status = STATUSES[next(4)]!;
          return {
            id: `l${i}`,
            segment: `s${Math.floor((i * segments) / links)}`,
            name: text('Link with a name', i),
            status,
            counts: { local: status === 'missing' ? 0 : Math.round(enterprises / links), national: 100, targets: 2 },
          };
        }),
        flows,
      },
    ],
  };
}

window.zoomed = (links, segments, enterprises) => {
  const host = document.getElementById('host')!;
  mount(host, industrialChain(made(links, segments, enterprises), { locale: 'en' }), { motion: false });
};
