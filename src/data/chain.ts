import type { ChainRead } from './chain/clean';
import type { ChainDraft, LinkDraft } from './chain/draft';
import { type Outside, readFlows } from './chain/flows';
import { judge, readAssessment } from './chain/judgement';
import { readMembers } from './chain/members';
import { readChain, stagesOf } from './chain/read-chain';
import { type Item, objectsOf, readItems, tellUnknown } from './chain/read-items';
import { H06 } from './chain/rules';
import { summarise } from './chain/summary';
import type { Chain, ChainCollection, ChainData } from './chain/types';
import { readSource } from './read-source';
import {
  type Fields,
  isFields,
  issuesOf,
  type Reading,
  readShape,
  refuse,
  report,
  startReading,
  takeIssues,
} from './reading';
import { F04 } from './rules';
import type { Id, Source, Text } from './types';

/** More links than this on one map cannot be read (H06). */
const MOST_LINKS = 150;

/**
 * Reads what a chain chart takes: one chain, several, or a file of them. Never throws on data: what is wrong is an issue
 * with its path, and the rest stands. No name that is not cleared for publication is in the result, nor in an issue.
 */
export function readChains(data: ChainData): ChainRead {
  const reading = startReading();
  const { file, items } = chainsIn(data, reading);
  reading.at = [];
  const about = readShape<ChainCollection>(file, FILE, '', reading);
  const region = isFields(file['region']) ? readShape<{ name: Text }>(file['region'], REGION, 'region', reading) : {};
  const assessed = items[0]?.given === file ? undefined : readAssessment(file['assessed'], [], reading);
  const known = stagesOf(items, startReading());
  const chains = items.map((item) => readChain(item, known, reading));
  const outside = { chains: new Map(chains.map((chain) => [chain.id, chain])), externals: externalsIn(file, reading) };
  for (const chain of chains) readFlows(chain, outside, reading);
  for (const chain of chains) resolveRefs(chain, outside, reading);
  readMembers(file, [], linkFinder(chains), reading);
  for (const chain of chains) {
    judge(chain, assessed, reading);
    summarise(chain, assessed, reading);
    const count = chain.links.length;
    if (count > MOST_LINKS) report(reading, H06, [...chain.path, 'links'], undefined, { count });
  }
  if (chains.length === 0 && reading.faults === 0) report(reading, F04, []);
  return {
    chains: chains.map(({ id, name, note, stages, segments, links, flows, summary, given }) => ({
      id,
      name,
      detail: given['detail'] === 'summary' || (links.length === 0 && given['detail'] !== 'full') ? 'summary' : 'full',
      note,
      stages,
      segments,
      links,
      flows,
      summary,
    })),
    asOf: about.asOf,
    region: region.name,
    notice: about.notice,
    illustrative: about.illustrative === true,
    sources: sourcesIn(file, reading),
    issues: issuesOf(reading),
  };
}

/** The file and its chains, whatever form it has: a chain is a file of one, a list one that says nothing itself. */
function chainsIn(data: unknown, reading: Reading): { file: Fields; items: readonly Item<Chain>[] } {
  const read = (list: unknown, path: readonly string[]) => readItems<Chain>(list, CHAIN, path, reading);
  if (Array.isArray(data)) return { file: {}, items: read(data, []) };
  if (isFields(data) && data['chains'] !== undefined) return { file: data, items: read(data['chains'], ['chains']) };
  const isChain = isFields(data) && ['links', 'summary', 'stages', 'segments'].some((name) => data[name] !== undefined);
  if (isChain) {
    reading.at = [];
    const id = typeof data['id'] === 'string' && data['id'] !== '' ? data['id'].slice(0, 200) : 'chain';
    return { file: data, items: [{ id, path: [], read: readShape<Chain>(data, CHAIN, '', reading), given: data }] };
  }
  // A file that could not be read says so itself.
  if (!isFields(data) || takeIssues(data, reading).length === 0)
    refuse(data, [], reading, '{"chains":[{"id":"…","links":[…]}]}');
  return { file: {}, items: [] };
}

/** Links of chains that the file does not hold, by `chain/link` and by the id they were given. */
function externalsIn(file: Fields, reading: Reading): Outside['externals'] {
  type External = NonNullable<ChainCollection['externalLinks']>[number];
  const found = new Map<Id, { chain: Id; link: Id; name: Text }>();
  for (const { id, read } of readItems<External>(file['externalLinks'], EXTERNAL, ['externalLinks'], reading)) {
    const chain = read.chain ?? id.split('/', 1)[0]!;
    const link = id.startsWith(`${chain}/`) ? id.slice(chain.length + 1) : id;
    const external = { chain, link, name: read.name ?? link };
    found.set(id, external).set(`${chain}/${link}`, external);
  }
  return found;
}

/** A link that stands for none, or for one that stands for another itself, is a link of its own (I01). */
function resolveRefs({ id, links }: ChainDraft, { chains }: Outside, reading: Reading): void {
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
function linkFinder(chains: readonly ChainDraft[]): (id: Id) => LinkDraft | undefined {
  const found = new Map<Id, LinkDraft>();
  for (const chain of chains)
    for (const link of chain.links) {
      found.set(`${chain.id}/${link.id}`, link);
      const same = found.get(link.id);
      if (!same || (same.ref && !link.ref)) found.set(link.id, link);
    }
  return (id) => found.get(id);
}

function sourcesIn(file: Fields, reading: Reading): readonly Source[] {
  const found = new Map<Id, Source>();
  const add = (given: Fields) => {
    const source = readSource(given, '', reading);
    if (source && !found.has(source.id)) found.set(source.id, source);
  };
  reading.at = ['source'];
  if (isFields(file['source'])) add(file['source']);
  for (const [given, at] of objectsOf(file['sources'], ['sources'], reading)) {
    reading.at = at;
    add(given);
  }
  return [...found.values()];
}

const CHAIN = { name: 'text', detail: 'full summary', note: 'text' };
const FILE = { asOf: 'id', notice: 'text', illustrative: 'flag' };
const REGION = { name: 'text' };
const EXTERNAL = { chain: 'id', name: 'text' };
