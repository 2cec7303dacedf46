import type { RankModel } from './types';

/** Where places and periods stand, in px. */
export interface Grid {
  readonly xs: readonly number[];
  /** The same as outlines begin there. */
  readonly starts: readonly string[];
  /** The same as outlines go on there. */
  readonly joints: readonly string[];
  /** How outlines say the y of a place, of those that one had. */
  readonly ys: string[];
  /** From one period to the next. */
  readonly step: number;
  /** From one place to the next. */
  readonly pitch: number;
  readonly top: number;
  /** Below the last place; lines that leave the window end here. */
  readonly bottom: number;
}

/** The y of a point; the lines of a tie stand a hair apart, so that each is seen. */
export function yOf({ places, panel }: RankModel, { top, pitch }: Grid, row: number, slot: number): number {
  const at = row * panel.slots.length + slot;
  return top + (places.place[at]! - 1) * pitch + places.tie[at]! * tieGap(pitch);
}

export function tieGap(pitch: number): number {
  return Math.min(3, pitch * 0.2);
}

/** The line of a row: broken at gaps and breaks, cut off where it leaves the window. */
export function linePath(model: RankModel, grid: Grid, row: number): string {
  const { places, panel, window } = model;
  const { place, tie, joined } = places;
  const width = panel.slots.length;
  const { xs, starts, joints, ys, bottom } = grid;
  let d = '';
  let wasIn = false;
  for (let slot = 0, at = row * width; slot < width; slot++, at++) {
    const rank = place[at]!;
    const isIn = rank > 0 && rank <= window;
    const isJoined = joined[at] === 1;
    if (isJoined && isIn !== wasIn) {
      // Comes up from below the window, or goes down there.
      const before = yOf(model, grid, row, slot - 1);
      const y = yOf(model, grid, row, slot);
      const x = xs[slot - 1]! + ((bottom - before) / (y - before)) * (xs[slot]! - xs[slot - 1]!);
      d += isIn ? `M${tenth(x)},${tenth(bottom)}${joints[slot]},${tenth(y)}` : `L${tenth(x)},${tenth(bottom)}`;
    } else if (isIn) {
      // Thousands of points stand at few places: the y of each is printed once.
      const isAlone = tie[at] === 0;
      const y = (isAlone && ys[rank]) || `,${tenth(yOf(model, grid, row, slot))}`;
      if (isAlone) ys[rank] = y;
      d += (isJoined ? joints : starts)[slot] + y;
    }
    wasIn = isIn;
  }
  return d;
}

/**
 * Round dots as strokes of no length, all in one path: a stroke of exactly none is left out by canvas. With `alone`
 * only the points that no line touches.
 */
export function dotPath(model: RankModel, grid: Grid, row: number, alone: boolean): string {
  const { places, panel, window } = model;
  const width = panel.slots.length;
  let d = '';
  for (let slot = 0; slot < width; slot++) {
    const at = row * width + slot;
    const place = places.place[at]!;
    if (place === 0 || place > window) continue;
    // A cross stands there, which a dot would cover.
    if (slot === model.lives[row]![1] && slot < width - 1) continue;
    const isTouched = places.joined[at] === 1 || (slot + 1 < width && places.joined[at + 1] === 1);
    if (!alone || !isTouched) d += `${grid.starts[slot]},${tenth(yOf(model, grid, row, slot))}h.01`;
  }
  return d;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
