import type { Wire } from './clean';
import { countCrossings } from './crossings';
import { gathered } from './gathered';
import type { Net } from './net';
import { copyOrder, type Order, place } from './places';
import { innerFlows, orderCost, polish } from './polish';
import { median } from './positions';
import { ranks } from './ranks';

export interface Ordered {
  readonly order: Order;
  readonly cost: number;
}

const SWEEPS = 8;

/** Orders segments, channels, links and lanes so that few flows cross, and says at what cost. With `isFixed` only channels and lanes move. */
export function orderNet(net: Net, wires: readonly Wire[], columns: number, isFixed: boolean): Ordered {
  let best = firstOrder(net, wires, columns, isFixed);
  let least = countCrossings(net, best.places, true);
  const order = copyOrder(best);
  const sweeps = net.links > 2000 ? 3 : SWEEPS;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let i = 0; i < columns; i++) sweepColumn(net, order, sweep % 2 ? columns - 1 - i : i, sweep % 2 > 0, isFixed);
    const count = countCrossings(net, order.places, true);
    if (count >= least) continue;
    least = count;
    best = copyOrder(order);
  }
  const inner = innerFlows(net, wires);
  polish(net, inner, best, isFixed);
  return { order: best, cost: orderCost(net, inner, best) };
}

/** The same polished from upside down, which is as good for crossings and another hill to climb, if that is better. */
export function turnedOrder(net: Net, wires: readonly Wire[], { order, cost }: Ordered): Ordered {
  const turned = copyOrder(order);
  for (const list of [...turned.columns, ...turned.nodes]) list.reverse();
  place(turned);
  const inner = innerFlows(net, wires);
  polish(net, inner, turned, false);
  const other = orderCost(net, inner, turned);
  return other < cost ? { order: turned, cost: other } : { order, cost };
}

/** The order of a net in which each flow has lanes of its own, for that in which some share them, polished. */
export function sharedOrder(net: Net, wires: readonly Wire[], own: Net, found: Order, isFixed: boolean): Ordered {
  const items = own.columnOf.map((_, item) => item);
  net.routes.forEach((hops, wire) => {
    hops.forEach((hop, i) => {
      items[own.itemOf[own.rights[own.routes[wire]![i]!]!]!] = net.itemOf[net.rights[hop]!]!;
    });
  });
  const nodes = gathered(net.itemOf, net.columnOf.length);
  for (let item = 0; item < net.segments; item++) nodes[item] = [...found.nodes[item]!];
  const columns = found.columns.map((list) => [...new Set(list.map((item) => items[item]!))]);
  const order = { columns, nodes, places: new Int32Array(net.itemOf.length) };
  place(order);
  const inner = innerFlows(net, wires);
  polish(net, inner, order, isFixed);
  return { order, cost: orderCost(net, inner, order) };
}

/** The order of the data, channels last; links of a segment along their flows. */
function firstOrder(net: Net, wires: readonly Wire[], count: number, isFixed: boolean): Order {
  const pairs: number[] = [];
  for (const { source, target, isRecycling } of wires)
    if (!isRecycling && net.itemOf[source] === net.itemOf[target]) pairs.push(source, target);
  const rank = ranks(net.links, pairs);
  const columns = gathered(net.columnOf, count);
  const nodes = gathered(net.itemOf, net.columnOf.length);
  if (!isFixed)
    for (let item = 0; item < net.segments; item++) nodes[item]!.sort((a, b) => rank[a]! - rank[b]! || a - b);
  const order = { columns, nodes, places: new Int32Array(net.itemOf.length) };
  place(order);
  return order;
}

/** Nodes by the median, items by the mean of the places they are joined to. */
function sweepColumn(
  net: Net,
  { columns, nodes, places }: Order,
  column: number,
  isBack: boolean,
  isFixed: boolean,
): void {
  const sides = isBack ? net.after : net.before;
  const middle = (node: number) => median(sides[node]!.map((other) => places[other]!));
  const mean = (item: number) => {
    let [sum, count] = [0, 0];
    for (const node of nodes[item]!)
      for (const other of sides[node]!) {
        sum += places[other]!;
        count++;
      }
    return sum / count;
  };
  const mayMove = (item: number) => !isFixed || item >= net.segments;
  for (const item of columns[column]!) if (mayMove(item)) nodes[item] = sorted(nodes[item]!, middle);
  columns[column] = sorted(columns[column]!, (item) => (mayMove(item) ? mean(item) : Number.NaN));
  place({ columns, nodes, places }, column);
}

/** Sorts what has a value; the rest, of which it is `NaN`, keeps its slots. */
function sorted(list: readonly number[], value: (entry: number) => number): number[] {
  const values = new Map(list.map((entry) => [entry, value(entry)]));
  const moves = (entry: number) => !Number.isNaN(values.get(entry));
  const moving = list.filter(moves).sort((a, b) => values.get(a)! - values.get(b)!);
  let next = 0;
  return list.map((entry) => (moves(entry) ? moving[next++]! : entry));
}
