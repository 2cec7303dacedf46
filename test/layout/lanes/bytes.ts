import { layParts } from '../../../src/layout/lanes';
import { allCrossings } from './all-crossings';
import type { MadeChain } from './chains';

/** Of 60 layouts, as it came out in Node. */
export const DIGEST = 'b32a02b8';

/** FNV-1a of everything that 60 layouts hold. */
export function bytesOf(chainOf: (seed: number) => MadeChain): string {
  let hash = 0x811c9dc5;
  for (let seed = 1; seed <= 60; seed++) {
    const { graph, options } = chainOf(seed);
    const parts = layParts(graph, options);
    const text = JSON.stringify({ ...parts.layout, allCrossings: allCrossings(parts) });
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
