import type { Interval } from '../interval';
import { firstMonth, monthsOf } from '../period';
import { minus, over, times } from './arithmetic';
import { centreOf, indicatorOf, isRate, type Level, read, unlike } from './comparable';
import { type DerivedFigure, derived, type Refused, refuse } from './derived';
import type { RefusalReason } from './reason';

export interface Progress {
  readonly ok: true;
  /** Outcome over target, in per cent. */
  readonly done: DerivedFigure;
  /** Share of the year that has passed, in per cent: 时序进度. */
  readonly elapsed: number;
  /** `done` less `elapsed`, in percentage points; negative when behind. */
  readonly lead: DerivedFigure;
}

/** How far a January-to-date outcome has come towards the target of its year. */
export function progress(outcome: Level, target: Level): Progress | Refused {
  const reason = unfit(outcome, target);
  if (reason) return refuse('progress', reason);
  const actual = read(outcome);
  if (typeof actual === 'string') return refuse('progress', actual);
  const aim = read(target);
  if (typeof aim === 'string') return refuse('progress', aim);
  if (aim.lo <= 0) return refuse('progress', 'not-positive');
  const ratio = aim.hi === Infinity ? atMost(actual, aim) : over(actual, aim);
  if (!ratio) return refuse('progress', 'two-bounds');
  const inputs = [outcome, target];
  const elapsed = ((monthsOf(outcome.period) ?? 0) / 12) * 100;
  const share = (centreOf(outcome) / centreOf(target)) * 100;
  const done = derived('PCT', 'outcome / target', inputs, times(ratio, 100), share);
  const ahead = minus(done, { lo: elapsed, hi: elapsed });
  const lead = derived('PP', 'outcome / target - months / 12', inputs, ahead, share - elapsed);
  return { ok: true, done, elapsed, lead };
}

function unfit(outcome: Level, target: Level): RefusalReason | undefined {
  // 5% of growth by April is not most of a target of 6% for the year, nor do stocks grow from nothing in January.
  if (isRate(outcome)) return 'rate';
  if (indicatorOf(outcome).kind === 'stock') return 'stock';
  if (target.nature !== 'target') return 'not-target';
  if (outcome.nature !== 'outcome') return 'not-outcome';
  const due = firstMonth(target.period);
  if (due === undefined) return 'no-due-period';
  const reason = unlike(outcome, { ...target, nature: 'outcome' });
  if (reason) return reason;
  if (monthsOf(target.period) !== 12 || due % 12 !== 0) return 'different-periods';
  const start = firstMonth(outcome.period);
  const months = monthsOf(outcome.period);
  if (start === undefined || months === undefined) return 'not-cumulative';
  if (Math.floor(start / 12) !== due / 12) return 'different-periods';
  return start === due ? undefined : 'not-cumulative';
}

/** Against "at least 100" what is done is at most so much. */
function atMost(actual: Interval, aim: Interval): Interval | undefined {
  if (actual.hi === Infinity || actual.lo < 0) return undefined;
  return { lo: -Infinity, hi: actual.hi / aim.lo, loOpen: true, hiOpen: aim.loOpen };
}
