import { type Edges, type Frame, SPACE } from './frame';
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

/** Panels, cards and lanes of an order of everything. */
export function placeBoxes(
  graph: LaneGraph,
  net: Net,
  order: Order,
  sizes: LaneSizes,
  collapsed: ReadonlySet<number>,
  edges: Edges,
  em: number,
): { readonly panels: LaneBox[]; readonly cards: (LaneBox | undefined)[]; readonly frame: Frame } {
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
  const boxOf = (item: number, top: number, boxHeight: number, pad: number): LaneBox => {
    const column = net.columnOf[item]!;
    const x = edges.lefts[column]! + pad;
    return { x, y: ys[item]! + top, width: edges.rights[column]! - pad - x, height: boxHeight };
  };
  const panels = graph.segments.map((_, segment) => boxOf(segment, 0, items[segment]!, 0));
  const cards = graph.links.map((segment, link) =>
    collapsed.has(segment) ? undefined : boxOf(segment, tops[link]!, sizes.cards[link]!, SPACE.side * em),
  );
  const frame: Frame = {
    ...edges,
    em,
    height,
    ends: cards.map((card, link) => card ?? panels[graph.links[link]!]!),
    laneY: (node) => ys[net.itemOf[node]!]! + middles[node]!,
  };
  return { panels, cards, frame };
}
