import type { LaneBox } from './types';

/** Where everything stands from top to bottom, for the lines between. */
export interface Rows {
  readonly em: number;
  /** What the flows of each link end at: its card, or the panel that hides it. */
  readonly ends: readonly Span[];
  /** Of the columns, in px. */
  readonly height: number;
  /** Height at which a lane runs, by node. */
  readonly laneY: (node: number) => number;
}

export type Span = Pick<LaneBox, 'y' | 'height'>;

export interface Edges {
  /** Left and right edges of the columns. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** Width of the room left of the first column, and right of the last. */
  readonly margin: number;
}

/** Where everything stands. */
export interface Frame extends Edges {
  readonly em: number;
  readonly ends: readonly LaneBox[];
}

/** Distances in px at em 1. */
export const SPACE = {
  side: 7,
  card: 8,
  panel: 14,
  channel: 8,
  channels: -3,
  lane: 6,
  bus: 5,
  empty: 24,
  gutter: 52,
  stageGutter: 64,
  margin: 28,
  emptyColumn: 120,
  widest: 360,
} as const;

/** Of a gutter, in tracks that no line needs: arrowheads and the points of banners want room too. */
const FREE = 6;

/** Edges of the columns and widths of the gutters, which share `room` px by the tracks that each needs. */
export function shareGutters(
  tracks: readonly number[],
  widths: readonly number[],
  bases: readonly number[],
  room: number,
  margin: number,
): Edges {
  const wanted = bases.map((base, i) => base * (FREE + tracks[i]!));
  const scale = room / (wanted.reduce((sum, width) => sum + width, 0) || 1);
  const lefts: number[] = [];
  const rights: number[] = [];
  widths.forEach((width, i) => {
    lefts.push(Math.floor(i ? rights[i - 1]! + wanted[i]! * scale : margin));
    rights.push(lefts[i]! + width);
  });
  return { lefts, rights, margin };
}
