import { textParameters } from '../check/text-parameters';
import type { Path } from '../issue';
import { idOf, type Reading, refuse, report } from '../reading';
import { I04 } from '../rules';
import type { Id, Text } from '../types';
import { circleOf } from './circle';
import type { CleanCrossing, CleanFlow } from './clean';
import { type ChainDraft, type LinkDraft, OTHER } from './draft';
import { objectsOf } from './read-items';
import { H01, H02, H07 } from './rules';
import type { Flow } from './types';
import { readWritten, tellNone } from './written';

/** Links of other chains that flows may end at: `chain/link`. */
export interface Outside {
  readonly chains: ReadonlyMap<Id, ChainDraft>;
  /** What the file names without having its chain, by `chain/link` and by id. */
  readonly externals: ReadonlyMap<Id, { readonly chain: Id; readonly link: Id; readonly name: Text }>;
}

/**
 * Flows of one chain: those whose ends are not there are left out (H01), equal ones merged, one from a link to itself
 * becomes a mark of the link (H07), one to another chain a crossing at its link. A flow against the order of the
 * stages or one that closes a circle is drawn and told (H02); recycling is meant to run back.
 */
export function readFlows(chain: ChainDraft, outside: Outside, reading: Reading): void {
  const { links, path } = chain;
  const merged = new Map<string, { -readonly [Field in keyof CleanFlow]: CleanFlow[Field] }>();
  const paths: Path[] = [];
  const ids = new Set<Id>();
  for (const [given, at] of objectsOf(chain.given['flows'], [...path, 'flows'], reading)) {
    reading.at = at;
    const [from, to, told] = ['source', 'target', 'id'].map((field) => idOf(given[field], field, reading)) as [
      Id,
      Id,
      Id,
    ];
    if (from === '' || to === '') {
      tellNone(from === '' ? 'source' : 'target', reading, 'a1');
      continue;
    }
    if (ids.has(told)) {
      report(reading, I04, 'id', told, { id: told });
      continue;
    }
    if (told !== '') ids.add(told);
    const [source, target] = [endOf(from, chain, outside), endOf(to, chain, outside)];
    const unknown = source === undefined ? from : target === undefined ? to : '';
    // A flow between two other chains has no place here either.
    if (unknown !== '' || (typeof source !== 'number' && typeof target !== 'number')) {
      const id = unknown || from;
      report(reading, H01, [...at, id === from ? 'source' : 'target'], id, { from, to, id });
      continue;
    }
    const read = readWritten<Flow>(given, FLOW, reading);
    const weight = weightOf(given['weight'], reading);
    if (typeof source !== 'number') cross(links[target as number]!, source!, true);
    else if (typeof target !== 'number') cross(links[source]!, target!, false);
    else if (source === target) {
      links[source]!.isLoop = true;
      report(reading, H07, at, undefined, textParameters('name', links[source]!.name));
    } else {
      const kind = read.kind === undefined || read.kind === 'cross-chain' ? 'material' : read.kind;
      const key = `${source} ${target} ${kind}`;
      const same = merged.get(key);
      if (same) same.weight += weight;
      else {
        merged.set(key, { id: told || `${from}>${to}`, source, target, kind, weight, label: read.label });
        paths.push(at);
      }
    }
  }
  chain.flows = [...merged.values()];
  tellOrder(chain, paths, reading);
}

/** The position of a link of this chain, or a link of another one; `undefined` where there is none. */
function endOf(
  end: Id,
  chain: ChainDraft,
  { chains, externals }: Outside,
): number | Omit<CleanCrossing, 'isInput'> | undefined {
  const own = chain.places.get(end);
  if (own !== undefined) return own;
  const cut = end.indexOf('/');
  const [id, link] = [end.slice(0, Math.max(cut, 0)), end.slice(cut + 1)];
  if (id === chain.id) return chain.places.get(link);
  const external = externals.get(end);
  const other = chains.get(external?.chain ?? id);
  const there = other?.links[other.places.get(link) ?? -1];
  const name = there?.name ?? external?.name;
  if (external)
    return { chain: external.chain, chainName: other?.name ?? external.chain, link: external.link, name: name! };
  // A chain that is not in the file, or in summary only, may have any link.
  if (cut < 0 || (other && other.links.length > 0 && !there)) return undefined;
  return { chain: id, chainName: other?.name ?? id, link, name: name ?? link };
}

function cross({ crossings }: LinkDraft, end: Omit<CleanCrossing, 'isInput'>, isInput: boolean): void {
  if (!crossings.some((each) => each.isInput === isInput && each.chain === end.chain && each.link === end.link))
    crossings.push({ isInput, ...end });
}

function weightOf(value: unknown, reading: Reading): number {
  if (typeof value === 'number' && value > 0 && value < 1e15) return value;
  if (value !== undefined && value !== null) refuse(value, 'weight', reading, '1');
  return 1;
}

function tellOrder({ flows, links, segments, stages }: ChainDraft, paths: readonly Path[], reading: Reading): void {
  const stageOf = (link: number) => segments[links[link]!.segment]!.stage;
  const isOrdered = (stage: number) => !stages[stage]!.isSupport && stages[stage]!.id !== OTHER;
  const tell = (flow: number, count?: number) => {
    const [from, to] = [links[flows[flow]!.source]!.name, links[flows[flow]!.target]!.name];
    const names = { ...textParameters('from', from), ...textParameters('to', to) };
    report(reading, H02, paths[flow]!, undefined, { ...names, ...(count && { count }) });
  };
  const onward: number[] = [];
  flows.forEach(({ source, target, kind }, i) => {
    if (kind === 'recycle') return;
    const [a, b] = [stageOf(source), stageOf(target)];
    if (a > b && isOrdered(a) && isOrdered(b)) tell(i);
    else onward.push(i);
  });
  const circle = circleOf(
    links.length,
    onward.map((i) => flows[i]!),
  );
  if (circle) tell(onward[circle.flow]!, circle.count);
}

const FLOW = {
  kind: '物料=material 副产=byproduct 循环再生=recycle 服务=service 跨链=cross-chain',
  label: 'text',
};
