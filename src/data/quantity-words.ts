import type { Qualifier } from './types';
import { findUnit } from './units';

/** Splits a leading or trailing qualifier off a plain text: `over 100` → `over`, `100`. */
export function splitQualifier(text: string): { qualifier: Qualifier | undefined; rest: string } {
  const leading = /^\d/.test(text) ? undefined : QUALIFIERS.find(([, words]) => words.test(text));
  if (leading !== undefined) return { qualifier: leading[0], rest: text.replace(leading[1], '').trim() };
  const trailing = TRAILING.find(([, words]) => words.test(text));
  return trailing === undefined
    ? { qualifier: undefined, rest: text }
    : { qualifier: trailing[0], rest: text.replace(trailing[1], '').trim() };
}

/**
 * A unit with its power of ten: `亿元`, `billion yuan`, `billion CNY`. `unit` is undefined where none is named, and for
 * 원: the won in Korea, the yuan in the Korean papers of China, so the column has to say which.
 */
export function splitUnit(text: string): { unit: string | undefined; power: number | undefined } | undefined {
  // 千瓦时 is a unit and no thousand of anything: a whole unit wins over a power of ten.
  const whole = findUnit(text);
  if (whole !== undefined) return { unit: whole.code, power: undefined };
  const step = splitPower(text);
  const rest = step?.rest ?? text;
  const unit = findUnit(rest)?.code;
  return unit === undefined && rest !== '' && rest !== '원' ? undefined : { unit, power: step?.power };
}

/** A leading power of ten: `亿元` → 8 and `元`. */
export function splitPower(text: string): { power: number; rest: string } | undefined {
  const word = /^(?:hundred million|(?:tr|b|m)illion|thousand|bn|万?亿|[千百]?万|[千조억만])(?![a-z])/.exec(text)?.[0];
  if (word === undefined) return undefined;
  return { power: POWERS[WORDS.indexOf(word)]!, rest: text.slice(word.length).trim() };
}

const WORDS =
  /* @__PURE__ */ 'thousand,million,hundred million,billion,bn,trillion,千,万,百万,千万,亿,万亿,만,억,조'.split(',');
const POWERS = [3, 6, 8, 9, 9, 12, 3, 4, 6, 7, 8, 12, 4, 8, 12];

// In order: 不超过 before 超, `no more than` before `more than`.
const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['atMost', /^(?:(?:no|not) more than|at most|up to|不超过|不高于|不多于|至多|最多|<=|≤)/],
  ['atLeast', /^(?:at least|(?:no|not) (?:less|fewer) than|不少于|不低于|至少|>=|≥)/],
  ['over', /^(?:over|more than|topped|exceed(?:ed|ing|s)|surpassed|above|超过?|逾|突破|高于|>)/],
  ['under', /^(?:(?:less|fewer) than|under|below|不足|不到|低于|<)/],
  ['about', /^(?:about|around|approximately|roughly|some|大?约|~|≈)/],
  ['nearly', /^(?:nearly|almost|close to|将近|接近|近)/],
];
// 以上 and 以内 include the figure itself, 以下 does not: the usage of statistics.
const TRAILING: readonly (readonly [Qualifier, RegExp])[] = [
  ['atLeast', /(?:以上|or more)$/],
  ['atMost', /(?:以内|or less|or fewer)$/],
  ['under', /以下$/],
  ['about', /(?:左右|上下)$/],
];
