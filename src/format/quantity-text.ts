import { decimalsOf, isDecimal, roundDecimal, shiftDecimal } from '../data/decimal';
import type { ObservationStatus, Quantity } from '../data/types';
import type { Locale } from './locale';
import { stepOf } from './step';
import { word } from './words';

export interface QuantityTextOptions {
  /** Power of ten to print in; one of the locale's. @defaultValue `stepOf`: the figure's own */
  readonly step?: number | undefined;
  /** Whether the unit follows; off where the head of the axis or column says it. @defaultValue true */
  readonly unit?: boolean | undefined;
}

/**
 * A quantity as in running text: `over 100 billion yuan`, `157.7亿元`, `49个项目`, `63%～68%`. The digits are
 * those printed, moved by an exact shift; a missing figure gives its reason. Not for axis ticks.
 */
export function quantityText(quantity: Quantity, locale: Locale, options: QuantityTextOptions = {}): string {
  if (quantity.digits === null) return missingText(quantity.status, locale).words;
  const { step = stepOf(quantity, locale), unit = true } = options;
  const number = unit ? spelled(quantity, step, locale) : digitsAt(quantity, step, locale);
  const whole = unit ? locale.withUnit(number, quantity.unit, step) : number;
  return locale.qualified(quantity.qualifier ?? 'exact', whole);
}

/** The same text in three (of a missing figure only the last), for a large figure with small words: `over` · `100` · `billion yuan`, `''` · `49` · `个项目以上`. */
export function splitQuantity(
  quantity: Quantity,
  locale: Locale,
): { readonly before: string; readonly number: string; readonly after: string } {
  const number = spelled(quantity, stepOf(quantity, locale), locale);
  const text = quantityText(quantity, locale);
  const start = text.indexOf(number);
  return { before: text.slice(0, start).trim(), number, after: text.slice(start + number.length).trim() };
}

/**
 * The printed digits at a step, grouped: `"61.347"` billion at 亿 is `613.47`. Exact, and the printed
 * precision stays (321亿 is 32.1 billion, 4200亿 is 420.0); only where the figure is rounded by its own
 * words (`over`, `about` …) do zeros go that the shift brought behind the point (超1000亿 is over 100 billion).
 *
 * @param places Rounds half up to that many decimals, for labels of figures given to the last yuan. The table keeps all.
 */
export function digitsAt(quantity: Quantity, step: number, locale: Locale, places = Infinity): string {
  const both = ends(quantity, step, locale, places);
  // Of a range far below the last place nothing would be left: 1–1.
  return joined(both[0] === both[1] ? ends(quantity, step, locale) : both, locale);
}

/** A signed rate: `+43.7%`, `−2.2%`, `0.0%`, `+0.9 percentage points`; the symbol of its status where it is missing. */
export function rateText(rate: Quantity, locale: Locale): string {
  if (rate.digits === null) return missingText(rate.status, locale).symbol;
  const signed = (end: string) => (end.charAt(0) === '−' || isZero(end) ? end : `+${end}`);
  const step = stepOf(rate, locale);
  const rates = ends(rate, step, locale).map((end) => locale.withUnit(signed(end), rate.unit, step));
  return locale.qualified(rate.qualifier ?? 'exact', joined(rates, locale));
}

/** What stands in place of a figure: the mark a table prints, and the words that are spoken for it. A blank without a reason is "not available". */
export function missingText(
  status: readonly ObservationStatus[] | undefined,
  locale: Locale,
): { readonly symbol: string; readonly words: string } {
  // P or R beside the reason say nothing about it, and have no symbol.
  const reason = status?.find((letter) => locale.symbols[letter]) ?? 'O';
  return { symbol: locale.symbols[reason] ?? '…', words: locale.statuses[reason] ?? reason };
}

/** The number as it stands before the unit. 13万元～17万元 and 63%～68% repeat the unit, or 13 would be read as 13 yuan. */
function spelled(quantity: Quantity, step: number, locale: Locale): string {
  const both = ends(quantity, step, locale);
  const repeats = quantity.unit === 'PCT' || (locale.lang === 'zh' && step > 0);
  if (both.length > 1 && repeats) both[0] = locale.withUnit(both[0]!, quantity.unit, step);
  return joined(both, locale);
}

/** The digits at a step as `digitsAt` has them, one by one: a figure, or both ends of a range. */
export function ends(quantity: Quantity, step: number, locale: Pick<Locale, 'group'>, places = Infinity): string[] {
  const { digits, upper, qualifier = 'exact', multiplier = 0, halfWidth } = quantity;
  const printed = [digits ?? ''];
  if (qualifier === 'between' && upper !== undefined) printed.push(upper);
  // Readers turn bad digits into issues; what still comes here is printed as given, since data never throws.
  if (!printed.every(isDecimal)) return printed;
  const by = multiplier - step;
  const shifted = by === 0 ? printed : printed.map((text) => shiftDecimal(text, by));
  const rough = by < 0 && (qualifier !== 'exact' || halfWidth === 'unknown' || multiplier === 0);
  const kept = rough ? Math.max(...shifted.map((text, i) => significant(text, decimalsOf(printed[i]!)))) : places;
  return shifted.map((text) => {
    const rounded = roundDecimal(text, Math.min(kept, places));
    // A real figure is never printed as nothing: 0.004亿元 among trillions.
    return locale.group(isZero(rounded) && !isZero(text) ? text : rounded);
  });
}

/** Decimals without the zeros at the end, but never fewer than were printed. */
function significant(text: string, printed: number): number {
  let cut = 0;
  while (text.charAt(text.length - cut - 1) === '0') cut++;
  return Math.max(printed, decimalsOf(text) - cut);
}

/** One figure, or both ends of a range: −2% to 1%, where a dash would look like a second minus. */
function joined([a = '', b]: readonly string[], locale: Locale): string {
  return b === undefined ? a : word(locale, /[−+]/.test(a + b) ? 'rangeTo' : 'range', { a, b });
}

/** Whether printed digits hold nothing but zeros; what is no number is none. */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}
