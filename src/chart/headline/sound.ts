import { checkLevels } from '../../data/check/change';
import { checkRank } from '../../data/check/rank';
import type { Observation } from '../../data/input';
import type { Issue } from '../../data/issue';
import { kindOf } from '../../data/kind';
import { periodKey, yearBefore } from '../../data/period';
import type { Period } from '../../data/types';

/**
 * Key figures without what cannot be: a place among nothing or outside of its order (R01, R03), a rate on a base that
 * is below zero (C03). Those of which nothing is left are gone. `all` may hold the bases; a rate that they deny is shown,
 * and C02 says so.
 */
export function soundCells(
  cells: readonly Observation[],
  all: readonly Observation[],
  issues: Issue[],
): readonly Observation[] {
  const subject = (cell: Observation, period: Period) =>
    [cell.indicator, cell.area, cell.nature, kindOf(cell), periodKey(period)].join();
  const levels = new Map<string, Observation[]>();
  if (cells.some(({ growth }) => growth))
    for (const cell of all) {
      const key = subject(cell, cell.period);
      if (cell.value) levels.set(key, [...(levels.get(key) ?? []), cell]);
    }
  return cells.flatMap((cell) => {
    const { value, growth, rank, path, printed, period } = cell;
    const before = growth && yearBefore(period);
    // Of several releases one that agrees is enough.
    const judged = (before && levels.get(subject(cell, before)))?.map((base) => checkLevels(cell, base)) ?? [];
    const told = judged.find((each) => each.length === 0) ?? judged[0] ?? [];
    const place = rank ? checkRank(rank, [...path, 'rank'], printed).filter(({ level }) => level === 'E') : [];
    issues.push(...place, ...told);
    const isFalse = told.some(({ level }) => level === 'E');
    if (!isFalse && place.length === 0) return cell;
    const rate = isFalse ? undefined : growth;
    const placed = place.length > 0 ? undefined : rank;
    return value || rate || placed ? { ...cell, growth: rate, rank: placed } : [];
  });
}
