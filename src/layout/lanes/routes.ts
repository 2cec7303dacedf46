import type { Wire } from './clean';
import type { Frame } from './frame';
import type { Net } from './net';
import type { Ports } from './ports';
import type { LanePath } from './types';

/** Lines of an arrow end this far before its tip. */
const HEAD = 5;
const CORNER = 6;

/** Line of a flow to a later column, or to the one before: curves in gutters, straight through channels. */
export function hopPath(net: Net, frame: Frame, ports: Ports, { flow, source, target }: Wire, wire: number): LanePath {
  const type = net.types[wire]!;
  const side = type === 'backadj' ? 0 : 1;
  const hops = net.routes[wire]!;
  const start = edge(frame, source, side, ports.hop(hops[0]!, side));
  const tip = edge(frame, target, side ? 0 : 1, ports.hop(hops[hops.length - 1]!, side ? 0 : 1));
  let d = `M${r(start.x)} ${r(start.y)}`;
  for (const hop of hops) {
    const column = net.columnOf[net.itemOf[net.lefts[hop]!]!]!;
    const ends = [
      [frame.rights[column]!, r(ports.hop(hop, 1))],
      [frame.lefts[column + 1]!, r(ports.hop(hop, 0))],
    ] as const;
    const [from, to] = [ends[1 - side]!, ends[side]!];
    const middle = r((from[0] + to[0]) / 2);
    d += `H${r(from[0])}C${middle} ${from[1]} ${middle} ${to[1]} ${r(to[0])} ${to[1]}`;
  }
  d += `H${r(tip.x + (side ? -HEAD : HEAD) * frame.em)}`;
  return { flow, type, d, tip: { ...tip, toward: side ? 'right' : 'left' } };
}

/**
 * Line with right angles, out and in at `sides`: beside a column, or down the gutter, under the columns and up. It is
 * drawn from its tip: lines to one target share their last stretch, and so do the dashes on it, which else fill each
 * other's gaps.
 */
export function bentPath(
  frame: Frame,
  { flow, source, target }: Wire,
  [out, side]: readonly [0 | 1, 0 | 1],
  stops: readonly number[],
  from: number,
  to: number,
): LanePath {
  const tip = edge(frame, target, side, to);
  const near = point(tip.x + (side ? HEAD : -HEAD) * frame.em, to);
  const d = bent(near, [...stops, from, edge(frame, source, out, from).x], frame.em);
  return { flow, type: stops[1] === undefined ? 'same' : 'back', d, tip: { ...tip, toward: side ? 'left' : 'right' } };
}

/** Line to the card below, through the gap. */
export function downPath(frame: Frame, { flow, source, target }: Wire): LanePath {
  const [above, below] = [frame.ends[source]!, frame.ends[target]!];
  const x = above.x + 21 * frame.em;
  const start = point(x, above.y + above.height);
  const tip = point(x, below.y);
  const d = `M${start.x} ${start.y}V${r(tip.y - HEAD * frame.em)}`;
  return { flow, type: 'down', d, tip: { ...tip, toward: 'down' } };
}

/** A line that goes to an x, then to a y, and so on, with round corners. */
function bent(start: Point, stops: readonly number[], em: number): string {
  let d = `M${start.x} ${start.y}`;
  const at = [start.x, start.y];
  stops.forEach((stop, i) => {
    const axis = i % 2;
    const next = stops[i + 1];
    const by = stop - at[axis]!;
    if (next === undefined) {
      d += `${axis ? 'V' : 'H'}${r(stop)}`;
      return;
    }
    const turn = next - at[1 - axis]!;
    const round = Math.min(CORNER * em, Math.abs(by) / 2, Math.abs(turn) / 2);
    d += `${axis ? 'V' : 'H'}${r(stop - Math.sign(by) * round)}`;
    at[axis] = stop;
    d += `Q${r(at[0]!)} ${r(at[1]!)} `;
    at[1 - axis]! += Math.sign(turn) * round;
    d += `${r(at[0]!)} ${r(at[1]!)}`;
  });
  return d;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function edge({ ends }: Frame, link: number, side: 0 | 1, y: number): Point {
  const { x, width } = ends[link]!;
  return point(x + side * width, y);
}

function point(x: number, y: number): Point {
  return { x: r(x), y: r(y) };
}

/** Two decimals are enough, and are the same text in every engine. */
function r(value: number): number {
  return Math.round(value * 100) / 100;
}
