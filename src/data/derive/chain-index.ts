import type { Interval } from '../interval';
import { firstMonth, monthsOf } from '../period';
import type { Against } from '../types';
import { breaks, centreOf, type Level, mixedVintages, readClosed, readEach, unlike, vintageId } from './comparable';
import { type Derived, derived, refuse } from './derived';
import type { RefusalReason } from './reason';

/** An index number of a chain. */
export interface Link extends Level {
  /** What equals 100. @defaultValue `'same-period-last-year'`, 上年=100 */
  readonly against?: Against | undefined;
}

/**
 * Index numbers of 上年=100, multiplied: the last period with the one before the first as 100. In order of
 * time, without gaps. Never for fixed-base indices (1978=100): those are compared as they are.
 */
export function chainIndex(links: readonly Link[]): Derived {
  const first = links[0];
  if (!first) return refuse('chainIndex', 'empty');
  const reason = broken(links, first);
  if (reason) return refuse('chainIndex', reason);
  const mixed = mixedVintages('chainIndex', links, vintageId);
  if (mixed) return mixed;
  const read = readEach(links, readClosed);
  if (typeof read === 'string') return refuse('chainIndex', read === 'missing' ? 'gap' : read);
  if (read.some(({ lo }) => lo <= 0)) return refuse('chainIndex', 'not-positive');
  const product = (of: (index: number) => number) => links.reduce((total, _, i) => (total * of(i)) / 100, 100);
  const interval: Interval = { lo: product((i) => read[i]!.lo), hi: product((i) => read[i]!.hi) };
  const value = product((i) => centreOf(links[i]!));
  return derived(first.value.unit, 'product(index / 100) * 100', links, interval, value);
}

function broken(links: readonly Link[], first: Link): RefusalReason | undefined {
  const { against = 'same-period-last-year' } = first;
  if (against === 'fixed-base' || against === 'n-year-average') return 'mixed-bases';
  const length = monthsOf(first.period);
  const start = firstMonth(first.period);
  if (length === undefined || start === undefined) return 'no-period';
  const step = against === 'previous-period' ? length : 12;
  for (const [i, link] of links.entries()) {
    if ((link.against ?? 'same-period-last-year') !== against) return 'mixed-bases';
    const reason = unlike(link, first);
    if (reason) return reason === 'definition' ? 'mixed-bases' : reason;
    if (monthsOf(link.period) !== length) return 'unequal-periods';
    if (firstMonth(link.period) !== start + i * step) return 'gap';
    // The first link opens the chain: a break there is before it.
    if (i > 0 && breaks(link)) return 'break';
  }
  return undefined;
}
