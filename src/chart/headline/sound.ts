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
 * is zero or negative (C03). Those of which nothing is left are gone. `all` may hold the bases.
 */
export function soundCells(
  cells: readonly Observation[],
  all: readonly Observation[],
  issues: Issue[],
): readonly Observation[] {
  const subject = (cell: Observation, period: Period) =>
    [cell.indicator, cell.area, kindOf(cell), periodKey(period)].join();
  const isBelow = ({ value }: Observation) => value !== undefined && (centre(value) ?? 1) <= 0;
  const below = new Set(all.filter(isBelow).map((cell) => subject(cell, cell.period)));
  return cells.flatMap((cell) => {
    const { value, growth, rank, path, printed, period } = cell;
    const faults = rank ? checkRank(rank, [...path, 'rank'], printed).filter(({ level }) => level === 'E') : [];
    const placed = faults.length > 0 ? undefined : rank;
    const isRate = growth?.form === 'percent' && growth.against === 'same-period-last-year';
    const before = isRate && below.size > 0 ? yearBefore(period) : undefined;
    const isFalse = before !== undefined && below.has(subject(cell, before));
    if (isFalse) faults.push(issueOf(C03, { path: [...path, 'growth'] }));
    if (faults.length === 0) return cell;
    issues.push(...faults);
    const rate = isFalse ? undefined : growth;
    return value || rate || placed ? { ...cell, growth: rate, rank: placed } : [];
  });
}
