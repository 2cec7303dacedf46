import { addDecimals, compareDecimals, isDecimal, negate, shiftDecimal } from './decimal';
import { type Issue, issueOf, type Parsed } from './issue';
import { plainText } from './plain-text';
import { splitPower, splitQualifier, splitUnit } from './quantity-words';
import { V01, V04, V06 } from './rules';
import type { Decimal, Qualifier, Quantity } from './types';

/** What a text leaves out and a column head or a caller says. */
export interface QuantityDefaults {
  /** Unit code for a text that names none. */
  readonly unit?: string | undefined;
  /** Power of ten for a bare number; a text with its own unit or power does not take it. */
  readonly multiplier?: number | undefined;
}

/**
 * Reads a figure as printed, in English or Chinese: `15.77 billion yuan`, `157.7亿元`, `over 100 billion yuan`,
 * `近2500亿元`, `12–15 billion yuan`, `49个项目`, `下降2.2%`, `$73.04 billion`. The digits stay as printed. Of a
 * figure given twice (`267.74 billion yuan (2677.4亿元)`) the first counts. What has two meanings (`1,5`;
 * `15.770,00`) is an issue V01, an unknown or missing unit V04, a range the wrong way round V06.
 */
export function parseQuantity(text: string, defaults: QuantityDefaults = {}): Parsed<Quantity> {
  const read = quantity(text, defaults);
  if (typeof read === 'object') return { ok: true, value: read };
  return { ok: false, issue: refusal(read, text) };
}

/** Why a text is no quantity: not a number, no known unit (with the word), ends reversed. */
type Fault = 'number' | 'reversed' | `unit:${string}`;

function quantity(text: string, defaults: QuantityDefaults): Quantity | Fault {
  const plain = plainText(text);
  if (plain === undefined) return 'number';
  const first = /^([^()]+)\([^()]*\)$/.exec(plain)?.[1]?.trim() ?? plain;
  const { sign, rest } = splitDirection(first);
  const { qualifier, rest: bare } = splitQualifier(rest);
  const ends = /^(?:between )?(.*?[^ -]) ?(?:-|~|至| to | and ) ?((?:us|hk)?[$¥€]?\d.*)$/.exec(bare);
  if (ends !== null && qualifier === undefined) return range(ends[1]!, ends[2]!, sign, defaults);
  const one = figure(bare, defaults);
  if (typeof one === 'string') return one;
  const bound = one.more ? 'over' : qualifier;
  return withSign({ ...one.quantity, ...(bound === undefined ? {} : { qualifier: bound }) }, sign);
}

/** `下降`, `up`, `down` … in front of a figure; with the sign that it gives. */
export function splitDirection(text: string): { sign: 1 | -1; said: boolean; rest: string } {
  for (const word of ['增长', '上升', '增加', '提高', 'up by ', 'up ', 'rose ', 'grew '])
    if (text.startsWith(word) && !text.startsWith('up to '))
      return { sign: 1, said: true, rest: text.slice(word.length).trim() };
  for (const word of ['下降', '减少', '下滑', '降低', '回落', 'down by ', 'down ', 'fell ', 'decreased '])
    if (text.startsWith(word)) return { sign: -1, said: true, rest: text.slice(word.length).trim() };
  return { sign: 1, said: false, rest: text };
}

interface Figure {
  readonly quantity: Quantity;
  /** The unit and the power are the text's own. */
  readonly ownUnit: boolean;
  readonly ownPower: boolean;
  /** 多 or 余 between digits and unit: more than the digits say. */
  readonly more: boolean;
}

