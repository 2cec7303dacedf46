import type { Quantity } from './types';
import { unitOf } from './units';

/**
 * Digits whose zeros may be rounding: "20 billion", "23000 students". Percentages and short whole counts
 * ("50 projects") are taken at their word, and so is whatever has a half-width.
 */
export function isRound(quantity: Quantity): boolean {
  const { digits, qualifier = 'exact', multiplier = 0, halfWidth, unit } = quantity;
  if (digits === null || qualifier !== 'exact') return false;
  if (halfWidth !== undefined) return halfWidth === 'unknown';
  const kind = unitOf(unit)?.kind;
  if (kind === 'percent' || kind === 'points' || digits.includes('.')) return false;
  return (kind === 'count' && multiplier === 0 ? /[1-9]\d*000$/ : /^-?([1-9]0+|[1-9]\d*000)$/).test(digits);
}
