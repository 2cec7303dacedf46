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
  const { value: published, pricing, scope } = change;
  const value = readClosed(level);
  const rate = published ? readClosed({ value: published, period: level.period }) : 'missing';
  const reason = unusable(change, options.explicit) ?? (options.broken || breaks(level) ? 'break' : undefined);
  if (reason) return refuse('impliedBase', reason);
  if (typeof value === 'string') return refuse('impliedBase', value);
  if (typeof rate === 'string') return refuse('impliedBase', rate);
  if (value.lo < 0) return refuse('impliedBase', 'not-positive');
  if (rate.lo <= -100) return refuse('impliedBase', 'full-decline');
  const interval = { lo: value.lo / (1 + rate.hi / 100), hi: value.hi / (1 + rate.lo / 100) };
  const centre = middle(value) / (1 + middle(rate) / 100);
  const figure = derived(level.value.unit, 'now / (1 + growth)', [level], interval, centre);
  const open = pricing === 'unstated' || scope === 'unstated';
  return open ? { ...figure, assuming: 'nominal-like-for-like' } : figure;
}

function unusable({ form, value, pricing, scope, against }: Change, explicit = false): RefusalReason | undefined {
  if (form !== 'percent' || (value && value.unit !== 'PCT')) return 'not-percent';
  if (pricing === 'real') return 'real-pricing';
  if (scope === 'comparable-scope') return scope;
  if (against !== 'same-period-last-year' && against !== 'fixed-base') return 'against';
  if (explicit) return undefined;
  if (pricing === 'unstated') return 'unstated-pricing';
  return scope === 'unstated' ? 'unstated-scope' : undefined;
}

const middle = ({ lo, hi }: Interval): number => (lo + hi) / 2;