function figure(text: string, defaults: QuantityDefaults): Figure | Fault {
  const currency = /^(us\$|hk\$|[$¥€]|rmb|cny|usd) ?/.exec(text);
  const body = currency === null ? text : text.slice(currency[0].length);
  const number = /^[+-]?\d[\d,]*(\.\d+)?/.exec(body)?.[0];
  const digits = number === undefined ? undefined : decimalOf(number);
  if (number === undefined || digits === undefined) return 'number';
  let tail = body.slice(number.length).trim();
  const more = /^[多余] ?[^ ]/.test(tail);
  if (more) tail = tail.slice(1);
  const mixed = mixedTail(digits, tail);
  const named = splitUnit(mixed?.rest ?? tail);
  // 원 is the won in Korea and the yuan in the Korean papers of China: the column has to say which.
  const won = named === undefined && /^(억|만)? ?원$/.test(mixed?.rest ?? tail) && defaults.unit !== undefined;
  if (named === undefined && !won) return /^[\d.,'+-]|^e\d/.test(tail) ? 'number' : `unit:${tail}`;
  const ownPower = mixed?.power ?? (won ? splitPower(tail)?.power : named?.power);
  const ownUnit = named?.unit ?? (currency === null ? undefined : splitUnit(currency[1]!)?.unit);
  const unit = ownUnit ?? defaults.unit;
  if (unit === undefined) return `unit:${tail}`;
  const bare = ownPower === undefined && ownUnit === undefined && !won;
  const multiplier = ownPower ?? (bare ? defaults.multiplier : 0) ?? 0;
  const quantity = { digits: mixed?.digits ?? digits, ...(multiplier === 0 ? {} : { multiplier }), unit };
  return { quantity, ownUnit: ownUnit !== undefined, ownPower: ownPower !== undefined, more };
}

/** Digits with thousands marks made plain; `undefined` for `1,5`, `015` and other ambiguous forms. */
function decimalOf(number: string): Decimal | undefined {
  if (number.includes(',') && !/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)) return undefined;
  const digits = number.replace(/[,+]/g, '');
  return isDecimal(digits) ? digits : undefined;
}

/**
 * `6,840억 7,000만` is one figure in two powers: 6840.7억. Zeros at its end do not count as printed
 * precision, since the lower power always comes in full.
 */
function mixedTail(high: Decimal, tail: string): { digits: Decimal; power: number; rest: string } | undefined {
  const upper = splitPower(tail);
  const number = upper === undefined ? undefined : /^\d[\d,]*/.exec(upper.rest)?.[0];
  if (upper === undefined || number === undefined || high.includes('.')) return undefined;
  const low = decimalOf(number);
  const lower = splitPower(upper.rest.slice(number.length).trim());
  if (low === undefined || lower === undefined || lower.power >= upper.power) return undefined;
  if (low.length > upper.power - lower.power) return undefined;
  const share = shiftDecimal(low, lower.power - upper.power);
  const digits = addDecimals(high, high.startsWith('-') ? negate(share) : share);
  return {
    digits: digits.replace(/\.?0+$/, (zeros) => (digits.includes('.') ? '' : zeros)),
    power: upper.power,
    rest: lower.rest,
  };
}

/** Both ends of `12 billion-15 billion yuan`, `63%~68%`, `10至15亿元`: what the lower end leaves out, the upper one says. */
function range(from: string, to: string, sign: 1 | -1, defaults: QuantityDefaults): Quantity | Fault {
  const high = figure(to, defaults);
  if (typeof high === 'string') return high;
  const { unit, multiplier = 0 } = high.quantity;
  const low = figure(from, { unit, multiplier });
  if (typeof low === 'string') return low;
  const power = low.ownPower || low.ownUnit ? (low.quantity.multiplier ?? 0) : multiplier;
  if (low.quantity.unit !== unit) return `unit:${to}`;
  const digits = low.quantity.digits!;
  const upper = shiftDecimal(high.quantity.digits!, multiplier - power);
  if (compareDecimals(digits, upper) >= 0) return 'reversed';
  return withSign({ digits, upper, qualifier: 'between', ...(power === 0 ? {} : { multiplier: power }), unit }, sign);
}

/** Below zero, more is less: 下降超过20% is under −20%. */
function withSign(quantity: Quantity, sign: 1 | -1): Quantity | Fault {
  const { digits, upper, qualifier } = quantity;
  if (sign === 1 || digits === null) return quantity;
  if (digits.startsWith('-')) return 'number';
  if (qualifier === 'between') return { ...quantity, digits: negate(upper!), upper: negate(digits) };
  const turned = qualifier === undefined ? undefined : mirror(qualifier);
  return { ...quantity, digits: negate(digits), ...(turned === undefined ? {} : { qualifier: turned }) };
}

function mirror(qualifier: Qualifier): Qualifier {
  switch (qualifier) {
    case 'over':
      return 'under';
    case 'under':
      return 'over';
    case 'atLeast':
      return 'atMost';
    case 'atMost':
      return 'atLeast';
    default:
      return qualifier;
  }
}

function refusal(fault: Fault, text: string): Issue {
  if (fault === 'reversed') return issueOf(V06, { read: text, expected: '12-15 billion yuan' });
  if (fault === 'number') return issueOf(V01, { read: text, expected: '15.77 billion yuan', params: { raw: text } });
  return issueOf(V04, { read: text, expected: '15.77 billion yuan', params: { unit: fault.slice('unit:'.length) } });
}
