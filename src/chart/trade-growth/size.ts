import type { Statement } from './types';

/** Sizes at a page text of 16 px. Text is never under 11 px (decision of the house). */
export const SIZE = {
  label: 12,
  tick: 11.5,
  head: 12.5,
  line: 18,
  widestStep: 190,
  widestBar: 84,
  /** Narrower slots get thin columns in place of dots on stems. */
  dense: 13,
  /** Up to here every mark may carry its figure; beyond, only the ends and the extremes do. */
  few: 12,
} as const;

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Over or under: an arrow stands where it ends. */
export function isOpenEnd({ bound }: Statement): boolean {
  return bound.endsWith('r');
}
