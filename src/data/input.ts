import type { ChainData } from './chain/types';
import type { Issue, Path } from './issue';
import type {
  Area,
  Change,
  Fact,
  Id,
  Indicator,
  Inferred,
  Nature,
  ObservationStatus,
  Period,
  Quantity,
  Rank,
  Reading,
  Source,
  Text,
  Vintage,
} from './types';

/** What the marks of a yearbook mean; they differ by book, so they are declared. A blank is never 0. */
export interface SymbolProfile {
  readonly id: Id;
  readonly map: Readonly<Record<string, readonly ObservationStatus[]>>;
  readonly blank: readonly ObservationStatus[];
}

/** The bulk form of real series: a cube whose cells are quantities, row-major like JSON-stat. */
export interface Dataset {
  readonly id: Id;
  readonly title: Text;
  readonly sources: readonly Source[];
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly vintage?: Vintage | undefined;
  readonly dimensions: readonly {
    readonly id: Id;
    readonly role: 'time' | 'geo' | 'metric' | 'other';
    readonly codes: readonly Id[];
  }[];
  readonly periods: Readonly<Record<Id, Period>>;
  readonly cells: readonly (Quantity | null)[];
  readonly breaks?: readonly { readonly dimension: Id; readonly at: Id; readonly reason: Text }[] | undefined;
  readonly symbols?: SymbolProfile | undefined;
  readonly partition?:
    | readonly { readonly whole: Id; readonly parts: readonly Id[]; readonly exhaustive: boolean }[]
    | undefined;
}

/** One line of a table. Each cell is a short form (`"157.7亿元"`, `"2024-01/04"`) or the typed object. */
export interface Row {
  /** Code or name. @defaultValue none: the figure names no place */
  readonly area?: Id | undefined;
  /** What `parsePeriod` reads: `"2024"`, `"2024-01/04"`, `"2024年1—4月"`, `"Jan–Apr 2024"`. */
  readonly period: string | Period;
  /** @defaultValue the trade total */
  readonly indicator?: Id | undefined;
  /** Of goods trade, in place of `indicator`; the balance is exports less imports. */
  readonly flow?: 'total' | 'exports' | 'imports' | 'balance' | undefined;
  /** The figure as printed, a text: its digits, qualifier and unit count (`"over 100 billion yuan"`). Blank or `null` is missing, never 0. */
  readonly value?: string | Quantity | null | undefined;
  /** Unit with its power of ten (`亿元`, `billion CNY`) for a `value` that names none. */
  readonly unit?: string | undefined;
  /** Published growth against the same period a year earlier: `"43.7%"`, `"-2.2%"`, `"由亏转盈"`, a quantity or a change. */
  readonly growth?: string | Quantity | Change | null | undefined;
  /** Published place: `"7th of 18"`, `"全省第7位"`, `"top 4"`. What it is among is in its words, or the `parent` of the area. */
  readonly rank?: string | Rank | null | undefined;
  /** Status letters, one or several: `"P"`, `"B,R"`. */
  readonly status?: string | readonly ObservationStatus[] | undefined;
  /** A text is the id of the release: figures of one period stand apart by it. */
  readonly vintage?: string | Vintage | undefined;
  /** A text is the id of a source of the data, or its name where none has that id. */
  readonly source?: string | Source | undefined;
  /** @defaultValue `'outcome'` */
  readonly nature?: Nature | undefined;
  /** Changes where the definition does: lines break there. @defaultValue that of the indicator */
  readonly definitionId?: Id | undefined;
  /** Stands among the remarks on the figure. */
  readonly note?: Text | undefined;
  /** The words of the source, for the table. */
  readonly printed?: string | undefined;
  /** The line of a file that it was read from, counted from 0, where one line gives several rows: issues name it. */
  readonly row?: number | undefined;
  /** Only facts have a kind. */
  readonly kind?: undefined;
}

/** Facts or rows together with what their ids mean. */
export interface Collection {
  readonly facts?: readonly Fact[] | undefined;
  readonly rows?: readonly Row[] | undefined;
  readonly indicators?: readonly Indicator[] | undefined;
  /** Names of areas, of groups of partners, and of the parts of a breakdown (`scheme: "own"`). */
  readonly areas?: readonly Area[] | undefined;
  readonly sources?: readonly Source[] | undefined;
  /** Issues found while reading (`readTable` gives them); they are shown with the figure. */
  readonly issues?: readonly Issue[] | undefined;
}

/** What a chart of series takes. */
export type SeriesData = readonly (Row | Fact)[] | Dataset | Collection;
/** What some chart takes. */
export type FigureData = SeriesData | ChainData;

/**
 * One cell, whatever form it came in: the level, the change and the rank published for one area,
 * indicator and period in one release. This is what charts read.
 */
export interface Observation {
  /** Unique in one reading, stable when other cells change: made of indicator, area, period and release. */
  readonly id: Id;
  /** Where it came from: `['rows', 3]`, `['facts', 12]`. */
  readonly path: Path;
  readonly area: Id;
  readonly indicator: Id;
  readonly period: Period;
  readonly nature: Nature;
  readonly value?: Quantity | undefined;
  readonly growth?: Change | undefined;
  readonly rank?: Rank | undefined;
  readonly vintage?: Vintage | undefined;
  /** Ids of the facts it was made of. */
  readonly facts?: readonly Id[] | undefined;
  /** Ids of the sources that print this figure; several after equal releases were merged. */
  readonly sources: readonly Id[];
  readonly counterpart?: Id | undefined;
  readonly dimensions?: Readonly<Record<string, Id>> | undefined;
  readonly definitionId?: Id | undefined;
  readonly note?: Text | undefined;
  readonly printed?: string | undefined;
  readonly inferred?: readonly Inferred[] | undefined;
  readonly readings?: readonly Reading[] | undefined;
}

/** The result of reading any `SeriesData`: cells, what their ids mean, and what was wrong. */
export interface Observations {
  readonly observations: readonly Observation[];
  /** Facts that are neither level, change nor rank (shares, lists, events, claims): printed, not plotted. */
  readonly others: readonly Fact[];
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly areas: ReadonlyMap<Id, Area>;
  /** Every area that the data or the caller declare, also those without a cell. */
  readonly known: ReadonlyMap<Id, Area>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly breaks: readonly { readonly at: Period; readonly reason: Text }[];
  readonly issues: readonly Issue[];
}
