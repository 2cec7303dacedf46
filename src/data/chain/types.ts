import type { Id, IsoDate, Quantity, Source, Text } from '../types';

/** How strong the place is in a link: a judgement with an assessor and a date, never derived from counts. */
export type LinkStatus = 'strong' | 'adequate' | 'weak' | 'missing' | 'at-risk' | 'unassessed';
/** What is to be done: 强链, 补链, 延链. */
export type LinkAction = 'strengthen' | 'supplement' | 'extend';
export type FlowKind = 'material' | 'byproduct' | 'recycle' | 'service' | 'cross-chain';
export type TargetProgress = 'identified' | 'contacted' | 'visited' | 'negotiating' | 'signed';
export type ProjectPhase = 'planned' | 'signed' | 'under-construction' | 'commissioned';

export interface Stage {
  readonly id: Id;
  readonly name: Text;
  readonly caption?: Text | undefined;
  /** A support stage (配套) is a band under the columns. @defaultValue `'flow'` */
  readonly role?: 'flow' | 'support' | undefined;
}
export interface Segment {
  readonly id: Id;
  readonly stage: Id;
  readonly name: Text;
}
export interface Assessment {
  readonly by: Text;
  readonly on: IsoDate;
  readonly method?: Text | undefined;
}
/** A node of the map (环节). What d3 calls a link is a {@link Flow} here. */
export interface Link {
  readonly id: Id;
  readonly segment: Id;
  readonly name: Text;
  /** @defaultValue `'unassessed'` */
  readonly status?: LinkStatus | undefined;
  readonly action?: LinkAction | null | undefined;
  readonly key?: boolean | undefined;
  readonly products?:
    | readonly (string | { readonly name: Text; readonly status?: LinkStatus | undefined })[]
    | undefined;
  /** Independent of the lists, which may be partial. `null` or absent is not known, never 0. */
  readonly counts?: ChainCounts | undefined;
  /** Enterprises in the country by region code. */
  readonly distribution?: Readonly<Record<string, number>> | undefined;
  /** This card stands for a link of another chain, and is not counted in totals. */
  readonly ref?: { readonly chain: Id; readonly link: Id } | undefined;
  readonly sharedWith?: readonly Id[] | undefined;
  readonly assessed?: Assessment | undefined;
  readonly note?: Text | undefined;
  readonly source?: Id | undefined;
}
export interface ChainCounts {
  readonly local?: number | null | undefined;
  readonly national?: number | null | undefined;
  readonly targets?: number | null | undefined;
  readonly projects?: number | null | undefined;
}
export interface Flow {
  readonly id: Id;
  /** Id of a link; `"chain/link"` crosses chains. */
  readonly source: Id;
  readonly target: Id;
  /** @defaultValue `'material'` */
  readonly kind?: FlowKind | undefined;
  /** @defaultValue 1 */
  readonly weight?: number | undefined;
  readonly label?: Text | undefined;
}
export interface ChainEnterprise {
  readonly id: Id;
  readonly name: Text;
  readonly links: readonly Id[];
  readonly core?: boolean | undefined;
  /** Cleared to be named. Absent: as the collection says; absent there too: counted, never named. */
  readonly publishable?: boolean | undefined;
}
export interface TargetEnterprise {
  readonly id: Id;
  readonly name: Text;
  readonly links: readonly Id[];
  readonly region?: Id | undefined;
  readonly priority?: 'A' | 'B' | 'C' | undefined;
  readonly progress?: TargetProgress | undefined;
  readonly publishable?: boolean | undefined;
}
export interface ChainProject {
  readonly id: Id;
  readonly name: Text;
  readonly links: readonly Id[];
  readonly phase?: ProjectPhase | undefined;
  readonly investment?: string | Quantity | undefined;
  readonly publishable?: boolean | undefined;
}
export interface StageSummary {
  readonly stage: Id;
  readonly links: Readonly<Partial<Record<LinkStatus, number>>>;
  readonly local?: number | null | undefined;
  readonly targets?: number | null | undefined;
  readonly projects?: number | null | undefined;
}
export interface Chain {
  readonly id: Id;
  readonly name: Text;
  /** `summary`: only the table of stages is known. @defaultValue `'full'` where there are links */
  readonly detail?: 'full' | 'summary' | undefined;
  /** A text is the name of a stage, and its id. */
  readonly stages?: readonly (Stage | string)[] | undefined;
  readonly segments?: readonly Segment[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly flows?: readonly Flow[] | undefined;
  readonly summary?: readonly StageSummary[] | undefined;
  readonly note?: Text | undefined;
}
/** A file of chains. What stands here holds for every item that says nothing else. */
export interface ChainCollection {
  readonly chains: readonly Chain[];
  readonly enterprises?: readonly ChainEnterprise[] | undefined;
  readonly targets?: readonly TargetEnterprise[] | undefined;
  readonly projects?: readonly ChainProject[] | undefined;
  /** Links of other chains that cross-chain flows end at. */
  readonly externalLinks?: readonly { readonly id: Id; readonly chain: Id; readonly name: Text }[] | undefined;
  readonly asOf?: string | undefined;
  readonly region?: { readonly id: Id; readonly name: Text } | undefined;
  readonly notice?: Text | undefined;
  readonly illustrative?: boolean | undefined;
  readonly assessed?: Assessment | undefined;
  readonly publishable?: boolean | undefined;
  /** A text is its title. */
  readonly source?: Source | string | undefined;
  readonly sources?: readonly Source[] | undefined;
}
/** What chain charts take. */
export type ChainData = Chain | readonly Chain[] | ChainCollection;
