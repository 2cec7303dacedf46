import { isDecimal, shiftDecimal } from '../decimal';
import type { Decimal } from '../types';

/**
 * A JSON text whose numbers are texts: `{"a":3.10}` becomes `{"a":"3.10"}`. What parses it keeps every digit; as a
 * number 3.10 would lose its zero. Lines stay where they are.
 */
export function withDigits(json: string): string {
  return json.replace(TOKEN, (token) => (token[0] === '"' ? token : `"${token}"`));
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?/g;

/**
 * A number of a file as a plain decimal: `1.20E3` is `1200`, `.5` is `0.5`. With `places` a shorter one gets the zeros that JSON cannot hold. `undefined` for anything else.
 */
export function digitsOf(value: unknown, places = 0): Decimal | undefined {
  const text = `${value}`.trim();
  const [, sign, whole, part = '', power = '0'] = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,2}))?$/i.exec(text) ?? [];
  if (!whole && !part) return undefined;
  const plain = `${sign === '-' ? sign : ''}${whole || 0}${part && `.${part}`}`;
  if (!isDecimal(plain)) return undefined;
  const digits = Number(power) === 0 ? plain : shiftDecimal(plain, Number(power));
  // A file may say any number of decimals.
  const lacks = Math.min(places, 15) - (digits.split('.')[1]?.length ?? 0);
  return lacks > 0 ? `${digits}${digits.includes('.') ? '' : '.'}${'0'.repeat(lacks)}` : digits;
}
