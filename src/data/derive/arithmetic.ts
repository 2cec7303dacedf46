/** Sums, differences and quotients of intervals; ends stay open where an input's end is. */
import type { Interval } from '../interval';

export function plus(a: Interval, b: Interval): Interval {
  return ends(a.lo + b.lo, a.hi + b.hi, a.loOpen || b.loOpen, a.hiOpen || b.hiOpen);
}

export function minus(a: Interval, b: Interval): Interval {
  return ends(a.lo - b.hi, a.hi - b.lo, a.loOpen || b.hiOpen, a.hiOpen || b.loOpen);
}

export function times(a: Interval, factor: number): Interval {
  return ends(a.lo * factor, a.hi * factor, a.loOpen, a.hiOpen);
}

/** The quotient, of a divisor that does not contain 0 and has finite ends where the dividend has none. */
export function over(a: Interval, b: Interval): Interval {
  const corners = [a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi];
  const open = a.loOpen || a.hiOpen || b.loOpen || b.hiOpen;
  return ends(Math.min(...corners), Math.max(...corners), open, open);
}

function ends(lo: number, hi: number, loOpen?: boolean, hiOpen?: boolean): Interval {
  return { lo, hi, ...(loOpen && { loOpen }), ...(hiOpen && { hiOpen }) };
}
