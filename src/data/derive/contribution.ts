import type { Interval } from '../interval';
import { minus, over, times } from './arithmetic';
import {
  centreOf,
  type Level,
  mixedVintages,
  pricesOf,
  readClosed,
  readEach,
  samePeriod,
  unlike,
  unlikePeriods,
  vintageId,
} from './comparable';
import { type Derived, derived, type Refused, refuse } from './derived';
import type { Derivation, RefusalReason } from './reason';

/** One aggregate at both ends of a comparison. */
export interface Pair {
  readonly now: Level;
  readonly base: Level;
}

/**
 * 贡献率: the part's increment as a share of the whole's, in per cent. May be negative or above 100: no
 * pie, no stack to 100.
 */
export function contribution(part: Pair, whole: Pair): Derived {
  const read = readPairs('contribution', part, whole);
  if ('ok' in read) return read;
  const change = minus(read[2]!, read[3]!);
  if (change.lo <= 0 && change.hi >= 0) return refuse('contribution', 'whole-unchanged');
  const interval = times(over(minus(read[0]!, read[1]!), change), 100);
  const value = (difference(part) / difference(whole)) * 100;
  return derived('PCT', '(part.now - part.base) / (whole.now - whole.base)', inputsOf(part, whole), interval, value);
}

/** The four intervals of two pairs that may meet: part now, part base, whole now, whole base. */
export function readPairs(derivation: Derivation, part: Pair, whole: Pair): Interval[] | Refused {
  const inputs = inputsOf(part, whole);
  const reason = unlikePairs(part, whole);
  if (reason) return refuse(derivation, reason);
  // Each period has its release; within a period, whole and parts come from one.
  const mixed =
    mixedVintages(derivation, [part.now, whole.now]) ??
    mixedVintages(derivation, [part.base, whole.base]) ??
    mixedVintages(derivation, inputs, vintageId);
  if (mixed) return mixed;
  const read = readEach(inputs, readClosed);
  return typeof read === 'string' ? refuse(derivation, read) : read;
}

export function inputsOf(part: Pair, whole: Pair): Level[] {
  return [part.now, part.base, whole.now, whole.base];
}

export function difference({ now, base }: Pair): number {
  return centreOf(now) - centreOf(base);
}

function unlikePairs(part: Pair, whole: Pair): RefusalReason | undefined {
  const prices = pricesOf(whole.now);
  if (inputsOf(part, whole).some((level) => pricesOf(level) !== prices)) return 'prices';
  if (part.now.value.unit !== whole.now.value.unit) return 'unit';
  const together = samePeriod(part.now.period, whole.now.period) && samePeriod(part.base.period, whole.base.period);
  if (!together) return 'different-periods';
  return (
    unlike(part.now, part.base) ??
    unlike(whole.now, whole.base) ??
    (part.now.nature !== whole.now.nature ? 'nature' : undefined) ??
    unlikePeriods(whole.now.period, whole.base.period)
  );
}
