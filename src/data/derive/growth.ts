import { type Interval, isBound } from '../interval';
import { C03 } from '../rules';
import type { Id, Turn } from '../types';
import { centreOf, indicatorOf, type Level, readAll, unlikeLevels, vintageId } from './comparable';
import { type Derived, derived, idsOf, refuse } from './derived';
import { quotient } from './quotient';
import { isBalance, turnOf } from './turn';

/** No rate exists, but the word a statistics office prints in its place: 由亏转盈, 增亏 … */
export interface DerivedTurn {
  readonly ok: true;
  readonly turn: Turn;
  readonly from: readonly Id[];
  readonly formula: string;
  readonly label: 'derived';
}

/**
 * The change from `base` to `now` in per cent, from two published levels. One bound makes it one-sided
 * ("more than +6.3 %"). Not for rates (`pointChange`), nor for balances, which only turn,
 * nor for a month against the month before.
 */
export function growth(
  now: Level,
  base: Level,
  options: {
    /** The series breaks between the two periods: no rate is worked out. @defaultValue false */
    readonly broken?: boolean | undefined;
  } = {},
): Derived | DerivedTurn {
  const inputs = [now, base];
  const reason = unlikeLevels(now, base) ?? (options.broken ? 'break' : undefined);
  const read = readAll('growth', inputs, reason, vintageId);
  if ('ok' in read) return read;
  const [to, from] = read as [Interval, Interval];
  if (isBound(now.value) && isBound(base.value)) return refuse('growth', 'two-bounds');
  const indicator = indicatorOf(now);
  const turn = turnOf(to, from, indicator);
  if (turn) return { ok: true, turn, from: idsOf(inputs), formula: FORMULA, label: 'derived' };
  if (isBalance(indicator)) return refuse('growth', 'balance');
  const ratio = quotient(to, from);
  if (!ratio) return refuse('growth', 'not-positive', C03);
  const value = (centreOf(now) / centreOf(base) - 1) * 100;
  return derived('PCT', FORMULA, inputs, ratio, value);
}

const FORMULA = 'now / base - 1';
