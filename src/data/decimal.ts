/**
 * Arithmetic on decimals as printed. Every function but `isDecimal` expects strings that `isDecimal`
 * accepts; readers check them once, when the data come in.
 */
import type { Decimal } from './types';

/** Longest decimal that is accepted, in characters. */
export const DECIMAL_LIMIT = 200;

/** Whether a text is a plain decimal: `15.77`, `-2.2`, `0.30`; not `1,234`, `.5`, `1e3`, `015`. */
export function isDecimal(text: unknown): text is Decimal {
  return typeof text === 'string' && text.length <= DECIMAL_LIMIT && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
}

/** Numeric order; `"3"` and `"3.0"` are equal. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const { x, y } = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The exact sum, with the decimals of the longer one: `"1.5"` and `"2.25"` make `"3.75"`. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const { x, y, places } = aligned(a, b);
  return print(x + y, places);
}

/** The exact difference `a − b`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const { x, y, places } = aligned(a, b);
  return print(x - y, places);
}

/**
 * Moves the point: `("15.77", 1)` is `"157.7"`, `("61347", -2)` is `"613.47"`. Exact; zeros that were
 * printed stay (`("3.0", -1)` is `"0.30"`). For 亿 to billion and back; `toNumber` is for plain numbers.
 */
export function shiftDecimal(decimal: Decimal, by: number): Decimal {
  return print(whole(decimal, 0, decimal.length >= LONG), decimalsOf(decimal) - by);
}

/**
 * Rounds half up, away from zero (四舍五入): `("0.125", 2)` is `"0.13"`. Negative `places` round to tens
 * and hundreds. Never adds decimals that were not printed.
 */
export function roundDecimal(decimal: Decimal, places: number): Decimal {
  const cut = decimalsOf(decimal) - places;
  if (cut <= 0) return decimal;
  const isLong = Math.max(decimal.length, cut + 1) >= LONG;
  const value = whole(decimal, 0, isLong);
  const half = whole('5', cut - 1, isLong);
  const step = whole('1', cut, isLong);
  const moved = value < 0 ? value - half : value + half;
  return print((moved - (moved % step)) / step, places);
}

/** Half of the last printed digit: `"15.77"` gives `"0.005"`, `"3"` gives `"0.5"`. */
export function halfUnit(decimal: Decimal): Decimal {
  return `0.${'0'.repeat(decimalsOf(decimal))}5`;
}

/** The nearest number to `decimal × 10^multiplier`; the multiplier costs no second rounding. */
export function toNumber(decimal: Decimal, multiplier = 0): number {
  return scaled(whole(decimal, 0, decimal.length >= LONG), multiplier - decimalsOf(decimal));
}

/** Both ends of `decimal ± width`, as the nearest numbers in base units. */
export function endsAround(decimal: Decimal, width: Decimal, multiplier: number): { lo: number; hi: number } {
  const { x, y, places } = aligned(decimal, width);
  return { lo: scaled(x - y, multiplier - places), hi: scaled(x + y, multiplier - places) };
}

/** How many digits follow the point. */
export function decimalsOf(decimal: Decimal): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

export function negate(decimal: Decimal): Decimal {
  return subtractDecimals('0', decimal);
}

/** Not a list: to take one apart costs more than the arithmetic, until a page has done it for long. */
function aligned(a: Decimal, b: Decimal): { x: number; y: number; places: number } {
  const m = decimalsOf(a);
  const n = decimalsOf(b);
  const places = Math.max(m, n);
  const isLong = Math.max(a.length - m, b.length - n) + places >= LONG;
  return { x: whole(a, places - m, isLong), y: whole(b, places - n, isLong), places };
}

/** From so many characters on, integers are big ones: numbers hold fifteen digits exactly. */
const LONG = 16;

/**
 * All digits as one exact integer, zeros after them: `("15.77", 1)` gives 15770. A number, or a big integer where it
 * may be long. The same operators work on both, and the types speak of numbers only; big ones cost five times as much,
 * and no statistic that is printed needs them. Read digit by digit, which takes a fifth of the time of making texts.
 */
function whole(decimal: Decimal, zeros: number, isLong: boolean): number {
  if (isLong) return BigInt(decimal.replace('.', '') + '0'.repeat(zeros)) as unknown as number;
  let value = 0;
  for (let i = 0; i < decimal.length; i++) {
    const digit = decimal.charCodeAt(i) - 48;
    // The sign and the point lie below 0.
    if (digit >= 0) value = value * 10 + digit;
  }
  value *= tenTo(zeros);
  return decimal.charCodeAt(0) === 45 ? 0 - value : value;
}

/** The nearest number to `value × 10^power`: one step rounds once where both sides of it are exact. */
function scaled(value: number, power: number): number {
  if (typeof (value as unknown) !== 'number' || Math.abs(power) > 22) return Number(`${value}e${power}`);
  return power < 0 ? value / tenTo(-power) : value * tenTo(power);
}

/** Raised once: a table asks for few powers, hundreds of times. */
function tenTo(power: number): number {
  powers[power] ??= 10 ** power;
  return powers[power]!;
}
const powers: number[] = [];

function print(value: number, places: number): Decimal {
  // Zero has no zeros to add, and no sign.
  if (places <= 0) return value ? `${value}${'0'.repeat(-places)}` : '0';
  const digits = `${value < 0 ? -value : value}`.padStart(places + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
