import type { AnyFigure, Chart } from '../chart/chart';
import type { FigureData } from '../data/input';
import type { Issue } from '../data/issue';
import type { SelectDetail } from '../view/explore';
import type { View } from '../view/mount';
import type { EnterDetail } from '../view/navigation/levels';
import { attributesOf } from './attributes';
import { type Control, control } from './control';
import type { ElementKind } from './kind';

/** A figure function with its chart, as `charts.ts` lists them. */
// biome-ignore lint/suspicious/noExplicitAny: each chart has its own data, options, model and layout
export type FigureMaker = ((data: any, options?: any) => AnyFigure) & { readonly chart: Chart<any, any, any, any> };

/** What every `<stat-…>` element offers to scripts; `Options` are those of its chart. */
export interface StatElement<Options extends object = Readonly<Record<string, unknown>>> extends HTMLElement {
  /** Rows, facts, a data set, a collection or chains, as the chart takes. Wins over `src`, which wins over an inline script. */
  data: FigureData | undefined;
  /** Options of the chart; attributes win over them. */
  options: Options;
  /** The live figure, once there is one. */
  readonly view: View | undefined;
  /** Fetches `src` again. */
  reload(): void;
}

/** Events of elements, all of which bubble; `stat-select` and `stat-enter` also come from figures of `mount`. */
export interface StatEvents {
  /** After each drawing. */
  'stat-ready': CustomEvent<{ readonly view: View; readonly issues: readonly Issue[] }>;
  /** When a mark is chosen, or the choice is taken back. */
  'stat-select': CustomEvent<SelectDetail>;
  /** When something was wrong with the data or the attributes; `sentences` are in the language of the element. */
  'stat-issue': CustomEvent<{ readonly issues: readonly Issue[]; readonly sentences: readonly string[] }>;
  /** Before another level of a chain is shown; `preventDefault` keeps it out. */
  'stat-enter': CustomEvent<EnterDetail>;
}

/**
 * The class of a chart's element. Attributes are the chart's options in kebab-case (lists by comma,
 * booleans by presence), and `src`, `for` (the id of a table of the page), `format` (`csv`, `json`, where the text does not tell), `locale`, `theme`, `heading-level`, `print` (`table`: on paper too). Events: `stat-ready` after each
 * drawing, `stat-select` when a mark is chosen, `stat-issue` when something was wrong; all bubble.
 */
export function elementOf(
  make: FigureMaker,
  defaults: Readonly<Record<string, unknown>>,
  kind: ElementKind,
): CustomElementConstructor {
  // By element and not in private fields, which the oldest browsers get as a kilobyte of helpers.
  const controls = new WeakMap<HTMLElement, Control>();
  const of = (element: HTMLElement) => controls.get(element)!;
  // Inside a function: where there is no document there is no HTMLElement to extend.
  return class extends HTMLElement {
    static get observedAttributes(): readonly string[] {
      return ['src', 'for', 'lang', 'locale', 'theme', 'heading-level', ...attributesOf(make.chart.options)];
    }
    constructor() {
      super();
      controls.set(this, control(this, make, defaults, kind));
    }
    get data(): FigureData | undefined {
      return of(this).data();
    }
    set data(data: FigureData | undefined) {
      of(this).setData(data);
    }
    get options(): Readonly<Record<string, unknown>> {
      return of(this).options();
    }
    set options(options: Readonly<Record<string, unknown>>) {
      of(this).setOptions(options);
    }
    get view(): View | undefined {
      return of(this).view();
    }
    reload(): void {
      of(this).reload();
    }
    connectedCallback(): void {
      // Properties set before the element was defined hide the accessors.
      for (const name of ['data', 'options'] as const) {
        if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
        const value = this[name];
        delete (this as Partial<StatElement>)[name];
        this[name] = value as never;
      }
      of(this).connect();
    }
    disconnectedCallback(): void {
      of(this).disconnect();
    }
    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (before !== after) of(this).changed(name);
    }
  };
}
