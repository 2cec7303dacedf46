import { toNumber } from '../decimal';
import { type Level, mixedVintages, unlikeLevels, vintageId } from '../derive/comparable';
import { growthDisagrees, RATES } from '../derive/disagree';
import { turnOf } from '../derive/turn';
import type { Observation } from '../input';
import { intervalOf, isBound, rounded } from '../interval';
import { type Issue, issueOf, type Path } from '../issue';
import { periodKey } from '../period';
import { isRound } from '../round';
import { C01, C02, C03, C05, C06, V07, V11 } from '../rules';
import type { Change, ClaimFact, Indicator } from '../types';
import { checkValue } from './value';

/** Units of money, and those that say their own names: of them nobody knows. */
const MONEY = /^(CNY|USD|EUR|HKD|.+\|.+)?$/;
/** Growth outside these, in per cent, is worth a second look. */
const UNUSUAL = { above: 300, below: -90 } as const;

/**
 * C01, V07 and V11: what is wrong with one published change that was read, looked at alone. What readers refuse
 * is {@link checkForm}'s, what the levels say against it {@link checkLevels}'s. `own` is the unit of the indicator, for a
 * rate without a level: only what is counted in money grows nominally or really, not tonnes, people or an index of prices.
 */
export function checkChange({ growth, value: level, path: at }: Observation, own = ''): Issue[] {
  if (growth === undefined) return [];
  const { form, value } = growth;
  const path = [...at, 'growth'];
  const found: Issue[] = [];
  const digits = value?.digits;
  if (value && digits) {
    if (isRound(value)) found.push(issueOf(V07, { path: [...path, 'value'], read: digits, params: { value: digits } }));
    const rate = form === 'percent' ? toNumber(digits) : 0;
    if (rate > UNUSUAL.above || rate < UNUSUAL.below) found.push(issueOf(V11, { path, params: { growth: digits } }));
  }
  if (form === 'percent' && growth.pricing === 'unstated' && MONEY.test(level?.unit ?? own))
    found.push(issueOf(C01, { path }));
  return found;
}

/**
 * C02, C03: what the published levels say about a published rate, also one in times. `base` is the same span a year
 * earlier: below zero it allows no rate, whether or not the level of now is known; the word in its place is that of `indicator`.
 * Levels that no rate may be worked out of say nothing: of two definitions or releases, across a break, of an index whose
 * base is the year before.
 */
export function checkLevels(
  seen: Observation,
  base: Observation | undefined,
  indicator: Partial<Indicator> = { id: seen.indicator },
): Issue[] {
  const { growth, value: now, path: at, period } = seen;
  const before = base?.value;
  const scale = growth && RATES.get(growth.form);
  if (!scale || growth.against !== 'same-period-last-year' || !growth.value || !before) return [];
  if (now && before.unit !== now.unit) return [];
  const below = intervalOf(before);
  if (below !== undefined && below.hi <= 0) {
    const above = now && intervalOf(now);
    const turn = above && turnOf(above, below, indicator);
    return [issueOf(C03, { path: [...at, 'growth'], ...(turn && { params: { turn } }) })];
  }
  if (!now || isBound(now) || isBound(before)) return [];
  const [level, from] = [seen, base!].map((one) => ({ ...one, indicator })) as unknown as [Level, Level];
  const isOther = unlikeLevels(level, from) || mixedVintages('growth', [level, from], vintageId);
  const levels = !isOther && growthDisagrees(growth, now, before);
  if (!levels) return [];
  const read = growth.value.digits ?? '';
  // 增长3倍 is growth of 300%.
  const rate = growth.form === 'percent' ? read : `${Number(rounded(toNumber(read) * scale[0] - scale[1], 2))}`;
  const params = { growth: rate, period: periodKey(period), ...printed(levels.lo, levels.hi) };
  return [issueOf(C02, { path: [...at, 'growth'], read, params })];
}

/** Two decimals: one figure where both ends round to it, else rounded outwards, so that nothing possible is left out. */
function printed(lo: number, hi: number): { lo: string; hi: string } {
  const low = rounded(lo, 2);
  // Two decimals that were exact stay so, whatever a double makes of them.
  if (low === rounded(hi, 2)) return { lo: low, hi: low };
  return { lo: rounded(Math.floor(lo * 100 + 1e-7) / 100, 2), hi: rounded(Math.ceil(hi * 100 - 1e-7) / 100, 2) };
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
