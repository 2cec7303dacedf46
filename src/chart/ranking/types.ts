import type { Observation, Observations } from '../../data/input';
import type { League, LeagueMember } from '../../data/league';
import type { Area, Id } from '../../data/types';
import type { Locale } from '../../format/locale';
import type { Manner } from '../../scene/statement';
import type { FigureTexts } from '../alternative';
import type { ChartStep, CommonOptions } from '../chart';

export interface RankingOptions extends CommonOptions {
  /** The period to rank: `2024`, `2025-01/06`. @defaultValue the latest with at least half of the areas */
  readonly period?: string | undefined;
  /** An earlier period for the change of rank, or `'previous'` for the one before in the data. */
  readonly compare?: string | undefined;
  /**
   * `code`: the order of the yearbook; `pinyin`: of the Chinese names; `name`: of the English names' letters. The ranks
   * stay those of the values.
   * @defaultValue `'value'`
   */
  readonly order?: 'value' | 'code' | 'pinyin' | 'name' | undefined;
  /**
   * How many rows of each group stand open from the first, and up to five more that share the last of these places.
   * @defaultValue all up to 40, else 20
   */
  readonly first?: number | undefined;
  /** Rows under headings: by the four regions of China, or by the area they lie in. */
  readonly group?: 'region' | 'parent' | undefined;
  /** Groups of one's own, each with its members; wins over `group`. Those not valid in the period are left out. */
  readonly groups?: readonly Area[] | undefined;
  /** Offers the periods of the data in a control with previous, next and play. @defaultValue false */
  readonly steps?: boolean | undefined;
}

/** What every part of the model looks at. */
export interface RankingContext {
  readonly read: Observations;
  readonly league: League;
  readonly options: RankingOptions;
  readonly locale: Locale;
  /** Power of ten of labels and table. */
  readonly step: number;
  /** Decimals of the labels beside the bars; the table has all. */
  readonly places: number;
  /** The ranked are all there are of the whole they lie in: its name. */
  readonly whole: string | undefined;
  /** What is ranked, with its partner, breakdown and nature. */
  readonly indicator: string;
  /** Of the figures; `''` where nobody has one. */
  readonly unit: string;
  readonly highlighted: ReadonlySet<Id>;
  /** How many have each rank. */
  readonly shared: ReadonlyMap<number, number>;
}

/** One line of the drawing. A row without a value is listed, not ranked. */
export interface RankingRow {
  readonly key: Id;
  readonly area: Area;
  readonly name: string;
  readonly isStrong: boolean;
  /** `6`, `=6`, `3–5`; empty where there is none. */
  readonly place: string;
  /** `5–7`: the ranks that the digits allow, where they are not just the tie. */
  readonly range: string;
  /** `undefined` where nothing is compared; `null` where there is nothing certain to compare with. */
  readonly gained: number | null | undefined;
  /** In base units; of a range the end that is nearer to zero, and the lower one where it goes around zero. */
  readonly value: number | undefined;
  /** The other end of a range. */
  readonly far: number | undefined;
  readonly manner: Manner;
  /** The figure as printed, or why there is none. */
  readonly label: string;
  readonly member?: LeagueMember | undefined;
  readonly cell?: Observation | undefined;
}

export interface RankingSection {
  readonly key: string;
  /** Empty where there is only one. */
  readonly heading: string;
  readonly rows: readonly RankingRow[];
  /** Rows that stay open wherever the fold begins: the first, and around the highlighted. */
  readonly open: ReadonlySet<Id>;
}

export interface RankingModel extends FigureTexts {
  readonly sections: readonly RankingSection[];
  readonly heads: { readonly place: string; readonly change: string; readonly value: string };
  readonly steps: readonly ChartStep[];
  readonly context: RankingContext;
}
