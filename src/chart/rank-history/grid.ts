import type { RankModel } from './types';

/** Where places and periods stand, in px. */
export interface Grid {
  readonly xs: readonly number[];
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
  return top + (places.place[at]! - 1) * pitch + places.tie[at]! * Math.min(3, pitch * 0.2);
}

/** The line of a row: broken at gaps and breaks, cut off where it leaves the window. */
export function linePath(model: RankModel, grid: Grid, row: number): string {
  const { places, panel, window } = model;
  const width = panel.slots.length;
  const { xs, bottom } = grid;
  let d = '';
  let isOn = false;
  for (let slot = 0; slot < width; slot++) {
    const at = row * width + slot;
    const place = places.place[at]!;
    const isIn = place > 0 && place <= window;
    const wasIn = slot > 0 && places.place[at - 1]! > 0 && places.place[at - 1]! <= window;
    const isJoined = places.joined[at] === 1;
    if (isIn) {
      const y = yOf(model, grid, row, slot);
      if (isJoined && !wasIn) {
        // Comes up from below the window.
        const below = yOf(model, grid, row, slot - 1);
        const x = xs[slot]! - ((bottom - y) / (below - y)) * (xs[slot]! - xs[slot - 1]!);
        d += `M${tenth(x)},${tenth(bottom)}L${tenth(xs[slot]!)},${tenth(y)}`;
      } else d += `${isJoined && isOn ? 'L' : 'M'}${tenth(xs[slot]!)},${tenth(y)}`;
    } else if (wasIn && isJoined) {
      const y = yOf(model, grid, row, slot - 1);
      const below = yOf(model, grid, row, slot);
      const x = xs[slot - 1]! + ((bottom - y) / (below - y)) * (xs[slot]! - xs[slot - 1]!);
      d += `L${tenth(x)},${tenth(bottom)}`;
    }
    isOn = isIn;
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
    const isTouched = places.joined[at] === 1 || (slot + 1 < width && places.joined[at + 1] === 1);
    if (!alone || !isTouched) d += `M${tenth(grid.xs[slot]!)},${tenth(yOf(model, grid, row, slot))}h.01`;
  }
  return d;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
