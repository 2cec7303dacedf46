import type { LinkAction, LinkStatus } from '../../data/chain/types';
import { namesOf } from '../../data/find-area';
import type { Text } from '../../data/types';
import type { ChainWordKey } from '../../format/chain-words';
import type { Controls, FilterGroup, SearchItem } from '../chart';
import { ACTIONS, type ChainContext, STATUSES } from './context';

/** What a reader may filter and look for. Names that are not cleared are not in what was read. */
export function controlsOf(context: ChainContext): Controls {
  const { chain, say, count } = context;
  const keys = filterKeys(context);
  const groupOf = (group: 'status' | 'action' | 'kind', names: readonly ChainWordKey[]): FilterGroup[] => {
    const filters = names.flatMap((name) => {
      const key = `${group}:${name}`;
      const n = keys.filter((set) => set.has(key)).length;
      return n > 0 ? { key, label: say(name), count: n } : [];
    });
    // One choice of one leaves nothing out.
    return filters.length > 1 ? [{ key: group, label: say(group), filters }] : [];
  };
  return {
    about: chain.id,
    filters: [
      ...groupOf('status', STATUSES),
      ...groupOf('action', ACTIONS),
      ...groupOf('kind', [...new Set(chain.flows.map(({ kind }) => kind))]),
    ],
    search: searchItems(context),
    result: (filters) => {
      const n = keys.filter((set) => holds(set, filters)).length;
      return say('ofLinks', { shown: count(n), all: count(keys.length) });
    },
  };
}

/** Of a chain as it was read, or of its map. */
interface Filtered {
  readonly links: readonly { readonly status: LinkStatus; readonly action: LinkAction | undefined }[];
  readonly flows: readonly { readonly source: number; readonly target: number; readonly kind: string }[];
}

/** By link: the keys of the filters that it fulfils. A kind of flow is fulfilled by both ends. */
export function filterKeys({ chain }: { readonly chain: Filtered }): readonly ReadonlySet<string>[] {
  const keys = chain.links.map(({ status, action }) => new Set([`status:${status}`, `action:${action}`]));
  for (const { source, target, kind } of chain.flows)
    for (const end of [source, target]) keys[end]?.add(`kind:${kind}`);
  return keys;
}

/** Whether all groups of filters hold; those of one group are alternatives. */
export function holds(keys: ReadonlySet<string>, filters: readonly string[]): boolean {
  const group = (filter: string) => filter.slice(0, filter.indexOf(':'));
  return filters.every((one) => filters.some((other) => group(other) === group(one) && keys.has(other)));
}

function searchItems({ chain, say, text }: ChainContext): SearchItem[] {
  const found: SearchItem[] = [];
  const links: SearchItem[] = [];
  const named = (name: Text) => {
    const shown = text(name);
    return [shown, ...namesOf(name).filter((other) => other !== shown)];
  };
  for (const link of chain.links) {
    const target = `link:${link.id}`;
    const at = text(link.name) || link.id;
    const fold = `segment:${chain.segments[link.segment]?.id}`;
    const add = (name: Text, what: 'product' | 'enterprise' | 'target' | 'project') =>
      found.push({ target, fold, names: named(name), said: `${say(what)} · ${at}` });
    const segment = text(chain.segments[link.segment]?.name);
    links.push({ target, fold, names: named(link.name), said: [say('link'), segment].filter(Boolean).join(' · ') });
    for (const product of link.products) add(product, 'product');
    for (const key of ['enterprise', 'target', 'project'] as const)
      for (const { name } of link[`${key}s`]) add(name, key);
  }
  // Who looks for copper wants links of copper before enterprises of that name.
  return links.concat(found);
}
