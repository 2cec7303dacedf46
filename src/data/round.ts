import type { Quantity } from './types';
import { unitOf } from './units';

/**
 * Digits whose zeros may be rounding: "20 billion", "23000 students". Percentages and short whole counts
 * ("50 projects") are taken at their word, and so is whatever has a half-width.
 */
export function isRound({ digits, qualifier = 'exact', multiplier = 0, halfWidth, unit }: Quantity): boolean {
  if (digits === null || qualifier !== 'exact') return false;
  if (halfWidth !== undefined) return halfWidth === 'unknown';
  // Most figures end in another digit than 0, or have decimals.
  if (!digits.endsWith('0') || !/^-?[1-9]\d*0$/.test(digits)) return false;
  const { kind = '' } = unitOf(unit) ?? {};
  if (kind.startsWith('p')) return false;
  return digits.endsWith('000') || (/^-?.0+$/.test(digits) && (kind !== 'count' || multiplier !== 0));
}
