import type { GroupMark, Mark, Paint, PathMark, PointMark, RectMark, RuleMark, TextMark } from './mark';

/**
 * Mark → element and attributes, for every surface that writes elements. The string writer, the DOM and
 * the check of server markup read this one table, so they cannot differ.
 */
export function tableOf(mark: Mark): Table {
  return mark.type === 'point' && isCircle(mark) ? CIRCLE : TABLE[mark.type];
}

/** How one surface writes; constant over a scene. */
export interface Pass {
  /** Two passes with one identity write the same text for the same mark. */
  readonly identity: string;
  /** A page, not a file: with roles, labels, keys and hit rectangles. */
  readonly live: boolean;
  /** The key of the target that holds the Tab stop. */
  readonly firstTarget: string | undefined;
  readonly paint: (paint: Paint | 'none') => string;
}

/** `undefined` leaves the attribute out. Numbers are CSS px. */
export type Value = string | number | undefined;
/**
 * An element, the names of all attributes it may have, and their values in that order. `top`: the mark is a
 * child of the drawing itself. One list per mark and no object per attribute: this runs for every mark.
 */
export interface Table<M extends Mark = never> {
  /** Of the element. */
  readonly name: string;
  readonly names: readonly string[];
  readonly values: (mark: M, pass: Pass, top: boolean) => readonly Value[];
}

/**
 * At most two decimals, without trailing zeros: a hundredth of a pixel is below what any screen shows.
 * Printed by whole numbers, which takes under half the time of printing a fraction.
 */
