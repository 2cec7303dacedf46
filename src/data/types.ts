/**
 * What the statements mean. One published statement is one `Fact`; a digit is never a float.
 *
 * Types only: everything that acts on them lives in the files beside this one.
 */

/** A decimal exactly as printed: `"3"`, `"3.0"`, `"61.347"`. The trailing digits are the precision. */
export type Decimal = string;
/** `2024-04-30` */
export type IsoDate = string;
export type Id = string;
/** A text in one language, or in both. A missing language falls back to the other with rule D05. */
export type Text = string | { readonly zh?: string | undefined; readonly en?: string | undefined };

/** SDMX CL_OBS_STATUS letters, and two of ours: `R` revised, `NR` not yet reported. Several may apply. */
export type ObservationStatus =
  | 'A'
  | 'B'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'S'
  | 'U'
  | 'V'
  | 'W'
  | 'R'
  | 'NR';

/**
 * How the digits bind the figure. `exact` means rounded to the digits shown. `nearly` (近) is close to
 * the digits from below: it is displayed, never computed with, like `about`.
 */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost' | 'between';

export interface Quantity {
  /** `null` only together with a status that says why the figure is missing. */
  readonly digits: Decimal | null;
  /** The upper end, for `between` only. */
  readonly upper?: Decimal | undefined;
  /** @defaultValue `'exact'` */
  readonly qualifier?: Qualifier | undefined;
  /** The power of ten the digits are printed in: 0, 3, 4 (万), 6, 8 (亿), 9, 12. @defaultValue 0 */
  readonly multiplier?: number | undefined;
  /** A unit code: `CNY`, `USD`, `t`, `person`, `PCT`, `PP` … */
  readonly unit: Id;
  /** Rounding half-width in printed units. Default: half of the last digit; 0 for whole counts. */
  readonly halfWidth?: Decimal | 'unknown' | undefined;
  /** @defaultValue `['A']` */
  readonly status?: readonly ObservationStatus[] | undefined;
}

export type Period =
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'half' | 'quarter' | 'month'; readonly year: number; readonly number: number }
  /** January to `throughMonth`, cumulative; 2 is the joint January–February release. */
  | { readonly type: 'yearToDate'; readonly year: number; readonly throughMonth: number }
  | { readonly type: 'span'; readonly from: IsoDate; readonly to: IsoDate }
  /** A stock: "end of April" is 04-30. */
  | { readonly type: 'instant'; readonly at: IsoDate }
  | { readonly type: 'recurring'; readonly every: 'year' | 'month' }
  /** "as of now", "five years since": printed as such, never placed on a time axis. */
  | {
      readonly type: 'loose';
      readonly printed: string;
      /** What it says in the languages of the figure; a note tells what was printed. @defaultValue `printed` */
      readonly says?: Text | undefined;
      readonly notBefore?: IsoDate | undefined;
      readonly notAfter?: IsoDate | undefined;
    }
  | { readonly type: 'unstated' };

/** Never mixed: an outcome is not a target, a contract signed is not money spent. */
export type Nature = 'outcome' | 'target' | 'plan' | 'commitment' | 'capacity' | 'forecast' | 'slogan';

export interface Indicator {
  readonly id: Id;
  readonly name: Text;
  readonly definition?: Text | undefined;
  /** Changes when the scope changes; a change inside a series is a break. */
  readonly definitionId?: Id | undefined;
  readonly kind: 'flow' | 'stock' | 'rate' | 'index' | 'count' | 'score';
  readonly collect?: 'S' | 'A' | 'E' | 'B' | 'M' | 'H' | 'L' | 'Y' | 'U' | 'V' | undefined;
  readonly unit: Id;
  readonly prices?: 'current' | 'constant' | 'unstated' | 'n/a' | undefined;
  /** True where January and February are only published together. @defaultValue false */
  readonly jointJanFeb?: boolean | undefined;
  /** @defaultValue false */
  readonly nonNegative?: boolean | undefined;
  readonly better?: 'up' | 'down' | 'none' | undefined;
}

export interface Area {
  readonly code: Id;
  readonly scheme: 'GB2260' | 'ISO3166-1' | 'ISO3166-2' | 'group' | 'own';
  readonly name: Text;
  readonly short?: Text | undefined;
  /** The code of ISO 3166 (`CN-HA`), where `code` is another: rows may use it too. */
  readonly iso?: Id | undefined;
  readonly parent?: Id | undefined;
  readonly members?: readonly Id[] | undefined;
  readonly validFrom?: IsoDate | undefined;
  readonly validTo?: IsoDate | undefined;
  readonly note?: Text | undefined;
}

