import { checkQuotient } from '../../data/check/quotient';
import { checkRank } from '../../data/check/rank';
import type { Observation } from '../../data/input';
import { centre } from '../../data/interval';
import { type Issue, issueOf } from '../../data/issue';
import { kindOf } from '../../data/kind';
import { periodKey, yearBefore } from '../../data/period';
import { C03 } from '../../data/rules';
import type { Period } from '../../data/types';

/**
 * Key figures without what cannot be: a place among nothing or outside of its order (R01, R03), a rate on a base that
 * is zero or negative (C03). Those of which nothing is left are gone. `all` may hold the bases; a rate that they deny is
 * shown, and C02 says so.
 */
export function soundCells(
  cells: readonly Observation[],
  all: readonly Observation[],
  issues: Issue[],
): readonly Observation[] {
  const subject = (cell: Observation, period: Period) =>
    [cell.indicator, cell.area, cell.nature, kindOf(cell), periodKey(period)].join();
  const levels = new Map<string, Observation[]>();
  // Figures without a rate need no base.
  for (const cell of cells.some(({ growth }) => growth) ? all : []) {
    const key = subject(cell, cell.period);
    if (cell.value) levels.set(key, [...(levels.get(key) ?? []), cell]);
  }
  return cells.flatMap((cell) => {
    const { value, growth, rank, path, printed, period } = cell;
    const faults = rank
      ? checkRank(rank, [...path, 'rank'], printed, !!value).filter(({ level }) => level === 'E')
      : [];
    const placed = faults.length > 0 ? undefined : rank;
    const isRate = growth?.form === 'percent' && growth.against === 'same-period-last-year';
    const before = isRate ? yearBefore(period) : undefined;
    const bases = (before && levels.get(subject(cell, before))) ?? [];
    const isFalse = bases.some((base) => (centre(base.value!) ?? 1) <= 0);
    if (isFalse) faults.push(issueOf(C03, { path: [...path, 'growth'] }));
    issues.push(...faults);
    // Of several figures of the same release, or of one that is not named, one that agrees is enough.
    const denied = bases
      .filter(({ vintage }) => (vintage?.id ?? cell.vintage?.id) === (cell.vintage?.id ?? vintage?.id))
      .map((base) => checkQuotient(cell, base));
    if (denied[0] && denied.every(Boolean)) issues.push(denied[0]);
    if (faults.length === 0) return cell;
    const rate = isFalse ? undefined : growth;
    return value || rate || placed ? { ...cell, growth: rate, rank: placed } : [];
  });
}
