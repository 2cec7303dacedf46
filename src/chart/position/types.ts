import type { Observation, Observations } from '../../data/input';
import type { Issue } from '../../data/issue';
import type { Rank } from '../../data/types';
import type { Locale } from '../../format/locale';
import type { TargetLine } from '../../scene/mark';
import type { FigureTexts } from '../alternative';
import type { CommonOptions } from '../chart';

export interface PositionOptions extends CommonOptions {
  /** Ids of facts, indicators or areas, in the order wanted. @defaultValue every published rank, in the order of the data */
  readonly show?: string | readonly string[] | undefined;
}

/** A cell with the rank that is drawn: of several readings the weakest. */
export interface Placed {
  readonly cell: Observation;
  readonly rank: Rank;
  /** What an E rule found: the place is listed, not drawn. */
  readonly fault?: Issue | undefined;
}

/** One statement: a strip of slots, or several where a run of unnamed periods was printed. */
export interface PositionRow {
  readonly key: string;
  readonly name: string;
  /** Period and scope where they differ from row to row, and what must be said of the figure. */
  readonly details: readonly string[];
  /** Above the strip: `7th` · `of ?`. */
  readonly place: string;
  readonly after: string;
  readonly position: number;
  /** A bound: the place is not known, only that it is among the first. */
  readonly within: boolean;
  readonly tied: boolean;
  /** Absent where the source does not say how many are ranked. */
  readonly size?: number | undefined;
  /** What stands beside each strip of a run: the periods, or nothing where they are not named. */
  readonly strips: readonly string[];
  /** Others than the highlighted step back. */
  readonly muted: boolean;
  readonly label: string;
  readonly lines: readonly TargetLine[];
}

export interface PositionModel extends FigureTexts {
  readonly rows: readonly PositionRow[];
  readonly locale: Locale;
}

/** What every part of the model looks at. */
export interface PositionContext {
  readonly read: Observations;
  readonly locale: Locale;
  /** What all rows share is said once, in the title or under it. */
  readonly shared: {
    readonly area: boolean;
    readonly indicator: boolean;
    readonly period: boolean;
    readonly scope: boolean;
  };
  readonly highlight: readonly string[];
}
