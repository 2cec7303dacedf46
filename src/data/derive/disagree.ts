import { type Interval, intervalOf, overlaps } from '../interval';
import type { Change, Quantity } from '../types';
import { quotient } from './quotient';

/** A figure, or what holds one: an observation with its value. */
type Figure = Quantity | { readonly value: Quantity };

/**
 * Rule C02: what the two levels give, in per cent, where the published growth lies outside of it; else
 * `undefined`. A rate that meets the edge within rounding agrees. Silent where the two cannot be compared:
 * another form, another unit, real growth, vague figures, a base that may be zero.
 */
export function growthDisagrees(published: Change, now: Figure, base: Figure): Interval | undefined {
  const to = quantityOf(now);
  const from = quantityOf(base);
  const { value } = published;
  if (published.form !== 'percent' || published.pricing === 'real' || to.unit !== from.unit) return undefined;
  const rate = value && intervalOf(value);
  const above = to.digits !== null && intervalOf(to);
  const below = intervalOf(from);
  const ratio = above && below && quotient(above, below);
  return rate && ratio && !overlaps(rate, ratio) ? ratio : undefined;
}

function quantityOf(figure: Figure): Quantity {
  return 'value' in figure ? figure.value : figure;
}
