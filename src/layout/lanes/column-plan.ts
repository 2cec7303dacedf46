import type { Wire } from './clean';
import { type Block, byHeight, climb, type Placing } from './column-climb';
import { gathered } from './gathered';
import { ranks } from './ranks';
import type { LaneGraph } from './types';

export interface ColumnPlan {
  /** Stage of each column. */
  readonly stages: readonly number[];
  /** Column of each segment. */
  readonly columns: readonly number[];
  /** How many px it is worse than the best plan, crossings left out. */
  readonly cost: number;
}

const CLIMBS = 40;

/**
 * Which column each segment stands in: at most `most` columns, at least one for each stage. `heights` are those of
 * the panels with their gap, in px, `card` the mean height of a card. Gives the best plan and those that differ from
 * it in one stage, nearest first.
 */
export function planColumns(
  graph: LaneGraph,
  wires: readonly Wire[],
  heights: readonly number[],
  card: number,
  most: number,
): ColumnPlan[] {
  const { segments } = graph;
  const members = gathered(segments, graph.stages);
  const { inner, entries, exits, pairs } = segmentFlows(graph, wires);
  const rank = ranks(segments.length, pairs);
  const share = shareColumns(members, heights, rank, most);
  const orders = members.map((list) => [...list].sort((a, b) => rank[a]! - rank[b]! || a - b));
  const placings = orders.map((order, stage) => {
    const isMany = order.length > CLIMBS;
    const at = new Map(order.map((segment, i) => [segment, i]));
    const blocks = order.map(
      (segment): Block => ({
        height: heights[segment]!,
        rank: rank[segment]!,
        entries: entries[segment]!,
        exits: exits[segment]!,
        flows: isMany ? [] : [...inner[segment]!].map(([other, count]) => [at.get(other)!, count] as const),
      }),
    );
    return isMany ? [{ places: byHeight(blocks, share[stage]!), cost: 0 }] : climb(blocks, share[stage]!, card);
  });
  const best = placings.map((found) => found[0]!);
  const others = placings.flatMap((found, stage) =>
    found.slice(1).map((placing) => best.map((first, i) => (i === stage ? placing : first))),
  );
  return [best, ...others].map((chosen) => joined(orders, chosen)).sort((a, b) => a.cost - b.cost);
}

/** The stages' columns side by side. A column that nobody took is not drawn; a stage keeps one at least. */
function joined(orders: readonly (readonly number[])[], chosen: readonly Placing[]): ColumnPlan {
  const stages: number[] = [];
  const columns: number[] = [];
  let cost = 0;
  orders.forEach((order, stage) => {
    const { places, cost: more } = chosen[stage]!;
    const used = [...new Set(places)].sort((a, b) => a - b);
    order.forEach((segment, i) => {
      columns[segment] = stages.length + used.indexOf(places[i]!);
    });
    for (let i = 0; i < Math.max(1, used.length); i++) stages.push(stage);
    cost += more;
  });
  return { stages, columns, cost };
}

/** Flows between segments: inside a stage by neighbour, from earlier and to later stages as numbers. */
function segmentFlows({ segments, links }: LaneGraph, wires: readonly Wire[]) {
  const inner = segments.map(() => new Map<number, number>());
  const entries = segments.map(() => 0);
  const exits = segments.map(() => 0);
  const pairs: number[] = [];
  for (const { source, target, isRecycling } of wires) {
    const from = links[source]!;
    const to = links[target]!;
    if (isRecycling || from === to) continue;
    const steps = segments[to]! - segments[from]!;
    if (steps === 0) {
      inner[from]!.set(to, (inner[from]!.get(to) ?? 0) + 1);
      pairs.push(from, to);
    } else if (steps > 0) {
      exits[from]!++;
      entries[to]!++;
    }
  }
  return { inner, entries, exits, pairs };
}

/** Number of columns of each stage: the tallest gets the next one, as long as that helps. */
function shareColumns(
  members: readonly (readonly number[])[],
  heights: readonly number[],
  rank: Int32Array,
  most: number,
): number[] {
  const totals = members.map((list) => list.reduce((sum, segment) => sum + heights[segment]!, 0));
  const depths = members.map((list) => list.reduce((deepest, segment) => Math.max(deepest, rank[segment]! + 1), 1));
  const share = members.map(() => 1);
  for (let left = most - share.length; left > 0; left--) {
    let best = -1;
    let value = 0;
    let tallest = 0;
    totals.forEach((total, stage) => {
      const each = total / share[stage]!;
      tallest = Math.max(tallest, each);
      const wanted = each * (depths[stage]! > share[stage]! ? 1.15 : 1);
      if (share[stage]! < members[stage]!.length && wanted > value) {
        best = stage;
        value = wanted;
      }
    });
    if (best < 0 || value < 0.55 * tallest) break;
    share[best]!++;
  }
  const tallest = Math.max(...totals.map((total, stage) => total / share[stage]!));
  // Back with what neither makes the map less tall by much nor gives flows inside a stage a gutter.
  return share.map((columns, stage) => {
    let kept = columns;
    while (kept > depths[stage]! && totals[stage]! <= 1.15 * tallest * (kept - 1)) kept--;
    return kept;
  });
}
