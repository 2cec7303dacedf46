import { line, rect } from '../../scene/make';
import type { Mark, Paint, TokenName } from '../../scene/mark';
import type { Manner } from '../../scene/statement';

export interface BarRequest extends Manner {
  /** Pixels of zero, of the figure, and of the near end of `between`. */
  readonly base: number;
  readonly end: number;
  readonly near: number;
  readonly y: number;
  readonly height: number;
  readonly paint: TokenName;
  readonly em: number;
}

/** A bar on its side with the manners of `barMarks`: open with an arrow where the source gives a bound, hatched where soft. */
export function rowBar(bar: BarRequest): readonly Mark[] {
  const { base, end, near, y, height, em, paint } = bar;
  const away = end >= base ? 1 : -1;
  const soft = Math.min(7 * em, Math.abs(end - base)) * away;
  const hatch: Paint = { hatch: paint };
  const part = (key: string, from: number, to: number, fill: Paint) =>
    rect(key, Math.min(from, to), y, Math.abs(to - from), y + height, fill);
  const fill = bar.fill === 'hatch' ? hatch : paint;
  const soften = (from: number, to: number) => [part('body', base, from, fill), part('soft', from, to, hatch)];
  if (bar.fill === 'hollow') return [edge(bar), ...arrow(bar)];
  switch (bar.bound) {
    case 'over':
      return [part('body', base, end, fill), part('open', end, end + 6 * em, hatch), ...arrow(bar)];
    case 'under':
      return [part('body', base, end, hatch), ...arrow(bar)];
    case 'about':
      return soften(end - soft / 2, end + soft / 2);
    case 'nearly':
      return soften(end - soft, end);
    case 'between':
      // Around zero nothing is certain.
      return soften(near, end).slice(near > base === end > base ? 0 : 1);
    default:
      return [part('body', base, end, fill), ...(bar.fill === 'hatch' ? [edge(bar)] : [])];
  }
}

/** Hollow and hatched bars keep an edge, or they would dissolve on paper. */
function edge({ base, end, y, height, em, paint, fill }: BarRequest): Mark {
  const inset = 0.5 * em;
  const dash = fill === 'hollow' ? { dash: [4 * em, 2.5 * em] } : {};
  return line('edge', `M${base},${y + inset}H${end}V${y + height - inset}H${base}`, paint, 1.25 * em, dash);
}

/** Towards larger values for "over", towards smaller ones for "under". */
function arrow({ end, y, height, em, bound, paint }: BarRequest): readonly Mark[] {
  if (bound !== 'over' && bound !== 'under') return [];
  const middle = y + height / 2;
  const half = Math.min(4.5 * em, height / 2);
  const tip = end + (bound === 'over' ? 14 : 4) * em;
  const tail = bound === 'over' ? tip - half : tip + half;
  const d = `M${tail},${middle - half}L${tip},${middle}L${tail},${middle + half}`;
  return [line('arrow', d, paint, 1.5 * em, { round: true })];
}
