// The whole vocabulary of drawing: six marks. A scene is plain, frozen, JSON-safe data; no renderer writes to it. A
// seventh mark, or a bag of attributes, is refused.

/** A colour by its meaning. Each theme has one for it, and a page may set it: `--stat-` and the name. */
export type ThemeToken =
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
/** A token of one chart, whose colours come with its scene: {@link Scene.palette}. */
export type OwnToken = `chain-${string}`;
export type TokenName = ThemeToken | OwnToken;

/**
 * Colour by meaning: a token; a hatch of a token (provisional), on a tint of it or `on` another token, with `bars`
 * level instead of slanted lines; or a colour from data, validated.
 */
export type Paint = TokenName | Hatch | { readonly color: string };
export interface Hatch {
  readonly hatch: TokenName;
  readonly on?: TokenName | undefined;
  readonly bars?: boolean | undefined;
}

/**
 * What Enter does on a target: choose it, fold it open, or enter it: the figure with other options, or another
 * figure of the same data.
 */
export type Action =
  | { readonly type: 'select'; readonly id: string }
  | { readonly type: 'open'; readonly id: string }
  | {
      readonly type: 'enter';
      readonly id: string;
      /** Name of another chart. @defaultValue the same */
      readonly chart?: string | undefined;
      readonly options: Readonly<Record<string, unknown>>;
    };

/** Present on a group = a person can reach it by key, pointer or touch. */
export interface Target {
  /** The spoken text: complete, with area, indicator, period, value, unit, qualifier and status. */
  readonly label: string;
  /** Lines of the tooltip: first the heading, then name–value pairs. */
  readonly lines: readonly TargetLine[];
  readonly fact?: string | undefined;
  readonly action?: Action | undefined;
  /** What Enter and a double click do where Space and a click do `action`. @defaultValue the same */
  readonly enter?: Action | undefined;
  /** Keys that lead nowhere, and the sentence that says so. */
  readonly says?: Readonly<Record<string, string>> | undefined;
  /** Said besides the label when a key has led here: "downstream 1 of 9". */
  readonly heard?: string | undefined;
  readonly selected?: boolean | undefined;
  /** Its number, from 1, and that of all, where the scene does not hold all. */
  readonly place?: readonly [number, number] | undefined;
  /**
   * Where keys lead (`ArrowUp`, `Home`, `o`): keys of other targets. One that is not in the scene appears when the
   * chart draws with it as `focused`. Without this, arrows walk all targets in reading order.
   */
  readonly moves?: Readonly<Record<string, string>> | undefined;
  /** What the event of choosing it tells besides: the links upstream and downstream. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
  /** Keys of the targets that stand out with it: what tells of it keeps off them. */
  readonly lit?: readonly string[] | undefined;
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
}

/**
 * A container. `role: 'listbox'` holds groups with a `target` (or `role: 'group'` groups that do), and is named by its page; any
 * other group at the top level of a scene is decoration for assistive technology (aria-hidden), but one with a
 * `window` or a `scale` is a frame, whose groups count as those of the top level.
 */
export interface GroupMark extends MarkBase {
  readonly type: 'group';
  /** @defaultValue 0 */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** Of everything below. @defaultValue 1 */
  readonly scale?: number | undefined;
  /** Nothing is drawn outside of this size from (x, y). Has no `scale` of its own: a group in it may. */
  readonly window?: { readonly width: number; readonly height: number } | undefined;
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
/** A circle. */
export interface PointMark extends MarkBase {
  readonly type: 'point';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
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
  /** Smaller words that follow, with the blank before them: where the glyphs end in the reader's font. @defaultValue none */
  readonly tail?: Tail | undefined;
  /** Width by the text table, with that of the tail; the geometry tests use it. */
  readonly width: number;
}
export type Tail = Pick<TextMark, 'text' | 'size'> & { readonly fill: TokenName };
export type Mark = GroupMark | RectMark | RuleMark | PathMark | PointMark | TextMark;

export type Palette = Readonly<Record<OwnToken, readonly [light: string, dark: string]>>;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Own tokens and their colours as `#rrggbb`: in light, in dark. */
  readonly palette?: Palette | undefined;
  /** Present on a drawing that zooms. */
  readonly zoom?: SceneZoom | undefined;
}
export interface SceneZoom {
  /** Of the drawing, in px: what moves, and is clipped. */
  readonly window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly world: { readonly width: number; readonly height: number };
  readonly extent: readonly [least: number, most: number];
  readonly now: { readonly k: number; readonly x: number; readonly y: number };
}
