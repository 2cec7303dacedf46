import { type Issue, issueOf, type Path } from '../issue';
import { R01, R02, R03, R04, R06, R08 } from '../rules';
import type { Rank } from '../types';

/**
 * R01–R04, R08: what is wrong with, or open in, one published rank. `words` is how the source puts it. Beside its
 * figure a place without a scope is told as the source has it; alone it tells nothing.
 */
export function checkRank(rank: Rank, path: Path, words = '', isBeside = false): Issue[] {
  const { position, among, precision } = rank;
  if (precision === 'vague' || position === undefined) return [issueOf(R08, { path, params: { says: words } })];
  const size = among?.size;
  const found: Issue[] = [];
  const params = { position, ...(precision === 'within' && { within: 1 }) };
  const real = Number.isInteger(position) && position > 0 && position <= (size ?? Infinity);
  if (!among?.members) found.push(issueOf(isBeside ? 'R01 W cell' : R01, { path }));
  else if (size === undefined && real) found.push(issueOf(R02, { path: [...path, 'among', 'size'], params }));
  if (!real)
    found.push(
      issueOf(R03, { path: [...path, 'position'], read: position, params: { position, ...(size ? { size } : {}) } }),
    );
  else if (precision === 'within') found.push(issueOf(R04, { path, params: { position } }));
  return found;
}

/** R06: a claimed position outside the best and worst place that the values allow. */
export function checkRankAgainst(rank: Rank, allowed: { best: number; worst: number }, path: Path): Issue[] {
  const { position, precision } = rank;
  const { best, worst } = allowed;
  if (position === undefined || precision === 'vague') return [];
  if (best <= position && (precision === 'within' || position <= worst)) return [];
  return [issueOf(R06, { path, params: { position, best, worst, ...(precision === 'within' && { within: 1 }) } })];
}
