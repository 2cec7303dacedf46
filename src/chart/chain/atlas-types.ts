import type { Id } from '../../data/types';
import type { Locale } from '../../format/locale';
import type { TargetLine } from '../../scene/mark';
import type { FigureTexts } from '../alternative';
import type { CommonOptions } from '../chart';
import type { LinkMetric, StatusCount } from './model';

export interface ChainAtlasOptions extends CommonOptions {
  /** Ids of chains, in the order wanted. @defaultValue all, in the order of the data */
  readonly chains?: string | readonly string[] | undefined;
}

/** Chains under each other, their stages beside each other. */
export interface AtlasModel extends FigureTexts {
  readonly locale: Locale;
  readonly stages: readonly { readonly id: Id; readonly name: string; readonly isSupport: boolean }[];
  readonly rows: readonly AtlasRow[];
  /** Statuses that occur, strongest first. */
  readonly statuses: readonly StatusCount[];
  /** Sums that are known of at least one chain. */
  readonly metrics: readonly AtlasMetric[];
  /** Most squares in one cell, and whether a cell has more links than that. */
  readonly most: number;
  readonly hasBars: boolean;
}
export type AtlasMetric = 'local' | 'targets' | 'projects';
export interface AtlasRow {
  readonly id: Id;
  readonly name: string;
  /** "7", as the chain is numbered in the table. */
  readonly number: string;
  /** By stage; of a stage that this chain has not, `undefined`. */
  readonly cells: readonly (AtlasCell | undefined)[];
  readonly total: number;
  readonly metrics: readonly LinkMetric[];
  /** Its links are known: the panorama can be entered. */
  readonly isFull: boolean;
  readonly label: string;
  readonly lines: readonly TargetLine[];
}
export interface AtlasCell {
  readonly counts: readonly StatusCount[];
  readonly total: number;
  /** "9 links (2 strong, 3 adequate, 4 missing)". */
  readonly said: string;
}
