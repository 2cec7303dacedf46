import { halfUnit, toNumber } from '../decimal';
import type { Observation } from '../input';
import { type Issue, issueOf } from '../issue';
import { periodKey } from '../period';
import { C02 } from '../rules';
import type { Quantity } from '../types';

/**
 * C02 for a chart that has no interval to draw: a rate that the two levels clearly deny, all three printed as exact
 * figures. `checkLevels` also judges ranges, bounds and rates in times, and costs a page three times as much.
 */
export function checkQuotient({ growth, value, path, period }: Observation, base: Observation): Issue[] {
  const figures = [growth?.value, value, base.value];
  if (growth?.form !== 'percent' || growth.pricing === 'real' || value?.unit !== base.value?.unit) return [];
  if (growth.against !== 'same-period-last-year' || !figures.every(isExact)) return [];
  const [rate = 0, now = 0, before = 0] = figures.map((each) => toNumber(each!.digits!, each!.multiplier));
  const [half = 0, nowHalf = 0, beforeHalf = 0] = figures.map((each) =>
    toNumber(halfUnit(each!.digits!), each!.multiplier),
  );
  if (now <= 0 || before <= 0) return [];
  const ratio = now / before;
  const computed = ratio * 100 - 100;
  // What rounding may hide, and a hundredth more of it for what this leaves out.
  if (Math.abs(computed - rate) <= half + 101 * ratio * (nowHalf / now + beforeHalf / before)) return [];
  const hi = computed.toFixed(1);
  const read = growth.value!.digits!;
  return [
    issueOf(C02, { path: [...path, 'growth'], read, params: { growth: read, period: periodKey(period), lo: hi, hi } }),
  ];
}

function isExact(quantity: Quantity | undefined): boolean {
  return !!quantity?.digits && quantity.halfWidth === undefined && (quantity.qualifier ?? 'exact') === 'exact';
}
