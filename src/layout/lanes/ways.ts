import type { Wire } from './clean';
import { type Rows, SPACE, type Span } from './frame';
import type { Net } from './net';
import type { Ports } from './ports';
import type { Turn } from './turns';

/** How a line runs: a height, a turn, a height and so on, from a side of its source to a side of its target. */
export interface Way {
  readonly stops: readonly (number | Turn)[];
  readonly out: 0 | 1;
  readonly into: 0 | 1;
}

/** As many flows nobody follows from end to end. */
const MANY = 300;

/**
 * Ways of all wires but those to the card below, and the room below the columns where some run: one lane for each
 * target, nested so that they do not cross each other.
 */
export function findWays(
  net: Net,
  wires: readonly Wire[],
  rows: Rows,
  ports: Ports,
  sides: readonly (0 | 1)[],
): { readonly ways: readonly (Way | undefined)[]; readonly turns: Iterable<Turn>; readonly bus: Span | undefined } {
  const { em, ends } = rows;
  const turns = new Map<number, Turn>();
  const turn = (key: number, gutter: number, order: number, by: number, from: number, to: number): Turn => {
    let found = turns.get(key);
    if (!found) {
      found = { gutter, order, by, top: from, bottom: from, x: 0, ends: [] };
      turns.set(key, found);
    }
    found.by = Math.min(found.by, by);
    found.top = Math.min(found.top, from, to);
    found.bottom = Math.max(found.bottom, from, to);
    return found;
  };
  const columnOf = (node: number) => net.columnOf[net.itemOf[node]!]!;
  const entry = new Map<number, number>();
  wires.forEach(({ target }, wire) => {
    if (net.types[wire] === 'back') entry.set(target, ports.wire(wire, 'target'));
  });
  const targets = [...entry.keys()].sort((a, b) => columnOf(b) - columnOf(a) || entry.get(b)! - entry.get(a)! || a - b);
  // A label stands in the middle of the lines, however few they are.
  const middle = ((targets.length - 1) * SPACE.bus) / 2;
  const top = rows.height + Math.max(12, 18 - middle) * em;
  const hops = net.lefts.map((left, hop) => {
    const [from, to] = [ports.hop(hop, 1), ports.hop(hop, 0)];
    const [isDown, gutter, key] = [to > from, columnOf(left) + 1, ports.bundles[hop]! * 2];
    // The lowest of those that go down turns first, and of those that go up last: no turn adds a crossing. Of those
    // that join, the one nearest to where they go counts.
    const at = isDown ? turn(key, gutter, 2, -from, from, to) : turn(key + 1, gutter, 3, from, from, to);
    if (wires.length < MANY) at.ends.push([from, to]);
    return { from, to, at };
  });
  const ways = wires.map(({ source, target }, wire): Way | undefined => {
    const type = net.types[wire]!;
    const route = net.routes[wire]!;
    if (route.length > 0) {
      const out = type === 'backadj' ? 0 : 1;
      const first = hops[route[0]!]!;
      const stops: (number | Turn)[] = [out ? first.from : first.to];
      for (const hop of route) {
        const { from, to, at } = hops[hop]!;
        if (from !== to) stops.push(at, out ? to : from);
      }
      return { stops, out, into: out ? 0 : 1 };
    }
    if (type === 'down' || ends[source] === ends[target]) return undefined;
    const [from, to] = [ports.wire(wire, 'source'), ports.wire(wire, 'target')];
    if (type === 'same') {
      const side = sides[wire]!;
      const beside = turn(ports.beside[wire]! * 2, columnOf(target) + side, side ? 0 : 5, 0, from, to);
      // Short ones are nearest to the column.
      beside.by = (beside.bottom - beside.top) * (side ? 1 : -1);
      return { stops: [from, beside, to], out: side, into: side };
    }
    const lane = targets.indexOf(target);
    const y = top + lane * SPACE.bus * em;
    const down = turn(-2 * (columnOf(source) * net.links + target) - 1, columnOf(source) + 1, 1, lane, from, y);
    const up = turn(-2 * target - 2, columnOf(target), 4, -lane, to, y);
    return { stops: [from, down, y, up, to], out: 1, into: 0 };
  });
  const half = Math.max(15, middle + 8);
  const bus = targets.length > 0 ? { y: top + (middle - half) * em, height: 2 * half * em } : undefined;
  return { ways, turns: turns.values(), bus };
}
