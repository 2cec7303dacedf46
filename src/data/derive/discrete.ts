import { daysIn, pad } from '../calendar';
import { firstMonth, monthsOf, normalisePeriod } from '../period';
import type { Period } from '../types';
import { minus } from './arithmetic';
import { breaks, centreOf, indicatorOf, isRate, type Level, mixedVintages, readEach, unlike } from './comparable';
import { type Derived, derived, refuse } from './derived';
import type { RefusalReason } from './reason';

/**
 * The months between two January-to-date figures of one year, in their unit: January–April less
 * January–March is April. `period` of the result says which. Half-widths add, so it is less precise than
 * either. Not across releases: earlier months are revised without notice.
 */
export function discrete(later: Level, earlier: Level): Derived {
  const inputs = [later, earlier];
  const span = between(later, earlier);
  if (typeof span === 'string') return refuse('discrete', span);
  const mixed = mixedVintages('discrete', inputs);
  if (mixed) return mixed;
  const read = readEach(inputs);
  if (typeof read === 'string') return refuse('discrete', read);
  const interval = minus(read[0]!, read[1]!);
  if (interval.lo === -Infinity && interval.hi === Infinity) return refuse('discrete', 'two-bounds');
  if (interval.hi < 0 && indicatorOf(later).nonNegative) return refuse('discrete', 'revised-down');
  const figure = derived(later.value.unit, 'later - earlier', inputs, interval, centreOf(later) - centreOf(earlier));
  return { ...figure, period: span };
}

function between(later: Level, earlier: Level): Period | RefusalReason {
  if (isRate(later) || isRate(earlier)) return 'rate';
  const indicator = indicatorOf(later);
  if (indicator.kind === 'stock') return 'stock';
  const reason = unlike(later, earlier);
  if (reason) return reason;
  const start = firstMonth(later.period);
  const through = monthsOf(later.period);
  const before = monthsOf(earlier.period);
  if (start === undefined || through === undefined || before === undefined) return 'no-period';
  const cumulative = start % 12 === 0 && through <= 12 && firstMonth(earlier.period) === start;
  if (!cumulative || before >= through) return 'not-cumulative';
  // Neither January nor February stands alone, nor does what begins with February.
  if (before === 1 && indicator.jointJanFeb) return 'joint-january-february';
  if (breaks(later)) return 'break';
  return spanOf(start / 12, before, through);
}

function spanOf(year: number, before: number, through: number): Period {
  const from = `${year}-${pad(before + 1)}-01`;
  const to = `${year}-${pad(through)}-${daysIn(year, through)}`;
  return normalisePeriod({ type: 'span', from, to });
}
