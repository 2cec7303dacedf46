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
  return addDecimals(a, negate(b));
}

/**
 * Moves the point: `("15.77", 1)` is `"157.7"`, `("61347", -2)` is `"613.47"`. Exact; zeros that were
 * printed stay (`("3.0", -1)` is `"0.30"`). For 亿 to billion and back; `toNumber` is for plain numbers.
 */
export function shiftDecimal(decimal: Decimal, by: number): Decimal {
  return print(scaled(decimal), decimalsOf(decimal) - by);
}

/**
 * Rounds half up, away from zero (四舍五入): `("0.125", 2)` is `"0.13"`. Negative `places` round to tens
 * and hundreds. Never adds decimals that were not printed.
 */
export function roundDecimal(decimal: Decimal, places: number): Decimal {
  const cut = decimalsOf(decimal) - places;
  if (cut <= 0) return decimal;
  const step = 10n ** BigInt(cut);
  const value = scaled(decimal);
  const half = value < 0n ? -step / 2n : step / 2n;
  return print((value + half) / step, places);
}

/** Half of the last printed digit: `"15.77"` gives `"0.005"`, `"3"` gives `"0.5"`. */
export function halfUnit(decimal: Decimal): Decimal {
  return print(5n, decimalsOf(decimal) + 1);
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
  return print(-scaled(decimal), decimalsOf(decimal));
}

/** All digits as one integer: `"15.77"` gives 1577. */
function scaled(decimal: Decimal): bigint {
  return BigInt(decimal.replace('.', ''));
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const places = Math.max(decimalsOf(a), decimalsOf(b));
  const widen = (decimal: Decimal) => scaled(decimal) * 10n ** BigInt(places - decimalsOf(decimal));
  return [widen(a), widen(b), places];
}

function print(value: bigint, places: number): Decimal {
  if (places <= 0) return `${value * 10n ** BigInt(-places)}`;
  const digits = `${value < 0n ? -value : value}`.padStart(places + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
