import type { Interval } from '../interval';
import { plus } from './arithmetic';
import { centreOf, indicatorOf, type Level, mixedVintages, read, samePeriod } from './comparable';
import { type Derived, derived, refuse } from './derived';

export interface SumOptions {
  /** That nothing is counted twice: the figures cannot say it. @defaultValue false */
  readonly disjoint?: boolean | undefined;
  /** Leave out what is missing; the result is then "at least". @defaultValue false */
  readonly atLeast?: boolean | undefined;
}

/** The sum, in the members' unit. Any bound makes the sum a bound; it is never drawn as exact. */
export function sum(levels: readonly Level[], options: SumOptions = {}): Derived {
  const first = levels[0];
  if (!first) return refuse('sum', 'empty');
  if (!options.disjoint) return refuse('sum', 'not-disjoint');
  if (levels.some(({ value }) => value.unit !== first.value.unit)) return refuse('sum', 'unit');
  if (levels.some(({ nature }) => nature !== first.nature)) return refuse('sum', 'nature');
  if (levels.some((level) => isStock(level) && !samePeriod(level.period, first.period))) return refuse('sum', 'stock');
  const mixed = mixedVintages('sum', levels);
  if (mixed) return mixed;
  let total: Interval = { lo: 0, hi: 0 };
  let value = 0;
  let left = false;
  for (const level of levels) {
    const interval = read(level);
    // Something left out says "at least" only when nothing can be negative.
    if (interval === 'missing' || interval === 'negligible') {
      if (!options.atLeast) return refuse('sum', interval);
      left = true;
    } else if (typeof interval === 'string') return refuse('sum', interval);
    else {
      if (options.atLeast && interval.lo < 0) return refuse('sum', 'not-positive');
      total = plus(total, interval);
      value += centreOf(level);
    }
  }
  if (left) total = { ...total, hi: Infinity, hiOpen: true };
  if (total.lo === -Infinity && total.hi === Infinity) return refuse('sum', 'two-bounds');
  return derived(first.value.unit, 'sum', levels, total, value);
}

function isStock(level: Level): boolean {
  return indicatorOf(level).kind === 'stock' || level.period.type === 'instant';
}
