import { type Interval, isBound } from '../interval';
import { C03 } from '../rules';
import type { Id, Quantity, Turn } from '../types';
import { breaks, centreOf, type Level, mixedVintages, readEach, unlike, unlikePeriods, vintageId } from './comparable';
import { type Derived, derived, idsOf, refuse } from './derived';
import { quotient } from './quotient';

/** No rate exists, but the word a statistics office prints in its place: 由亏转盈, 增亏 … */
export interface DerivedTurn {
  readonly ok: true;
  readonly turn: Turn;
  readonly from: readonly Id[];
  readonly formula: string;
  readonly label: 'derived';
}

/**
 * The change from `base` to `now` in per cent, from two published levels. One bound makes it one-sided
 * ("more than +6.3 %"). Not for rates (`pointChange`), nor for a month against the month before.
 */
export function growth(
  now: Level,
  base: Level,
  options: { readonly broken?: boolean | undefined } = {},
): Derived | DerivedTurn {
  const reason =
    unlike(now, base) ??
    unlikePeriods(now.period, base.period) ??
    (options.broken || breaks(now) ? 'break' : undefined) ??
    (/^P[CP]/.test(now.value.unit) ? 'rate' : undefined);
  if (reason) return refuse('growth', reason);
  const mixed = mixedVintages('growth', [now, base], vintageId);
  if (mixed) return mixed;
  const inputs = [now, base];
  const intervals = readEach(inputs);
  if (typeof intervals === 'string') return refuse('growth', intervals);
  const [to, from] = intervals as [Interval, Interval];
  if (isBound(now.value) && isBound(base.value)) return refuse('growth', 'two-bounds');
  const turn = turnOf(now.value, base.value, to, from);
  if (turn) return { ok: true, turn, from: idsOf(inputs), formula: FORMULA, label: 'derived' };
  const ratio = quotient(to, from);
  if (!ratio) return refuse('growth', 'not-positive', C03);
  const value = (centreOf(now) / centreOf(base) - 1) * 100;
  return derived('PCT', FORMULA, inputs, ratio, value);
}

const FORMULA = 'now / base - 1';

/** Known only where the signs are, and between two losses, where their order is. */
function turnOf(now: Quantity, base: Quantity, to: Interval, from: Interval): Turn | undefined {
  if (from.lo > 0) return to.hi < 0 ? 'profit-to-loss' : undefined;
  if (from.hi >= 0) return undefined;
  if (to.lo > 0) return 'loss-to-profit';
  if (to.hi >= 0) return undefined;
  if (to.hi < from.lo) return 'loss-widened';
  if (to.lo > from.hi) return 'loss-narrowed';
  return now.digits === base.digits && now.multiplier === base.multiplier ? 'flat' : undefined;
}
