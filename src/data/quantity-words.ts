import type { Qualifier } from './types';
import { findUnit } from './unit-words';
import { allUnits } from './units';

/** Splits a leading or trailing qualifier off a plain text: `over 100` → `over`, `100`. */
export function splitQualifier(text: string): { qualifier: Qualifier | undefined; rest: string } {
  const [, ...groups] = QUALIFIED.exec(text) ?? [];
  const qualifier = QUALIFIERS[groups.findIndex(Boolean)];
  return { qualifier, rest: qualifier ? text.replace(QUALIFIED, '').trim() : text };
}

/**
 * A unit with its power of ten: `亿元`, `billion yuan`, `billion CNY`. `unit` is undefined where none is named, and for
 * 원: the won in Korea, the yuan in the Korean papers of China, so the column has to say which.
 */
export function splitUnit(words: string): NamedUnit | undefined {
  let named = read.get(words);
  if (!named) {
    // `USD million`, `US$ bn` and `人民币亿元` say the same in another order.
    named = unitIn(words) ?? unitIn(words.replace(TURNED, '$2 $1').replace(/^人民币(?=.+元$)/, ''));
    if (named && read.size < 99) read.set(words, named);
  }
  return named;
}

interface NamedUnit {
  readonly unit: string | undefined;
  readonly power: number | undefined;
}

/** A column has one unit, and a page few: what was read already. */
const read = /* @__PURE__ */ new Map<string, NamedUnit>();

function unitIn(text: string): NamedUnit | undefined {
  const { power, rest } = splitPower(text) ?? { power: undefined, rest: text };
  // 亿元, 万人, %: told without the table of all words, which takes a twentieth of a first frame.
  for (const { code, zh } of allUnits().values()) if (zh === rest) return { unit: code, power };
  // 千瓦时 is a unit and no thousand of anything: a whole unit wins over a power of ten.
  // One of its own names may begin with a power of ten: 万座|wind turbine.
  const whole = text.includes('|') ? undefined : findUnit(text)?.code;
  if (whole !== undefined) return { unit: whole, power: undefined };
  const unit = findUnit(rest)?.code;
  return unit === undefined && rest !== '' && rest !== '원' ? undefined : { unit, power };
}

/** A leading power of ten: `亿元` → 8 and `元`. */
export function splitPower(text: string): { power: number; rest: string } | undefined {
  // No letter follows a letter: `mtons` is no million. 万 may stand before one: 12万TEU.
  for (const word of Object.keys(POWERS))
    if (text.startsWith(word) && !/^[a-z]{2}/.test(text.slice(word.length - 1)))
      return { power: POWERS[word]!, rest: text.slice(word.length).trim() };
  return undefined;
}

const TURNED = /^([a-z$¥€£₩₹]{1,4}) ?((?:hundred m|tr|b|m)illion|thousand|[mb]l?n|tr?n)$/;
/** 万亿 before 万: the first that fits is taken. */
const POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  'hundred million': 8,
  billion: 9,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
  万亿: 12,
  千亿: 11,
  百亿: 10,
  千万: 7,
  千: 3,
  万: 4,
  百万: 6,
  百: 2,
  亿: 8,
  만: 4,
  억: 8,
  조: 12,
};

// In order, a group for each: 不超过 before 超, `no more than` before `more than`. Behind a figure 以上 and 以内 include it,
// 以下 does not: the usage of statistics.
const QUALIFIED =
  /^(?:((?:no|not) (?:more|higher) than|at most|up to|不超过|不高于|不多于|至多|最多|<=|≤)|(at least|(?:no|not) (?:less|fewer|lower) than|不少于|不低于|至少|>=|≥)|(over|more than|topped|exceed(?:ed|ing|s)|surpassed|above|超过?|逾|突破|高于|>)|((?:less|fewer) than|under|below|不足|不到|低于|<)|(about|around|approx(?:imately|\.)|roughly|some|大?约|~|≈)|(nearly|almost|close to|将近|接近|近))|(?:(以上|or more)|(以内|or less|or fewer)|(以下)|(左右|上下))$/;
const QUALIFIERS = [
  'atMost',
  'atLeast',
  'over',
  'under',
  'about',
  'nearly',
  'atLeast',
  'atMost',
  'under',
  'about',
] as const;
