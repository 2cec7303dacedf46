import { centre, intervalOf } from '../interval';
import type { Id, Period, Quantity } from '../types';
import { indicatorOf, type Level, readEach, samePeriod } from './comparable';
import { type Derived, derived, refuse } from './derived';

/** What one unit of `from` costs in `to`; "per 100 dollars" is multiplier −2. */
export interface ExchangeRate {
  readonly id?: Id | undefined;
  readonly value: Quantity;
  readonly from: Id;
  readonly to: Id;
  readonly kind: 'average' | 'end';
  readonly period?: Period | undefined;
}

/**
 * A level in another currency. Flows take an average rate, stocks that of their end. Never called by a
 * chart by itself: two currencies are two panels unless the author gives a rate.
 */
export function convert(level: Level, rate: ExchangeRate | undefined): Derived {
  if (!rate) return refuse('convert', 'no-rate');
  if (level.value.unit !== rate.from) return refuse('convert', 'unit');
  const stock = indicatorOf(level).kind === 'stock' || level.period.type === 'instant';
  if (rate.kind !== (stock ? 'end' : 'average')) return refuse('convert', 'rate-kind');
  if (rate.period && !samePeriod(rate.period, level.period)) return refuse('convert', 'different-periods');
  const read = readEach([level]);
  if (typeof read === 'string') return refuse('convert', read);
  const factor = intervalOf(rate.value);
  const price = centre(rate.value);
  if (!factor || price === undefined) return refuse('convert', 'vague');
  if (factor.lo <= 0) return refuse('convert', 'not-positive');
  if (factor.hi === Infinity) return refuse('convert', 'bound');
  const { lo, hi, loOpen, hiOpen } = read[0]!;
  const interval = {
    lo: lo * (lo < 0 ? factor.hi : factor.lo),
    hi: hi * (hi < 0 ? factor.lo : factor.hi),
    loOpen,
    hiOpen,
  };
  return derived(rate.to, 'value * rate', [level, rate], interval, (centre(level.value) ?? 0) * price);
}
