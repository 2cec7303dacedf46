import { type Interval, intervalOf, overlaps } from '../interval';
import type { Change, ChangeForm, Quantity } from '../types';
import { quotient } from './quotient';

/** A figure, or what holds one: an observation with its value. */
type Figure = Quantity | { readonly value: Quantity };

/** The forms that tell a rate: by how much they are multiplied to be per cent, and what is then taken off. */
export const RATES: ReadonlyMap<ChangeForm, readonly [factor: number, origin: number]> = /* @__PURE__ */ new Map([
  ['percent', [1, 0]],
  ['times-by', [100, 0]],
  ['times-to', [100, 100]],
  ['index', [1, 100]],
]);

/**
 * Rule C02: what the two levels give, in per cent, where the published growth lies outside of it; else
 * `undefined`. A rate that meets the edge within rounding agrees. Silent where the two cannot be compared:
 * no rate, another unit, real growth, vague figures, a base that may be zero.
 */
export function growthDisagrees(published: Change, now: Figure, base: Figure): Interval | undefined {
  const to = quantityOf(now);
  const from = quantityOf(base);
  const { value } = published;
  const [factor = 0, origin = 0] = RATES.get(published.form) ?? [];
  if (!factor || published.pricing === 'real' || to.unit !== from.unit) return undefined;
  const told = value && intervalOf(value);
  const rate = told && { lo: told.lo * factor - origin, hi: told.hi * factor - origin };
  const above = to.digits !== null && intervalOf(to);
  const below = intervalOf(from);
  const ratio = above && below && quotient(above, below);
  return rate && ratio && !overlaps(rate, ratio) ? ratio : undefined;
}

function quantityOf(figure: Figure): Quantity {
  return 'value' in figure ? figure.value : figure;
}
