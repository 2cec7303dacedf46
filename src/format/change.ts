import { isDecimal, subtractDecimals } from '../data/decimal';
import type { Change, Period, Quantity } from '../data/types';
import type { Locale } from './locale';
import { isZero, missingText, quantityText, rateText } from './quantity-text';
import { word } from './words';

/**
 * A published change in words: `up 43.7%`, `增长43.7%`, `下降2.2%`, `增长1.31倍` and `增长到2.31倍` (in English both
 * as the rate, 131%, since "times" is read both ways), `由亏转盈`. The verb carries the sign, never the number.
 *
 * @param basis Adds what it is measured against, and how: `同比增长43.7%`, `up 5.1% in real terms year on year`; told its
 * period, `on the previous month`.
 */
export function changeText(
  change: Change,
  locale: Locale,
  options: { readonly basis?: boolean | Period } = {},
): string {
  const text = bare(change, locale);
  const { form, pricing, scope } = change;
  if (!options.basis || form === 'index') return text;
  const against = againstText(change, locale, options.basis);
  const real = pricing === 'real' && form !== 'turn' ? word(locale, 'real', { change: text }) : text;
  const said = word(locale, 'basis', { change: real, against });
  return scope === 'comparable-scope' ? word(locale, 'comparable', { change: said }) : said;
}

/** What a change is measured against: `year on year`, `on the previous month`. */
export function againstText({ against }: Change, locale: Locale, period: Period | boolean): string {
  const type = typeof period === 'object' ? period.type : '';
  const unit = /^(month|quarter|half|year)$/.test(type) ? type : 'period';
  return word(locale, against === 'same-period-last-year' ? 'yearOnYear' : against, { unit });
}

function bare({ form, turn, value }: Change, locale: Locale): string {
  if (turn !== undefined) return locale.turn(turn);
  if (value === undefined || value.digits === null) return missingText(value?.status, locale).words;
  const plain = (quantity: Quantity) => ({ n: quantityText(quantity, locale, { step: 0, unit: false }) });
  if (form === 'index') return word(locale, form, plain(value));
  const added = form === 'times-to' ? lessOne(value) : value;
  const sign = signOf(added);
  const to = form === 'times-to' ? word(locale, form, plain(value)) : '';
  if (to) return locale.changed(sign ?? 1, to);
  // An interval on both sides of nothing is neither a rise nor a fall.
  if (sign === undefined) return rateText(added, locale);
  const amount = unsigned(added);
  if (!form.startsWith('times')) return locale.changed(sign, quantityText(amount, locale));
  const rate = { ...amount, unit: 'PCT', multiplier: (amount.multiplier ?? 0) + 2 };
  return locale.changed(sign, word(locale, 'times-by', plain(amount)) || quantityText(rate, locale));
}

/** To 2.31 times the base is 1.31 times added to it. */
function lessOne(value: Quantity): Quantity {
  const less = (digits: string | null | undefined) => (isDecimal(digits) ? subtractDecimals(digits, '1') : digits);
  return { ...value, digits: less(value.digits) ?? null, upper: less(value.upper) ?? undefined };
}

/** Whether a change is told by a verb with a number, so that "to 6.3 billion yuan" may follow. */
export function isMove({ form, value }: Change): boolean {
  return (
    form !== 'turn' && form !== 'index' && value !== undefined && !!signOf(form === 'times-to' ? lessOne(value) : value)
  );
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
