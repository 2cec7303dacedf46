import type { LaneBox } from '../../layout/lanes/types';
import { group, line } from '../../scene/make';
import type { GroupMark, Mark } from '../../scene/mark';
import { decimal } from '../../scene/table';
import type { CardEdge } from './card-draw';
import { cardCost } from './card-size';
import { type Cells, cellMarks, cellsIn, headOfCard, segmentCard, stripPaths } from './overview-card';
import type { Overview, SegmentFlow } from './overview-layout';
import { arrowheads } from './panorama-flows';
import type { PanoramaLayout } from './panorama-layout';
import type { Shown } from './panorama-state';
import { BUDGET, meets, type View } from './panorama-zoom';

/** What of an overview is seen: cards of segments, and of their links where one has zoomed in far enough. */
export interface OverviewParts {
  readonly boxes: readonly LaneBox[];
  /** Segments that are seen. */
  readonly seen: readonly number[];
  readonly cells: ReadonlyMap<number, Cells>;
  /** Whether so many are seen, or so far away, that nothing but their statuses is told. */
  readonly areBlocks: boolean;
}

/** Elements that the head, the legend and the banners take. */
const FIXED = 200;
const SEGMENT = 6;

/** Boxes in px of the window: words keep their size while the map grows. */
export function overviewParts(
  { model, style }: PanoramaLayout,
  overview: Overview,
  { now, window }: View,
): OverviewParts {
  const boxes = overview.boxes.map(({ x, y, width, height }) => ({
    x: x * now.k + now.x,
    y: y * now.k + now.y,
    width: width * now.k,
    height: height * now.k,
  }));
  const frame = { x: 0, y: 0, width: window.width, height: window.height };
  const seen = overview.order.filter((segment) => meets(boxes[segment]!, frame));
  for (const density of ['full', 'compact', 'brief'] as const) {
    const cells = new Map<number, Cells>();
    let cost = FIXED + seen.length * SEGMENT;
    for (const segment of now.k > 1 ? seen : []) {
      const head = headOfCard(overview.lines[segment]!.length, style.em);
      const found = cellsIn(model, segment, boxes[segment]!, head, { ...style, density, words: {} });
      if (!found) continue;
      cells.set(segment, found);
      for (const { link } of found.cards) cost += cardCost(model.links[link]!, density);
    }
    if (cells.size > 0 && cost <= BUDGET) return { boxes, seen, cells, areBlocks: false };
  }
  const areBlocks = now.k < 0.9 || FIXED + seen.length * SEGMENT > BUDGET;
  return { boxes, seen, cells: new Map(), areBlocks };
}

/** Flows between segments in as many paths as there are widths; those of the closure above them. */
export function overviewFlows(layout: PanoramaLayout, overview: Overview, near: Near, k: number): readonly Mark[] {
  const { em, model } = layout;
  if (model.options.flows === 'none') return [];
  const byWidth = new Map<number, string>();
  const most = Math.max(1, ...overview.kept.map(({ weight }) => weight));
  for (const { flow, d } of overview.lanes.paths) {
    const width = 1 + Math.round(3 * Math.sqrt(overview.kept[flow]!.weight / most)) * 0.6;
    byWidth.set(width, (byWidth.get(width) ?? '') + d);
  }
  const isAll = model.options.flows !== 'focus';
  const rest = isAll
    ? [...byWidth].map(([width, d]) => line(`flows-${width * 10}`, d, 'chain-flow', (width * em) / k, { opacity: 0.5 }))
    : [];
  const tips = isAll ? arrowheads('tips', overview.lanes.paths, 'chain-flow', em / k) : [];
  const groups: Mark[] = [group('flows', [...rest, ...tips], near.has ? { opacity: 0.2 } : {})];
  const closure: Mark[] = [];
  for (const side of ['up', 'down'] as const) {
    const d = overview.flows.flatMap((flow) => (near.side(flow) === side ? wayOf(overview, flow) : [])).join('');
    const dash = side === 'up' ? { dash: [(7 * em) / k, (3 * em) / k] } : {};
    if (d) closure.push(line(side, d, `chain-${side}`, (2 * em) / k, dash));
  }
  return near.has ? [...groups, group('closure', closure)] : groups;
}

