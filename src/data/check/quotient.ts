import { decimalsOf, toNumber } from '../decimal';
import type { Observation } from '../input';
import { type Issue, issueOf } from '../issue';
import { periodKey } from '../period';
import { C02 } from '../rules';
import type { Quantity } from '../types';

/**
 * C02 for a chart that has no interval to draw: a rate in per cent on the same span a year earlier, the figures of which
 * are `base`, that the two levels clearly deny, all three printed as exact figures. `checkLevels` also judges ranges,
 * bounds and rates in times, and costs a page three times as much.
 */
export function checkQuotient(
  { growth, value, path, period, definitionId }: Observation,
  base: Observation,
): Issue | undefined {
  const figures = [growth?.value, value, base.value];
  // Across a break, and of an index whose base is the year before, two levels say nothing of a rate.
  if (
    growth?.pricing === 'real' ||
    value?.unit !== base.value?.unit ||
    value?.unit === 'index' ||
    definitionId !== base.definitionId ||
    /[BD]/.test(`${value?.status}`) ||
    !figures.every(isExact)
  )
    return undefined;
  const [rate = 0, now = 0, before = 0] = figures.map(({ digits, multiplier }) => toNumber(digits, multiplier));
  // Half of the last printed digit.
  const [half = 0, nowHalf = 0, beforeHalf = 0] = figures.map(({ digits, multiplier = 0 }) =>
    toNumber('5', multiplier - decimalsOf(digits) - 1),
  );
  const ratio = now / before;
  const computed = ratio * 100 - 100;
  // What rounding may hide, and a hundredth more of it for what this leaves out.
  const most = half + 101 * ratio * (nowHalf / now + beforeHalf / before);
  if (now <= 0 || before <= 0 || Math.abs(computed - rate) <= most) return undefined;
  const hi = computed.toFixed(1);
  const read = figures[0]!.digits;
  return issueOf(C02, {
    path: [...path, 'growth'],
    read,
    params: { growth: read, period: periodKey(period), lo: hi, hi },
  });
}

function isExact(quantity: Quantity | undefined): quantity is Quantity & { readonly digits: string } {
  return !!quantity?.digits && quantity.halfWidth === undefined && (quantity.qualifier ?? 'exact') === 'exact';
}
