import { daysIn, isMonth, isoDate, isYear } from './calendar';
import { issueOf, type Parsed } from './issue';
import { plainText } from './plain-text';
import { T01 } from './rules';
import type { IsoDate, Period } from './types';

/**
 * Reads a period in the neutral notation (`2024`, `2024-Q1`, `2024-H1`, `2024-04`, `2024-01/04`, `2024-04-30`,
 * `2024-01-01/2024-04-30`), in Chinese (`2024年1—4月`, `2024年上半年`, `2024年一季度`, `2024年4月末`) or in English
 * (`Jan–Apr 2024`, `first half of 2020`). Full-width digits are fine. `2024-01/03` stays January to March:
 * only a flow may call that a quarter (`normalisePeriod`). Anything else is an issue T01.
 */
export function parsePeriod(text: string): Parsed<Period> {
  const plain = plainText(text);
  const value =
    plain === undefined ? undefined : (neutral(plain) ?? chinese(/[a-z]/.test(plain) ? toChinese(plain) : plain));
  if (value !== undefined) return { ok: true, value };
  return { ok: false, issue: issueOf(T01, { read: text, expected: '2024-01/04', params: { period: text } }) };
}

function neutral(text: string): Period | undefined {
  const m = /^(\d{4})(?:-?([qh])([1-4])|([-/])(\d\d?)(?:([-/])(\d\d?))?)?$/.exec(text);
  if (m) {
    const [year, letter, number, first, last] = [+m[1]!, m[2], +m[3]!, +m[5]!, m[7]];
    if (letter !== undefined) return part(year, letter === 'h' ? 'half' : 'quarter', number);
    if (m[4] === undefined) return part(year, 'year', 1);
    if (last === undefined) return part(year, 'month', first);
    // One mark twice is a date (2024/4/30); `2024-01/04` is a range.
    if (m[4] === m[6]) return instant(isoDate(year, first, +last));
    return m[4] === '-' ? monthRange(year, first, year, +last) : undefined;
  }
  const ends = /^(\d{4})-(\d\d?)(?:-(\d\d))?\/(\d{4})-(\d\d?)(?:-(\d\d))?$/.exec(text);
  if (ends) {
    const [, y, from, day, endYear, to, endDay] = ends;
    if (day === undefined && endDay === undefined) return monthRange(+y!, +from!, +endYear!, +to!);
    return span(isoDate(+y!, +from!, +day!), isoDate(+endYear!, +to!, +endDay!));
  }
  if (text === 'unstated') return { type: text };
  const every = /^every (year|month)$/.exec(text)?.[1];
  return every === undefined ? undefined : { type: 'recurring', every: every as 'year' | 'month' };
}

function chinese(text: string): Period | undefined {
  const match = /^(?:截至)?(\d{4})年(.*)$/.exec(text.replace(/ /g, ''));
  if (!match) return undefined;
  const year = +match[1]!;
  const rest = match[2]!
    .replace(/十?[一二三四五六七八九十]/g, chineseNumber)
    .replace(/^上半年$/, '1半')
    .replace(/^下半年$/, '2半');
  if (rest === '' || rest === '全年') return part(year, 'year', 1);
  const m = /^(前|第)?(\d\d?)?个?(?:(月|季度?|半)(?:(\d\d?)日?)?|月?[-~至到](\d\d?)月)?([末底])?$/.exec(rest);
  if (!m) return undefined;
  const [, before, number, word, day, to, end] = m;
  const n = number === undefined ? 12 : +number;
  if (end !== undefined)
    return (word === '月' || number === undefined) && isMonth(n)
      ? instant(isoDate(year, n, daysIn(year, n)))
      : undefined;
  if (number === undefined) return undefined;
  if (to !== undefined) return monthRange(year, n, year, +to);
  if (before === '前') return word === undefined ? undefined : monthRange(year, 1, year, word === '月' ? n : 3 * n);
  if (word === '月') return day === undefined ? part(year, 'month', n) : instant(isoDate(year, n, +day));
  return word === undefined ? undefined : part(year, word === '半' ? 'half' : 'quarter', n);
}

/** English in Chinese order, word by word: `first half of 2020` → `2020年1半`, `Jan-Apr 2024` → `2024年1月-4月`. */
function toChinese(text: string): string {
  const m = /^(.*?)[ ,.]*(\d{4})$/.exec(text);
  if (!m) return '';
  const words = m[1]!.replace(/[.,]/g, '').replace(/^(\d\d?) ([a-z]+)$/, '$2 $1');
  const last = /\bend\b/.test(words) ? '末' : '';
  const numbered = words.replace(/([qh]?)([1-4])(?:st|nd|rd|th)?(?!\d)/g, (_, letter, digit) =>
    letter === '' ? digit : digit + (letter === 'q' ? '季' : '半'),
  );
  return `${m[2]}年${numbered.replace(/[a-z]+/g, (word) => chineseWord(word, words))}${last}`;
}

function chineseWord(word: string, words: string): string {
  if (/^(of|the|at|end)$/.test(word)) return '';
  if (word === 'to') return '-';
  if (word === 'half') return '半';
  if (/^(quarters?|months?)$/.test(word)) return word[0] === 'q' ? '季' : '月';
  if (word === 'first' && /(quarters|months)/.test(words)) return '前';
  const number =
    'first|second|third|fourth'.split('|').indexOf(word) + 1 ||
    'one two three four five six seven eight nine ten eleven twelve'.split(' ').indexOf(word) + 1;
  if (number > 0) return `${number}`;
  const names = 'january february march april may june july august september october november december'.split(' ');
  const month = word.length < 3 ? 0 : names.findIndex((name) => name.startsWith(word)) + 1;
  return month > 0 ? `${month}月` : word;
}

/** 一 to 十二; a lone 十 is ten. */
function chineseNumber(word: string): string {
  const digit = '一二三四五六七八九'.indexOf(word.slice(-1)) + 1;
  return `${word[0] === '十' ? 10 + digit : digit}`;
}

function part(year: number, type: 'year' | 'half' | 'quarter' | 'month', number: number): Period | undefined {
  const most = { year: 1, half: 2, quarter: 4, month: 12 }[type];
  if (!isYear(year) || !(number >= 1 && number <= most)) return undefined;
  return type === 'year' ? { type, year } : { type, year, number };
}
function instant(at: IsoDate | undefined): Period | undefined {
  return at === undefined ? undefined : { type: 'instant', at };
}
function span(from: IsoDate | undefined, to: IsoDate | undefined): Period | undefined {
  return from === undefined || to === undefined || to < from ? undefined : { type: 'span', from, to };
}
function monthRange(year: number, from: number, endYear: number, to: number): Period | undefined {
  if (!isMonth(to) || !isMonth(from)) return undefined;
  if (year === endYear && from === 1) return isYear(year) ? { type: 'yearToDate', year, throughMonth: to } : undefined;
  return span(isoDate(year, from, 1), isoDate(endYear, to, daysIn(endYear, to)));
}
