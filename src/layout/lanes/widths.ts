import { SPACE } from './frame';
import type { LaneGraph, LaneOptions } from './types';

/** How many columns fit the width. */
export function columnsThatFit(
  { stages }: LaneGraph,
  { width, minColumn, em = 1 }: LaneOptions,
  margin: number,
): number {
  const fixed = 2 * margin + ((stages - 1) * SPACE.stageGutter - stages * SPACE.gutter) * em;
  return Math.floor((width - fixed) / (minColumn + SPACE.gutter * em));
}

export interface Widths {
  /** Of a column with cards. */
  readonly width: number;
  /** Of each column; that of a stage without segments is narrow. */
  readonly widths: readonly number[];
  /** Least widths of the gutters left of each column, and what they share in all. */
  readonly bases: readonly number[];
  readonly room: number;
}

/** Shares the width of the drawing among columns, given by their stages, and gutters. */
export function columnWidths(
  { segments }: LaneGraph,
  { width, minColumn, em = 1 }: LaneOptions,
  stages: readonly number[],
  margin: number,
): Widths {
  const used = new Set(segments);
  const bases = stages.map((stage, i) =>
    i === 0 ? 0 : (stages[i - 1] === stage ? SPACE.gutter : SPACE.stageGutter) * em,
  );
  const least = bases.reduce((sum, base) => sum + base, 0);
  const full = stages.filter((stage) => used.has(stage)).length;
  const narrow = SPACE.emptyColumn * em;
  const left = width - 2 * margin - narrow * (stages.length - full);
  const each = Math.max(minColumn, Math.min(SPACE.widest * em, Math.floor((left - least) / (full || 1))));
  // Where columns are as wide as reads well, gutters take the rest, in measure.
  const room = Math.max(least, Math.min(2 * least, left - each * full));
  return { width: each, widths: stages.map((stage) => (used.has(stage) ? each : narrow)), bases, room };
}
