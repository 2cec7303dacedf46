import { compareDecimals, isDecimal, negate, shiftDecimal } from './decimal';
import { type Parsed, type Rule, unread } from './issue';
import { chineseNumbers } from './period-text';
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
  const value = plainQuantity(text, defaults) ?? quantity(text, defaults);
  if (typeof value === 'object') return { ok: true, value };
  const example = defaults.unit !== 'PCT' ? '15.77 billion yuan' : text[0] === '-' ? '-5~-3%' : '43.7%';
  if (value[0] === '?') return unread(V04, text, example, { unit: value.slice(1) });
  if (value !== V01) return unread(value as Rule, text, example);
  // A bracket, a blank or a comma may mean a figure below zero, thousands or decimals: it is shown how to write that.
  const made = text
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/[ ,](?=\d{3}\b)/g, '')
    .replace(',', '.');
  // A bracket may also mark a figure as uncertain, or a note.
  const either = text[0] === '(' ? `${made} / ${made.slice(1)}` : made;
  return unread(V01, text, isDecimal(made) ? either : example, { raw: text });
}

/** Why a text is no quantity: a rule, or `?` and the unit that is not known. */
type Fault = string;

/** Most cells are digits and a unit: `157.7亿元`, `43.7%`. What is more than that needs a closer look. */
export function plainQuantity(text: string, defaults: QuantityDefaults): Quantity | undefined {
  const [, digits, tail] = /^(-?(?:0|[1-9]\d{0,20})(?:\.\d{1,20})?) ?([^\d ].{0,30})?$/.exec(text) ?? [];
  const named = tail ? splitUnit(tail) : BARE;
  return digits && named ? measured(digits, named.unit, named.power, defaults) : undefined;
}

const BARE = { unit: undefined, power: undefined };

function quantity(text: string, defaults: QuantityDefaults): Quantity | Fault {
  const plain = plainText(text);
  if (plain === undefined) return V01;
  const { sign, rest } = splitDirection(/^([^()]+)\([^()]*\)$/.exec(plain)?.[1]?.trim() ?? plain);
  const { qualifier, rest: bare } = splitQualifier(rest);
  // 三成 is about 30%, and 近八成 nearly 80%: no office prints tenths for an exact share.
  const [, tens, five] = /^([一二两三四五六七八九1-9])成(半|五)?$/.exec(bare) ?? [];
  if (tens) {
    const digits = chineseNumbers(tens.replace('两', '二')) + (five ? '5' : '0');
    return withSign({ digits, qualifier: qualifier ?? 'about', unit: 'PCT' }, sign);
  }
  // -5%-3% ends at −3% or at 3%: nobody can tell.
  const ends =
    qualifier === undefined && /[^ ][-~至到]|to |and /.test(bare)
      ? /^(?!-[\d.]+%?-\d)(?:between |from )?(.*?[^ -]) ?(?:[-~至到]| to | and ) ?(-?(?:[a-z]{0,2}[$¥€£₩₹])?\d.*)$/.exec(
          bare,
        )
      : null;
  if (ends !== null) {
    const [, from = '', to = ''] = ends;
    // The sign of `$12-15 billion` is of both ends, and so is the power of `$12-$15 billion`.
    const money = /^[a-z]{0,2}[$¥€£₩₹] ?/.exec(from)?.[0] ?? '';
    const high = /^\d/.test(to) ? money + to : to;
    return range(high.startsWith(money) ? from.slice(money.length) : from, high, sign, defaults);
  }
  // 超千亿元 is over one of them; 千亿元 alone is no figure.
  const one = figure(qualifier && /^[百千万亿]/.test(bare) ? `1${bare}` : bare, defaults);
  if (typeof one === 'string') return one;
  const { more, ...read } = one;
  return withSign({ ...read, qualifier: more ? 'over' : qualifier }, sign);
}

/** `下降`, `up`, `down` … in front of a figure; with the sign that it gives, or 0 where it says nothing. */
export function splitDirection(text: string): { sign: number; rest: string } {
  const [words = '', up] = DIRECTION.exec(text) ?? [];
  return { sign: (words && (up ? 1 : -1)) || 0, rest: text.slice(words.length) };
}

const DIRECTION =
  /^(?:(增[长加幅速]?|上升|上?涨幅?|提高|(?:up|rose|grew|increased) (?!to )(?:by )?)|下滑|下?[降跌][幅低]?|减少|回落|(?:down|fell|dropped|de(?:creas|clin)ed) (?!to )(?:by )?) ?/;

