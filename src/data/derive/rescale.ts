import { decimalsOf, halfUnit, isDecimal, shiftDecimal } from '../decimal';
import type { Quantity } from '../types';

/**
 * The same quantity printed in another power of ten: 613.47 at 8 (亿) is 61347 at 6 (million). Exact, and
 * never refused. Where the shift has to fill up with zeros, `halfWidth` keeps the precision that was printed.
 */
export function rescale(quantity: Quantity, multiplier: number): Quantity {
  const { digits, upper, halfWidth } = quantity;
  const by = (quantity.multiplier ?? 0) - multiplier;
  if (!isDecimal(digits)) return { ...quantity, multiplier };
  const filled = by > decimalsOf(digits) && halfWidth === undefined;
  const half = filled ? halfUnit(digits) : halfWidth;
  return {
    ...quantity,
    digits: shiftDecimal(digits, by),
    multiplier,
    ...(isDecimal(upper) && { upper: shiftDecimal(upper, by) }),
    ...(isDecimal(half) && { halfWidth: shiftDecimal(half, by) }),
  };
}
