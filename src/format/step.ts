import type { Quantity } from '../data/types';
import type { Locale } from './locale';

/**
 * The one step of an axis or a column: the largest of the locale at which the greatest value reaches 1.
 * 万亿 and trillion only from 10 of them, since most of what stands beside would begin with "0."; 万 and
 * thousand below a million only where the source counts in them, since 12,345 people need no "thousand".
 */
export function chooseStep(quantities: readonly Quantity[], locale: Locale): number {
  let power = -Infinity;
  let printed = 0;
  for (const quantity of quantities) {
    if (isRate(quantity.unit)) continue;
    power = Math.max(power, powerOf(quantity));
    printed = Math.max(printed, quantity.multiplier ?? 0);
  }
  return largest(locale, (step) => power >= (step === 12 ? 13 : step > 0 && step < 6 && printed < step ? 6 : step));
}

/**
 * The step of a figure that stands alone in a text. A step in which it was printed is kept while the
 * number there reads well (0.1 to 99,999); else the largest step at which it reaches 1. Figures printed
 * in full stay so, but for round millions and more: 1,143 trains, 23,000 people, 9.5 million people.
 */
export function stepOf(quantity: Quantity, locale: Locale): number {
  const { digits, multiplier = 0, unit, upper } = quantity;
  if (digits === null || isRate(unit)) return 0;
  const power = powerOf(quantity);
  if (multiplier === 0 && (power < 6 || upper !== undefined || !/^-?\d{1,5}0*$/.test(digits))) return 0;
  const isKept = multiplier > 0 && power >= multiplier - 1 && power < multiplier + 5;
  if (isKept && locale.steps.some(([step]) => step === multiplier)) return multiplier;
  // A zero has no first digit: it stays near the step it was printed in.
  const reach = power === -Infinity ? multiplier : power;
  // 234,500 people, not 234.5 thousand.
  return largest(locale, (step) => step !== 3 && reach >= step);
}

/** Percentages and percentage points have no steps. */
function isRate(unit: string): boolean {
  return unit === 'PCT' || unit === 'PP';
}

function largest(locale: Locale, fits: (step: number) => boolean): number {
  return locale.steps.reduce((best, [step]) => (fits(step) ? step : best), 0);
}

/** The power of ten of the first digit in base units, by the string: 10 for 15.77 × 10⁹; −Infinity for zero. */
function powerOf({ digits, upper, multiplier = 0 }: Quantity): number {
  return Math.max(firstDigit(digits ?? ''), firstDigit(upper ?? '')) + multiplier;
}

function firstDigit(text: string): number {
  const first = text.search(/[1-9]/);
  const dot = text.indexOf('.');
  const point = dot < 0 ? text.length : dot;
  return first < 0 ? -Infinity : point - first - (first < point ? 1 : 0);
}
