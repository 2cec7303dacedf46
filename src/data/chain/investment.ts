import { isDecimal } from '../decimal';
import { parseQuantity } from '../quantity-text';
import { isFields, type Reading, readStrictly, refuse, taken } from '../reading';
import type { Quantity } from '../types';

/** An amount as text (`"15.1亿元"`) or typed; `undefined` with an issue where it cannot be read. */
export function readInvestment(value: unknown, reading: Reading): Quantity | undefined {
  const at = 'investment';
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return taken(parseQuantity(value), at, reading);
  const { digits } = isFields(value) ? value : {};
  const read = isFields(value) && isDecimal(digits) ? readStrictly<Quantity>(value, QUANTITY, at, reading) : undefined;
  return read?.unit ? { ...read, digits: `${digits}`, unit: read.unit } : refuse(value, at, reading, '15.1亿元');
}

const QUANTITY = {
  unit: 'id',
  multiplier: 'whole',
  upper: 'half',
  halfWidth: 'half',
  qualifier: 'exact about over atLeast under atMost between',
};
