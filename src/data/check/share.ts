import { finestAgreement, intervalOf, notAbove } from '../interval';
import { type Issue, issueOf, type Path } from '../issue';
import { S01, S05 } from '../rules';
import type { Quantity, ShareFact } from '../types';

/**
 * S05, and S01 where the part and the whole are known: a published share that their quotient cannot
 * round to.
 */
export function checkShare(share: ShareFact, path: Path, part?: Quantity, whole?: Quantity): Issue[] {
  const { weighedBy } = share;
  if (weighedBy !== 'count' && weighedBy !== 'value') return [issueOf(S05, { path: [...path, 'weighedBy'] })];
  if (part === undefined || whole === undefined || part.unit !== whole.unit) return [];
  const [told, above, below] = [intervalOf(share.value), intervalOf(part), intervalOf(whole)];
  if (told === undefined || above === undefined || below === undefined || below.lo <= 0) return [];
  const [lo, hi] = [(above.lo / below.hi) * 100, (above.hi / below.lo) * 100];
  if (notAbove(told.lo, hi) && notAbove(lo, told.hi)) return [];
  const shown = finestAgreement(lo, hi);
  const computed = 'digits' in shown ? shown.digits : `${shown.from}–${shown.to}`;
  const params = { share: share.value.digits ?? '', part: part.digits ?? '', whole: whole.digits ?? '', computed };
  return [issueOf(S01, { path: [...path, 'value'], read: share.value.digits, params })];
}
