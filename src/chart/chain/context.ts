import type { ChainRead, CleanChain } from '../../data/chain/clean';
import type { LinkAction } from '../../data/chain/types';
import { findArea } from '../../data/find-area';
import type { Area, Id, Text } from '../../data/types';
import type { ChainTermKey } from '../../format/chain-terms';
import type { ChainWordKey } from '../../format/chain-words';
import type { Locale } from '../../format/locale';
import { textOf } from '../../format/text';
import { word } from '../../format/words';
import { listOf } from '../options';
import type { IndustrialChainOptions } from './options';

export { STATUSES } from '../../data/chain/summary';

export const ACTIONS: readonly LinkAction[] = ['strengthen', 'supplement', 'extend'];

/** What every part of a chain's model works with. */
export interface ChainContext<Key = ChainWordKey> {
  readonly read: ChainRead;
  readonly chain: CleanChain;
  readonly locale: Locale;
  readonly options: IndustrialChainOptions;
  /** Positions of the flows that leave and that reach each link. */
  readonly leaving: readonly (readonly number[])[];
  readonly reaching: readonly (readonly number[])[];
  /** Codes of the chosen regions. */
  readonly regions: ReadonlySet<Id>;
  /** A word of chains. */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string;
  /** A text of the data in the language of the figure. */
  text(text: Text | undefined): string;
  count(n: number): string;
  /** Items with the comma of a list. */
  list(items: readonly string[]): string;
  /** The name of a region; its code where no area has it. */
  region(code: Id): string;
}

/** What the atlas and the parts that it shares with maps of one chain work with. */
export type TermContext = ChainContext<ChainTermKey>;

export function contextOf<Key>(
  read: ChainRead,
  chain: CleanChain,
  options: IndustrialChainOptions,
  locale: Locale,
  wordOf: (locale: Locale, key: Key, values?: Readonly<Record<string, string | number>>) => string,
): ChainContext<Key> {
  const leaving: number[][] = chain.links.map(() => []);
  const reaching: number[][] = chain.links.map(() => []);
  chain.flows.forEach(({ source, target }, i) => {
    leaving[source]?.push(i);
    reaching[target]?.push(i);
  });
  const areas: readonly Area[] = options.areas ?? [];
  return {
    read,
    chain,
    locale,
    options,
    leaving,
    reaching,
    regions: new Set(listOf(options.regions).map((told) => findArea(told, areas)?.code ?? told)),
    say: (key, values) => wordOf(locale, key, values),
    text: (text) => textOf(text, locale),
    count: (n) => locale.group(`${n}`),
    list: (items) => items.join(word(locale, 'listComma')),
    region(code) {
      const area = findArea(code, areas);
      return area ? textOf(area.short, locale) || textOf(area.name, locale) : code;
    },
  };
}
