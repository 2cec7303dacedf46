import { group } from '../../scene/make';
import type { GroupMark } from '../../scene/mark';
import type { ChartState } from '../chart';
import type { Overview } from './overview-layout';
import type { OverviewParts } from './overview-scene';
import type { PanoramaLayout } from './panorama-layout';
import { linkOf, type Shown } from './panorama-state';
import { linkTarget, segmentTarget } from './panorama-targets';
import { type Walk, walkOf } from './panorama-walk';

/** Segments that are seen, and the links that are told in them; what has the focus is always there. */
export function overviewTargets(
  layout: PanoramaLayout,
  overview: Overview,
  parts: OverviewParts,
  shown: Shown,
  state: ChartState,
): GroupMark {
  const { model } = layout;
  const walk = overviewWalk(layout, overview, parts, shown, state);
  const focused = new Set(state.focused);
  const held = (state.focused ?? []).flatMap((key) => linkOf(model, key) ?? []);
  const seen = new Set(parts.seen);
  const groups = new Map<number, GroupMark[]>();
  const all = overview.order;
  for (const [place, segment] of all.entries()) {
    const { id, stage, label } = model.segments[segment]!;
    const key = `segment:${id}`;
    const cells = parts.cells.get(segment)?.cards ?? [];
    const box = parts.boxes[segment]!;
    // A link that has no card yet is reached at that of its segment.
    const apart = held.filter(
      (link) => model.links[link]!.segment === segment && !cells.some((cell) => cell.link === link),
    );
    const links = [...cells, ...apart.map((link) => ({ link, box }))];
    const marks = groups.get(stage) ?? [];
    const isTold = seen.has(segment) && parts.as !== 'blocks';
    if (isTold || focused.has(key) || groups.size === 0) {
      groups.set(stage, marks);
      marks.push(segmentTarget(model, walk, segment, state, { label, place: [place + 1, all.length], box }));
    }
    for (const { link, box: at } of links) {
      if (!shown.isChosen(link) && !held.includes(link)) continue;
      groups.set(stage, marks);
      marks.push(linkTarget(layout, walk, link, shown, state, at));
    }
    if (state.bare) break;
  }
  const named = [...groups].map(([stage, marks]) =>
    group(model.stages[stage]!.id, marks, { role: 'group', label: model.stages[stage]!.name }),
  );
  return group('targets', named, { role: 'listbox' });
}

/** Arrows go from segment to segment, and through the links of those that are opened or told. */
function overviewWalk(
  { model }: PanoramaLayout,
  { order, lanes, boxes }: Overview,
  { cells }: OverviewParts,
  shown: Shown,
  { opened = [] }: ChartState,
): Walk {
  const columns: number[][] = lanes.columns.map(() => []);
  for (const segment of order) columns[lanes.panels[segment]!.column]!.push(segment);
  const orders = model.segments.map(({ id, links }, i) =>
    cells.has(i) || opened.includes(`segment:${id}`) ? links : [],
  );
  return walkOf(model, { columns, orders, cards: model.links.map(({ segment }) => boxes[segment]) }, shown);
}
