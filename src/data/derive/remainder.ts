import { notAbove } from '../interval';
import { minus, plus } from './arithmetic';
import { centreOf, type Level, mixedVintages, readEach, samePeriod } from './comparable';
import { type Derived, derived, refuse } from './derived';

/**
 * What the parts leave of the whole, in its unit. Only where the parts are known not to overlap; a source
 * that leaves it open gets no remainder. Never below zero.
 */
export function remainder(
  whole: Level,
  parts: readonly Level[],
  options: { readonly exclusive: 'yes' | 'no' | 'unstated' },
): Derived {
  const inputs = [whole, ...parts];
  if (options.exclusive !== 'yes') return refuse('remainder', 'not-exclusive');
  if (!parts.length) return refuse('remainder', 'empty');
  if (parts.some(({ value }) => value.unit !== whole.value.unit)) return refuse('remainder', 'unit');
  if (parts.some(({ period }) => !samePeriod(period, whole.period))) return refuse('remainder', 'different-periods');
  if (parts.some(({ nature }) => nature !== whole.nature)) return refuse('remainder', 'nature');
  const mixed = mixedVintages('remainder', inputs);
  if (mixed) return mixed;
  const read = readEach(inputs);
  if (typeof read === 'string') return refuse('remainder', read);
  const sum = read.slice(1).reduce(plus);
  const rest = minus(read[0]!, sum);
  if (!notAbove(sum.lo, read[0]!.hi)) return refuse('remainder', 'part-exceeds-whole');
  if (rest.lo === -Infinity && rest.hi === Infinity) return refuse('remainder', 'two-bounds');
  const interval = { ...rest, lo: notBelowZero(rest.lo), hi: notBelowZero(rest.hi) };
  const value = centreOf(whole) - parts.reduce((total, part) => total + centreOf(part), 0);
  return derived(whole.value.unit, 'whole - sum(parts)', inputs, interval, Math.max(0, value));
}

/** An infinite end stays: it says that the remainder is one-sided. */
function notBelowZero(end: number): number {
  return end === -Infinity ? end : Math.max(0, end);
}
