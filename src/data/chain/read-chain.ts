import { isFields, type Reading, type Shape } from '../reading';
import type { Id } from '../types';
import { type ChainDraft, OTHER } from './draft';
import { readAssessment } from './judgement';
import { parentReader } from './parents';
import { type Item, named, readItems, tellUnknown } from './read-items';
import { readLink } from './read-link';
import type { Chain, Link, Segment, Stage, StageSummary } from './types';

/**
 * Stages, segments and links of one chain. A segment whose stage is not known, and a link whose segment is not,
 * stand under "Other" (I01); a chain that is known in summary only has the stages that its summary names.
 *
 * @param known - stages of the whole file by id: a summary names no stage
 */
export function readChain(
  { id, path, given, read }: Item<Chain>,
  known: ReadonlyMap<Id, Item<Stage>>,
  reading: Reading,
): ChainDraft {
  const own = readItems<Stage>(named(given['stages']), STAGE, [...path, 'stages'], reading);
  const told = own.length > 0 ? own : stagesOfSummary(given['summary'], known);
  const stages = told.map((stage) => ({
    id: stage.id,
    name: stage.read.name ?? stage.id,
    caption: stage.read.caption,
    isSupport: stage.read.role === 'support',
  }));
  const stageAt = new Map(stages.map((stage, i) => [stage.id, i]));
  const panels = readItems<Segment>(given['segments'], SEGMENT, [...path, 'segments'], reading);
  const stageOf = parentReader(panels, 'stage', reading);
  const other = () => placeOf(OTHER, stageAt, () => stages.push({ ...OTHERS, caption: undefined, isSupport: false }));
  const segments = panels.map((item) => {
    const stage = stageOf(item);
    if (!stageAt.has(stage)) tellUnknown('stage', stage, [...item.path, 'stage'], reading);
    return {
      id: item.id,
      name: item.read.name ?? item.id,
      stage: stageAt.get(stage) ?? other(),
      links: [] as number[],
    };
  });
  const segmentAt = new Map(segments.map((segment, i) => [segment.id, i]));
  const cards = readItems<Link>(given['links'], LINK, [...path, 'links'], reading);
  const segmentOf = parentReader(cards, 'segment', reading);
  const links = cards.map((item, i) => {
    const wanted = segmentOf(item);
    if (!segmentAt.has(wanted)) tellUnknown('segment', wanted, [...item.path, 'segment'], reading);
    const segment =
      segmentAt.get(wanted) ?? placeOf(OTHER, segmentAt, () => segments.push({ ...OTHERS, stage: other(), links: [] }));
    segments[segment]!.links.push(i);
    return readLink(item, segment, reading);
  });
  return {
    id,
    path,
    given,
    name: read.name ?? id,
    note: read.note,
    assessed: readAssessment(given['assessed'], path, reading),
    stages,
    segments,
    links,
    places: new Map(links.map((link, i) => [link.id, i])),
    flows: [],
    summary: [],
  };
}

function placeOf(id: Id, places: Map<Id, number>, add: () => number): number {
  let place = places.get(id);
  if (place === undefined) {
    place = add() - 1;
    places.set(id, place);
  }
  return place;
}

function stagesOfSummary(summary: unknown, known: ReadonlyMap<Id, Item<Stage>>): readonly Item<Stage>[] {
  const rows = Array.isArray(summary) ? (summary as readonly Partial<StageSummary>[]) : [];
  const ids = rows.slice(0, 100).flatMap((row) => (isFields(row) && typeof row.stage === 'string' ? row.stage : []));
  return [...new Set(ids)].map((id) => known.get(id) ?? { id, path: [], read: {}, given: {} });
}

/** Stages of all chains by id; the first of one id names it. Read without a word: each chain tells its own faults. */
export function stagesOf(chains: readonly Item<Chain>[], silent: Reading): ReadonlyMap<Id, Item<Stage>> {
  const known = new Map<Id, Item<Stage>>();
  for (const { given } of chains)
    for (const stage of readItems<Stage>(named(given['stages']), STAGE, [], silent))
      if (!known.has(stage.id)) known.set(stage.id, stage);
  return known;
}

const OTHERS = { id: OTHER, name: { zh: '其他', en: 'Other' } };
const STAGE: Shape = { name: 'text', caption: 'text', role: '主链=flow 配套=support' };
const SEGMENT: Shape = { stage: 'id', parent: 'id', name: 'text' };
const LINK: Shape = {
  segment: 'id',
  parent: 'id',
  name: 'text',
  status: '优势=strong 较强=adequate 薄弱=weak 缺失=missing 风险=at-risk 未评估=unassessed',
  action: '强链=strengthen 补链=supplement 延链=extend',
  key: 'flag',
  note: 'text',
  sharedWith: 'ids',
};
