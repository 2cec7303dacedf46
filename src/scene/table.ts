import type { GroupMark, Mark, Paint, PathMark, PointMark, RectMark, RuleMark, TextMark } from './mark';

/**
 * Mark → element and attributes, for every surface that writes elements. The string writer, the DOM and
 * the check of server markup read this one table, so they cannot differ.
 */
export function tableOf(mark: Mark): readonly Entry[] {
  // Points have two tables: the circle that most of them are keeps its plain attributes.
  return (mark.type === 'point' && isCircle(mark) ? CIRCLE : TABLE[mark.type]) as readonly Entry[];
}

export function elementOf(mark: Mark): string {
  switch (mark.type) {
    case 'group':
      return 'g';
    case 'rule':
      return 'line';
    case 'point':
      return isCircle(mark) ? 'circle' : 'path';
    default:
      return mark.type;
  }
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
/** `top`: the mark is a child of the drawing itself. */
export type Entry<M extends Mark = never> = readonly [
  name: string,
  value: (mark: M, pass: Pass, top: boolean) => Value,
];

/** At most two decimals, without trailing zeros: a hundredth of a pixel is below what any screen shows. */
export function decimal(value: number): string {
  const hundredths = Math.round(value * 100);
  // Data cannot reach a coordinate without a finite check; NaN in an attribute would be a console message.
  if (!(Math.abs(hundredths) < 1e15)) return '0';
  return `${hundredths / 100}`;
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

const LOOK: readonly Entry<Mark>[] = [
  ['fill', (mark, pass) => mark.fill && pass.paint(mark.fill)],
  ['stroke', (mark, pass) => mark.stroke && pass.paint(mark.stroke)],
  ['stroke-width', (mark) => mark.strokeWidth],
  ['stroke-dasharray', (mark) => mark.dash?.map(decimal).join(' ')],
  ['opacity', (mark) => mark.opacity],
  ['data-series', (mark, pass) => (pass.live ? mark.series : undefined)],
];

const GROUP: readonly Entry<GroupMark>[] = [
  ['transform', ({ x = 0, y = 0 }) => (x === 0 && y === 0 ? undefined : `translate(${decimal(x)},${decimal(y)})`)],
  ['role', ({ role, target }, pass) => (pass.live ? (target ? 'option' : role) : undefined)],
  ['tabindex', ({ key, target }, pass) => (target && pass.live ? (key === pass.firstTarget ? 0 : -1) : undefined)],
  ['aria-label', ({ label, target }, pass) => (pass.live ? (target ? target.label : label) : undefined)],
  ['data-key', ({ key, target }, pass) => (target && pass.live ? key : undefined)],
  // What is no list of targets is read from the sentences and the table, not from shapes.
  ['aria-hidden', ({ role, target }, pass, top) => (top && pass.live && !role && !target ? 'true' : undefined)],
  ...LOOK,
];
const RECT: readonly Entry<RectMark>[] = [
  ['x', (mark) => mark.x],
  ['y', (mark) => mark.y],
  ['width', (mark) => Math.max(0, mark.width)],
  ['height', (mark) => Math.max(0, mark.height)],
  ['rx', (mark) => mark.radius],
  ...LOOK,
];
const RULE: readonly Entry<RuleMark>[] = [
  ['x1', (mark) => mark.x1],
  ['y1', (mark) => mark.y1],
  ['x2', (mark) => mark.x2],
  ['y2', (mark) => mark.y2],
  ...LOOK,
];
const PATH: readonly Entry<PathMark>[] = [
  ['d', (mark) => mark.d],
  // A path is a line unless it says otherwise; filling one by accident hides what is below.
  ['fill', (mark, pass) => pass.paint(mark.fill ?? 'none')],
  ['stroke-linecap', (mark) => (mark.round ? 'round' : undefined)],
  ['stroke-linejoin', (mark) => (mark.round ? 'round' : undefined)],
  ...LOOK.slice(1),
];
const CIRCLE: readonly Entry<PointMark>[] = [
  ['cx', (mark) => mark.x],
  ['cy', (mark) => mark.y],
  ['r', (mark) => Math.max(0, mark.radius)],
  ...LOOK,
];
const POINT: readonly Entry<PointMark>[] = [['d', pointPath], ...LOOK];
/**
 * Tabular digits by `font-variant`: a presentation attribute that takes `tabular-nums` in Chromium 86
 * and later (checked), where `font-variant-numeric` is none. So files and pages need no class and no style.
 */
const TEXT: readonly Entry<TextMark>[] = [
  ['x', (mark) => mark.x],
  ['y', (mark) => mark.y],
  ['font-size', (mark) => mark.size],
  ['font-weight', (mark) => (mark.weight === 400 ? undefined : mark.weight)],
  ['font-variant', (mark) => (mark.tabular ? 'tabular-nums' : undefined)],
  ['text-anchor', (mark) => (mark.anchor === 'start' ? undefined : mark.anchor)],
  LOOK[0]!,
  ['stroke', (mark, pass) => (mark.halo ? pass.paint(mark.halo) : mark.stroke && pass.paint(mark.stroke))],
  ['stroke-width', (mark) => (mark.halo ? mark.size * HALO : mark.strokeWidth)],
  ['stroke-linejoin', (mark) => (mark.halo ? 'round' : undefined)],
  ['paint-order', (mark) => (mark.halo ? 'stroke' : undefined)],
  ...LOOK.slice(4),
];

const TABLE = { group: GROUP, rect: RECT, rule: RULE, path: PATH, point: POINT, text: TEXT };
