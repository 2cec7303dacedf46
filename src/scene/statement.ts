import { line, rect } from './make';
import type { Mark, Paint, TokenName } from './mark';

/** How the digits bind a bar, and whether the figure is published as final. */
export interface Manner {
  readonly bound: 'exact' | 'over' | 'under' | 'about' | 'nearly' | 'between';
  readonly fill: 'solid' | 'hatch' | 'hollow';
}

interface BarRequest extends Manner {
  readonly x: number;
  readonly width: number;
  /** Pixel of the value; below `base` for a negative one. */
  readonly end: number;
  /** Pixel of zero. */
  readonly base: number;
  /** Pixel of the lower end of `between`. */
  readonly lower?: number | undefined;
  readonly paint: TokenName;
  readonly em: number;
  /** What the keys of its marks begin with. */
  readonly prefix: string;
}

/**
 * A bar that says how sure its end is. Exact ends are straight. A lower bound ("over") stays open: a
 * hatched cap without an edge and an arrow up. An upper bound ("under") is hatched all through, with an
 * arrow down. "About" and "nearly" have a hatched end; "between" is hatched from the lower to the upper
 * value. Hatched as a whole is provisional; hollow is a target, a plan, a forecast or derived.
 */
export function barMarks(bar: BarRequest): readonly Mark[] {
  const { x, width, base, end, em, paint, prefix } = bar;
  // Towards larger values: up for a bar above zero, and also for one below.
  const up = -1;
  const away = end <= base ? up : 1;
  const soft = Math.min(7 * em, Math.abs(base - end)) * away;
  const hatch: Paint = { hatch: paint };
  const part = (key: string, from: number, to: number, fill: Paint) => rect(prefix + key, x, from, width, to, fill);
  if (bar.fill === 'hollow') return [edge(bar), ...arrow(bar)];
  const fill = bar.fill === 'hatch' ? hatch : paint;
  switch (bar.bound) {
    case 'over':
      return [part('body', end, base, fill), part('open', end + 6 * em * up, end, hatch), ...arrow(bar)];
    case 'under':
      return [part('body', end, base, hatch), ...arrow(bar)];
    case 'about':
      return [part('body', end - soft / 2, base, fill), part('soft', end + soft / 2, end - soft / 2, hatch)];
    case 'nearly':
      return [part('body', end - soft, base, fill), part('soft', end, end - soft, hatch)];
    case 'between':
      return [part('body', bar.lower ?? end, base, fill), part('soft', end, bar.lower ?? end, hatch)];
    default:
      return [part('body', end, base, fill), ...(bar.fill === 'hatch' ? [edge(bar)] : [])];
  }
}

/** Hollow and hatched bars keep an edge, or they would dissolve on paper. */
function edge({ x, width, end, base, em, paint, fill, prefix }: BarRequest): Mark {
  const inset = 0.5 * em;
  const top = end + (end <= base ? inset : -inset);
  const dash = fill === 'hollow' ? { dash: [4 * em, 2.5 * em] } : {};
  return line(`${prefix}edge`, `M${x + inset},${base}V${top}H${x + width - inset}V${base}`, paint, 1.25 * em, dash);
}

/** Above an open end, or under it: nothing for the others. */
export function arrow({ x, width, end, em, bound, paint, prefix }: Omit<BarRequest, 'fill' | 'base'>): readonly Mark[] {
  if (bound !== 'over' && bound !== 'under') return [];
  const middle = x + width / 2;
  const half = Math.min(4.5 * em, width / 2);
  const tip = end - (bound === 'over' ? 14 : 4) * em;
  const tail = bound === 'over' ? tip + half : tip - half;
  const d = `M${middle - half},${tail}L${middle},${tip}L${middle + half},${tail}`;
  return [line(`${prefix}arrow`, d, paint, 1.5 * em, { round: true })];
}

/** The interval of a derived figure: a thin line with short ends. */
export function whisker(key: string, x: number, lo: number, hi: number, paint: TokenName, em: number): Mark {
  const half = 3.5 * em;
  const d = `M${x},${lo}V${hi}M${x - half},${lo}h${2 * half}M${x - half},${hi}h${2 * half}`;
  return line(key, d, paint, em);
}
