import type { Row } from '../input';
import type { Source, Text } from '../types';

/** What a dimension tells of a figure. `other` and `indicator` tell which figure it is, `attribute` how it is read. */
export type Role = 'area' | 'period' | 'frequency' | 'unit' | 'currency' | 'indicator' | 'attribute' | 'other';

/** A dimension of a file of an office, whatever its format. */
export interface CubeDimension {
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  /** What its codes are called. */
  readonly labels: ReadonlyMap<string, Text>;
  /** The whole that a code is a part of, by the list of the office. */
  readonly parents?: ReadonlyMap<string, string> | undefined;
}

/** One figure as the file has it; nothing of it is read yet. */
export interface CubeCell {
  /** A code for each dimension. */
  readonly codes: readonly string[];
  /** Text or number; nothing, where there is no figure. */
  readonly value: unknown;
  /** Where it stands: the line without the head, or the place in the list of values. */
  readonly at: number;
  readonly flags?: string | undefined;
  /** CONF_STATUS */
  readonly secrecy?: string | undefined;
  readonly unit?: UnitSaid | undefined;
  readonly note?: Text | undefined;
}

/** A unit as a file tells it: a code, its label, UNIT_MULT, DECIMALS and BASE_PER. */
export interface UnitSaid {
  readonly code?: string | undefined;
  readonly label?: string | undefined;
  readonly power?: string | undefined;
  readonly decimals?: string | undefined;
  readonly base?: string | undefined;
}

export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  readonly cells: readonly CubeCell[];
  readonly source: Source | undefined;
  readonly title: Text;
  /** `rows` where a cell is a line of a table, else `cells`: issues are told there. */
  readonly list: 'rows' | 'cells';
  /** What the marks of this file mean, in its own words. */
  readonly flagLabels?: ReadonlyMap<string, string> | undefined;
}

/** What an author says of a file of an office: what to take of it, and what it does not say itself. */
export interface CubeOptions {
  /** One code of a dimension, or several: only their figures are read. `{ sex: 'T', geo: ['DE', 'FR'] }` */
  readonly select?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Which dimensions are area, period and indicator, by id, where the file or its ids do not tell. */
  readonly dimensions?:
    | {
        readonly area?: string | undefined;
        readonly period?: string | undefined;
        /** One, or several that tell the figures apart together. */
        readonly indicator?: string | readonly string[] | undefined;
      }
    | undefined;
  /** What units mean, by code or label: `{ NR: 'person', TJ: '太焦|terajoule|terajoules' }`. */
  readonly units?: Readonly<Record<string, string>> | undefined;
  /** Figures with more decimals are rounded half up to so many. @defaultValue all that are given */
  readonly decimals?: number | undefined;
  /** What holds for every row and has no dimension: `{ period: '2024', nature: 'forecast' }`. */
  readonly constants?: Partial<Row> | undefined;
}
