import { type Interval, intervalOf, overlaps } from '../interval';
import type { Change, Quantity } from '../types';
import { minus, over, plus, times } from './arithmetic';
import { centreOf, type Level, pricesOf, readClosed } from './comparable';
import { difference, inputsOf, type Pair, readPairs } from './contribution';
import { type Derived, derived, refuse } from './derived';

/** 拉动: by how many percentage points the part moves the whole, its increment over the whole's base. */
export function pull(part: Pair, whole: Pair): Derived {
  const read = readPairs('pull', part, whole);
  if ('ok' in read) return read;
  if (read[3]!.lo <= 0) return refuse('pull', 'not-positive');
  const interval = times(over(minus(read[0]!, read[1]!), read[3]!), 100);
  const value = (difference(part) / centreOf(whole.base)) * 100;
  return derived('PP', '(part.now - part.base) / whole.base', inputsOf(part, whole), interval, value);
}

/**
 * The same from the part's share in the base period and its published growth. Refuses where the share is
 * taken at current prices and the growth is real: such pulls do not add up to the growth of the whole.
 */
export function pullOfShare(baseShare: Level, growth: Change): Derived {
  const prices = pricesOf(baseShare);
  const real = growth.pricing === 'real';
  if (growth.form !== 'percent' || !growth.value) return refuse('pull', 'not-percent');
  if (growth.pricing !== 'unstated' && prices !== 'unstated' && real !== (prices === 'constant')) {
    return refuse('pull', 'prices');
  }
  if (baseShare.value.unit !== 'PCT') return refuse('pull', 'not-rate');
  const share = readClosed(baseShare);
  if (typeof share === 'string') return refuse('pull', share);
  const rate = readClosed({ ...baseShare, value: growth.value });
  if (typeof rate === 'string') return refuse('pull', rate);
  if (share.lo < 0) return refuse('pull', 'not-positive');
  const corners = [share.lo, share.hi].flatMap((s) => [(s * rate.lo) / 100, (s * rate.hi) / 100]);
  const value = (centreOf(baseShare) * centreOf({ ...baseShare, value: growth.value })) / 100;
  const interval = { lo: Math.min(...corners), hi: Math.max(...corners) };
  return derived('PP', 'base share * growth', [baseShare], interval, value);
}

/**
 * Whether published pulls add up to the published growth within rounding. Only a check where the partition
 * is exhaustive; `undefined` where a figure has no interval.
 */
export function pullsAgree(pulls: readonly Quantity[], growth: Quantity): boolean | undefined {
  const whole = intervalOf(growth);
  let total: Interval = { lo: 0, hi: 0 };
  for (const quantity of pulls) {
    const interval = intervalOf(quantity);
    if (!interval) return undefined;
    total = plus(total, interval);
  }
  return whole && overlaps(total, whole);
}
