import type { Issue } from '../data/issue';
import type { OptionKind } from '../data/known-options';
import type { Area, Id, Text } from '../data/types';
import type { Locale } from '../format/locale';
import type { TextMeasure } from '../layout/text';
import type { Scene } from '../scene/mark';
import type { Refusal, TextAlternative } from './alternative';

export type { OptionKind } from '../data/known-options';

export interface Environment {
  /** Width of the drawing in CSS px. */
  readonly width: number;
  /** The page's text size in CSS px; all lengths are multiples of it. 16 is scale 1. */
  readonly fontSize: number;
  readonly locale: Locale;
  readonly text: TextMeasure;
}

/** What a person has done to the figure; scenes are a pure function of layout and state. */
export interface ChartState {
  readonly selected?: string | undefined;
  readonly opened?: readonly string[] | undefined;
  /** Keys of the targets that the pointer and the keyboard are at, the latest first; the scene need not hold them otherwise. */
  readonly focused?: readonly string[] | undefined;
  /** Keys of the filters that are on (`status:weak`); one group's are alternatives, groups must all hold. */
  readonly filters?: readonly string[] | undefined;
  /** Where a drawing that zooms is: screen = world × k + (x, y) inside its window. Absent: all of it. */
  readonly zoom?: ZoomState | undefined;
  /** The last key that led from one target to another: the next one may choose the other branch. */
  readonly followed?: { readonly from: string; readonly key: string } | undefined;
  /** The first frame: one target, so that there is a Tab stop; the others follow when the page is idle. */
  readonly bare?: boolean | undefined;
}

