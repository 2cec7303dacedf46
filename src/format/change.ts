import type { Against, Change, Quantity } from '../data/types';
import type { Locale } from './locale';
import { missingText, quantityText, rateText, unsigned } from './quantity-text';
import { type WordKey, word } from './words';

/**
 * A published change in words: `up 43.7%`, `增长43.7%`, `下降2.2%`, `增长1.31倍` (in English the same as a
 * rate, 131%, since "1.31 times" is read both ways), `由亏转盈`. The verb carries the sign, never the number.
 *
 * @param basis Adds what it is measured against: `同比增长43.7%`, `up 43.7% year on year`.
 */
export function changeText(change: Change, locale: Locale, options: { readonly basis?: boolean } = {}): string {
  const text = bare(change, locale);
  const against = word(locale, BASIS[change.against]);
  return options.basis && change.form !== 'index' ? word(locale, 'basis', { change: text, against }) : text;
}

const BASIS: Readonly<Record<Against, WordKey>> = {
  'same-period-last-year': 'yearOnYear',
  'previous-period': 'onPreviousPeriod',
  'fixed-base': 'onFixedBase',
  'n-year-average': 'averageOfYears',
};

function bare({ form, turn, value }: Change, locale: Locale): string {
  if (turn !== undefined) return locale.turns[turn];
  if (value === undefined || value.digits === null) return missingText(value?.status, locale).words;
  if (form === 'times-to') return word(locale, 'timesTo', { n: quantityText(value, locale, { step: 0, unit: false }) });
  if (form === 'index') return word(locale, 'indexForm', { n: quantityText(value, locale, { step: 0, unit: false }) });
  const sign = signOf(value);
  // An interval on both sides of nothing is neither a rise nor a fall.
  if (sign === undefined) return rateText(value, locale);
  const amount = unsigned(value);
  if (form !== 'times-by') return locale.changed(sign, quantityText(amount, locale));
  const times = word(locale, 'timesBy', { n: quantityText(amount, locale, { step: 0, unit: false }) });
  const rate: Quantity = { ...amount, unit: 'PCT', multiplier: (amount.multiplier ?? 0) + 2 };
  return locale.changed(sign, times || quantityText(rate, locale, { step: 0 }));
}

function signOf({ digits, upper, qualifier }: Quantity): -1 | 0 | 1 | undefined {
  const of = (text: string): -1 | 0 | 1 => (!/[1-9]/.test(text) ? 0 : text.charAt(0) === '-' ? -1 : 1);
  const sign = of(digits ?? '0');
  const bound =
    qualifier === 'over' || qualifier === 'atLeast' ? 1 : qualifier === 'under' || qualifier === 'atMost' ? -1 : 0;
  if (qualifier === 'between') return sign === of(upper ?? '0') ? sign : undefined;
  // "Over −2.2%" may be a rise, "over 0" is one of unknown size.
  return bound !== 0 && sign !== bound ? undefined : sign;
}
