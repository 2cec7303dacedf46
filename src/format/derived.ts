import { finestAgreement, type Interval } from '../data/interval';
import type { Quantity } from '../data/types';
import type { Locale } from './locale';
import { quantityText } from './quantity-text';

/**
 * A derived interval in words, at the finest rounding on which both ends agree: `about 11.0 billion yuan`,
 * else as a range, `16.3–16.5 billion yuan`; `over 6.3%` where one end is infinite, `at least 6.3%` where the other is
 * closed. Always show it as derived.
 *
 * @param interval In base units: yuan, per cent.
 * @param step Power of ten to print in.
 */
export function derivedText(interval: Interval, unit: string, locale: Locale, step = 0): string {
  return quantityText(derivedQuantity(interval, unit, step), locale, { step });
}

/** The same as a quantity, for `rateText`, `splitQuantity` and table cells. To be shown, never computed with. */
export function derivedQuantity({ lo, hi, loOpen, hiOpen }: Interval, unit: string, step = 0): Quantity {
  const shown = finestAgreement(lo / 10 ** step, hi / 10 ** step);
  if ('from' in shown) return { unit, multiplier: step, digits: shown.from, upper: shown.to, qualifier: 'between' };
  // The infinite end is open; what the other one is decides the word.
  const [more, less] = loOpen && hiOpen ? (['over', 'under'] as const) : (['atLeast', 'atMost'] as const);
  const qualifier = hi === Infinity ? more : lo === -Infinity ? less : lo === hi ? 'exact' : 'about';
  return { unit, multiplier: step, digits: shown.digits, qualifier };
}
