import type { Issue } from '../issue';
import type { Id, Quantity, Source, Text } from '../types';
import type { Assessment, FlowKind, LinkAction, LinkStatus, ProjectPhase, TargetProgress } from './types';

/**
 * Chains after reading: ids are whole, flows end at links, defaults are filled in, and no name is left that is
 * not cleared for publication. Lists refer to each other by position.
 */
export interface ChainRead {
  readonly chains: readonly CleanChain[];
  readonly asOf: string | undefined;
  readonly region: Text | undefined;
  readonly notice: Text | undefined;
  readonly illustrative: boolean;
  /** Of the file; for its line. */
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}
export interface CleanChain {
  readonly id: Id;
  readonly name: Text;
  readonly detail: 'full' | 'summary';
  readonly note: Text | undefined;
  readonly stages: readonly CleanStage[];
  readonly segments: readonly CleanSegment[];
  readonly links: readonly CleanLink[];
  /** Between links of this chain; flows that cross chains are at their link. Equal ones are merged, none starts where it ends. */
  readonly flows: readonly CleanFlow[];
  /** By stage, in the order of the stages: as stated, else counted. */
  readonly summary: readonly CleanSummary[];
}
export interface CleanStage {
  readonly id: Id;
  readonly name: Text;
  readonly caption: Text | undefined;
  readonly isSupport: boolean;
}
export interface CleanSegment {
  readonly id: Id;
  readonly name: Text;
  /** Position among the stages. */
  readonly stage: number;
  /** Positions among the links, in the order of the data. */
  readonly links: readonly number[];
}
export interface CleanLink {
  readonly id: Id;
  readonly name: Text;
  /** Position among the segments. */
  readonly segment: number;
  readonly status: LinkStatus;
  readonly action: LinkAction | undefined;
  readonly isKey: boolean;
  readonly products: readonly Text[];
  /** `undefined` is not known. */
  readonly counts: CleanCounts;
  /** Largest first; ties by code. */
  readonly distribution: readonly { readonly region: Id; readonly count: number }[];
  readonly ref: { readonly chain: Id; readonly link: Id } | undefined;
  readonly sharedWith: readonly Id[];
  readonly assessed: Assessment | undefined;
  readonly note: Text | undefined;
  /** A flow from the link to itself (↻). */
  readonly isLoop: boolean;
  /** Flows from and to other chains. */
  readonly crossings: readonly CleanCrossing[];
  /** Cleared for publication only; `core` first, then as given. */
  readonly enterprises: readonly CleanEnterprise[];
  readonly targets: readonly CleanTarget[];
  readonly projects: readonly CleanProject[];
  /** How many of each are on file and not cleared. */
  readonly withheld: { readonly enterprises: number; readonly targets: number; readonly projects: number };
}
export interface CleanCounts {
  readonly local: number | undefined;
  readonly national: number | undefined;
  readonly targets: number | undefined;
  readonly projects: number | undefined;
}
export interface CleanCrossing {
  readonly isInput: boolean;
  readonly chain: Id;
  /** Of the other chain; its id where no name is known. */
  readonly chainName: Text;
  readonly link: Id;
  readonly name: Text;
}
export interface CleanFlow {
  readonly id: Id;
  /** Positions among the links. */
  readonly source: number;
  readonly target: number;
  readonly kind: Exclude<FlowKind, 'cross-chain'>;
  readonly weight: number;
  readonly label: Text | undefined;
}
export interface CleanEnterprise {
  readonly id: Id;
  readonly name: Text;
  readonly isCore: boolean;
  /** In how many links of the file it is listed. */
  readonly links: number;
}
export interface CleanTarget {
  readonly id: Id;
  readonly name: Text;
  readonly region: Id | undefined;
  readonly priority: 'A' | 'B' | 'C' | undefined;
  readonly progress: TargetProgress | undefined;
}
export interface CleanProject {
  readonly id: Id;
  readonly name: Text;
  readonly phase: ProjectPhase | undefined;
  readonly investment: Quantity | undefined;
}
export interface CleanSummary extends Omit<CleanCounts, 'national'> {
  readonly statuses: Readonly<Record<LinkStatus, number>>;
}
