import type { Mark, Paint, TokenName } from './mark';

/** How the digits bind a bar or a point, and whether the figure is published as final. */
export interface Manner {
  readonly bound: 'exact' | 'over' | 'under' | 'about' | 'nearly' | 'between';
  readonly fill: 'solid' | 'hatch' | 'hollow';
}

interface BarRequest extends Manner {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  /** Pixel of the value, and of the baseline below it. */
  readonly top: number;
  readonly base: number;
  /** Pixel of the lower end of `between`. */
  readonly lower?: number | undefined;
  readonly paint: TokenName;
  readonly em: number;
}

/**
 * A bar that says how sure its end is. Exact ends are straight. A lower bound ("over") stays open: a
 * hatched cap without an edge and an arrow up. An upper bound ("under") is hatched from its top down, with an
 * arrow down. "About" and "nearly" have a hatched end; "between" is hatched from the lower to the upper value.
 */
export function barMarks(bar: BarRequest): readonly Mark[] {
  const { x, width, base, em, paint } = bar;
  const fill: Paint = bar.fill === 'hatch' ? { hatch: paint } : paint;
  const soft = Math.min(7 * em, Math.max(0, base - bar.top));
  const whole = (key: string, top: number, bottom: number, look: Paint): Mark => ({
    type: 'rect',
    key,
    x,
    y: top,
    width,
    height: Math.max(0, bottom - top),
    fill: look,
  });
  if (bar.fill === 'hollow') return [outline(bar), ...arrow(bar)];
  const outlined: readonly Mark[] = bar.fill === 'hatch' ? [outline(bar)] : [];
  switch (bar.bound) {
    case 'over':
      return [
        whole('body', bar.top, base, fill),
        whole('open', bar.top - 8 * em, bar.top - em, { hatch: paint }),
        ...arrow(bar),
      ];
    case 'under':
      return [whole('body', bar.top, base, { hatch: paint }), ...arrow(bar)];
    case 'about':
      return [
        whole('body', bar.top + soft / 2, base, fill),
        whole('soft', bar.top - soft / 2, bar.top + soft / 2, { hatch: paint }),
      ];
    case 'nearly':
      return [whole('body', bar.top + soft, base, fill), whole('soft', bar.top, bar.top + soft, { hatch: paint })];
    case 'between': {
      const lower = bar.lower ?? bar.top;
      return [whole('body', lower, base, fill), whole('soft', bar.top, lower, { hatch: paint })];
    }
    default:
      return [whole('body', bar.top, base, fill), ...outlined];
  }
}

/** Hollow and hatched bars keep an edge, or they would dissolve on paper. */
function outline(bar: BarRequest): Mark {
  const { x, width, top, base, em } = bar;
  const inset = 0.5 * em;
  const d = `M${x + inset},${base}V${top + inset}H${x + width - inset}V${base}`;
  return {
    type: 'path',
    key: 'edge',
    d,
    fill: 'none',
    stroke: bar.paint,
    strokeWidth: 1.25 * em,
    ...(bar.fill === 'hollow' ? { dash: [4 * em, 2.5 * em] } : {}),
  };
}

function arrow(bar: BarRequest): readonly Mark[] {
  if (bar.bound !== 'over' && bar.bound !== 'under') return [];
  const { em } = bar;
  const middle = bar.x + bar.width / 2;
  const half = Math.min(4.5 * em, bar.width / 2);
  const up = bar.bound === 'over';
  const tip = up ? bar.top - 13 * em : bar.top - 3 * em;
  const tail = up ? tip + half : tip - half;
  const d = `M${middle - half},${tail}L${middle},${tip}L${middle + half},${tail}`;
  return [{ type: 'path', key: 'arrow', d, fill: 'none', stroke: bar.paint, strokeWidth: 1.5 * em, round: true }];
}

interface WhiskerRequest {
  readonly key: string;
  readonly x: number;
  readonly lo: number;
  readonly hi: number;
  readonly paint: TokenName;
  readonly em: number;
}

/** The interval of a derived figure: a thin line with short ends. */
export function whiskerMark({ key, x, lo, hi, paint, em }: WhiskerRequest): Mark {
  const half = 3.5 * em;
  const d = `M${x},${lo}V${hi}M${x - half},${lo}h${2 * half}M${x - half},${hi}h${2 * half}`;
  return { type: 'path', key, d, fill: 'none', stroke: paint, strokeWidth: em };
}
