import type { Path } from '../issue';
import type { Fields } from '../reading';
import type { Id, Text } from '../types';
import type { CleanCrossing, CleanFlow, CleanLink, CleanSegment, CleanStage, CleanSummary } from './clean';
import type { Assessment } from './types';

/** A chain while it is read: its lists grow. */
export interface ChainDraft {
  readonly id: Id;
  readonly path: Path;
  readonly given: Fields;
  readonly name: Text;
  readonly note: Text | undefined;
  readonly assessed: Assessment | undefined;
  readonly stages: CleanStage[];
  readonly segments: (CleanSegment & { readonly links: number[] })[];
  readonly links: LinkDraft[];
  /** Positions of the links by id. */
  readonly places: ReadonlyMap<Id, number>;
  flows: readonly CleanFlow[];
  summary: readonly CleanSummary[];
}
type Lists = 'enterprises' | 'targets' | 'projects';
export interface LinkDraft extends Omit<{ -readonly [Field in keyof CleanLink]: CleanLink[Field] }, Lists> {
  readonly path: Path;
  readonly crossings: CleanCrossing[];
  readonly enterprises: CleanLink['enterprises'][number][];
  readonly targets: CleanLink['targets'][number][];
  readonly projects: CleanLink['projects'][number][];
  readonly withheld: { -readonly [List in Lists]: number };
}

/** Where what names no known segment or stage stands. */
export const OTHER = '*other';
