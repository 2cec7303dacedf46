import { toNumber } from '../decimal';
import { growthDisagrees } from '../derive/disagree';
import { intervalOf, isBound } from '../interval';
import { type Issue, issueOf, type Path } from '../issue';
import { C01, C02, C03, C05, C06, V09, V11 } from '../rules';
import type { Change, ClaimFact, Observation, Quantity, Turn } from '../types';
import { checkValue } from './value';

/** Growth outside these, in per cent, is worth a second look. */
const UNUSUAL = { above: 300, below: -90 } as const;

/**
 * C01–C03, C05, V09, V11 and the value rules of one published change. `base` is the published level
 * of the base period, where there is one; without it only the change itself is looked at.
 */
export function checkChange(observation: Observation, base?: Observation): Issue[] {
  const { growth } = observation;
  if (growth === undefined) return [];
  const path: Path = [...observation.path, 'growth'];
  const found = growth.value ? checkValue(growth.value, [...path, 'value']) : [];
  found.push(...checkForm(growth, path));
  if (growth.form === 'percent' && growth.pricing === 'unstated') found.push(issueOf(C01, { path }));
  if (observation.value !== undefined && base?.value !== undefined)
    found.push(...checkAgainstLevels(growth, observation.value, base.value, path));
  return found;
}

function checkForm({ form, value }: Change, path: Path): Issue[] {
  const digits = value?.digits ?? '';
  // "times" alone is no form of the type; it comes from JSON, and neither reading may be chosen.
  if ((form as string) === 'times') return [issueOf(C05, { path, params: { times: digits } })];
  if (value === undefined || value.digits === null) return [];
  const unit = path.concat('value', 'unit');
  if (form === 'points' && value.unit === 'PCT')
    return [issueOf(V09, { path: unit, expected: 'PP', params: { wanted: 'PP' } })];
  if (form !== 'percent') return [];
  if (value.unit === 'PP') return [issueOf(V09, { path: unit, expected: 'PCT', params: { wanted: 'PCT' } })];
  const growth = toNumber(value.digits);
  return growth > UNUSUAL.above || growth < UNUSUAL.below ? [issueOf(V11, { path, params: { growth: digits } })] : [];
}

/** C02, C03: what the two published levels say about the published rate. */
function checkAgainstLevels(growth: Change, now: Quantity, base: Quantity, path: Path): Issue[] {
  if (growth.form !== 'percent' || growth.value === undefined || now.unit !== base.unit) return [];
  const [above, below] = [intervalOf(now), intervalOf(base)];
  if (below !== undefined && below.hi <= 0) {
    const turn = above && turnOf(above.lo, below.lo);
    return [issueOf(C03, { path, params: turn === undefined ? {} : { turn } })];
  }
  const levels = isBound(now) || isBound(base) ? undefined : growthDisagrees(growth, now, base);
  if (levels === undefined) return [];
  const params = { growth: growth.value.digits ?? '', ...printed(levels.lo, levels.hi) };
  return [issueOf(C02, { path, read: growth.value.digits, params })];
}

/** Two decimals: one figure where both ends round to it, else rounded outwards, so that nothing possible is left out. */
function printed(lo: number, hi: number): { lo: string; hi: string } {
  if (lo.toFixed(2) === hi.toFixed(2)) return { lo: lo.toFixed(2), hi: hi.toFixed(2) };
  return { lo: (Math.floor(lo * 100) / 100).toFixed(2), hi: (Math.ceil(hi * 100) / 100).toFixed(2) };
}

/** The words in place of a rate on a negative base. */
function turnOf(now: number, base: number): Turn | undefined {
  if (base >= 0) return undefined;
  return now > 0 ? 'loss-to-profit' : now < base ? 'loss-widened' : now > base ? 'loss-narrowed' : 'flat';
}

/** C06: a claim without a figure. */
export function checkClaim(claim: ClaimFact, path: Path): Issue[] {
  const { says } = claim;
  const params =
    typeof says === 'string' ? { says } : { 'says:zh': says.zh ?? says.en ?? '', 'says:en': says.en ?? says.zh ?? '' };
  return [issueOf(C06, { path, params })];
}
