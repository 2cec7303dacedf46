/** A printed figure as the interval of what it may stand for, and an interval as printed digits. */
import { endsAround, halfUnit, isDecimal, roundDecimal, toNumber } from './decimal';
import type { Decimal, Quantity } from './types';
import { unitOf } from './units';

/** In base units: the multiplier is applied; `PCT` stays in per cent. Ends belong to it unless open. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
  readonly loOpen?: boolean | undefined;
  readonly hiOpen?: boolean | undefined;
}
export interface IntervalOptions {
  /** Whole digits without a multiplier are exact. @defaultValue whether the unit is of kind count */
  readonly count?: boolean | undefined;
  /** The indicator cannot be negative: `under` starts at 0. @defaultValue false */
  readonly nonNegative?: boolean | undefined;
}

/**
 * What a quantity may stand for. `undefined` where there is no arithmetic: missing figures, `about` and
 * `nearly` or an unknown precision (unless the author gives a `halfWidth`), malformed digits.
 */
export function intervalOf(quantity: Quantity, { count, nonNegative }: IntervalOptions = {}): Interval | undefined {
  const { digits, upper, qualifier = 'exact', multiplier = 0, halfWidth, status } = quantity;
  const half = isDecimal(halfWidth) ? halfWidth : undefined;
  if (digits === null) {
    const hi = toNumber(half ?? '0.5', multiplier);
    const negligible = status?.includes('N');
    return negligible ? { lo: nonNegative ? 0 : -hi, hi, loOpen: true, hiOpen: true } : undefined;
  }
  if (!isDecimal(digits)) return undefined;
  if (isBound(quantity) || qualifier === 'between') {
    const value = toNumber(digits, multiplier);
    if (qualifier === 'between') return isDecimal(upper) ? { lo: value, hi: toNumber(upper, multiplier) } : undefined;
    // "Over" and "under" leave out the figure itself, "at least" and "at most" do not.
    if (qualifier === 'over' || qualifier === 'atLeast')
      return { lo: value, hi: Infinity, loOpen: qualifier === 'over', hiOpen: true };
    return { lo: nonNegative ? 0 : -Infinity, hi: value, loOpen: !nonNegative, hiOpen: qualifier === 'under' };
  }
  const vague = qualifier !== 'exact' || halfWidth === 'unknown';
  const isWhole = multiplier === 0 && !digits.includes('.');
  const whole = isWhole && (count ?? unitOf(quantity.unit)?.kind === 'count');
  const width = half ?? (vague ? undefined : whole ? '0' : halfUnit(digits));
  if (width === undefined) return undefined;
  const ends = endsAround(digits, width, multiplier);
  // 近 comes close from below: it never passes its digits.
  return qualifier === 'nearly' ? { lo: ends.lo, hi: toNumber(digits, multiplier) } : ends;
}

/** A figure with an open side: over, at least, under, at most. */
export function isBound({ qualifier }: Quantity): boolean {
  return qualifier === 'over' || qualifier === 'atLeast' || qualifier === 'under' || qualifier === 'atMost';
}

/** No figure is printed. `N` ("…", less than half a unit) is missing digits too, yet has an interval. */
export function isMissing(quantity: Quantity): boolean {
  return quantity.digits === null;
}

/**
 * Where a mark stands: the printed digits in base units, whatever their qualifier; the middle of
 * `between`. `undefined` when missing. Never for arithmetic: that takes `intervalOf`.
 */
export function centre(quantity: Quantity): number | undefined {
  const { digits, upper, multiplier } = quantity;
  if (!isDecimal(digits)) return undefined;
  const value = toNumber(digits, multiplier);
  return quantity.qualifier === 'between' && isDecimal(upper) ? (value + toNumber(upper, multiplier)) / 2 : value;
}

/** Whether two intervals share a point. Ends that differ by less than 1e-9 of themselves meet. */
export function overlaps(a: Interval, b: Interval): boolean {
  return notAbove(a.lo, b.hi) && notAbove(b.lo, a.hi);
}

/** `x ≤ y`, forgiving the last bits that arithmetic on doubles costs. */
export function notAbove(x: number, y: number): boolean {
  return x <= y + 1e-9 * Math.max(1, Math.abs(y));
}

/**
 * How a derived figure is shown: at the finest rounding on which both ends agree ([10.967, 10.982] is
 * 11.0), else as a range ([16.333, 16.502] is 16.3–16.5). At least two significant digits must agree,
 * and at most three are shown unless they stand before the point. With one infinite end: the other end,
 * rounded away from nothing that is certain (over 6.326 is over 6.3). Give it numbers at the printed
 * step; not for an interval without a finite end.
 */
export function finestAgreement(
  lo: number,
  hi: number,
): { readonly digits: Decimal } | { readonly from: Decimal; readonly to: Decimal } {
  if (lo === -Infinity || hi === Infinity) {
    const end = hi === Infinity ? lo : hi;
    const places = Math.max(0, 1 - magnitude(end));
    const step = 10 ** -places;
    const safe = hi === Infinity ? Math.floor(end / step + 1e-9) : Math.ceil(end / step - 1e-9);
    return { digits: rounded(safe * step, places) };
  }
  const size = magnitude(Math.max(Math.abs(lo), Math.abs(hi)));
  // An exact whole number is not given decimals it does not need.
  const first = lo === hi && Number.isInteger(lo) ? 0 : Math.max(0, 2 - size);
  for (let places = first; places >= Math.min(first, 1 - size); places--) {
    const digits = rounded(lo, places);
    if (digits === rounded(hi, places)) return { digits };
  }
  const range = (places: number) => ({ from: rounded(lo, places), to: rounded(hi, places) });
  const places = -magnitude(hi - lo);
  const coarse = range(places);
  const [from, to] = [Number(coarse.from), Number(coarse.to)];
  // [155, 260] is no 200 to 300, nor [−27, 5] a fall: one digit more where rounding hides much of what is possible.
  const hides = Math.max(from - lo, hi - to) * 4 > hi - lo || (lo < 0 && from >= 0) || (hi > 0 && to <= 0);
  return hides ? range(places + 1) : coarse;
}

/** The power of ten of the first digit: 1 for 16.3. */
function magnitude(x: number): number {
  return x === 0 ? 0 : Math.floor(Math.log10(Math.abs(x) * (1 + 1e-12)));
}

/** The nearest number as digits, half away from zero. */
export function rounded(x: number, places: number): Decimal {
  // Twelve digits drop the noise of the division, so that a tie is seen as the tie it is.
  return roundDecimal(plain(Number(x.toPrecision(12))), places);
}

function plain(x: number): Decimal {
  return Math.abs(x) < 1e21 ? x.toFixed(12) : `${BigInt(x)}`;
}
