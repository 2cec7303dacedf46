import { minus } from './arithmetic';
import { breaks, centreOf, isRate, type Level, mixedVintages, readEach, unlike, vintageId } from './comparable';
import { type Derived, derived, refuse } from './derived';

/** The difference of two rates in percentage points (`PP`). Not for levels: that is `growth`. */
export function pointChange(now: Level, base: Level): Derived {
  const inputs = [now, base];
  if (inputs.some((level) => level.value.unit !== 'PCT' || !isRate(level))) return refuse('pointChange', 'not-rate');
  const reason = unlike(now, base);
  // Shares of exports and shares of GDP are both per cent, of different things.
  if (reason === 'indicator' || reason === 'definition') return refuse('pointChange', 'denominator');
  if (reason) return refuse('pointChange', reason);
  const mixed = mixedVintages('pointChange', inputs, vintageId);
  if (mixed) return mixed;
  if (breaks(now)) return refuse('pointChange', 'break');
  const read = readEach(inputs);
  if (typeof read === 'string') return refuse('pointChange', read);
  const interval = minus(read[0]!, read[1]!);
  if (interval.lo === -Infinity && interval.hi === Infinity) return refuse('pointChange', 'two-bounds');
  return derived('PP', 'now - base', inputs, interval, centreOf(now) - centreOf(base));
}
