import type { Observations } from '../../data/input';
import type { Panel } from '../../data/panel';
import type { Places } from '../../data/places';
import type { Locale } from '../../format/locale';
import type { TargetLine } from '../../scene/mark';
import type { FigureTexts } from '../alternative';
import type { CommonOptions } from '../chart';

export interface RankHistoryOptions extends CommonOptions {
  /**
   * Draws places 1 to this number only: lines leave the drawing below it and come back. Areas that never get there
   * are in the table.
   * @defaultValue every place
   */
  readonly first?: number | undefined;
}

/** What every part of the model looks at. */
export interface RankContext {
  readonly read: Observations;
  readonly panel: Panel;
  readonly places: Places;
  readonly locale: Locale;
  /** Short names by row. */
  readonly names: readonly string[];
  /** What is ranked, with its partner and breakdown; named a forecast where all is. */
  readonly indicator: string;
  readonly isForecast: boolean;
  /** Power of ten of the values. */
  readonly step: number;
  /** Highlighted rows, in the order asked for. */
  readonly highlighted: readonly number[];
  /** The last place that is drawn. */
  readonly window: number;
  /** First and last slot by row where it has a place; `-1` where it has none. */
  readonly lives: readonly Span[];
  /** The same inside the window. */
  readonly spans: readonly Span[];
}
export type Span = readonly [first: number, last: number];

/** What one point says. */
export interface PointSaid {
  readonly label: string;
  readonly lines: readonly TargetLine[];
}

export interface RankModel extends RankContext, FigureTexts {
  /** Rows that are drawn: those with a place inside the window. */
  readonly rows: readonly number[];
  readonly axis: readonly { readonly key: string; readonly minor: string; readonly major: string }[];
  /** How many sentences only repeat the title. */
  readonly repeats: number;
}
