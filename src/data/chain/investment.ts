import { isDecimal } from '../decimal';
import { isFields, type Reading, readStrictly, refuse } from '../reading';
import type { Qualifier, Quantity } from '../types';

/**
 * An amount, typed or as text: digits, a power of ten, yuan or US dollars, about, over or nearly (`"15.1亿元"`, `"over 3
 * billion yuan"`). What is written otherwise is refused (F06): the reader of all figures is four times as large as
 * this, and a chain has no other text with figures.
 */
export function readInvestment(value: unknown, reading: Reading): Quantity | undefined {
  const at = 'investment';
  if (value === undefined || value === null) return undefined;
  if (isFields(value)) {
    const { digits } = value;
    const read = isDecimal(digits) ? readStrictly<Quantity>(value, QUANTITY, at, reading) : undefined;
    if (read?.unit) return { ...read, digits: `${digits}`, unit: read.unit };
  }
  const [, more, digits, power = '', unit] =
    AMOUNT.exec(typeof value === 'string' ? value.trim().slice(0, 60) : '') ?? [];
  if (digits === undefined) return refuse(value, at, reading, '15.1亿元');
  const qualifier = more && QUALIFIERS[more.charAt(0)];
  return {
    ...(qualifier && { qualifier }),
    digits,
    multiplier: POWERS[power] ?? 0,
    unit: /元$|yuan/.test(unit!) && unit !== '美元' ? 'CNY' : 'USD',
  };
}

const AMOUNT =
  /^(约|超|近|about |over |nearly )?((?:0|[1-9]\d*)(?:\.\d+)?) ?(万亿|亿|万|million|billion|trillion)? ?(元|美元|yuan|US dollars?)$/;
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  约: 'about',
  a: 'about',
  超: 'over',
  o: 'over',
  近: 'nearly',
  n: 'nearly',
};
const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12, million: 6, billion: 9, trillion: 12 };
const QUANTITY = {
  unit: 'id',
  multiplier: 'whole',
  upper: 'half',
  halfWidth: 'half',
  qualifier: 'exact about nearly over atLeast under atMost between',
};
