import { chooseSides } from './beside';
import type { Wire } from './clean';
import type { ColumnPlan } from './column-plan';
import { buildNet, type Net, withDown } from './net';
import { type Ordered, orderNet, sharedOrder, turnedOrder } from './order';
import type { Order } from './places';

export interface Arrangement {
  readonly plan: ColumnPlan;
  readonly net: Net;
  readonly order: Order;
  readonly sides: readonly (0 | 1)[];
}

/** A crossing less is worth so many px of height; one at a right angle, beside a column, half as many. */
const CROSSING = 8;
const TRIED = 12;
const SMALL = 300;

/**
 * The order of everything in the columns of a plan. For small maps several plans are tried, since what stands in
 * which column decides more about crossings than any order within.
 */
export function arrange(
  plans: readonly ColumnPlan[],
  wires: readonly Wire[],
  links: readonly number[],
  isFixed: boolean,
): Arrangement {
  const isSmall = wires.length <= SMALL;
  const judged = (plan: ColumnPlan, drawn: Net, { order, cost }: Ordered) => {
    const net = withDown(drawn, wires, order);
    const { sides, passed } = chooseSides(net, wires, order);
    return { plan, drawn, net, order, cost, sides, total: plan.cost + CROSSING * (cost + passed / 2) };
  };
  const found = plans.slice(0, isFixed || !isSmall ? 1 : TRIED).map((plan) => {
    const net = buildNet(wires, links, plan.columns, isSmall, !isSmall);
    const ordered = orderNet(net, wires, plan.stages.length, isFixed);
    return judged(plan, net, isFixed ? ordered : turnedOrder(net, wires, ordered));
  });
  const best = found.reduce((one, other) => (other.total < one.total ? other : one));
  if (!isSmall) return best;
  const net = buildNet(wires, links, best.plan.columns, true, true);
  if (net.itemOf.length === best.drawn.itemOf.length) return best;
  const shared = judged(best.plan, net, sharedOrder(net, wires, best.drawn, best.order, isFixed));
  return shared.total <= best.total ? shared : best;
}
