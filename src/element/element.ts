import type { AnyFigure, Chart } from '../chart/chart';
import type { SeriesData } from '../data/types';
import type { View } from '../view/mount';
import { attributesOf } from './attributes';
import { control } from './control';

/** A figure function with its chart, as `charts.ts` lists them. */
// biome-ignore lint/suspicious/noExplicitAny: each chart has its own data, options, model and layout
export type FigureMaker = ((data: any, options?: any) => AnyFigure) & { readonly chart: Chart<any, any, any, any> };

/** What every `<stat-…>` element offers to scripts. */
export interface StatElement extends HTMLElement {
  /** Rows, facts, a data set or a collection. Wins over `src`, which wins over an inline script. */
  data: SeriesData | undefined;
  /** Options of the chart; attributes win over them. */
  options: Readonly<Record<string, unknown>>;
  /** The live figure, once there is one. */
  readonly view: View | undefined;
  /** Fetches `src` again. */
  reload(): void;
}

/**
 * The class of a chart's element. Attributes are the chart's options in kebab-case (lists by comma,
 * booleans by presence), and `src`, `locale`, `theme`, `heading-level`. Events: `stat-ready` after each
 * drawing, `stat-select` when a mark is chosen, `stat-issue` when something was wrong; all bubble.
 */
export function elementOf(make: FigureMaker): CustomElementConstructor {
  // Inside a function: where there is no document there is no HTMLElement to extend.
  return class extends HTMLElement {
    static readonly observedAttributes: readonly string[] = [
      'src',
      'lang',
      'locale',
      'theme',
      'heading-level',
      ...attributesOf(make.chart.options),
    ];
    readonly #control = control(this, make);

    get data(): SeriesData | undefined {
      return this.#control.data();
    }
    set data(data: SeriesData | undefined) {
      this.#control.setData(data);
    }
    get options(): Readonly<Record<string, unknown>> {
      return this.#control.options();
    }
    set options(options: Readonly<Record<string, unknown>>) {
      this.#control.setOptions(options);
    }
    get view(): View | undefined {
      return this.#control.view();
    }
    reload(): void {
      this.#control.reload();
    }
    connectedCallback(): void {
      // Properties set before the element was defined hide the accessors.
      for (const name of ['data', 'options'] as const) {
        if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
        const value = this[name];
        delete (this as Partial<StatElement>)[name];
        this[name] = value as never;
      }
      this.#control.connect();
    }
    disconnectedCallback(): void {
      this.#control.disconnect();
    }
    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (before !== after) this.#control.changed(name);
    }
  };
}
