import type { Interval } from '../interval';
import type { Change } from '../types';
import { breaks, type Level, readClosed } from './comparable';
import { type Derived, derived, refuse } from './derived';
import type { RefusalReason } from './reason';

export interface ImpliedBaseOptions {
  /**
   * Work it out although the source does not say whether the growth is nominal and like for like. The
   * result then carries `assuming`, and the figure says so. @defaultValue false
   */
  readonly explicit?: boolean | undefined;
  /** The series breaks between the two periods. @defaultValue false */
  readonly broken?: boolean | undefined;
}

/**
 * The earlier level that a level and its published growth imply, `v / (1 + g)`, in the level's unit. Not
 * for growth at constant prices or on a comparable scope: those do not run from the published base.
 */
export function impliedBase(level: Level, change: Change, options: ImpliedBaseOptions = {}): Derived {
  const reason = unusable(change, options.explicit ?? false);
  if (reason) return refuse('impliedBase', reason);
  if (options.broken || breaks(level)) return refuse('impliedBase', 'break');
  const value = readClosed(level);
  if (typeof value === 'string') return refuse('impliedBase', value);
  const rate = change.value ? readClosed({ value: change.value, period: level.period }) : 'missing';
  if (typeof rate === 'string') return refuse('impliedBase', rate);
  if (rate.lo <= -100 || value.lo < 0) return refuse('impliedBase', value.lo < 0 ? 'not-positive' : 'full-decline');
  const interval = { lo: value.lo / (1 + rate.hi / 100), hi: value.hi / (1 + rate.lo / 100) };
  const centre = middle(value) / (1 + middle(rate) / 100);
  const figure = derived(level.value.unit, 'now / (1 + growth)', [level], interval, centre);
  const open = change.pricing === 'unstated' || change.scope === 'unstated';
  return open ? { ...figure, assuming: 'nominal-like-for-like' } : figure;
}

function unusable(change: Change, explicit: boolean): RefusalReason | undefined {
  if (change.form !== 'percent' || (change.value && change.value.unit !== 'PCT')) return 'not-percent';
  if (change.pricing === 'real') return 'real-pricing';
  if (change.scope === 'comparable-scope') return 'comparable-scope';
  if (change.against !== 'same-period-last-year' && change.against !== 'fixed-base') return 'against';
  if (explicit) return undefined;
  if (change.pricing === 'unstated') return 'unstated-pricing';
  return change.scope === 'unstated' ? 'unstated-scope' : undefined;
}

const middle = ({ lo, hi }: Interval): number => (lo + hi) / 2;
