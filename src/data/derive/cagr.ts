import { firstMonth } from '../period';
import {
  breaks,
  centreOf,
  indicatorOf,
  type Level,
  mixedVintages,
  readClosed,
  readEach,
  unlike,
  unlikePeriods,
  vintageId,
} from './comparable';
import { type Derived, derived, refuse } from './derived';
import { isBalance } from './turn';

/**
 * Average growth a year in per cent, `(now / base)^(1/n) − 1`; with two years in between the 两年平均增长.
 * The number of years comes from the periods. Not for one year (`growth`), nor for bounds.
 */
export function cagr(
  now: Level,
  base: Level,
  options: {
    /** The series breaks between the two periods: no rate is worked out. @defaultValue false */
    readonly broken?: boolean | undefined;
  } = {},
): Derived {
  const inputs = [now, base];
  const reason = unlike(now, base) ?? unlikePeriods(now.period, base.period);
  if (reason) return refuse('cagr', reason);
  if (isBalance(indicatorOf(now))) return refuse('cagr', 'balance');
  if (options.broken || breaks(now)) return refuse('cagr', 'break');
  const mixed = mixedVintages('cagr', inputs, vintageId);
  if (mixed) return mixed;
  const years = ((firstMonth(now.period) ?? 0) - (firstMonth(base.period) ?? 0)) / 12;
  if (!Number.isInteger(years)) return refuse('cagr', 'unequal-periods');
  if (years < 2) return refuse('cagr', 'fewer-than-two-years');
  const read = readEach(inputs, readClosed);
  if (typeof read === 'string') return refuse('cagr', read);
  const [to, from] = [read[0]!, read[1]!];
  if (to.lo <= 0 || from.lo <= 0) return refuse('cagr', 'not-positive');
  const rate = (ratio: number) => (ratio ** (1 / years) - 1) * 100;
  const interval = { lo: rate(to.lo / from.hi), hi: rate(to.hi / from.lo) };
  return derived('PCT', '(now / base)^(1 / years) - 1', inputs, interval, rate(centreOf(now) / centreOf(base)));
}
