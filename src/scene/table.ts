import type { GroupMark, Mark, Paint, PathMark, PointMark, RectMark, RuleMark, TextMark } from './mark';

/**
 * Mark → element and attributes, for every surface that writes elements. The string writer, the DOM and
 * the check of server markup read this one table, so they cannot differ.
 */
export function tableOf(mark: Mark): Table {
  tables ??= makeTables();
  return tables[mark.type === 'group' && mark.window ? 'window' : mark.type];
}

/** How one surface writes; constant over a scene. */
export interface Pass {
  /** A page, not a file: with roles, labels, keys and hit rectangles. */
  readonly live: boolean;
  /** Name of the list of targets: not the figure's, which was said just before it. */
  readonly list?: string | undefined;
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
  readonly values: (mark: M, pass: Pass, top: boolean) => Value[];
}

/**
 * At most two decimals, without trailing zeros: a hundredth of a pixel is below what any screen shows.
 * Printed by whole numbers, which takes under half the time of printing a fraction.
 */
export function decimal(value: number): string {
  const hundredths = Math.round(Math.abs(value) * 100);
  // Data cannot reach a coordinate without a finite check; NaN in an attribute would be a console message.
  if (!(hundredths < 1e15)) return '0';
  const rest = hundredths % 100;
  let digits = `${(hundredths - rest) / 100}`;
  if (rest > 0) digits += rest % 10 === 0 ? `.${rest / 10}` : rest < 10 ? `.0${rest}` : `.${rest}`;
  return value < 0 && hundredths > 0 ? `-${digits}` : digits;
}

/** Width of the edge that a halo draws, by text size. */
export const HALO = 0.22;

let tables: ReturnType<typeof makeTables> | undefined;

/** Whether the groups of a group at the top level count as those of the top level: those of a map that is moved do. */
export function isFrame({ window, scale, role }: GroupMark): boolean {
  return !role && !!(window ?? scale);
}

/** At first use: nothing runs on import. */
const makeTables = () => ({
  group: groupTable('g', 'transform', ({ x = 0, y = 0, scale }) => [
    (
      (x === 0 && y === 0 ? '' : `translate(${decimal(x)},${decimal(y)}) `) +
      // A hundredth would be too coarse: thousands of links are shown at a twentieth of their size.
      (scale ? `scale(${Math.round(scale * 1e5) / 1e5})` : '')
    ).trim() || undefined,
  ]),
  /** An element that clips by itself: a clip path would need an id. */
  window: groupTable('svg', 'x y width height', ({ x, y, window }) => [x, y, window!.width, window!.height]),
  rect: table<RectMark>('rect', 'x y width height rx', (m, p) => [
    m.x,
    m.y,
    Math.max(0, m.width),
    Math.max(0, m.height),
    m.radius,
    tint(m.fill, p),
    tint(m.stroke, p),
    m.strokeWidth,
    dashOf(m),
    m.opacity,
  ]),
  rule: table<RuleMark>('line', 'x1 y1 x2 y2', (m, p) => [
    m.x1,
    m.y1,
    m.x2,
    m.y2,
    tint(m.fill, p),
    tint(m.stroke, p),
    m.strokeWidth,
    dashOf(m),
    m.opacity,
  ]),
  path: table<PathMark>('path', 'd stroke-linecap stroke-linejoin', (m, p) => [
    m.d,
    m.round ? 'round' : undefined,
    m.round ? 'round' : undefined,
    // A path is a line unless it says otherwise; filling one by accident hides what is below.
    tint(m.fill ?? 'none', p),
    tint(m.stroke, p),
    m.strokeWidth,
    dashOf(m),
    m.opacity,
  ]),
  point: table<PointMark>('circle', 'cx cy r', (m, p) => [
    m.x,
    m.y,
    Math.max(0, m.radius),
    tint(m.fill, p),
    tint(m.stroke, p),
    m.strokeWidth,
    dashOf(m),
    m.opacity,
  ]),
  /**
   * Tabular digits by `font-variant`: a presentation attribute that takes `tabular-nums` in Chromium 86
   * and later (checked), where `font-variant-numeric` is none. So files and pages need no class and no style.
   */
  text: table<TextMark>(
    'text',
    'x y font-size font-weight font-variant text-anchor paint-order stroke-linejoin',
    (m, p) => [
      m.x,
      m.y,
      m.size,
      m.weight === 400 ? undefined : m.weight,
      m.tabular ? 'tabular-nums' : undefined,
      m.anchor === 'start' ? undefined : m.anchor,
      m.halo && 'stroke',
      m.halo && 'round',
      tint(m.fill, p),
      tint(m.halo ?? m.stroke, p),
      m.halo ? m.size * HALO : m.strokeWidth,
      dashOf(m),
      m.opacity,
    ],
  ),
});

function table<M extends Mark>(name: string, own: string, values: Table<M>['values']): Table<M> {
  return { name, names: `${own} fill stroke stroke-width stroke-dasharray opacity`.split(' '), values };
}

function groupTable(name: string, own: string, place: (mark: GroupMark) => Value[]): Table<GroupMark> {
  const names = `${own} role tabindex aria-label data-key aria-hidden aria-selected aria-posinset aria-setsize`;
  return table(name, names, (mark, pass, top) => {
    const { live, firstTarget, list } = pass;
    const { key, role, target, label }: Partial<GroupMark> = live ? mark : {};
    return [
      ...place(mark),
      target ? 'option' : role,
      target && (key === firstTarget ? 0 : -1),
      target ? target.label : role === 'listbox' ? list : label,
      target && key,
      // What is no list of targets is read from the sentences and the table, not from shapes.
      live && top && !role && !target && !isFrame(mark) ? 'true' : undefined,
      target?.selected?.toString(),
      target?.place?.[0],
      target?.place?.[1],
      tint(mark.fill, pass),
      tint(mark.stroke, pass),
      mark.strokeWidth,
      dashOf(mark),
      mark.opacity,
    ];
  });
}

// What every mark may have stands after its own, written out: joining two lists takes as long as making the mark.
function tint(paint: Paint | 'none' | undefined, pass: Pass): Value {
  return paint && pass.paint(paint);
}

function dashOf({ dash }: Mark): Value {
  return dash?.map(decimal).join(' ');
}
