import type { Observations } from '../../data/input';
import type { Issue } from '../../data/issue';
import type { Flow, Series, SeriesSelection } from '../../data/series';
import type { Text } from '../../data/types';
import type { Locale } from '../../format/locale';
import type { TargetLine } from '../../scene/mark';
import type { FigureTexts } from '../alternative';
import type { CommonOptions } from '../chart';

export interface TradeGrowthOptions extends CommonOptions {
  /**
   * Draws exports and imports side by side, the total as a rule above them.
   * @defaultValue true where both are published for at least one period
   */
  readonly split?: boolean | undefined;
  /**
   * Adds the level a year earlier that a published growth rate implies, hollow and with its interval.
   * Refused where the rate is real, on a matched scope or without an interval.
   * @defaultValue false
   */
  readonly implied?: boolean | undefined;
  /** Where a series breaks, and why: `{'2024': 'new coverage'}`, by period. */
  readonly breaks?: Readonly<Record<string, Text>> | undefined;
}

/** How the digits bind what is drawn. */
export type Bound = 'exact' | 'over' | 'under' | 'about' | 'nearly' | 'between';
/** Solid: published. Hatched: provisional or estimated. Hollow: target, plan, forecast or derived. */
export type Fill = 'solid' | 'hatch' | 'hollow';
/** Both ends, in the units of what it belongs to. */
export type Ends = readonly [lo: number, hi: number];

/** One drawn figure: a level or a rate. */
export interface Statement {
  readonly slot: number;
  readonly flow: Flow;
  /** In units of the panel's step, or per cent. Absent for a turn in words. */
  readonly value?: number | undefined;
  readonly upper?: number | undefined;
  readonly bound: Bound;
  readonly fill: Fill;
  /** Its text. Made when asked: of many figures few carry one. */
  readonly label: () => string;
  /** A derived rate as a sentence says it: "up 9.2%". */
  readonly words?: (() => string) | undefined;
  /** Of a derived figure; or of the quotient that a published rate disagrees with (C02). */
  readonly interval?: Ends | undefined;
  readonly disagrees?: boolean | undefined;
  /** Of a highlighted period. */
  readonly strong: boolean;
}

export type KeyKind = Flow | 'derived' | 'quotient';

/** Half of a panel: the levels, or the growth. */
export interface Part {
  readonly kind: 'level' | 'growth';
  readonly head: string;
  readonly keys: readonly KeyKind[];
  readonly marks: readonly Statement[];
  /** A tick of the axis as text. */
  readonly tick: (value: number) => string;
}

export interface SlotModel {
  readonly key: string;
  readonly minor: string;
  readonly major: string;
  /** Nothing stands here: the symbol for it. */
  readonly missing?: string | undefined;
  /** Why, where that was said. */
  readonly reason?: string | undefined;
  /** A break before this slot, and why. */
  readonly breakNote?: string | undefined;
}

/** Spoken text and tooltip of a slot. */
export interface SlotTarget {
  readonly slot: number;
  readonly label: string;
  readonly lines: readonly TargetLine[];
}

/** One currency: its levels and, below them, its growth; either may be missing. */
export interface TradePanel {
  readonly series: Series;
  readonly step: number;
  readonly growthFlow: Flow;
  readonly levelName: string;
  /** Some figure is given, or said to be missing: else only growth is known, and no unit. */
  readonly hasLevels: boolean;
  readonly flows: readonly Flow[];
  readonly level: Part;
  readonly growth: Part;
  /** What the first `most` slots that hold anything say; built when asked, since the first frame needs one. */
  readonly targets: (most: number) => readonly SlotTarget[];
}

/** What every part of the model looks at. */
export interface TradeContext {
  readonly read: Observations;
  readonly selection: SeriesSelection;
  readonly locale: Locale;
  readonly options: TradeGrowthOptions;
  /** The periods of the axis: where the series breaks. */
  readonly slots: readonly SlotModel[];
  /** Index of each period on the axis. */
  readonly places: ReadonlyMap<string, number>;
  readonly strong: (key: string) => boolean;
  readonly split: boolean;
  /** Found so far; the parts add theirs. */
  readonly issues: Issue[];
}

export interface TradeModel extends FigureTexts {
  readonly slots: readonly SlotModel[];
  readonly panels: readonly TradePanel[];
  readonly split: boolean;
  /** The words of the keys beside the heads. */
  readonly keys: Readonly<Record<KeyKind, string>>;
}