export interface ZoomState {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Options that every chart takes. Those about series say nothing to chains, and key figures have no step of units. */
export interface CommonOptions {
  /** Area code or name. @defaultValue the area with the most cells */
  readonly area?: Id | undefined;
  /** Which periods: a type and length such as `"year"`, `"month"`, `"2024-01/04"` (that and its like), or a list. @defaultValue in series the length that most figures have; elsewhere all */
  readonly periods?: string | readonly string[] | undefined;
  /** Id or name, in either language. @defaultValue the one with the most cells */
  readonly indicator?: Id | undefined;
  /** Of goods trade; a short way to say the indicator. @defaultValue whatever the data hold */
  readonly flow?: 'total' | 'exports' | 'imports' | undefined;
  /** Id of a release, where the data hold several: only its figures are shown. */
  readonly vintage?: Id | undefined;
  /** What stands out: areas by code or name, in trade growth periods. A list, or names by commas. */
  readonly highlight?: string | readonly string[] | undefined;
  /** @defaultValue a generated finding */
  readonly title?: Text | undefined;
  /** @defaultValue area, indicator, unit and period, as far as they are one */
  readonly subtitle?: Text | undefined;
  /** Said below the figure, before the notes that are generated. */
  readonly notes?: readonly Text[] | undefined;
  /** Or the id of the source whose figures are drawn, of several. @defaultValue the sources of the data; else that none is stated */
  readonly source?: Text | undefined;
  /** Prefix of element ids, without blanks. @defaultValue `stat-<chart>-` and a hash of title and data */
  readonly id?: string | undefined;
  /** A locale pack, or the tag of a registered one. @defaultValue `'en'` */
  readonly locale?: Locale | string | undefined;
  /** Power of ten of axis and table: 8 for 亿, 9 for billion. @defaultValue by the largest value */
  readonly unitStep?: number | undefined;
  /** Area names and codes (`statorama/areas/cn`); rows may then name an area by any of them. @defaultValue those of the data */
  readonly areas?: readonly Area[] | undefined;
  /** Marks the picture as illustrative data. @defaultValue false */
  readonly illustrative?: boolean | undefined;
}

/** A plain object of pure functions, so that bundlers drop what is not imported. */
export interface Chart<Data, Options extends CommonOptions, Model, Layout> {
  /** `"trade-growth"` → `<stat-trade-growth>` */
  readonly name: string;
  /** Every option and its kind; attributes of the element and the check of option names read it. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Says nothing but what every figure says and words of its own: the packs of its elements are enough (`format/zh-base`). */
  readonly ownWords?: boolean;
  /** Sentences of rules that only charts of this kind raise, by language: no pack carries them. */
  readonly messages?: Readonly<Record<Locale['lang'], Locale['messages']>>;
  /** What the chart says. No pixels. */
  model(data: Data, options: Options, environment: Environment): Model | Refusal;
  layout(model: Model, environment: Environment): Layout;
  scene(layout: Layout, state: ChartState): Scene;
  /** Key of the target at a point of the drawing, where the scene holds only a few of many. */
  at?(layout: Layout, x: number, y: number, state: ChartState): string | undefined;
  /** What a reader may filter and search. Asked when the page is idle. */
  controls?(model: Model): Controls;
  /** The figure one level up, where there is one: Escape and a button lead there. */
  up?(model: Model): ChartStep | undefined;
  alternative(model: Model, environment: Environment): TextAlternative;
  /** Everything that was wrong or worth saying, for the API and the figure's notes. */
  issues(model: Model): readonly Issue[];
  /** Other figures of the same data that a reader may step through, such as its periods; in order. */
  steps?(model: Model): readonly ChartStep[];
}
/** Filters and search of a figure; the view makes buttons and a box of them. */
export interface Controls {
  /** Id of what is filtered, where a page may show another of its kind: what was chosen in one is not for the other. */
  readonly about?: string | undefined;
  readonly filters: readonly FilterGroup[];
  /** What may be looked for: the names of a target in every language, first the one that is shown. */
  readonly search: readonly SearchItem[];
  /** "13 / 45 links": how many of all hold under the filters. */
  readonly result: (filters: readonly string[]) => string;
}
export interface FilterGroup {
  readonly key: string;
  readonly label: string;
  readonly filters: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}
export interface SearchItem {
  /** Key of the target that it leads to. */
  readonly target: string;
  readonly names: readonly string[];
  /** What it is, and where: "enterprise · Cathode copper". */
  readonly said: string;
  /** Key of the target that opens what it may be folded into. */
  readonly fold?: string | undefined;
}
/** One stop of a figure's steps: the options that differ there. */
export interface ChartStep {
  readonly key: string;
  readonly label: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The one that is shown now. */
  readonly isCurrent: boolean;
}

/** A cheap description; surfaces take it. Nothing is computed until it is drawn. */
export interface Figure<Data = unknown, Options extends CommonOptions = CommonOptions> {
  // biome-ignore lint/suspicious/noExplicitAny: model and layout are private to the chart
  readonly chart: Chart<Data, Options, any, any>;
  readonly data: Data;
  readonly options: Options;
}
// biome-ignore lint/suspicious/noExplicitAny: a surface takes the figure of any chart
export type AnyFigure = Figure<any, any>;

/** What a chart's name means to its callers: `ranking(data, options)`. */
export interface FigureFunction<Data, Options extends CommonOptions> {
  (data: Data, options?: Options): AnyFigure;
  // biome-ignore lint/suspicious/noExplicitAny: model and layout are private to the chart
  readonly chart: Chart<Data, Options, any, any>;
}

/** A figure after `draw`: all that a surface needs, and nothing about pixels it could change. */
export interface Drawn {
  readonly chart: string;
  readonly id: string;
  /** `undefined` after a refusal. Built on first use: the first frame takes `redraw({bare: true})`. */
  readonly scene: Scene | undefined;
  /** Built on first call: not needed for the first frame. */
  readonly alternative: () => TextAlternative;
  readonly issues: readonly Issue[];
  readonly refusal: Refusal | undefined;
  readonly locale: Locale;
  readonly fontSize: number;
  readonly illustrative: boolean;
  /** The same layout with another state: selection, opened folds. */
  readonly redraw: (state: ChartState) => Scene | undefined;
  /** Asked when the page is idle; empty where there is nothing to step through. */
  readonly steps: () => readonly ChartStep[];
  /** Key of the target at a point, for `redraw({focused})`; `undefined` where the scene holds them all. */
  readonly at?: ((x: number, y: number, state: ChartState) => string | undefined) | undefined;
  readonly controls: () => Controls | undefined;
  readonly up: () => ChartStep | undefined;
}
