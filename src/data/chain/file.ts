import { readSource } from '../read-source';
import { type Fields, isFields, type Reading, refuse, takeIssues } from '../reading';
import type { Id, Source, Text } from '../types';
import type { Outside } from './flows';
import { type Item, objectsOf, readItems } from './read-items';
import type { Chain, ChainCollection, ChainData } from './types';
import { readWritten } from './written';

/** The file and its chains, whatever form it has: a chain is a file of one, a list one that says nothing itself. */
export function chainsIn(data: unknown, reading: Reading): { file: Fields; items: readonly Item<Chain>[] } {
  const read = (list: unknown, path: readonly string[]) => readItems<Chain>(list, CHAIN, path, reading);
  if (Array.isArray(data)) return { file: {}, items: read(data, []) };
  if (isFields(data) && data['chains'] !== undefined) return { file: data, items: read(data['chains'], ['chains']) };
  if (isFields(data) && isChain(data)) {
    reading.at = [];
    const id = typeof data['id'] === 'string' && data['id'] !== '' ? data['id'].slice(0, 200) : 'chain';
    return { file: data, items: [{ id, path: [], read: readWritten<Chain>(data, CHAIN, reading, true), given: data }] };
  }
  // A file that could not be read says so itself.
  if (!isFields(data) || takeIssues(data, reading).length === 0)
    refuse(data, [], reading, '{"chains":[{"id":"…","links":[…]}]}');
  return { file: {}, items: [] };
}

/** Whether data are for charts of chains; what they hold is not looked at. */
export function holdsChains(data: unknown): data is ChainData {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  return isFields(first) && (isChain(first) || (first === data && first['chains'] !== undefined));
}

function isChain(fields: Fields): boolean {
  return ['links', 'summary', 'stages', 'segments'].some((name) => fields[name] !== undefined);
}

/** Links of chains that the file does not hold, by `chain/link` and by the id they were given. */
export function externalsIn(file: Fields, reading: Reading): Outside['externals'] {
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

/** The source of the file, then the others it lists; each id once. A text is its title. */
export function sourcesIn(file: Fields, reading: Reading): readonly Source[] {
  const found = new Map<Id, Source>();
  const add = (given: Fields) => {
    const source = readSource(given, '', reading);
    if (source && !found.has(source.id)) found.set(source.id, source);
  };
  reading.at = ['source'];
  const { source } = file;
  add(isFields(source) ? source : { title: source });
  for (const [given, at] of objectsOf(file['sources'], ['sources'], reading)) {
    reading.at = at;
    add(given);
  }
  return [...found.values()];
}

const CHAIN = { name: 'text', detail: 'full=full summary=summary', note: 'text' };
const EXTERNAL = { chain: 'id', name: 'text' };
