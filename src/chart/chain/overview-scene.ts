import type { LaneBox } from '../../layout/lanes/types';
import { truncateText } from '../../layout/text';
import { group, line } from '../../scene/make';
import type { GroupMark, Mark, SceneZoom } from '../../scene/mark';
import { decimal } from '../../scene/table';
import type { CardEdge } from './card-draw';
import { cardCost } from './card-size';
import { type Cells, cellMarks, cellsIn, headOfCard, segmentCard, stripPaths } from './overview-card';
import type { Overview, SegmentFlow } from './overview-layout';
import { arrowheads } from './panorama-flows';
import type { PanoramaLayout } from './panorama-layout';
import type { Shown } from './panorama-state';
import { BUDGET, meets } from './panorama-zoom';

/** What of an overview is seen: cards of segments, and of their links where one has zoomed in far enough. */
export interface OverviewParts {
  readonly boxes: readonly LaneBox[];
  /** Segments that are seen. */
  readonly seen: readonly number[];
  readonly cells: ReadonlyMap<number, Cells>;
  /** Name and number, the name alone in one line, or nothing but statuses. */
  readonly as: 'cards' | 'names' | 'blocks';
  /** Of letters and what is around them, in px for each em of a card. */
  readonly unit: number;
}

/** Elements that the head, the legend and the banners take, and a segment with its target. */
const FIXED = 200;
const [SEGMENT, NAME] = [7, 5];
/** A name of less than 11 px cannot be read; in em, the least card that has room for one. */
const LEAST = 11 / 13;
const [LEAST_WIDTH, LEAST_HEIGHT] = [44, 21];

/** Boxes in px of the window: words grow less than the map, and shrink as far as they can be read. */
export function overviewParts(
  { model, style }: PanoramaLayout,
  overview: Overview,
  { now: { k, x: left, y: top }, window }: SceneZoom,
): OverviewParts {
  const { em } = style;
  const boxes = overview.boxes.map(({ x, y, width, height }) => ({
    x: x * k + left,
    y: y * k + top,
    width: width * k,
    height: height * k,
  }));
  const frame = { x: 0, y: 0, width: window.width, height: window.height };
  const seen = overview.order.filter((segment) => meets(boxes[segment]!, frame));
  const told = FIXED + seen.length * SEGMENT;
  for (const density of k > 1 ? (['full', 'compact', 'brief'] as const) : []) {
    const cells = new Map<number, Cells>();
    let cost = told;
    for (const segment of seen) {
      const head = headOfCard(overview.lines[segment]!.length, em);
      const found = cellsIn(model, segment, boxes[segment]!, head, { ...style, density, words: {} });
      if (!found) continue;
      cells.set(segment, found);
      for (const { link } of found.cards) cost += cardCost(model.links[link]!, density);
    }
    if (cells.size > 0 && cost <= BUDGET) return { boxes, seen, cells, as: 'cards', unit: em };
  }
  const unit = em * (k < 1 ? Math.max(LEAST, k) : Math.min(1.5, Math.sqrt(k)));
  const isReadable = (segment: number) =>
    boxes[segment]!.width >= LEAST_WIDTH * em && boxes[segment]!.height >= LEAST_HEIGHT * em;
  const isNamed = FIXED + seen.length * NAME <= BUDGET && seen.every(isReadable);
  const as = k >= LEAST && told <= BUDGET ? 'cards' : isNamed ? 'names' : 'blocks';
  return { boxes, seen, cells: new Map(), as, unit };
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
  const thin = Math.max(0.6, Math.min(1, k));
  const rest = isAll
    ? [...byWidth].map(([width, d]) =>
        line(`flows-${width * 10}`, d, 'chain-flow', (width * em * thin) / k, { opacity: 0.5 }),
      )
    : [];
  const tips = isAll ? arrowheads('tips', overview.lanes.paths, 'chain-flow', (em * thin) / k) : [];
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
  const { as, boxes, seen, cells, unit } = parts;
  const pad = (as === 'names' ? 5 : 9) * unit;
  const strips = (dim: boolean) =>
    seen.flatMap((segment) => {
      if (isDim(segment) !== dim) return [];
      const { x, y, width, height } = boxes[segment]!;
      const thick = (as === 'names' ? 4.5 : 6) * unit;
      const top = cells.has(segment) ? (14 + 17 * overview.lines[segment]!.length) * em : height - thick - 0.75 * pad;
      const box =
        as === 'blocks'
          ? { x: x + 1, y: y + 1, width: width - 2, height: Math.max(1, height - 2) }
          : { x: x + pad, y: y + top, width: width - 2 * pad, height: thick };
      return { counts: model.segments[segment]!.statuses, box };
    });
  const bars = [
    group('strips', stripPaths(strips(false), em)),
    group('strips-dim', stripPaths(strips(true), em), { opacity: DIM }),
  ];
  if (as === 'blocks') return bars;
  const cards = seen.map((segment) => {
    const { x, width } = boxes[segment]!;
    const size = 13 * unit;
    const { name } = model.segments[segment]!;
    const lines =
      as === 'names' ? [truncateText(name, width - 1.3 * pad, size, 400, style.text)] : overview.lines[segment]!;
    return segmentCard(model.segments[segment]!, boxes[segment]!, style, {
      lines,
      size,
      pad,
      hasLocal: as === 'cards',
      hasSign: overview.hasSigns,
      from: Math.max(0, -x),
      to: Math.min(width, layout.width - x),
      edge: edgeOf(segment, near),
      isDim: isDim(segment),
      isOpen: cells.has(segment),
    });
  });
  const links = [...cells].map(([segment, found]) => {
    const told = cellMarks(model, found, (link) => {
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
