import type { Change, Quantity } from '../data/types';
import type { Locale } from './locale';
import { isZero, missingText, quantityText, rateText } from './quantity-text';
import { word } from './words';

/**
 * A published change in words: `up 43.7%`, `增长43.7%`, `下降2.2%`, `增长1.31倍` (in English the same as a
 * rate, 131%, since "1.31 times" is read both ways), `由亏转盈`. The verb carries the sign, never the number.
 *
 * @param basis Adds what it is measured against: `同比增长43.7%`, `up 43.7% year on year`.
 */
export function changeText(change: Change, locale: Locale, options: { readonly basis?: boolean } = {}): string {
  const text = bare(change, locale);
  if (!options.basis || change.form === 'index') return text;
  const against = change.against === 'same-period-last-year' ? 'yearOnYear' : change.against;
  return word(locale, 'basis', { change: text, against: word(locale, against) });
}

function bare({ form, turn, value }: Change, locale: Locale): string {
  if (turn !== undefined) return locale.turns[turn];
  if (value === undefined || value.digits === null) return missingText(value?.status, locale).words;
  const plain = (quantity: Quantity) => ({ n: quantityText(quantity, locale, { step: 0, unit: false }) });
  if (form === 'times-to' || form === 'index') return word(locale, form, plain(value));
  const sign = signOf(value);
  // An interval on both sides of nothing is neither a rise nor a fall.
  if (sign === undefined) return rateText(value, locale);
  const amount = unsigned(value);
  if (form !== 'times-by') return locale.changed(sign, quantityText(amount, locale));
  const rate = { ...amount, unit: 'PCT', multiplier: (amount.multiplier ?? 0) + 2 };
  return locale.changed(sign, word(locale, form, plain(amount)) || quantityText(rate, locale));
}

/** A fall of −5% to −3% is one by 3% to 5%; one of under −2.2% is over 2.2%. */
function unsigned(quantity: Quantity): Quantity {
  const { digits, upper, qualifier } = quantity;
  if (digits?.charAt(0) !== '-') return quantity;
  const size = digits.slice(1);
  if (qualifier === 'between' && upper !== undefined) return { ...quantity, digits: upper.slice(1), upper: size };
  const flipped = qualifier === 'under' ? 'over' : qualifier === 'atMost' ? 'atLeast' : qualifier;
  return { ...quantity, digits: size, qualifier: flipped };
}

/** `undefined` where the bounds leave it open: "over −2.2%" may be a rise, "over 0" is one of unknown size. */
function signOf({ digits, upper, qualifier }: Quantity): -1 | 0 | 1 | undefined {
  const sign = signOfDigits(digits);
  if (qualifier === 'between') return sign === signOfDigits(upper) ? sign : undefined;
  if (qualifier === 'over' || qualifier === 'atLeast') return sign > 0 ? sign : undefined;
  if (qualifier === 'under' || qualifier === 'atMost') return sign < 0 ? sign : undefined;
  return sign;
}

function signOfDigits(digits: string | null | undefined): -1 | 0 | 1 {
  return !digits || isZero(digits) ? 0 : digits.charAt(0) === '-' ? -1 : 1;
}
