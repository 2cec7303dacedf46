import type { Wire } from './clean';
import type { Order } from './places';
import type { LaneType } from './types';

/**
 * The graph between columns. Nodes are the links, then the lanes: one for each column that flows pass on their way to
 * a link. Items are the segments, then the channels, which hold the lanes to one
 * segment, or one each.
 */
export interface Net {
  readonly links: number;
  readonly segments: number;
  readonly itemOf: readonly number[];
  /** Column of each item. */
  readonly columnOf: readonly number[];
  /** The segment that each item is, or that its lanes lead to. */
  readonly goals: readonly number[];
  /** Nodes left and right of each hop, which spans one gutter. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** Hops against the order of the columns, by hop. */
  readonly isBack: readonly boolean[];
  /** Nodes that each node is joined to in the column before and after. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** By wire. */
  readonly types: readonly LaneType[];
  readonly routes: readonly (readonly number[])[];
}

/** More than there are of anything: two positions make one number, which is quicker to find than a text. */
const MANY = 2 ** 25;

/** The way of each wire: which type it is, and its hops from gutter to gutter. With `isFine` each lane is
 * a channel of its own, which costs time and saves crossings; with `isShared` what comes from the same links to
 * several shares its lanes until it parts. */
export function buildNet(
  wires: readonly Wire[],
  segmentOf: readonly number[],
  columns: readonly number[],
  isFine: boolean,
  isShared: boolean,
): Net {
  const goals = columns.map((_, segment) => segment);
  const itemOf = [...segmentOf];
  const columnOf = [...columns];
  const before: number[][] = segmentOf.map(() => []);
  const after: number[][] = segmentOf.map(() => []);
  const lefts: number[] = [];
  const rights: number[] = [];
  const isBack: boolean[] = [];
  const known = new Map<number, number>();
  const once = (kind: number, a: number, b: number, make: () => number): number => {
    const key = (a * MANY + b) * 4 + kind;
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const together = isShared ? shared(wires, segmentOf, columns) : (_: number, target: number) => target;
  const lane = (column: number, target: number) => {
    const flock = together(column, target);
    return once(0, column, flock, () => {
      const segment = segmentOf[target]!;
      before.push([]);
      after.push([]);
      const channel = once(1, column, isFine ? flock : segment, () => {
        goals.push(segment);
        return columnOf.push(column) - 1;
      });
      return itemOf.push(channel) - 1;
    });
  };
  const hop = (left: number, right: number, back: boolean) =>
    once(back ? 2 : 3, left, right, () => {
      after[left]!.push(right);
      before[right]!.push(left);
      rights.push(right);
      isBack.push(back);
      return lefts.push(left) - 1;
    });
  const types: LaneType[] = [];
  const routes = wires.map(({ source, target, isRecycling }) => {
    const from = columns[segmentOf[source]!]!;
    const by = columns[segmentOf[target]!]! - from;
    const type = isRecycling || by < -1 ? 'back' : by < 0 ? 'backadj' : by === 0 ? 'same' : by === 1 ? 'adj' : 'long';
    types.push(type);
    if (type === 'backadj') return [hop(target, source, true)];
    const hops: number[] = [];
    if (type === 'back' || type === 'same') return hops;
    let node = source;
    for (let step = 1; step <= by; step++) {
      const next = step === by ? target : lane(from + step, target);
      hops.push(hop(node, next, false));
      node = next;
    }
    return hops;
  });
  return {
    links: segmentOf.length,
    segments: columns.length,
    itemOf,
    columnOf,
    goals,
    lefts,
    rights,
    isBack,
    before,
    after,
    types,
    routes,
  };
}

/**
 * Which flows share a lane: a number for each column and target that flows pass it to. It is the same for targets of
 * one segment that the same links flow to through this column, with the same kinds: whoever follows such a lane from
 * any of its sources rightly comes to all of its targets, and it parts where one more source joins some of them.
 */
function shared(
  wires: readonly Wire[],
  segmentOf: readonly number[],
  columns: readonly number[],
): (column: number, target: number) => number {
  const columnOf = (link: number) => columns[segmentOf[link]!]!;
  const far = wires.filter(
    ({ source, target, isRecycling }) => !isRecycling && columnOf(target) > columnOf(source) + 1,
  );
  far.sort((a, b) => columnOf(a.source) - columnOf(b.source) || a.source - b.source || a.kind - b.kind);
  // Sources in their order make a tree; who shares them so far stands at one branch.
  const branches = new Map<number, number>();
  const grown = new Map<number, number[]>();
  for (const { source, target, kind } of far) {
    const steps = grown.get(target) ?? [];
    grown.set(target, steps);
    const last = steps[steps.length - 1] ?? -1;
    const key = (last * MANY + source) * 256 + kind;
    const branch = branches.get(key) ?? branches.size;
    branches.set(key, branch);
    steps.push(columnOf(source), branch);
  }
  return (column, target) => {
    const steps = grown.get(target)!;
    let at = steps.length - 2;
    while (at > 0 && steps[at]! >= column) at -= 2;
    return steps[at + 1]!;
  };
}

/** The same with those flows marked that lead to the next link below in their segment. */
export function withDown(net: Net, wires: readonly Wire[], { places }: Order): Net {
  const types = wires.map(({ source, target }, wire) => {
    const isNext = net.itemOf[source] === net.itemOf[target] && places[target] === places[source]! + 1;
    return net.types[wire] === 'same' && isNext ? 'down' : net.types[wire]!;
  });
  return { ...net, types };
}
