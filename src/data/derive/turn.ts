import type { Interval } from '../interval';
import type { Turn } from '../types';

/**
 * The word in place of a rate on a negative base. Known only where the signs are, and between two losses, where their
 * order is; losses printed alike are `flat`.
 */
export function turnOf(now: Interval, base: Interval): Turn | undefined {
  if (base.lo > 0) return now.hi < 0 ? 'profit-to-loss' : undefined;
  if (base.hi >= 0) return undefined;
  if (now.lo > 0) return 'loss-to-profit';
  if (now.hi >= 0) return undefined;
  if (now.hi < base.lo) return 'loss-widened';
  if (now.lo > base.hi) return 'loss-narrowed';
  return now.lo === base.lo && now.hi === base.hi ? 'flat' : undefined;
}
