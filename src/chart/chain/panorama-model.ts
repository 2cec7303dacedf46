import type { FlowKind } from '../../data/chain/types';
import { chainTable, sourceTables } from './chain-tables';
import { ACTIONS, type ChainContext, STATUSES } from './context';
import { controlsOf } from './controls';
import { linkCard, several } from './link-card';
import { memberTables } from './link-tables';
import type { PanoramaModel, SegmentModel, StageModel } from './model';
import { outlineOf } from './outline';
import { sumOf, talliesSaid, tallyOf } from './tally';
import { textsOf } from './texts';

const KINDS: readonly FlowKind[] = ['material', 'byproduct', 'service', 'recycle', 'cross-chain'];

/** The map of a whole chain. */
export function panoramaModel(context: ChainContext): PanoramaModel {
  const { chain, text, say, count } = context;
  const name = text(chain.name) || chain.id;
  const links = chain.links.map((_, i) => linkCard(context, i));
  const stages = chain.stages.map((_, i) => stageModel(context, i));
  const segments = chain.segments.map((_, i) => segmentModel(context, i));
  const found = findingOf(context, name);
  const texts = textsOf(context, found.title, say('panorama'));
  return {
    level: 'panorama',
    id: chain.id,
    name,
    totals: [
      { key: 'links', value: count(chain.links.filter(({ ref }) => !ref).length), name: say('links') },
      ...(['local', 'targets', 'projects'] as const).flatMap((key) => {
        const sum = sumOf(chain.links, key);
        return sum === undefined ? [] : { key, value: count(sum), name: say(key) };
      }),
    ],
    statuses: tallyOf(chain.links),
    stages,
    segments,
    links,
    flows: chain.flows,
    legend: {
      statuses: STATUSES.filter((status) => links.some((link) => link.status === status)),
      actions: ACTIONS.filter((action) => links.some((link) => link.action === action)),
      kinds: KINDS.filter((kind) =>
        kind === 'cross-chain'
          ? links.some(({ tags }) => tags.length > 0)
          : chain.flows.some((flow) => flow.kind === kind),
      ),
    },
    get controls() {
      return controlsOf(context);
    },
    ...texts,
    // A sheet has few lines, and they are long.
    notes: context.options.page ? [texts.notes.join(' · ')].filter(Boolean) : texts.notes,
    sentences: found.sentences,
    tables: () => [
      chainTable(context, say('mapOf', { chain: name })),
      ...memberTables(context, name),
      ...sourceTables(context),
    ],
    outline: () => outlineOf(context, { stages, segments, links }),
  };
}

function stageModel(context: ChainContext, stage: number): StageModel {
  const { chain, text, say, count } = context;
  const { id, name, caption, isSupport } = chain.stages[stage]!;
  const segments = chain.segments.flatMap((segment, i) => (segment.stage === stage ? i : []));
  const links = segments.flatMap((i) => chain.segments[i]!.links.map((link) => chain.links[link]!));
  const local = sumOf(links, 'local');
  const counted = say('nLinks', { n: count(links.filter(({ ref }) => !ref).length) });
  return {
    id,
    name: text(name) || id,
    caption: text(caption),
    isSupport,
    counted,
    said: local === undefined ? counted : `${counted} · ${say('nLocal', { n: count(local) })}`,
    statuses: tallyOf(links),
    segments,
  };
}

function segmentModel(context: ChainContext, index: number): SegmentModel {
  const { chain, text, say, count, list } = context;
  const segment = chain.segments[index]!;
  const links = segment.links.map((link) => chain.links[link]!);
  const statuses = tallyOf(links);
  const local = sumOf(links, 'local');
  const name = text(segment.name) || segment.id;
  const stage = chain.stages[segment.stage];
  const counted = () => {
    const links = say('nLinks', { n: count(segment.links.length) });
    return list([links, talliesSaid(statuses, context)].filter(Boolean));
  };
  return {
    id: segment.id,
    name,
    stage: segment.stage,
    links: segment.links,
    statuses,
    local: local === undefined ? '' : count(local),
    get label() {
      const head = list([name, text(stage?.name)].filter(Boolean));
      return say('spoken', { name: head, value: counted() });
    },
    get lines() {
      return [
        { name, value: '', strong: true },
        { name: counted(), value: '' },
      ];
    },
  };
}

/** The faults first: what is missing, at risk and weak. */
function findingOf(context: ChainContext, name: string): { title: string; sentences: readonly string[] } {
  const { chain, say, count, list, text, locale } = context;
  const links = chain.links.filter(({ ref }) => !ref);
  const tallies = tallyOf(links);
  const faults = (['missing', 'at-risk', 'weak'] as const).flatMap((status) =>
    tallies.filter((tally) => tally.status === status),
  );
  const isAssessed = tallies.some(({ status }) => status !== 'unassessed');
  const all = say('nLinks', { n: count(links.length) });
  const title = isAssessed
    ? say('title', {
        chain: name,
        links: all,
        found: talliesSaid(faults.length ? faults : tallies, context, locale.lang === 'zh' ? list : locale.list),
      })
    : say('titleNone', { chain: name, links: all });
  const actions = ACTIONS.flatMap((action) => {
    const n = links.filter((link) => link.action === action).length;
    return n > 0 ? say('actionCount', { action: say(action), n: count(n) }) : [];
  });
  const empty = links.filter(({ counts }) => counts.local === 0).map((link) => text(link.name) || link.id);
  const sentences = [say('readCounts', { links: all, counts: talliesSaid(tallies, context) })];
  if (actions.length > 0) sentences.push(say('readActions', { counts: list(actions).toLowerCase() }));
  if (empty.length > 0) sentences.push(say('readEmpty', { n: count(empty.length), names: several(context, empty) }));
  return { title, sentences: chain.links.length > 0 ? sentences : [] };
}
