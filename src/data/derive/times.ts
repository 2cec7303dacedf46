import { addDecimals, isDecimal, shiftDecimal } from '../decimal';
import { issueOf, type Parsed } from '../issue';
import { C04, C05 } from '../rules';
import type { Change, ChangeForm, Decimal, Quantity } from '../types';
import type { RefusalReason } from './reason';

/**
 * 增长1.31倍: how many times the base was added. `unit` is `times`; exact on the printed digits, with
 * their precision. An issue where the form is unknown: "2 times" alone may mean either.
 */
export function timesBy(change: Change): Parsed<Quantity> {
  return restated(change, (percent) => shiftDecimal(percent, -2), 'times');
}

/** 增长到2.31倍, 2.31 times the base. */
export function timesTo(change: Change): Parsed<Quantity> {
  return restated(change, (percent) => shiftDecimal(addDecimals(percent, '100'), -2), 'times');
}

/** +131 %. */
export function timesPercent(change: Change): Parsed<Quantity> {
  return restated(change, (percent) => percent, 'PCT');
}

function restated(change: Change, print: (percent: Decimal) => Decimal, unit: string): Parsed<Quantity> {
  const { form, value } = change;
  const percentOf = toPercent(form);
  if (!value || !isDecimal(value.digits)) return refused('missing', value);
  if (!percentOf || value.multiplier) return refused('form-unknown', value);
  const restate = (digits: Decimal) => print(percentOf(digits));
  // A width is a distance: it is scaled, never moved by the 100 % between "by" and "to".
  const width = (half: Decimal) => shiftDecimal(half, (form.startsWith('times') ? 2 : 0) - (unit === 'times' ? 2 : 0));
  return {
    ok: true,
    value: {
      ...value,
      digits: restate(value.digits),
      unit,
      ...(isDecimal(value.upper) && { upper: restate(value.upper) }),
      ...(isDecimal(value.halfWidth) && { halfWidth: width(value.halfWidth) }),
    },
  };
}

function toPercent(form: ChangeForm): ((digits: Decimal) => Decimal) | undefined {
  switch (form) {
    case 'percent':
      return (digits) => digits;
    case 'index':
      return (digits) => addDecimals(digits, '-100');
    case 'times-by':
      return (digits) => shiftDecimal(digits, 2);
    case 'times-to':
      return (digits) => addDecimals(shiftDecimal(digits, 2), '-100');
    default:
      return undefined;
  }
}

function refused(reason: RefusalReason, value: Quantity | undefined): Parsed<Quantity> {
  const params = { derivation: 'times', reason, times: value?.digits ?? '' };
  return { ok: false, issue: issueOf(reason === 'form-unknown' ? C05 : C04, { params }) };
}
