import { toNumber } from '../decimal';
import { growthDisagrees } from '../derive/disagree';
import { turnOf } from '../derive/turn';
import { intervalOf, isBound } from '../interval';
import { type Issue, issueOf, type Path } from '../issue';
import { isRound } from '../round';
import { C01, C02, C03, C05, C06, V07, V09, V11 } from '../rules';
import type { Change, ClaimFact, Observation, Quantity } from '../types';
import { checkValue } from './value';

/** Growth outside these, in per cent, is worth a second look. */
const UNUSUAL = { above: 300, below: -90 } as const;

/**
 * C01–C03, V07, V09 and V11 of one published change that was read. `base` is the published level of the base
 * period, where there is one; without it only the change itself is looked at. What readers refuse is {@link checkForm}'s.
 */
export function checkChange({ growth, value: now, path: at }: Observation, base?: Observation): Issue[] {
  if (growth === undefined) return [];
  const { form, value } = growth;
  const path = [...at, 'growth'];
  const found: Issue[] = [];
  const digits = value?.digits;
  if (value && digits) {
    if (isRound(value)) found.push(issueOf(V07, { path: [...path, 'value'], read: digits, params: { value: digits } }));
    const wanted = WANTED[`${form} ${value.unit}`];
    const rate = form === 'percent' ? toNumber(digits) : 0;
    if (wanted) found.push(issueOf(V09, { path: [...path, 'value', 'unit'], expected: wanted, params: { wanted } }));
    else if (rate > UNUSUAL.above || rate < UNUSUAL.below)
      found.push(issueOf(V11, { path, params: { growth: digits } }));
  }
  if (form !== 'percent') return found;
  if (growth.pricing === 'unstated') found.push(issueOf(C01, { path }));
  const judged = now && base?.value && digits !== undefined && checkAgainstLevels(growth, now, base.value);
  return judged ? [...found, { ...judged, path }] : found;
}

/** The unit that a form wants, where another one is as easily written. */
const WANTED: Readonly<Record<string, string>> = { 'points PCT': 'PP', 'percent PP': 'PCT' };

/** C02, C03: what the two published levels say about the published rate. */
function checkAgainstLevels(growth: Change, now: Quantity, base: Quantity): Issue | undefined {
  if (now.unit !== base.unit) return undefined;
  const below = intervalOf(base);
  if (below !== undefined && below.hi <= 0) {
    const above = intervalOf(now);
    const turn = above && turnOf(above, below);
    return issueOf(C03, turn && { params: { turn } });
  }
  const levels = isBound(now) || isBound(base) ? undefined : growthDisagrees(growth, now, base);
  const read = growth.value?.digits ?? '';
  return levels && issueOf(C02, { read, params: { growth: read, ...printed(levels.lo, levels.hi) } });
}

/** Two decimals: one figure where both ends round to it, else rounded outwards, so that nothing possible is left out. */
function printed(lo: number, hi: number): { lo: string; hi: string } {
  const agree = lo.toFixed(2) === hi.toFixed(2);
  const [low, high] = agree ? [lo, hi] : [Math.floor(lo * 100) / 100, Math.ceil(hi * 100) / 100];
  return { lo: low.toFixed(2), hi: high.toFixed(2) };
}

/** C05 and the value rules of a change that no reader has seen. */
export function checkForm({ form, value }: Change, path: Path): Issue[] {
  // "times" alone is no form of the type; it comes from JSON, and neither reading may be chosen.
  if ((form as string) === 'times') return [issueOf(C05, { path, params: { times: value?.digits ?? '' } })];
  return value ? checkValue(value, [...path, 'value']) : [];
}

/** C06: a claim without a figure. */
export function checkClaim(claim: ClaimFact, path: Path): Issue[] {
  const { says } = claim;
  const params =
    typeof says === 'string' ? { says } : { 'says:zh': says.zh ?? says.en ?? '', 'says:en': says.en ?? says.zh ?? '' };
  return [issueOf(C06, { path, params })];
}