interface Figure {
  readonly digits: Decimal;
  readonly multiplier: number | undefined;
  readonly unit: string;
  /** 多 or 余 between digits and unit: more than the digits say. */
  readonly more?: boolean;
}

function figure(text: string, defaults: QuantityDefaults): Figure | Fault {
  // The sign may stand before the money: −£1.2 billion.
  const [said = '', minus = '', currency = ''] =
    /^(-?)([a-z]{0,2}[$¥€£₩₹]|[a-z]{3}(?= ?-?\d)|人民币) ?/.exec(text) ?? [];
  const [number, tail] = splitNumber(minus + text.slice(said.length));
  if (number === undefined) return V01;
  const more = /^[多余] ?[^ ]/.test(tail);
  const mixed = mixedTail(number, tail);
  const words = mixed?.rest ?? (more ? tail.slice(1).trim() : tail);
  const named = splitUnit(words);
  if (named === undefined) return /^[\d.,'^+-]|^e[+-]?\d/.test(tail) ? V01 : `?${words}`;
  const money = currency && splitUnit(currency)?.unit;
  if (money === undefined) return `?${currency}`;
  const unit = named.unit ?? money;
  const read = measured(mixed?.digits ?? number, unit || undefined, mixed?.power ?? named.power, defaults);
  // A power of ten is no unit that is unknown: the unit is missing. 원 may be two.
  return read ? { ...read, more } : `?${words.endsWith('원') ? words : ''}`;
}

/** Digits with what the text names; what it leaves open is as the column says, if it says so. */
function measured(
  digits: Decimal,
  named: string | undefined,
  power: number | undefined,
  defaults: QuantityDefaults,
): Figure | undefined {
  const unit = named ?? defaults.unit;
  const own = named ?? power;
  return unit === undefined
    ? undefined
    : { digits, multiplier: (own === undefined ? defaults.multiplier : power) || undefined, unit };
}

/** Leading digits with thousands marks made plain; `undefined` for `1,5`, `015` and other ambiguous forms. */
function splitNumber(text: string): [Decimal | undefined, string] {
  const number = /^[+-]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '';
  const grouped = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(number);
  const digits = number.replace(/[,+]/g, '');
  return [grouped && isDecimal(digits) ? digits : undefined, text.slice(number.length).trim()];
}

/**
 * `6,840억 7,000만` is one figure in two powers: 6840.7억. Zeros at its end do not count as printed
 * precision, since the lower power always comes in full.
 */
function mixedTail(high: Decimal, tail: string): { digits: Decimal; power: number; rest: string } | undefined {
  const upper = splitPower(tail);
  if (upper === undefined || !/^\d/.test(upper.rest) || /[-.]/.test(high)) return undefined;
  const [low, after] = splitNumber(upper.rest);
  const lower = splitPower(after);
  if (low === undefined || lower === undefined || low.includes('.') || low.length > upper.power - lower.power)
    return undefined;
  const digits = `${high}.${low.padStart(upper.power - lower.power, '0')}`.replace(/\.?0+$/, '');
  return { digits, power: upper.power, rest: lower.rest };
}

/** Both ends of `12 billion-15 billion yuan`, `63%~68%`, `10至15亿元`: what the lower end leaves out, the upper one says. */
function range(from: string, to: string, sign: number, defaults: QuantityDefaults): Quantity | Fault {
  const high = figure(to, defaults);
  if (typeof high === 'string') return high;
  const low = figure(from, high);
  if (typeof low === 'string') return low;
  const { digits, multiplier, unit } = low;
  if (unit !== high.unit) return `?${to}`;
  const upper = shiftDecimal(high.digits, (high.multiplier ?? 0) - (multiplier ?? 0));
  if (compareDecimals(digits, upper) >= 0) return V06;
  return withSign({ digits, upper, qualifier: 'between', multiplier, unit }, sign);
}

/** Below zero, more is less: 下降超过20% is under −20%. */
function withSign(quantity: Quantity, sign: number): Quantity | Fault {
  const { digits, upper, qualifier } = quantity;
  if (sign >= 0 || digits === null) return quantity;
  if (digits.startsWith('-')) return V01;
  if (isDecimal(upper)) return { ...quantity, digits: negate(upper), upper: negate(digits) };
  return { ...quantity, digits: negate(digits), qualifier: (qualifier && MIRRORED[qualifier]) ?? qualifier };
}
const MIRRORED: Partial<Record<Qualifier, Qualifier>> = {
  over: 'under',
  under: 'over',
  atLeast: 'atMost',
  atMost: 'atLeast',
};
