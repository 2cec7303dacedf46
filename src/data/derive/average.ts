import { over } from './arithmetic';
import { centreOf, type Level, mixedVintages, readEach, samePeriod } from './comparable';
import { type Derived, derived, refuse } from './derived';

/**
 * The total per member, in the total's unit. Only where the source says that total and number are of the
 * same things: funds in place and projects named beside them are not.
 */
export function average(
  total: Level,
  number: Level,
  options: { readonly oneCohort?: boolean | undefined } = {},
): Derived {
  const inputs = [total, number];
  if (!options.oneCohort) return refuse('average', 'not-one-cohort');
  if (!samePeriod(total.period, number.period)) return refuse('average', 'different-periods');
  const mixed = mixedVintages('average', inputs);
  if (mixed) return mixed;
  const read = readEach(inputs);
  if (typeof read === 'string') return refuse('average', read);
  const [t, n] = [read[0]!, read[1]!];
  if (n.lo <= 0) return refuse('average', 'not-positive');
  const whole = t.lo === -Infinity || t.hi === Infinity;
  if (n.hi === Infinity) {
    // Of an unknown number: less than …, where the total is known.
    if (whole) return refuse('average', 'two-bounds');
    const most = { lo: -Infinity, hi: t.hi / n.lo, loOpen: true, hiOpen: true };
    return derived(total.value.unit, 'total / number', inputs, most, most.hi);
  }
  return derived(total.value.unit, 'total / number', inputs, over(t, n), centreOf(total) / centreOf(number));
}
