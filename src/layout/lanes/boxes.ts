import { type Edges, type Rows, SPACE, type Span } from './frame';
import type { Net } from './net';
import type { Order } from './places';
import { placeItems } from './positions';
import type { LaneBox, LaneGraph, LaneSizes } from './types';

/** Height of each panel with all its cards. */
export function panelHeights({ segments, links }: LaneGraph, { cards, heads }: LaneSizes, em: number): number[] {
  const counts = segments.map(() => 0);
  const sums = segments.map(() => 0);
  links.forEach((segment, link) => {
    counts[segment]!++;
    sums[segment]! += cards[link]! + SPACE.card * em;
  });
  return segments.map((_, i) => heads[i]! + (counts[i] ? sums[i]! : SPACE.empty * em));
}

/** Heights of panels, cards and lanes in an order of everything. */
export function placeRows(
  graph: LaneGraph,
  net: Net,
  order: Order,
  sizes: LaneSizes,
  collapsed: ReadonlySet<number>,
  em: number,
): { readonly panels: Span[]; readonly cards: (Span | undefined)[]; readonly rows: Rows } {
  const items = panelHeights(graph, sizes, em);
  const tops: number[] = [];
  const middles: number[] = [];
  order.nodes.forEach((nodes, item) => {
    if (item >= net.segments) {
      items.push((nodes.length + 1) * SPACE.lane * em);
      nodes.forEach((node, i) => {
        middles[node] = (i + 1) * SPACE.lane * em;
      });
      return;
    }
    const head = sizes.heads[item]!;
    const isCollapsed = collapsed.has(item);
    if (isCollapsed) items[item] = head;
    let y = head;
    for (const node of nodes) {
      tops[node] = y;
      middles[node] = isCollapsed ? head / 2 : y + sizes.cards[node]! / 2;
      y += sizes.cards[node]! + SPACE.card * em;
    }
  });
  const gap = (above: number, below: number) => {
    if (above < net.segments && below < net.segments) return SPACE.panel * em;
    if (above < net.segments || below < net.segments) return SPACE.channel * em;
    // Lanes to one segment run as close as in one channel.
    return (net.goals[above] === net.goals[below] ? -SPACE.lane : SPACE.channels) * em;
  };
  const { tops: ys, height } = placeItems(net, order, { items, middles }, gap);
  const panels = graph.segments.map((_, segment) => ({ y: ys[segment]!, height: items[segment]! }));
  const cards = graph.links.map((segment, link) =>
    collapsed.has(segment) ? undefined : { y: ys[segment]! + tops[link]!, height: sizes.cards[link]! },
  );
  const rows: Rows = {
    em,
    height,
    ends: cards.map((card, link) => card ?? panels[graph.links[link]!]!),
    laneY: (node) => ys[net.itemOf[node]!]! + middles[node]!,
  };
  return { panels, cards, rows };
}

/** A box in its column, which has `pad` px on either side. */
export function inColumn({ y, height }: Span, column: number, { lefts, rights }: Edges, pad = 0): LaneBox {
  const x = lefts[column]! + pad;
  return { x, y, width: rights[column]! - pad - x, height };
}
