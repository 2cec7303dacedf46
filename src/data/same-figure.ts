import { compareDecimals, decimalsOf, halfUnit, isDecimal, negate, shiftDecimal, subtractDecimals } from './decimal';
import { periodKey } from './period';
import type { Change, Decimal, Quantity } from './types';

/**
 * Whether two printed quantities are one figure: the same within the rounding of the coarser one, so
 * `3656.6亿元` and `365.66 billion yuan`; but not `2762.9亿元` and `276.28 billion yuan`.
 */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || (a.qualifier ?? 'exact') !== (b.qualifier ?? 'exact')) return false;
  return sameEnd(a, a.digits, b, b.digits) && sameEnd(a, a.upper ?? null, b, b.upper ?? null);
}

/** The one that tells more digits. */
export function finer(a: Quantity, b: Quantity): Quantity {
  return exponent(b, b.digits ?? '') < exponent(a, a.digits ?? '') ? b : a;
}

/** Whether two published changes say the same. */
export function sameChange(a: Change, b: Change): boolean {
  const words = ({ against, form, turn, pricing, scope, basePeriod }: Change) =>
    [against, form, turn, pricing, scope, basePeriod && periodKey(basePeriod)].join();
  return words(a) === words(b) && (a.value && b.value ? sameFigure(a.value, b.value) : a.value === b.value);
}

function sameEnd(a: Quantity, digits: Decimal | null, b: Quantity, others: Decimal | null): boolean {
  if (digits === null || others === null) return digits === others;
  const [i, j] = [exponent(a, digits), exponent(b, others)];
  const [m, n] = [a.multiplier ?? 0, b.multiplier ?? 0];
  // Most pairs are printed alike: no arithmetic for them.
  if (i === j && m === n) return digits === others;
  const gap = subtractDecimals(shiftDecimal(digits, m), shiftDecimal(others, n));
  const exact = i === j || isDecimal(a.halfWidth) || isDecimal(b.halfWidth);
  const half = exact ? '0' : shiftDecimal(halfUnit(i > j ? digits : others), i > j ? m : n);
  return compareDecimals(gap, half) <= 0 && compareDecimals(gap, negate(half)) >= 0;
}

/** The power of ten of the last printed digit. */
function exponent({ multiplier = 0 }: Quantity, digits: Decimal): number {
  return multiplier - decimalsOf(digits);
}
