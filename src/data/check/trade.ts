import { decimalsOf } from '../decimal';
import { plus } from '../derive/arithmetic';
import { flowOf } from '../indicators';
import type { Observation } from '../input';
import { centre, type Interval, intervalOf, overlaps, rounded } from '../interval';
import { type Issue, issueOf } from '../issue';
import { kindOf } from '../kind';
import { periodKey } from '../period';
import { S03 } from '../rules';

/**
 * S03: exports and imports of one place, partner, period, unit and release that cannot round to their published total.
 * Where some are printed twice, one sum that fits is enough. Silent where one of the three has no interval. Written in
 * the multiplier and with the decimals of the total, at the total.
 */
export function checkTrade(observations: readonly Observation[]): Issue[] {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const { indicator, area, nature, period, value, vintage, definitionId } = each;
    if (!value?.digits || !flowOf(indicator) || period.type === 'unstated') continue;
    const key = [area, nature, kindOf(each), periodKey(period), value.unit, vintage?.id, definitionId].join('\n');
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => {
    const of = (flow: string) => group.filter(({ indicator }) => flowOf(indicator) === flow);
    const [exported, imported] = [of('exports'), of('imports')];
    const sums = exported.flatMap((a) => imported.map((b) => [a, b] as const));
    const [first] = sums;
    return first
      ? of('total').flatMap((total) => (sums.some((sum) => fits(total, ...sum)) ? [] : disagree(total, ...first)))
      : [];
  });
}

function fits(total: Observation, exported: Observation, imported: Observation): boolean {
  const [whole, a, b] = [total, exported, imported].map(({ value }): Interval | undefined => intervalOf(value!));
  return !whole || !a || !b || overlaps(plus(a, b), whole);
}

function disagree({ value, period, path }: Observation, exported: Observation, imported: Observation): Issue {
  const { digits, multiplier = 0, unit } = value!;
  const sum = (centre(exported.value!)! + centre(imported.value!)!) / 10 ** multiplier;
  const figures = { sum: rounded(sum, decimalsOf(digits!)), whole: digits! };
  const params = { period: periodKey(period), ...figures, scale: multiplier, unit };
  return issueOf(S03, { path: [...path, 'value'], read: digits, params });
}