export interface Source {
  readonly id: Id;
  readonly title: Text;
  readonly publisher: Text;
  readonly url?: string | undefined;
  readonly published?: IsoDate | undefined;
  readonly lang: string;
  readonly translation?: 'none' | 'official' | 'machine' | 'unknown' | undefined;
  readonly note?: Text | undefined;
}

/** What the editor supplied, because the source does not print it. */
export interface Inferred {
  readonly field: string;
  readonly value: string;
  readonly why: Text;
}
/** Another reading of an ambiguous text. The weakest one is the default. */
export interface Reading {
  readonly id: Id;
  readonly says: Text;
  readonly patch: Readonly<Record<string, unknown>>;
  readonly default?: true | undefined;
}
export interface Vintage {
  readonly released?: IsoDate | undefined;
  readonly stage?: 'preliminary' | 'verified' | 'census-revised' | 'corrected' | undefined;
  /** A name where the releases have names: `"nbs-e0103-2025"`. */
  readonly id?: Id | undefined;
}

interface FactBase {
  readonly id: Id;
  readonly source: Id;
  readonly locator?: string | undefined;
  readonly indicator: Id;
  readonly area: Id;
  readonly period: Period;
  readonly nature: Nature;
  readonly dimensions?: Readonly<Record<string, Id>> | undefined;
  readonly counterpart?: Id | undefined;
  /** Changes where the definition does: lines break there. Default: that of the indicator. */
  readonly definitionId?: Id | undefined;
  readonly vintage?: Vintage | undefined;
  readonly inferred?: readonly Inferred[] | undefined;
  readonly readings?: readonly Reading[] | undefined;
  readonly note?: Text | undefined;
  /** The words of the source. */
  readonly printed?: string | undefined;
}

export interface LevelFact extends FactBase {
  readonly kind: 'level';
  readonly value: Quantity;
}

export type Against = 'same-period-last-year' | 'previous-period' | 'fixed-base' | 'n-year-average';
export type ChangeForm = 'percent' | 'points' | 'absolute' | 'times-by' | 'times-to' | 'index' | 'turn';
/** 由亏转盈 由盈转亏 增亏 减亏 由逆差转顺差 由顺差转逆差 由负转正 由正转负 持平 由降转增 由增转降: the words a statistics office prints where no rate exists. */
export type Turn =
  | 'loss-to-profit'
  | 'profit-to-loss'
  | 'loss-widened'
  | 'loss-narrowed'
  | 'deficit-to-surplus'
  | 'surplus-to-deficit'
  | 'negative-to-positive'
  | 'positive-to-negative'
  | 'flat'
  | 'fall-to-rise'
  | 'rise-to-fall';

/** How a figure changed, as published. */
export interface Change {
  readonly against: Against;
  readonly basePeriod?: Period | undefined;
  readonly form: ChangeForm;
  readonly value?: Quantity | undefined;
  readonly turn?: Turn | undefined;
  readonly pricing: 'nominal' | 'real' | 'unstated';
  readonly scope: 'published-base' | 'comparable-scope' | 'unstated';
}
export interface ChangeFact extends FactBase, Change {
  readonly kind: 'change';
  readonly of?: Id | undefined;
}

/** A place in an order, as published. */
export interface Rank {
  readonly by: 'level' | 'growth' | 'unstated';
  readonly precision: 'exact' | 'within' | 'vague';
  readonly position?: number | undefined;
  /** `size` is never guessed: absent is shown as "of ?". */
  readonly among: { readonly area: Id; readonly members: Text; readonly size?: number | undefined };
  readonly tied?: boolean | undefined;
  readonly streak?:
    | { readonly number: number; readonly unit: 'year' | 'quarter' | 'month'; readonly ending?: Period | undefined }
    | undefined;
}
export interface RankFact extends FactBase, Rank {
  readonly kind: 'rank';
  readonly of?: Id | undefined;
}

export interface ShareFact extends FactBase {
  readonly kind: 'share';
  readonly part: Id;
  readonly whole: Id;
  readonly weighedBy: 'count' | 'value';
  readonly value: Quantity;
  readonly exclusive: 'yes' | 'no' | 'unstated';
}
export interface ListFact extends FactBase {
  readonly kind: 'list';
  readonly members: readonly Text[];
  readonly complete: 'yes' | 'no' | 'unstated';
  readonly stated?: Quantity | undefined;
}
export interface EventFact extends FactBase {
  readonly kind: 'event';
  readonly name: Text;
  readonly ordinal?: number | undefined;
}
/** A qualitative claim: it may be quoted, never plotted. */
export interface ClaimFact extends FactBase {
  readonly kind: 'claim';
  readonly says: Text;
}

export type Fact = LevelFact | ChangeFact | RankFact | ShareFact | ListFact | EventFact | ClaimFact;
