import type { FlowKind, LinkAction, LinkStatus } from '../../data/chain/types';
import type { Id } from '../../data/types';
import type { Locale } from '../../format/locale';
import type { TargetLine } from '../../scene/mark';
import type { FigureTexts } from '../alternative';
import type { ChartStep, Controls } from '../chart';
import type { IndustrialChainOptions } from './options';

/** What the figure of one chain says: its panorama, or one link of it. */
export type ChainModel = PanoramaModel | LinkModel;

interface ChainModelBase extends FigureTexts {
  readonly locale: Locale;
  readonly options: IndustrialChainOptions;
}
export interface PanoramaModel extends ChainModelBase {
  readonly level: 'panorama';
  readonly id: Id;
  readonly name: string;
  /** Of the whole chain: number and name ("45", "Links"); local, targets, projects. What is not known is left out. */
  readonly totals: readonly { readonly key: string; readonly value: string; readonly name: string }[];
  readonly statuses: readonly StatusCount[];
  readonly stages: readonly StageModel[];
  readonly segments: readonly SegmentModel[];
  readonly links: readonly LinkCard[];
  readonly flows: readonly FlowModel[];
  /** What of the legend occurs in this chain, in the order to show it. */
  readonly legend: {
    readonly statuses: readonly LinkStatus[];
    readonly actions: readonly LinkAction[];
    readonly kinds: readonly FlowKind[];
  };
  readonly controls: Controls;
}
/** How many links have a status; only those that occur, in the order strong … unassessed. */
export interface StatusCount {
  readonly status: LinkStatus;
  readonly count: number;
}
export interface StageModel {
  readonly id: Id;
  readonly name: string;
  readonly caption: string;
  readonly isSupport: boolean;
  /** "9 links". */
  readonly counted: string;
  /** "9 links · 55 local". */
  readonly said: string;
  readonly statuses: readonly StatusCount[];
  /** Positions among the segments. */
  readonly segments: readonly number[];
}
export interface SegmentModel {
  readonly id: Id;
  readonly name: string;
  readonly stage: number;
  readonly links: readonly number[];
  readonly statuses: readonly StatusCount[];
  /** Enterprises in the place, for the overview; empty where not known. */
  readonly local: string;
  /** Spoken: name, stage, number of links by status. */
  readonly label: string;
  /** The same for the tooltip: its head shows no numbers of statuses. */
  readonly lines: readonly TargetLine[];
}
export interface LinkCard {
  readonly id: Id;
  readonly name: string;
  readonly segment: number;
  readonly status: LinkStatus;
  readonly action: LinkAction | undefined;
  readonly isKey: boolean;
  readonly isLoop: boolean;
  /** Stands for a link of another chain. */
  readonly isProxy: boolean;
  /** "Grade A cathode, Standard cathode"; may be empty. */
  readonly products: string;
  /** In this order, what is not known left out. */
  readonly metrics: readonly LinkMetric[];
  /** Known to have no enterprise in the place. */
  readonly isEmpty: boolean;
  readonly chips: readonly { readonly name: string; readonly isCore: boolean }[];
  /** Enterprises in the place by count, of which the chips are a part; `undefined` where not known. */
  readonly local: number | undefined;
  /** Names of chains it shares, flows to or comes from: ↗ tags. */
  readonly tags: readonly { readonly key: string; readonly chain: Id; readonly name: string }[];
  /** How many in the chosen regions, where regions are chosen. */
  readonly inRegions: number | undefined;
  /** Chosen by the options' filters (statuses, actions, regions). */
  readonly isChosen: boolean;
  /** Whole sentence for speech: name, status, action, local, national, targets, projects, inputs, outputs. */
  readonly label: string;
  /** The tooltip where no card says the same, or one too small to be read. */
  readonly lines: readonly TargetLine[];
  /** That of a card with numbers, which it must not say twice while it hides others: products, inputs, outputs. */
  readonly rest: readonly TargetLine[];
}
export interface LinkMetric {
  readonly key: 'local' | 'national' | 'targets' | 'projects';
  readonly text: string;
  readonly isZero: boolean;
}
export interface FlowModel {
  readonly id: Id;
  readonly source: number;
  readonly target: number;
  readonly kind: Exclude<FlowKind, 'cross-chain'>;
  readonly weight: number;
}

/** One link: what comes in, what goes out, who is there, who is wanted. */
export interface LinkModel extends ChainModelBase {
  readonly level: 'link';
  readonly card: LinkCard;
  /** "Non-ferrous new materials › New energy". */
  readonly trail: string;
  readonly statusText: string;
  readonly actionText: string;
  readonly assessed: string;
  readonly metrics: readonly (LinkMetric & { readonly name: string })[];
  readonly inputs: readonly LinkEnd[];
  readonly outputs: readonly LinkEnd[];
  /** Returned by recycling; listed apart. */
  readonly recycled: readonly LinkEnd[];
  /** Enterprises, targets, projects and regions, in this order; one without anything to say is left out. */
  readonly lists: readonly LinkList[];
  /** One level up. */
  readonly up: ChartStep;
}
export interface LinkEnd {
  readonly key: string;
  readonly isInput: boolean;
  readonly name: string;
  /** "Material · local enterprises 5". */
  readonly said: string;
  /** `undefined`: a link of another chain. */
  readonly status: LinkStatus | undefined;
  readonly kind: FlowKind;
  /** Options that show it: another link, another chain. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly label: string;
}
export interface LinkList {
  readonly key: 'local' | 'targets' | 'projects' | 'regions';
  readonly title: string;
  /** As counted, not as listed; empty where not known. */
  readonly total: string;
  readonly rows: readonly LinkListRow[];
  /** "+2": counted and not listed; empty where all are. */
  readonly more: string;
  /** The same where so many rows are folded. */
  readonly moreAfter: (hidden: number) => string;
}
export interface LinkListRow {
  readonly key: string;
  readonly name: string;
  /** Under the name: region and progress, phase. */
  readonly detail: string;
  /** Right: "in 2 links", the investment, the number. */
  readonly value: string;
  /** Before the name: priority. */
  readonly badge: string;
  readonly isStrong: boolean;
  /** Length of the bar of a region, 0 to 1. */
  readonly share: number | undefined;
}
