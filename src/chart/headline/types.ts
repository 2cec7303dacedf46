import type { Observations } from '../../data/input';
import type { Locale } from '../../format/locale';
import type { TargetLine } from '../../scene/mark';
import type { FigureTexts } from '../alternative';
import type { CommonOptions } from '../chart';

export interface HeadlineOptions extends CommonOptions {
  /** Ids of facts or indicators, in the order wanted. @defaultValue everything with a level, a rate or a rank */
  readonly show?: string | readonly string[] | undefined;
}

/** How far the figure reaches: drawn as a rule under it, open where the figure is open. */
export type Reach = 'exact' | 'over' | 'under' | 'about' | 'between';

export interface HeadlineItem {
  readonly key: string;
  readonly name: string;
  /** The small words around the digits: `over` · `100` · `billion yuan`. */
  readonly before: string;
  /** Empty where the figure is missing: `after` says so. */
  readonly number: string;
  readonly after: string;
  readonly reach: Reach;
  /** Change with its basis, rank, period, nature: one line each, the change first. */
  readonly lines: readonly { readonly key: string; readonly text: string; readonly strong?: boolean | undefined }[];
  readonly label: string;
  readonly tooltip: readonly TargetLine[];
}

export interface HeadlineModel extends FigureTexts {
  readonly items: readonly HeadlineItem[];
}

/** What every part of the model looks at. */
export interface HeadlineContext {
  readonly read: Observations;
  readonly locale: Locale;
  /** All figures are of one area: it is named once, in the title. */
  readonly oneArea: boolean;
  /** What the line below the title says of the period of all figures: no card says it again. */
  readonly told?: string | undefined;
}
