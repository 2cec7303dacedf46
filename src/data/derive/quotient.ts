import type { Interval } from '../interval';

/**
 * `now / base − 1` in per cent as an interval; `undefined` where the base may be zero or negative. A bound
 * on either side gives a one-sided result, with an infinite other end.
 */
export function quotient(now: Interval, base: Interval): Interval | undefined {
  // "Under 940" of what cannot be negative: the growth is more than …, without an upper end. Nothing follows from "over 0".
  const below = base.lo === 0 && isOpenSided(base) && base.hi > 0 && base.hi < Infinity;
  if (below ? now.lo <= 0 : base.lo <= 0) return undefined;
  // "Over 940", or a figure that is itself "under": less than …; that nothing falls below −100 % says nothing.
  const endless = base.hi === Infinity || (now.lo <= 0 && now.hi < Infinity && isOpenSided(now));
  const lo = endless ? -Infinity : (now.lo / (now.lo < 0 ? base.lo : base.hi) - 1) * 100;
  const hi = below ? Infinity : (now.hi / (now.hi < 0 ? base.hi : base.lo) - 1) * 100;
  const loOpen = endless || now.loOpen || base.hiOpen;
  const hiOpen = below || now.hiOpen || base.loOpen;
  return { lo, hi, ...(loOpen && { loOpen }), ...(hiOpen && { hiOpen }) };
}

/** Only bounds say whether their ends are open. */
function isOpenSided(interval: Interval): boolean {
  return interval.hiOpen !== undefined;
}
