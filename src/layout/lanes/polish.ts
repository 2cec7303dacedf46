import { bestOrder } from './best-order';
import type { Wire } from './clean';
import { countCrossings } from './crossings';
import type { Net } from './net';
import { type Order, place } from './places';

/** Inversions of the order of the data cost as much as two crossings. */
const SOFT = 2;
/** A flow to the next link below needs no room in the gutter; one that points up is read against the grain. */
const NEXT = 9;
const UP = 7;
const ROUNDS = 6;
const SMALL = 700;

/** Flows inside one segment: for each link those it flows to. */
export type InnerFlows = ReadonlyMap<number, ReadonlySet<number>>;

export function innerFlows(net: Net, wires: readonly Wire[]): InnerFlows {
  const inner = new Map<number, Set<number>>();
  for (const { source, target, isRecycling } of wires) {
    if (isRecycling || net.itemOf[source] !== net.itemOf[target]) continue;
    if (!inner.has(source)) inner.set(source, new Set());
    inner.get(source)!.add(target);
  }
  return inner;
}

/**
 * Improves an order in place until nothing gets better: nodes within their items, then items within their columns.
 * With `isFixed` only channels and lanes move.
 */
export function polish(net: Net, inner: InnerFlows, order: Order, isFixed: boolean): void {
  const isSmall = net.lefts.length <= SMALL;
  const count = order.columns.length;
  // A column is looked at again only when one beside it has changed.
  const isStale = order.columns.map(() => true);
  for (let round = 0, isMoved = true; isMoved && round < (isSmall ? ROUNDS : 2 * ROUNDS); round++) {
    isMoved = false;
    for (let i = 0; i < count; i++) {
      const column = round % 2 ? count - 1 - i : i;
      if (!isStale[column]) continue;
      isStale[column] = false;
      if (!polishColumn(net, order, column, inner, isFixed, isSmall)) continue;
      isMoved = isStale[column - 1] = isStale[column + 1] = true;
    }
  }
}

/** What an order costs: crossings, and what reads less well. */
export function orderCost(net: Net, inner: InnerFlows, { columns, nodes, places }: Order): number {
  let cost = countCrossings(net, places, true);
  for (const items of columns) {
    const segments = items.filter((item) => item < net.segments);
    segments.forEach((a, i) => {
      for (let j = i + 1; j < segments.length; j++) if (segments[j]! < a) cost += SOFT;
    });
    for (const segment of segments)
      nodes[segment]!.forEach((node, i) => {
        for (const to of inner.get(node) ?? []) cost += places[to]! < places[node]! ? UP : 0;
        if (inner.get(node)?.has(nodes[segment]![i + 1]!)) cost -= NEXT;
      });
  }
  return cost;
}

function polishColumn(
  net: Net,
  order: Order,
  column: number,
  inner: InnerFlows,
  isFixed: boolean,
  isSmall: boolean,
): boolean {
  const { columns, nodes, places } = order;
  const items = columns[column]!;
  const near = (others: readonly number[]) => others.map((other) => places[other]!).sort((a, b) => a - b);
  let isMoved = false;
  const befores: number[][] = [];
  const afters: number[][] = [];
  items.forEach((item) => {
    const list = nodes[item]!;
    const left = list.map((node) => near(net.before[node]!));
    const right = list.map((node) => near(net.after[node]!));
    befores.push(left.flat().sort((a, b) => a - b));
    afters.push(right.flat().sort((a, b) => a - b));
    if (isFixed && item < net.segments) return;
    const hasInner = list.some((node) => inner.has(node));
    const found = bestOrder(
      list.length,
      (a, b) => over(left[a]!, left[b]!) + over(right[a]!, right[b]!) + (inner.get(list[b]!)?.has(list[a]!) ? UP : 0),
      hasInner ? (a, b) => (inner.get(list[a]!)?.has(list[b]!) ? -NEXT : 0) : undefined,
      isSmall,
    );
    if (!found) return;
    nodes[item] = found.map((at) => list[at]!);
    isMoved = true;
  });
  const soft = isFixed ? 1e6 : SOFT;
  const found = bestOrder(
    items.length,
    (a, b) =>
      over(befores[a]!, befores[b]!) +
      over(afters[a]!, afters[b]!) +
      (items[b]! < items[a]! && items[a]! < net.segments ? soft : 0),
    undefined,
    isSmall,
  );
  if (found) columns[column] = found.map((at) => items[at]!);
  if (found || isMoved) place(order, column);
  return isMoved || found !== undefined;
}

/** Number of pairs in which the upper one's end lies below the lower one's; both sorted. */
function over(upper: readonly number[], lower: readonly number[]): number {
  let sum = 0;
  let at = 0;
  for (const end of upper) {
    while (at < lower.length && lower[at]! < end) at++;
    sum += at;
  }
  return sum;
}
