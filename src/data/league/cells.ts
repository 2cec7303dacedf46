import type { Observation, Observations } from '../input';
import { kindOf } from '../kind';
import { mostFrequent } from '../most-frequent';
import { readPeriodKey, readPeriods } from '../observations';
import { comparePeriods, periodGroup, periodKey } from '../period';
import type { Id, Indicator, Period } from '../types';

export interface LeagueRequest {
  /** @defaultValue the indicator with the most cells */
  readonly indicator?: Id | undefined;
  /** @defaultValue the latest period with at least half as many areas as the fullest */
  readonly period?: string | undefined;
  /** An earlier period, or `'previous'` for the one before in the data. */
  readonly compare?: string | undefined;
  /** Only periods of a kind, or a list of them, as `readPeriods` reads it. */
  readonly periods?: readonly string[] | undefined;
  readonly vintage?: Id | undefined;
  /** Id of the source whose figure wins where two releases differ. */
  readonly source?: string | undefined;
}

/**
 * The cells of one indicator, nature, counterpart and set of dimensions, in one vintage where one was asked for: all
 * that may stand in one table. The indicator as asked; else the one with most cells.
 */
export function leagueCells({ observations, indicators }: Observations, request: LeagueRequest): Observation[] {
  const { indicator, vintage, periods = [] } = request;
  const id = indicator ?? mostFrequent(observations.map((cell) => cell.indicator));
  const own = observations.filter(
    (cell) => cell.indicator === id && (cell.value ?? cell.growth) && periodGroup(cell.period) !== undefined,
  );
  // A plan is no outcome.
  const kinds = own.map((cell) => cell.nature + kindOf(cell));
  const kind = mostFrequent(kinds);
  const alike = own.filter((_, i) => kinds[i] === kind);
  const { group, keys } = readPeriods(periods, indicators.get(id ?? ''));
  return alike.filter(
    (cell) =>
      (vintage === undefined || cell.vintage?.id === undefined || cell.vintage.id === vintage) &&
      (group === undefined || periodGroup(cell.period) === group) &&
      (keys.size === 0 || keys.has(periodKey(cell.period))),
  );
}

/** The period that a text names, where the data have it; without a text the latest that is about full. */
export function leaguePeriod(
  cells: readonly Observation[],
  asked: string | undefined,
  indicator: Indicator,
): Period | undefined {
  const areas = new Map<string, Set<string>>();
  const periods = new Map<string, Period>();
  for (const { period, area } of cells) {
    const key = periodKey(period);
    periods.set(key, period);
    areas.set(key, (areas.get(key) ?? new Set()).add(area));
  }
  if (asked !== undefined) return periods.get(readPeriodKey(asked, indicator) ?? '');
  const most = Math.max(0, ...[...areas.values()].map(({ size }) => size));
  const full = [...periods].filter(([key]) => areas.get(key)!.size * 2 >= most).map(([, period]) => period);
  return full.sort(comparePeriods).pop();
}

/** Every period of the same kind as one, in order. */
export function leaguePeriods(cells: readonly Observation[], like: Period): readonly Period[] {
  const group = periodGroup(like);
  const periods = new Map<string, Period>();
  for (const { period } of cells) if (periodGroup(period) === group) periods.set(periodKey(period), period);
  return [...periods.values()].sort(comparePeriods);
}
