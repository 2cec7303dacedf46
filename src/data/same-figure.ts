import { compareDecimals, halfUnit, negate, shiftDecimal, subtractDecimals } from './decimal';
import { periodKey } from './period';
import type { Change, Decimal, Quantity } from './types';

/**
 * Whether two printed quantities are one figure: the same within the rounding of the coarser one, so
 * `3656.6亿元` and `365.66 billion yuan`; but not `2762.9亿元` and `276.28 billion yuan`.
 */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || (a.qualifier ?? 'exact') !== (b.qualifier ?? 'exact')) return false;
  if (a.digits === null || b.digits === null) return a.digits === b.digits;
  if ((a.upper === undefined) !== (b.upper === undefined)) return false;
  const upper = a.upper === undefined || within(a, a.upper ?? '0', b, b.upper ?? '0');
  return upper && within(a, a.digits, b, b.digits);
}

/** The one that tells more digits. */
export function finer(a: Quantity, b: Quantity): Quantity {
  return exponent(b, b.digits ?? '') < exponent(a, a.digits ?? '') ? b : a;
}

/** Whether two published changes say the same. */
export function sameChange(a: Change, b: Change): boolean {
  const base = (change: Change) => (change.basePeriod === undefined ? '' : periodKey(change.basePeriod));
  if (a.against !== b.against || a.form !== b.form || a.turn !== b.turn || base(a) !== base(b)) return false;
  if (a.pricing !== b.pricing || a.scope !== b.scope) return false;
  return a.value === undefined || b.value === undefined ? a.value === b.value : sameFigure(a.value, b.value);
}

function within(a: Quantity, digits: Decimal, b: Quantity, others: Decimal): boolean {
  const [i, j] = [exponent(a, digits), exponent(b, others)];
  // Most pairs are printed alike: no arithmetic for them.
  if (i === j && (a.multiplier ?? 0) === (b.multiplier ?? 0)) return digits === others;
  const [x, y] = [shiftDecimal(digits, a.multiplier ?? 0), shiftDecimal(others, b.multiplier ?? 0)];
  if (i === j || a.halfWidth !== undefined || b.halfWidth !== undefined) return compareDecimals(x, y) === 0;
  const half = shiftDecimal(halfUnit(i > j ? digits : others), (i > j ? a : b).multiplier ?? 0);
  const gap = subtractDecimals(x, y);
  return compareDecimals(gap, half) <= 0 && compareDecimals(gap, negate(half)) >= 0;
}

/** The power of ten of the last printed digit. */
function exponent(quantity: Quantity, digits: Decimal): number {
  const point = digits.indexOf('.');
  return (quantity.multiplier ?? 0) - (point < 0 ? 0 : digits.length - point - 1);
}
