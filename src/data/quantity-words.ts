import type { Qualifier } from './types';
import { findUnit } from './units';

/** Splits a leading or trailing qualifier off a plain text: `over 100` → `over`, `100`. */
export function splitQualifier(text: string): { qualifier: Qualifier | undefined; rest: string } {
  for (const [qualifier, words] of QUALIFIERS)
    for (const word of words) if (text.startsWith(word)) return { qualifier, rest: text.slice(word.length).trim() };
  for (const [qualifier, words] of TRAILING)
    for (const word of words) if (text.endsWith(word)) return { qualifier, rest: text.slice(0, -word.length).trim() };
  return { qualifier: undefined, rest: text };
}

/** A unit with its power of ten: `亿元`, `billion yuan`, `billion CNY`; `power` is undefined where only the unit is named. */
export function splitUnit(text: string): { unit: string | undefined; power: number | undefined } | undefined {
  let rest = text.trim();
  let power: number | undefined;
  // 千瓦时 is a unit and no thousand of anything: a whole unit wins over a power of ten.
  for (let known = findUnit(rest); ; known = findUnit(rest)) {
    if (known !== undefined) return { unit: known.code, power };
    const step = power === undefined ? splitPower(rest) : undefined;
    if (step === undefined) return rest === '' ? { unit: undefined, power } : undefined;
    power = step.power;
    rest = step.rest;
  }
}

/** A leading power of ten: `亿元` → 8 and `元`. */
export function splitPower(text: string): { power: number; rest: string } | undefined {
  for (const [word, power] of POWERS)
    if (text.startsWith(word) && !/^[a-z]{2}/.test(text.slice(word.length - 1)))
      return { power, rest: text.slice(word.length).trim() };
  return undefined;
}

// Longer words first: 不超过 before 超, `no more than` before `more than`.
const QUALIFIERS: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'atMost',
    ['no more than', 'not more than', 'at most', 'up to', '不超过', '不高于', '不多于', '至多', '最多', '<=', '≤'],
  ],
  ['atLeast', ['at least', 'no less than', 'not less than', '不少于', '不低于', '至少', '>=', '≥']],
  [
    'over',
    [
      'over',
      'more than',
      'topped',
      'exceeded',
      'exceeding',
      'surpassed',
      'above',
      '超过',
      '超',
      '逾',
      '突破',
      '高于',
      '>',
    ],
  ],
  ['under', ['less than', 'fewer than', 'under', 'below', '不足', '不到', '低于', '<']],
  ['about', ['about', 'around', 'approximately', 'roughly', 'some', '大约', '约', '~', '≈']],
  ['nearly', ['nearly', 'almost', 'close to', '将近', '接近', '近']],
];
// 以上 and 以内 include the figure itself, 以下 does not: the usage of statistics.
const TRAILING: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['atLeast', ['以上', 'or more']],
  ['atMost', ['以内', 'or less', 'or fewer']],
  ['under', ['以下']],
  ['about', ['左右', '上下']],
];
const POWERS: readonly (readonly [string, number])[] = [
  ['trillion', 12],
  ['hundred million', 8],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['bn', 9],
  ['万亿', 12],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['万', 4],
  ['千', 3],
  ['조', 12],
  ['억', 8],
  ['만', 4],
];
