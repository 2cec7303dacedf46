import type { Wire } from './clean';
import type { Frame } from './frame';
import type { LanePath } from './types';
import type { Way } from './ways';

/** Lines of an arrow end this far before its tip. */
const HEAD = 5;
/** Most that a corner takes of each of its sides. */
const CORNER = 18;

/** Line of a flow along its way, with round corners. */
export function wayPath(
  { ends, em }: Frame,
  { flow, source, target }: Wire,
  type: LanePath['type'],
  way: Way,
): LanePath {
  const { stops, out, into } = way;
  const xOf = (link: number, side: 0 | 1) => ends[link]!.x + side * ends[link]!.width;
  const tip = point(xOf(target, into), stops[stops.length - 1] as number);
  const points = [
    xOf(source, out),
    ...stops.map((stop) => (typeof stop === 'number' ? stop : stop.x)),
    tip.x + (into ? HEAD : -HEAD) * em,
  ];
  // Drawn from their tip, lines to one target share their last stretch, and so do the dashes on it, which else fill
  // each other's gaps.
  if (type === 'back') points.reverse();
  return { flow, type, d: bent(points, em), tip: { ...tip, toward: into ? 'left' : 'right' } };
}

/** Line to the card below, through the gap. */
export function downPath({ ends, em }: Frame, { flow, source, target }: Wire): LanePath {
  const [above, below] = [ends[source]!, ends[target]!];
  const x = above.x + 21 * em;
  const start = point(x, above.y + above.height);
  const tip = point(x, below.y);
  const d = `M${start.x} ${start.y}V${r(tip.y - HEAD * em)}`;
  return { flow, type: 'down', d, tip: { ...tip, toward: 'down' } };
}

/** A line from an x and a y to an x, then to a y, and so on. */
function bent(points: readonly number[], em: number): string {
  const at = points.slice(0, 2);
  const end = points.length - 1;
  let d = `M${r(at[0]!)} ${r(at[1]!)}`;
  for (let i = 2; i < end; i++) {
    const axis = i % 2;
    const by = points[i]! - at[axis]!;
    const turn = points[i + 1]! - at[1 - axis]!;
    // Two corners share what is between them.
    const before = Math.min(CORNER * em, Math.abs(by) / (i > 2 ? 2 : 1));
    const after = Math.min(CORNER * em, Math.abs(turn) / (i + 1 < end ? 2 : 1));
    d += `${axis ? 'V' : 'H'}${r(points[i]! - Math.sign(by) * before)}`;
    at[axis] = points[i]!;
    d += `Q${r(at[0]!)} ${r(at[1]!)} `;
    at[1 - axis]! += Math.sign(turn) * after;
    d += `${r(at[0]!)} ${r(at[1]!)}`;
  }
  return `${d}H${r(points[end]!)}`;
}

function point(x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: r(x), y: r(y) };
}

/** Two decimals are enough, and are the same text in every engine. */
function r(value: number): number {
  return Math.round(value * 100) / 100;
}
