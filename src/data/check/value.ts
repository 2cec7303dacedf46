import { compareDecimals, isDecimal } from '../decimal';
import { type Issue, type IssueParameters, issueOf, type Path, quote, type Rule } from '../issue';
import { saysMissing } from '../rank-text';
import { isRound } from '../round';
import { V01, V02, V03, V04, V06, V07 } from '../rules';
import type { Indicator, Quantity } from '../types';
import { unitOf } from '../units';
import { signFault } from './fault';

/** Statuses that may explain a blank, yet stand beside figures too: exempt, included elsewhere, strike. */
const EXPLAINING = /^[JKS]$/;

/** V01–V04, V06–V08: what is wrong with one typed quantity. `path` leads to the quantity. */
export function checkValue(quantity: Quantity, path: Path, indicator?: Indicator): Issue[] {
  const { digits, upper, qualifier = 'exact', unit, status = [] } = quantity;
  const found: Issue[] = [];
  const add = (rule: Rule, params?: IssueParameters, field?: string, read: unknown = digits) =>
    found.push(issueOf(rule, { path: field ? [...path, field] : path, read, params }));
  if (unitOf(unit) === undefined) add(V04, { unit }, 'unit', unit);
  if (digits === null) {
    if (!status.some((letter) => saysMissing(letter) || EXPLAINING.test(letter))) found.push(issueOf(V02, { path }));
    return found;
  }
  if (!isDecimal(digits)) {
    found.push(
      issueOf(V01, { path: [...path, 'digits'], read: digits, expected: '15.77', params: { raw: quote(digits) } }),
    );
    return found;
  }
  const letter = status.find(saysMissing);
  if (letter !== undefined) add(V03, { status: letter, value: digits });
  const range = isDecimal(upper) && compareDecimals(upper, digits) > 0;
  if (qualifier === 'between' ? !range : upper !== undefined) add(V06, undefined, 'upper', upper);
  if (isRound(quantity)) add(V07, { value: digits });
  const negative = indicator && signFault(quantity, path, indicator);
  return negative ? [...found, negative] : found;
}
