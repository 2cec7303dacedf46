/**
 * Arithmetic on decimals as printed. Every function but `isDecimal` expects strings that `isDecimal`
 * accepts; readers check them once, when the data come in.
 */
import type { Decimal } from './types';

/** Longest decimal that is accepted, in characters. */
export const DECIMAL_LIMIT = 200;

/** Whether a text is a plain decimal: `15.77`, `-2.2`, `0.30`; not `1,234`, `.5`, `1e3`, `015`. */
export function isDecimal(text: unknown): text is Decimal {
  return typeof text === 'string' && text.length <= DECIMAL_LIMIT && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

/** Numeric order; `"3"` and `"3.0"` are equal. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The exact sum, with the decimals of the longer one: `"1.5"` and `"2.25"` make `"3.75"`. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y, places] = aligned(a, b);
  return print(x + y, places);
}

/** The exact difference `a − b`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y, places] = aligned(a, b);
  return print(x - y, places);
}

/**
 * Moves the point: `("15.77", 1)` is `"157.7"`, `("61347", -2)` is `"613.47"`. Exact; zeros that were
 * printed stay (`("3.0", -1)` is `"0.30"`). For 亿 to billion and back; `toNumber` is for plain numbers.
 */
export function shiftDecimal(decimal: Decimal, by: number): Decimal {
  return print(whole(digitsOf(decimal))[0], decimalsOf(decimal) - by);
}

/**
 * Rounds half up, away from zero (四舍五入): `("0.125", 2)` is `"0.13"`. Negative `places` round to tens
 * and hundreds. Never adds decimals that were not printed.
 */
export function roundDecimal(decimal: Decimal, places: number): Decimal {
  const cut = decimalsOf(decimal) - places;
  if (cut <= 0) return decimal;
  const digits = digitsOf(decimal);
  const zeros = '0'.repeat(cut - 1);
  const [value, half, step] = whole(digits, `5${zeros}`, `10${zeros}`);
  const moved = value < 0 ? value - half : value + half;
  return print((moved - (moved % step)) / step, places);
}

/** Half of the last printed digit: `"15.77"` gives `"0.005"`, `"3"` gives `"0.5"`. */
export function halfUnit(decimal: Decimal): Decimal {
  return print(5, decimalsOf(decimal) + 1);
}

/** The nearest number to `decimal × 10^multiplier`; the multiplier costs no second rounding. */
export function toNumber(decimal: Decimal, multiplier = 0): number {
  return Number(`${decimal}e${multiplier}`);
}

/** How many digits follow the point. */
export function decimalsOf(decimal: Decimal): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

export function negate(decimal: Decimal): Decimal {
  return subtractDecimals('0', decimal);
}

/** All digits as one integer: `"15.77"` gives `"1577"`. */
function digitsOf(decimal: Decimal): string {
  return decimal.replace('.', '');
}

function aligned(a: Decimal, b: Decimal): readonly [number, number, number] {
  const places = Math.max(decimalsOf(a), decimalsOf(b));
  const widen = (decimal: Decimal) => digitsOf(decimal) + '0'.repeat(places - decimalsOf(decimal));
  const [x, y] = whole(widen(a), widen(b));
  return [x, y, places];
}

/**
 * Integers that are exact: numbers up to 15 digits, big integers beyond. The same operators work on both, and the
 * types speak of numbers only; big ones cost five times as much, and no statistic that is printed needs them.
 */
function whole<T extends readonly string[]>(...texts: T): { [K in keyof T]: number } {
  const type = texts.every((text) => text.length < 16) ? Number : (BigInt as unknown as typeof Number);
  return texts.map(type) as { [K in keyof T]: number };
}

function print(value: number, places: number): Decimal {
  // Zero has no zeros to add, and no sign.
  if (places <= 0) return value ? `${value}${'0'.repeat(-places)}` : '0';
  const digits = `${value < 0 ? -value : value}`.padStart(places + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
