import type { CleanFlow, CleanLink } from '../../data/chain/clean';
import { word } from '../../format/words';
import type { TargetLine } from '../../scene/mark';
import { listOf } from '../options';
import type { ChainContext } from './context';
import type { LinkCard } from './model';
import { metricSaid, metricsOf } from './tally';

/** More names than this are not listened to. */
const MOST_NAMES = 6;

/** What the map shows and says of the link at a position. Speech and tooltip are made when they are asked for. */
export function linkCard(context: ChainContext, index: number): LinkCard {
  const link = context.chain.links[index]!;
  const { text, options } = context;
  const { counts, status, action } = link;
  const inRegions = inChosenRegions(context, link);
  const wants = (option: string | readonly string[] | undefined, value: string | undefined) =>
    option === undefined || listOf(option).includes(`${value}`);
  return {
    id: link.id,
    name: text(link.name) || link.id,
    segment: link.segment,
    status,
    action,
    isKey: link.isKey,
    isLoop: link.isLoop,
    isProxy: link.ref !== undefined,
    products: context.list(link.products.map(text).filter(Boolean)),
    metrics: metricsOf(link, context),
    isEmpty: counts.local === 0,
    chips: link.enterprises.map(({ name, isCore }) => ({ name: text(name), isCore })),
    local: counts.local,
    tags: tagsOf(context, link),
    inRegions,
    isChosen: wants(options.statuses, status) && wants(options.actions, action) && inRegions !== 0,
    get label() {
      return labelOf(context, index);
    },
    get lines() {
      return linesOf(context, index, true);
    },
    get rest() {
      return linesOf(context, index, false);
    },
  };
}

/** Name, status, action, counts, inputs, outputs: one sentence each. */
function labelOf(context: ChainContext, index: number): string {
  const { say, locale, chain, list } = context;
  const link = chain.links[index]!;
  const comma = word(locale, 'comma');
  const head = [context.text(link.name) || link.id, ...standing(context, link)].join(comma);
  const metrics = metricsOf(link, context).map((metric) => metricSaid(context, metric));
  const ends = ENDS.map((key) => {
    const names = endNames(context, index, key);
    // Most links recycle nothing.
    if (isRecycling(key) && names.length === 0) return '';
    return say('spoken', { name: say(key), value: names.length ? several(context, names) : say('none') });
  });
  const stop = word(locale, 'stop');
  return [head + stop, metrics.length ? list(metrics) + stop : '', ...ends]
    .filter(Boolean)
    .join(locale.lang === 'zh' ? '' : ' ');
}

/** Status, action and what else marks a link. */
function standing({ say, text, read }: ChainContext, link: CleanLink): string[] {
  const chainName = (id: string) => text(read.chains.find((chain) => chain.id === id)?.name) || id;
  return [
    say(link.status).toLowerCase(),
    link.action ? say('toAction', { action: say(link.action).toLowerCase() }) : '',
    link.isKey ? say('keyLink').toLowerCase() : '',
    link.isLoop ? say('loop') : '',
    link.ref ? say('proxyOf', { chain: chainName(link.ref.chain) }) : '',
    ...link.sharedWith.map((id) => say('sharedWith', { chain: chainName(id) })),
  ].filter(Boolean);
}

/** Where a link has neighbours; recycling is told apart. */
export const ENDS = ['inputs', 'outputs', 'recycledFrom', 'recycledTo'] as const;
export type End = (typeof ENDS)[number];

export const isRecycling = (end: End): boolean => end.charAt(0) === 'r';

/** Names of the direct neighbours, heaviest flow first; of other chains last. */
export function endNames(context: ChainContext, index: number, end: End): string[] {
  const { chain, text } = context;
  const isInput = end === 'inputs' || end === 'recycledFrom';
  const others = neighboursOf(context, index, isInput, isRecycling(end)).map(({ link }) => link);
  const crossing = chain.links[index]!.crossings.filter((one) => one.isInput === isInput && !isRecycling(end));
  return [...new Set([...others, ...crossing.map(({ name, link }) => ({ name, id: link }))])].map(
    ({ name, id }) => text(name) || id,
  );
}

/** The flows from or to a link with the link at their other end, heaviest first; or those that recycle, as given. */
export function neighboursOf(
  { chain, reaching, leaving }: ChainContext,
  index: number,
  isInput: boolean,
  isRecycled: boolean,
): (CleanFlow & { readonly link: CleanLink })[] {
  const flows = isInput ? reaching : leaving;
  return flows[index]!.map((i) => chain.flows[i]!)
    .filter(({ kind }) => (kind === 'recycle') === isRecycled)
    .sort((a, b) => (isRecycled ? 0 : b.weight - a.weight))
    .map((flow) => ({ ...flow, link: chain.links[isInput ? flow.source : flow.target]! }));
}

/** "A, B and 4 more". */
export function several({ list, say, count }: ChainContext, names: readonly string[], most = MOST_NAMES): string {
  if (names.length <= most) return list(names);
  return say('moreNames', {
    n: count(names.length - most),
    all: count(names.length),
    names: list(names.slice(0, most)),
  });
}

/** ↗: chains that it is shared with, stands for, comes from or goes to, each once. */
function tagsOf({ chain, read, text }: ChainContext, link: CleanLink): LinkCard['tags'] {
  const names = new Map<string, string>();
  const add = (id: string, name?: string) => {
    if (id !== chain.id && !names.has(id))
      names.set(id, name || text(read.chains.find((one) => one.id === id)?.name) || id);
  };
  for (const one of link.crossings) add(one.chain, text(one.chainName));
  for (const id of link.sharedWith) add(id);
  if (link.ref) add(link.ref.chain);
  return [...names].map(([id, name]) => ({ key: id, chain: id, name }));
}

/** Enterprises in the chosen regions: by the distribution, else those targets that may be named. */
function inChosenRegions({ regions }: ChainContext, link: CleanLink): number | undefined {
  if (regions.size === 0) return undefined;
  const listed = link.distribution.reduce((sum, { region, count }) => sum + (regions.has(region) ? count : 0), 0);
  return Math.max(listed, link.targets.filter(({ region }) => regions.has(`${region}`)).length);
}

/** The tooltip: what cards have no room for, or all of it. */
function linesOf(context: ChainContext, index: number, isWhole: boolean): TargetLine[] {
  const { say, text, chain } = context;
  const link = chain.links[index]!;
  const segment = chain.segments[link.segment]!;
  const lines: TargetLine[] = [{ name: text(link.name) || link.id, value: '', strong: true }];
  const add = (name: string, value: string) => value && lines.push({ name, value });
  if (isWhole) {
    add(say('segment'), text(segment.name));
    add(say('status'), say(link.status));
    add(say('action'), link.action ? say(link.action) : '');
    for (const metric of metricsOf(link, context)) add(say(metric.key), metric.text);
  }
  add(say('products'), context.list(link.products.map(text)));
  for (const key of ENDS) {
    const names = endNames(context, index, key);
    // A tooltip is short; the table has all.
    add(say(key), context.list(names.length > 4 ? [...names.slice(0, 4), '…'] : names));
  }
  add('', text(link.note));
  return lines;
}
