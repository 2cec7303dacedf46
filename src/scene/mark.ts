/**
 * The whole vocabulary of drawing: six marks. A scene is plain, frozen, JSON-safe data; no renderer
 * writes to it. A seventh mark, or a bag of attributes, is refused.
 */
export type TokenName =
  | 'background'
  | 'surface'
  | 'text'
  | 'text-muted'
  | 'text-faint'
  | 'rule'
  | 'rule-strong'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'muted'
  | 'muted-strong'
  | 'accent'
  | 'increase'
  | 'decrease'
  | 'warning'
  | 'focus';

/** Colour by meaning: a token; a hatch of a token (provisional); or a colour from data, validated. */
export type Paint = TokenName | { readonly hatch: TokenName } | { readonly color: string };

/** What Enter does on a target. */
export type Action = { readonly type: 'select'; readonly id: string } | { readonly type: 'open'; readonly id: string };

/** Present on a group = a person can reach it by key, pointer or touch. */
export interface Target {
  /** The spoken text: complete, with area, indicator, period, value, unit, qualifier and status. */
  readonly label: string;
  /** Lines of the tooltip: first the heading, then name–value pairs. */
  readonly lines: readonly TargetLine[];
  readonly fact?: string | undefined;
  readonly action?: Action | undefined;
  /**
   * Where keys lead (`ArrowUp`, `Home`, `o`): keys of other targets. One that is not in the scene appears when the
   * chart draws with it as `focused`. Without this, arrows walk all targets in reading order.
   */
  readonly moves?: Readonly<Record<string, string>> | undefined;
  /** The rectangle that answers to pointer and shows focus, in the coordinates of the group. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
export interface TargetLine {
  readonly name: string;
  readonly value: string;
  readonly paint?: Paint | undefined;
  readonly strong?: boolean | undefined;
}

interface MarkBase {
  /** Unique among siblings, stable across data updates, never an array index. */
  readonly key: string;
  readonly fill?: Paint | 'none' | undefined;
  readonly stroke?: Paint | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
  /** Lets CSS mute the others. */
  readonly series?: string | undefined;
}

/**
 * A container. `role: 'listbox'` holds groups with a `target` (or `role: 'group'` groups that do); any
 * other group at the top level of a scene is decoration for assistive technology (aria-hidden).
 */
export interface GroupMark extends MarkBase {
  readonly type: 'group';
  /** @defaultValue 0 */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly role?: 'listbox' | 'group' | undefined;
  readonly label?: string | undefined;
  readonly target?: Target | undefined;
  readonly marks: readonly Mark[];
}
export interface RectMark extends MarkBase {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number | undefined;
}
/** A straight line. */
export interface RuleMark extends MarkBase {
  readonly type: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface PathMark extends MarkBase {
  readonly type: 'path';
  readonly d: string;
  readonly round?: boolean | undefined;
}
export interface PointMark extends MarkBase {
  readonly type: 'point';
  readonly x: number;
  readonly y: number;
  /** Radius of the circle, or half the side. */
  readonly radius: number;
  /** @defaultValue `'circle'` */
  readonly shape?: 'circle' | 'square' | 'diamond' | 'triangle-up' | 'triangle-down' | undefined;
}
export interface TextMark extends MarkBase {
  readonly type: 'text';
  /** The anchor point on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  /** @defaultValue 400 */
  readonly weight?: 400 | 500 | 600 | 700 | undefined;
  /** @defaultValue `'start'` */
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Tabular digits, for values. @defaultValue false */
  readonly tabular?: boolean | undefined;
  /** An edge of this colour behind the glyphs, where a label stands on lines. @defaultValue none */
  readonly halo?: TokenName | undefined;
  /** Width by the text table; the geometry tests use it. */
  readonly width: number;
}
export type Mark = GroupMark | RectMark | RuleMark | PathMark | PointMark | TextMark;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
