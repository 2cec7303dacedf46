import type { Reading } from '../reading';
import type { Id } from '../types';
import type { ChainDraft, LinkDraft } from './draft';
import type { Outside } from './flows';
import { tellUnknown } from './read-items';

/** A link that stands for none, or for one that stands for another itself, is a link of its own (I01). */
export function resolveRefs({ id, links }: ChainDraft, { chains }: Outside, reading: Reading): void {
  links.forEach((link) => {
    const { ref } = link;
    const other = ref && chains.get(ref.chain);
    // What is not in the file, or in summary only, cannot be looked up.
    if (!ref || (ref.chain !== id && !other?.links.length)) return;
    const owner = other?.links[other.places.get(ref.link) ?? -1];
    if (owner && owner !== link && !owner.ref) return;
    tellUnknown('link', `${ref.chain}/${ref.link}`, [...link.path, 'ref'], reading);
    link.ref = undefined;
  });
}

/** Finds the link of an id: `chain/link`, or `link` in the first chain that has it as its own. */
export function linkFinder(chains: readonly ChainDraft[]): (id: Id) => LinkDraft | undefined {
  const found = new Map<Id, LinkDraft>();
  for (const chain of chains)
    for (const link of chain.links) {
      found.set(`${chain.id}/${link.id}`, link);
      const same = found.get(link.id);
      if (!same || (same.ref && !link.ref)) found.set(link.id, link);
    }
  return (id) => found.get(id);
}
