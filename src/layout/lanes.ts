import { type Arrangement, arrange } from './lanes/arrange';
import { inColumn, panelHeights, placeRows } from './lanes/boxes';
import { cleanWires, type Wire } from './lanes/clean';
import { planColumns } from './lanes/column-plan';
import { countCrossings } from './lanes/crossings';
import { SPACE, shareGutters } from './lanes/frame';
import { choosePorts, type Ports } from './lanes/ports';
import { downPath, wayPath } from './lanes/routes';
import { busExtent, placeTurns, rankTurns } from './lanes/turns';
import type { LaneGraph, LaneLayout, LaneOptions } from './lanes/types';
import { findWays } from './lanes/ways';
import { columnsThatFit, columnWidths } from './lanes/widths';

export type * from './lanes/types';

/**
 * Lays links out as cards in panels in columns: every link stays in its stage, every segment is one panel, nothing
 * overlaps, and flows run in gutters, in channels between panels and below the columns, never behind a card.
 * The same input gives the same result to the last digit, on every machine.
 */
export function layoutLanes(graph: LaneGraph, options: LaneOptions): LaneLayout {
  return layParts(graph, options).layout;
}

/** The layout with what it was made of, by which its quality is judged. */
export function layParts(graph: LaneGraph, options: LaneOptions): LaneParts {
  const { em = 1 } = options;
  const wires = cleanWires(graph);
  const margin = wires.some((wire) => !goesOn(graph, wire)) ? SPACE.margin * em : 0;
  const spread = (stages: readonly number[]) => columnWidths(graph, options, stages, margin);
  const most = Math.max(graph.stages, Math.min(options.maxColumns ?? 99, columnsThatFit(graph, options, margin)));
  const guess = Array.from({ length: most }, (_, i) => Math.min(i, graph.stages - 1));
  const guessedWidth = spread(guess).width;
  const guessed = options.sizes(guessedWidth);
  const plans = planColumns(
    graph,
    wires,
    panelHeights(graph, guessed, em).map((height) => height / em + SPACE.panel),
    guessed.cards.reduce((sum, height) => sum + height, 0) / (guessed.cards.length * em || 1),
    most,
  );
  const { plan, net, order, sides } = arrange(plans, wires, graph.links, options.order === 'data');
  const { stages, columns } = plan;
  const { widths, width: columnWidth, bases, room } = spread(stages);
  const sizes = columnWidth === guessedWidth ? guessed : options.sizes(columnWidth);
  const { rows, ...spans } = placeRows(graph, net, order, sizes, options.collapsed ?? new Set(), em);
  const ports = choosePorts(net, wires, rows, sides);
  const { ways, turns, bus } = findWays(net, wires, rows, ports, sides);
  // Heights do not ask for widths: what stands side by side in the gutters is known before their widths are.
  const gutters = rankTurns(turns, stages.length, rows);
  const tracks = gutters.map((gutter) => gutter.tracks);
  const edges = shareGutters(tracks, widths, bases, room, margin);
  placeTurns(gutters, edges, em);
  const panels = spans.panels.map((span, segment) => inColumn(span, columns[segment]!, edges));
  const cards = spans.cards.map(
    (span, link) => span && inColumn(span, columns[graph.links[link]!]!, edges, SPACE.side * em),
  );
  const frame = { ...edges, em, ends: cards.map((card, link) => card ?? panels[graph.links[link]!]!) };
  const paths = wires.flatMap((wire, i) => {
    const way = ways[i];
    if (way) return wayPath(frame, wire, net.types[i]!, way);
    return net.types[i] === 'down' && cards[wire.source] ? downPath(frame, wire) : [];
  });
  const stageBoxes = Array.from({ length: graph.stages }, (_, stage) => {
    const x = edges.lefts[stages.indexOf(stage)]!;
    return { x, width: edges.rights[stages.lastIndexOf(stage)]! - x };
  });
  const layout: LaneLayout = {
    width: (edges.rights[stages.length - 1] ?? 0) + margin,
    height: bus ? bus.y + bus.height : rows.height,
    columnWidth,
    columns: stages.map((stage, i) => ({ x: edges.lefts[i]!, stage })),
    stages: stageBoxes,
    panels: panels.map((box, segment) => ({ ...box, column: columns[segment]! })),
    cards,
    orders: graph.segments.map((_, segment) => order.nodes[segment]!),
    paths,
    bus: bus && { ...bus, ...busExtent(gutters) },
    crossings: countCrossings(net, order.places, false),
  };
  return { layout, net, wires, order, ports, sides };
}

export interface LaneParts extends Pick<Arrangement, 'net' | 'order' | 'sides'> {
  readonly layout: LaneLayout;
  readonly wires: readonly Wire[];
  readonly ports: Ports;
}

/** Whether a flow runs to a later stage, as most do: it never needs room outside the columns. */
function goesOn({ segments, links }: LaneGraph, { source, target, isRecycling }: Wire): boolean {
  return !isRecycling && segments[links[target]!]! > segments[links[source]!]!;
}
