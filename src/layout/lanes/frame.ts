import type { Net } from './net';
import type { LaneBox } from './types';

/** Where everything stands, for the lines between. */
export interface Frame {
  readonly em: number;
  /** Left and right edges of the columns. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** Width of the room left of the first column, and right of the last. */
  readonly margin: number;
  /** What the flows of each link end at: its card, or the panel that hides it. */
  readonly ends: readonly LaneBox[];
  /** Of the columns, in px. */
  readonly height: number;
  /** Height at which a lane runs, by node. */
  readonly laneY: (node: number) => number;
}

/** Distances in px at em 1. */
export const SPACE = {
  side: 7,
  card: 8,
  panel: 14,
  channel: 9,
  channels: 3,
  lane: 4,
  bus: 5,
  empty: 24,
  gutter: 52,
  stageGutter: 64,
  margin: 28,
  emptyColumn: 120,
  widest: 360,
} as const;

export type Edges = Pick<Frame, 'lefts' | 'rights' | 'margin'>;

/** Edges of the columns and widths of the gutters, which share `room` px: busy ones get more. */
export function shareGutters(
  net: Net,
  widths: readonly number[],
  bases: readonly number[],
  room: number,
  margin: number,
): Edges {
  const hops = widths.map(() => 0);
  for (const left of net.lefts) hops[net.columnOf[net.itemOf[left]!]! + 1]!++;
  const wanted = bases.map((base, i) => base * (0.45 + 0.2 * Math.sqrt(hops[i]! + 1)));
  const scale = room / (wanted.reduce((sum, width) => sum + width, 0) || 1);
  const lefts: number[] = [];
  const rights: number[] = [];
  widths.forEach((width, i) => {
    lefts.push(Math.floor(i ? rights[i - 1]! + wanted[i]! * scale : margin));
    rights.push(lefts[i]! + width);
  });
  return { lefts, rights, margin };
}
