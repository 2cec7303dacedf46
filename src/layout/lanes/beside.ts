import type { Wire } from './clean';
import { type Frame, SPACE } from './frame';
import type { Net } from './net';
import type { Order } from './places';
import type { Ports } from './ports';
import { bentPath } from './routes';
import type { LaneBox, LanePath } from './types';

const LANES = 4;

/**
 * Side of the column on which each wire of type `same` runs: the one where it passes fewer ends of other flows, whose
 * number is given too. Wires to one link run together.
 */
export function chooseSides(
  net: Net,
  wires: readonly Wire[],
  { columns, nodes, places }: Order,
): { readonly sides: (0 | 1)[]; readonly passed: number } {
  const ends = columns.map((items) => {
    const sums: [number[], number[]] = [[0], [0]];
    for (const item of items)
      for (const node of nodes[item]!)
        [net.before, net.after].forEach((near, side) => {
          const sum = sums[side]!;
          sum.push(sum[sum.length - 1]! + near[node]!.length);
        });
    return sums;
  });
  const found = new Map<number, [number, number]>();
  wires.forEach(({ source, target }, wire) => {
    if (net.types[wire] !== 'same') return;
    const sums = ends[net.columnOf[net.itemOf[source]!]!]!;
    const top = Math.min(places[source]!, places[target]!) + 1;
    const bottom = Math.max(places[source]!, places[target]!);
    const [left, right] = found.get(target) ?? [0, 0];
    found.set(target, [left + sums[0][bottom]! - sums[0][top]!, right + sums[1][bottom]! - sums[1][top]!]);
  });
  let passed = 0;
  for (const [left, right] of found.values()) passed += Math.min(left, right);
  const sides = wires.map(({ target }): 0 | 1 => {
    const [left, right] = found.get(target) ?? [0, 0];
    return right > left ? 0 : 1;
  });
  return { sides, passed };
}

/** Lines within columns: to one link they share a vertical, short ones nearest to the column. */
export function sidePaths(
  net: Net,
  wires: readonly Wire[],
  frame: Frame,
  ports: Ports,
  sides: readonly (0 | 1)[],
): LanePath[] {
  const groups = new Map<number, { top: number; bottom: number; side: 0 | 1; column: number; wires: number[] }>();
  wires.forEach(({ source, target }, wire) => {
    if (net.types[wire] !== 'same' || frame.ends[source] === frame.ends[target]) return;
    const [from, to] = [ports.wire(wire, 'source'), ports.wire(wire, 'target')];
    const column = net.columnOf[net.itemOf[target]!]!;
    const group = groups.get(target) ?? { top: to, bottom: to, side: sides[wire]!, column, wires: [] };
    group.top = Math.min(group.top, from);
    group.bottom = Math.max(group.bottom, from);
    group.wires.push(wire);
    groups.set(target, group);
  });
  const taken = new Map<number, { top: number; bottom: number }[]>();
  const list = [...groups.values()].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  return list.flatMap((group) => {
    const { top, bottom, side, column } = group;
    let lane = 0;
    const others = (at: number) => {
      const key = (column * 2 + side) * LANES + at;
      if (!taken.has(key)) taken.set(key, []);
      return taken.get(key)!;
    };
    while (lane < LANES - 1 && others(lane).some((other) => other.top <= bottom && other.bottom >= top)) lane++;
    others(lane).push(group);
    const x = besideX(frame, column, side, 6 + 3.5 * lane);
    return group.wires.map((wire) =>
      bentPath(frame, wires[wire]!, [side, side], [x], ports.wire(wire, 'source'), ports.wire(wire, 'target')),
    );
  });
}

/** Lines of backward flows under the columns: one lane for each target, nested so that they do not cross each other. */
export function busPaths(
  net: Net,
  wires: readonly Wire[],
  frame: Frame,
  ports: Ports,
): { readonly paths: readonly LanePath[]; readonly bus: LaneBox | undefined } {
  const back = wires.map((_, wire) => wire).filter((wire) => net.types[wire] === 'back');
  if (back.length === 0) return { paths: [], bus: undefined };
  const columnOf = (link: number) => net.columnOf[net.itemOf[link]!]!;
  const entry = new Map(back.map((wire) => [wires[wire]!.target, ports.wire(wire, 'target')]));
  const targets = [...entry.keys()].sort((a, b) => columnOf(b) - columnOf(a) || entry.get(b)! - entry.get(a)! || a - b);
  const lanes = new Map(targets.map((target, i) => [target, i % 24]));
  const { em } = frame;
  // A label stands in the middle of the lines, however few they are.
  const last = Math.min(23, targets.length - 1);
  const middle = (last * SPACE.bus) / 2;
  const top = frame.height + Math.max(12, 18 - middle) * em;
  const away = (lane: number) => 17 + 3 * (lane % LANES);
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  const paths = back.map((wire) => {
    const { source, target } = wires[wire]!;
    const lane = lanes.get(target)!;
    const xs = [
      besideX(frame, columnOf(source), 1, away(lane)),
      besideX(frame, columnOf(target), 0, away(lane)),
    ] as const;
    left = Math.min(left, ...xs);
    right = Math.max(right, ...xs);
    return bentPath(
      frame,
      wires[wire]!,
      [1, 0],
      [xs[1], top + lane * SPACE.bus * em, xs[0]],
      ports.wire(wire, 'source'),
      entry.get(target)!,
    );
  });
  const half = Math.max(15, middle + 8);
  const bus = { x: left, y: top + (middle - half) * em, width: right - left, height: 2 * half * em };
  return { paths, bus };
}

/** A vertical in the gutter beside a column, at a distance in px at em 1; narrow gutters press them together. */
function besideX({ lefts, rights, gutters, em }: Frame, column: number, side: 0 | 1, away: number): number {
  const isMargin = side ? column === lefts.length - 1 : column === 0;
  const room = isMargin ? 1 : Math.min(1, gutters[column + side]! / (60 * em));
  return side ? rights[column]! + away * em * room : lefts[column]! - away * em * room;
}