/** The way of a flow; straight to the next column where it has none. What is further off is told by edges alone. */
function wayOf({ lanes, kept, boxes }: Overview, flow: SegmentFlow): string {
  const path = lanes.paths.find((some) => kept[some.flow] === flow);
  if (path) return path.d;
  if (lanes.panels[flow.target]!.column !== lanes.panels[flow.source]!.column + 1) return '';
  const [a, b] = [boxes[flow.source]!, boxes[flow.target]!];
  const [x1, y1, x2, y2] = [a.x + a.width, a.y + a.height / 2, b.x, b.y + b.height / 2];
  const mid = Math.max(24, Math.abs(x2 - x1) / 2);
  return `M${decimal(x1)},${decimal(y1)}C${decimal(x1 + mid)},${decimal(y1)} ${decimal(x2 - mid)},${decimal(y2)} ${decimal(x2)},${decimal(y2)}`;
}

/** The segments of a closure, or the neighbours of the segment that is pointed at. */
export interface Near {
  readonly has: boolean;
  readonly root: number | undefined;
  readonly upstream: ReadonlySet<number>;
  readonly downstream: ReadonlySet<number>;
  readonly side: (flow: SegmentFlow) => 'up' | 'down' | undefined;
}

export function nearOf({ model }: PanoramaLayout, overview: Overview, shown: Shown, focused: string | undefined): Near {
  const segmentsOf = (links: ReadonlySet<number>) => new Set([...links].map((link) => model.links[link]!.segment));
  const at = model.segments.findIndex(({ id }) => focused === `segment:${id}`);
  const byLink = shown.root !== undefined;
  const root = byLink ? model.links[shown.root!]!.segment : at < 0 ? undefined : at;
  const upstream = byLink
    ? segmentsOf(shown.upstream)
    : new Set(overview.flows.flatMap(({ source, target }) => (target === root ? source : [])));
  const downstream = byLink
    ? segmentsOf(shown.downstream)
    : new Set(overview.flows.flatMap(({ source, target }) => (source === root ? target : [])));
  return {
    has: root !== undefined,
    root,
    upstream,
    downstream,
    side: ({ source, target }) => {
      if (root === undefined) return undefined;
      if (upstream.has(source) && (target === root || (byLink && upstream.has(target)))) return 'up';
      return downstream.has(target) && (source === root || (byLink && downstream.has(source))) ? 'down' : undefined;
    },
  };
}

export function overviewCards(
  layout: PanoramaLayout,
  overview: Overview,
  parts: OverviewParts,
  shown: Shown,
  near: Near,
): readonly GroupMark[] {
  const { model, style } = layout;
  const { em } = style;
  const isHeld = (segment: number) => {
    const { links } = model.segments[segment]!;
    return links.length === 0 || links.some(shown.isChosen);
  };
  const isDim = (segment: number) => !isHeld(segment) || (near.has && !edgeOf(segment, near));
  const strips = (dim: boolean) =>
    parts.seen.flatMap((segment) => {
      const { x, y, width, height } = parts.boxes[segment]!;
      const top = parts.cells.has(segment) ? (14 + 17 * overview.lines[segment]!.length) * em : height - 13 * em;
      const box = parts.areBlocks
        ? { x: x + 1, y: y + 1, width: width - 2, height: Math.max(1, height - 2) }
        : { x: x + 9 * em, y: y + top, width: width - 18 * em, height: 6 * em };
      return isDim(segment) === dim ? { counts: model.segments[segment]!.statuses, box } : [];
    });
  const bars = [
    group('strips', stripPaths(strips(false), em)),
    group('strips-dim', stripPaths(strips(true), em), { opacity: DIM }),
  ];
  if (parts.areBlocks) return bars;
  const cards = parts.seen.map((segment) => {
    const opacity = isDim(segment) ? DIM : undefined;
    const look = { edge: edgeOf(segment, near), opacity, isBig: parts.cells.has(segment) };
    return segmentCard(model, segment, parts.boxes[segment]!, overview.lines[segment]!, style, look);
  });
  const links = [...parts.cells].map(([segment, cells]) => {
    const told = cellMarks(model, cells, (link) => {
      const edge = edgeOf(link, shown);
      return { edge, isDim: !shown.isChosen(link) || (shown.root !== undefined && !edge) };
    });
    return group(`links-${model.segments[segment]!.id}`, told);
  });
  return [...cards, ...bars, ...links];
}

const DIM = 0.38;

/** The edge of what is in a closure; of its root that of focus. */
export function edgeOf(
  at: number,
  { root, upstream, downstream }: Pick<Near, 'root' | 'upstream' | 'downstream'>,
): CardEdge | undefined {
  if (at === root) return { paint: 'focus', width: 3 };
  if (upstream.has(at)) return { paint: 'chain-up', width: 2 };
  return downstream.has(at) ? { paint: 'chain-down', width: 2 } : undefined;
}
