import { addDecimals, halfUnit, isDecimal, negate, shiftDecimal } from '../decimal';
import { issueOf, type Parsed } from '../issue';
import { C04, C05 } from '../rules';
import type { Change, ChangeForm, Decimal, Quantity } from '../types';
import type { RefusalReason } from './reason';

/**
 * 增长1.31倍: how many times the base was added. `unit` is `times`; exact on the printed digits, with
 * their precision. An issue where the form is unknown: "2 times" alone may mean either.
 */
export function timesBy(change: Change): Parsed<Quantity> {
  return restated(change, 'times-by', 'times');
}

/** 增长到2.31倍, 2.31 times the base. */
export function timesTo(change: Change): Parsed<Quantity> {
  return restated(change, 'times-to', 'times');
}

/** +131 %. */
export function timesPercent(change: Change): Parsed<Quantity> {
  return restated(change, 'percent', 'PCT');
}

function restated(change: Change, form: ChangeForm, unit: string): Parsed<Quantity> {
  const { value } = change;
  const from = scaleOf(change.form);
  const to = scaleOf(form);
  if (!value || !isDecimal(value.digits)) return refused('missing', value);
  if (!from || !to || value.multiplier) return refused('form-unknown', value);
  const by = to.power - from.power;
  const restate = (digits: Decimal) =>
    addDecimals(shiftDecimal(addDecimals(digits, negate(from.origin)), by), to.origin);
  const digits = restate(value.digits);
  // "2 times" is 1.5 to 2.5: in per cent its precision is no longer in its digits.
  const width = shiftDecimal(isDecimal(value.halfWidth) ? value.halfWidth : halfUnit(value.digits), by);
  const keep = isDecimal(value.halfWidth) || (value.halfWidth === undefined && width !== halfUnit(digits));
  return {
    ok: true,
    value: {
      ...value,
      digits,
      unit,
      ...(isDecimal(value.upper) && { upper: restate(value.upper) }),
      ...(keep && { halfWidth: width }),
    },
  };
}

/** In which power of ten a form prints the growth, and what it prints where there is none. */
function scaleOf(form: ChangeForm): { readonly power: number; readonly origin: Decimal } | undefined {
  switch (form) {
    case 'percent':
      return { power: 2, origin: '0' };
    case 'index':
      return { power: 2, origin: '100' };
    case 'times-by':
      return { power: 0, origin: '0' };
    case 'times-to':
      return { power: 0, origin: '1' };
    default:
      return undefined;
  }
}

function refused(reason: RefusalReason, value: Quantity | undefined): Parsed<Quantity> {
  const params = { derivation: 'times', reason, times: value?.digits ?? '' };
  return { ok: false, issue: issueOf(reason === 'form-unknown' ? C05 : C04, { params }) };
}