export function decimal(value: number): string {
  const hundredths = Math.round(Math.abs(value) * 100);
  // Data cannot reach a coordinate without a finite check; NaN in an attribute would be a console message.
  if (!(hundredths < 1e15)) return '0';
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths - whole * 100;
  const digits =
    rest === 0 ? `${whole}` : rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest < 10 ? '0' : ''}${rest}`;
  return value < 0 && hundredths > 0 ? `-${digits}` : digits;
}

/** The outline of a point that is no circle. Triangles have the area of the square, so none looks heavier. */
export function pointPath({ x, y, radius: r, shape }: PointMark): string {
  const at = (dx: number, dy: number) => `${decimal(x + dx)},${decimal(y + dy)}`;
  if (shape === 'diamond') return `M${at(0, -1.3 * r)}L${at(1.3 * r, 0)}L${at(0, 1.3 * r)}L${at(-1.3 * r, 0)}Z`;
  if (shape === 'square') return `M${at(-r, -r)}H${decimal(x + r)}V${decimal(y + r)}H${decimal(x - r)}Z`;
  const up = shape === 'triangle-down' ? -1 : 1;
  return `M${at(0, -1.3 * r * up)}L${at(1.25 * r, 0.9 * r * up)}L${at(-1.25 * r, 0.9 * r * up)}Z`;
}

/** Width of the edge that a halo draws, by text size. */
export const HALO = 0.22;

function isCircle(mark: PointMark): boolean {
  return mark.shape === undefined || mark.shape === 'circle';
}

const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'data-series'];

const GROUP: Table<GroupMark> = {
  name: 'g',
  names: ['transform', 'role', 'tabindex', 'aria-label', 'data-key', 'aria-hidden', ...LOOK],
  values: (mark, pass, top) => {
    const { x = 0, y = 0, role, target } = mark;
    const { live } = pass;
    return [
      x === 0 && y === 0 ? undefined : `translate(${decimal(x)},${decimal(y)})`,
      live ? (target ? 'option' : role) : undefined,
      live && target ? (mark.key === pass.firstTarget ? 0 : -1) : undefined,
      live ? (target ? target.label : mark.label) : undefined,
      live && target ? mark.key : undefined,
      // What is no list of targets is read from the sentences and the table, not from shapes.
      live && top && !role && !target ? 'true' : undefined,
      mark.fill && pass.paint(mark.fill),
      mark.stroke && pass.paint(mark.stroke),
      mark.strokeWidth,
      dashes(mark.dash),
      mark.opacity,
      live ? mark.series : undefined,
    ];
  },
};
const RECT: Table<RectMark> = {
  name: 'rect',
  names: ['x', 'y', 'width', 'height', 'rx', ...LOOK],
  values: (mark, pass) => [
    mark.x,
    mark.y,
    Math.max(0, mark.width),
    Math.max(0, mark.height),
    mark.radius,
    mark.fill && pass.paint(mark.fill),
    mark.stroke && pass.paint(mark.stroke),
    mark.strokeWidth,
    dashes(mark.dash),
    mark.opacity,
    pass.live ? mark.series : undefined,
  ],
};
const RULE: Table<RuleMark> = {
  name: 'line',
  names: ['x1', 'y1', 'x2', 'y2', ...LOOK],
  values: (mark, pass) => [
    mark.x1,
    mark.y1,
    mark.x2,
    mark.y2,
    undefined,
    mark.stroke && pass.paint(mark.stroke),
    mark.strokeWidth,
    dashes(mark.dash),
    mark.opacity,
    pass.live ? mark.series : undefined,
  ],
};
const PATH: Table<PathMark> = {
  name: 'path',
  names: ['d', 'stroke-linecap', 'stroke-linejoin', ...LOOK],
  values: (mark, pass) => [
    mark.d,
    mark.round ? 'round' : undefined,
    mark.round ? 'round' : undefined,
    // A path is a line unless it says otherwise; filling one by accident hides what is below.
    pass.paint(mark.fill ?? 'none'),
    mark.stroke && pass.paint(mark.stroke),
    mark.strokeWidth,
    dashes(mark.dash),
    mark.opacity,
    pass.live ? mark.series : undefined,
  ],
};
const CIRCLE: Table<PointMark> = {
  name: 'circle',
  names: ['cx', 'cy', 'r', ...LOOK],
  values: (mark, pass) => [mark.x, mark.y, Math.max(0, mark.radius), ...pointLook(mark, pass)],
};
const POINT: Table<PointMark> = {
  name: 'path',
  names: ['d', ...LOOK],
  values: (mark, pass) => [pointPath(mark), ...pointLook(mark, pass)],
};
/**
 * Tabular digits by `font-variant`: a presentation attribute that takes `tabular-nums` in Chromium 86
 * and later (checked), where `font-variant-numeric` is none. So files and pages need no class and no style.
 */
const TEXT: Table<TextMark> = {
  name: 'text',
  names: [
    'x',
    'y',
    'font-size',
    'font-weight',
    'font-variant',
    'text-anchor',
    'paint-order',
    'stroke-linejoin',
    ...LOOK,
  ],
  values: (mark, pass) => {
    const { halo, weight, anchor } = mark;
    const stroke = halo ?? mark.stroke;
    return [
      mark.x,
      mark.y,
      mark.size,
      weight === 400 ? undefined : weight,
      mark.tabular ? 'tabular-nums' : undefined,
      anchor === 'start' ? undefined : anchor,
      halo && 'stroke',
      halo && 'round',
      mark.fill && pass.paint(mark.fill),
      stroke && pass.paint(stroke),
      halo ? mark.size * HALO : mark.strokeWidth,
      dashes(mark.dash),
      mark.opacity,
      pass.live ? mark.series : undefined,
    ];
  },
};

const TABLE = { group: GROUP, rect: RECT, rule: RULE, path: PATH, point: POINT, text: TEXT };

function pointLook(mark: PointMark, pass: Pass): Value[] {
  return [
    mark.fill && pass.paint(mark.fill),
    mark.stroke && pass.paint(mark.stroke),
    mark.strokeWidth,
    dashes(mark.dash),
    mark.opacity,
    pass.live ? mark.series : undefined,
  ];
}

function dashes(dash: readonly number[] | undefined): string | undefined {
  return dash?.map(decimal).join(' ');
}
