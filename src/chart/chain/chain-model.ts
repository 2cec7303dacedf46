import { readChains } from '../../data/chain';
import type { ChainData } from '../../data/chain/types';
import { issueOf } from '../../data/issue';
import { F04, I01 } from '../../data/rules';
import { chainWord } from '../../format/chain-words';
import type { Refusal } from '../alternative';
import type { Environment } from '../chart';
import { refuse } from '../refusal';
import { contextOf } from './context';
import { linkModel } from './link-model';
import type { ChainModel } from './model';
import type { IndustrialChainOptions } from './options';
import { panoramaModel } from './panorama-model';

/**
 * What the figure of a chain says: its map, or with the option `link` one link of it. A refusal where there is no
 * chain of that id, no link of that id, or no link at all.
 */
export function chainModel(
  data: ChainData,
  options: IndustrialChainOptions,
  { locale }: Environment,
): ChainModel | Refusal {
  const read = readChains(data);
  const chain = read.chains.find(({ id, links }) =>
    options.chain === undefined ? links.length > 0 : id === options.chain,
  );
  const unknown = (field: 'chain' | 'link', id: string) => refuse(issueOf(I01, { params: { field, id } }), read.issues);
  if (chain === undefined && options.chain !== undefined) return unknown('chain', options.chain);
  if (chain === undefined || chain.links.length === 0) return refuse(issueOf(F04), read.issues);
  const context = contextOf(read, chain, options, locale, chainWord);
  if (options.link === undefined) return panoramaModel(context);
  const link = chain.links.findIndex(({ id }) => id === options.link);
  return link < 0 ? unknown('link', options.link) : linkModel(context, link);
}
