import type { Interval } from '../interval';
import { C03 } from '../rules';
import { minus } from './arithmetic';
import { type Level, unlike, unlikePeriods } from './comparable';
import { type Derived, type DerivedFigure, derived, refuse } from './derived';
import { discrete } from './discrete';
import { quotient } from './quotient';

/** Two January-to-date figures of one year. */
export interface Cumulative {
  readonly later: Level;
  readonly earlier: Level;
}
/** The same for the year before, as `impliedBase` gives it. */
export interface ImpliedCumulative {
  readonly later: DerivedFigure;
  readonly earlier: DerivedFigure;
}

/**
 * Growth in per cent of the months between two January-to-date figures, from the differences in both
 * years. Without published figures of the base year it takes implied ones, as long as the result is
 * narrower than one percentage point.
 */
export function discreteGrowth(now: Cumulative, base: Cumulative | ImpliedCumulative | undefined): Derived {
  if (!base) return refuse('discreteGrowth', 'base-not-published');
  const to = discrete(now.later, now.earlier);
  if (!to.ok) return to;
  const implied = isImplied(base);
  const from = implied ? impliedDifference(base) : publishedDifference(now, base);
  if (!from.ok) return from;
  const ratio = quotient(closed(to), closed(from));
  if (!ratio) return refuse('discreteGrowth', 'not-positive', C03);
  if (implied && !(ratio.hi - ratio.lo < 1)) return refuse('discreteGrowth', 'too-wide');
  const inputs = [...to.from, ...from.from].map((id) => ({ id }));
  const formula = '(later - earlier) / (base later - base earlier) - 1';
  return { ...derived('PCT', formula, inputs, ratio, (to.value / from.value - 1) * 100), period: to.period };
}

function isImplied(base: Cumulative | ImpliedCumulative): base is ImpliedCumulative {
  return 'ok' in base.later;
}

function impliedDifference({ later, earlier }: ImpliedCumulative): Derived {
  const inputs = [...later.from, ...earlier.from].map((id) => ({ id }));
  return derived(later.unit, 'later - earlier', inputs, minus(later, earlier), later.value - earlier.value);
}

function publishedDifference(now: Cumulative, base: Cumulative): Derived {
  const reason =
    unlike(now.later, base.later) ??
    unlikePeriods(now.later.period, base.later.period) ??
    unlikePeriods(now.earlier.period, base.earlier.period);
  return reason ? refuse('discreteGrowth', reason) : discrete(base.later, base.earlier);
}

function closed({ lo, hi }: Interval): Interval {
  return { lo, hi };
}
