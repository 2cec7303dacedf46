import { daysIn, isMonth, isoDate, isYear } from './calendar';
import { type Parsed, unread } from './issue';
import { plainText } from './plain-text';
import { T01 } from './rules';
import { twoEnds } from './two-ends';
import type { IsoDate, Period } from './types';

/**
 * Reads a period in the neutral notation (`2024`, `2024-Q1`, `2024-H1`, `2024M04`, `2024-04`, `2024-01/04`, `2024-04-30`,
 * `2024-01-01/2024-04-30`), in Chinese (`2024年1—4月`, `2024年上半年`, `2024年1—3季度`, `2024年一季度`, `2024年4月末`, `2024年3月1—15日`) or
 * in English (`Jan–Apr 2024`, `first half of 2020`, `1–15 March 2024`). Full-width digits are fine. `2024-01/03` stays January to March:
 * only a flow may call that a quarter (`normalisePeriod`). Anything else is an issue T01.
 */
export function parsePeriod(text: string): Parsed<Period> {
  const value = (text.length < 40 ? neutral(text) : undefined) ?? inWords(plainText(text) ?? '');
  return value ? { ok: true, value } : unread(T01, text, '2024-01/04', { period: text });
}

function neutral(text: string): Period | undefined {
  const m = /^(\d{4})(?:[- ]?([qhm])(\d\d?)|([-/])(\d\d?)(?:([-/])(\d\d?))?)?$/i.exec(text);
  if (m) {
    const [, y, letter, number, mark, first, second, last] = m;
    const year = Number(y);
    if (letter)
      return part(
        year,
        ({ h: 'half', q: 'quarter', m: 'month' } as const)[letter.toLowerCase() as 'h'],
        Number(number),
      );
    if (!mark) return part(year, 'year', 1);
    const month = Number(first);
    if (!last) return part(year, 'month', month);
    // One mark twice is a date (2024/4/30); `2024-01/04` is a range.
    if (mark === second) return instant(isoDate(year, month, Number(last)));
    return mark === '-' ? monthRange(year, month, year, Number(last)) : undefined;
  }
  const ends = /^(\d{4})-(\d\d?)(?:-(\d\d))?\/(\d{4})-(\d\d?)(?:-(\d\d))?$/.exec(text);
  if (ends) {
    const [, year, month, day, endYear, endMonth, endDay] = ends.map(Number) as [number, ...number[]];
    if (!day && !endDay) return monthRange(year!, month!, endYear!, endMonth!);
    return span(isoDate(year!, month!, day!), isoDate(endYear!, endMonth!, endDay!));
  }
  if (text === 'unstated') return { type: text };
  const every = /^(?:(?:every|each) |每)(?:year|年|(month|月))$/.exec(text);
  return every ? { type: 'recurring', every: every[1] ? 'month' : 'year' } : undefined;
}

/** Neutral notation with wide digits, Chinese, or English; of one period, or of the ends of a span. */
function inWords(text: string): Period | undefined {
  // `three months to June 2024` does not begin with the third.
  return /months to/.test(text) ? undefined : (whole(text) ?? neutral(twoEnds(text, whole) ?? ''));
}

function whole(text: string): Period | undefined {
  return neutral(text) ?? chinese(/[a-z]/.test(text) ? toChinese(text) : text);
}

function chinese(text: string): Period | undefined {
  // 2021—2025年; 2023-2024 alone may be one year of a school.
  const [, from, until] = /^(\d{4})年?[-~至到](\d{4})年$/.exec(text) ?? [];
  if (until) return monthRange(Number(from), 1, Number(until), 12);
  const [, y, words] = /^(?:截至)?(\d{4})(?:年|(?=[^\d年]))年?(.*)$/.exec(text.replace(/ |份$/g, '')) ?? [];
  if (words === undefined) return undefined;
  const rest = chineseNumbers(words)
    .replace(/^上半年$/, '1半')
    .replace(/^下半年$/, '2半')
    .replace(/^(全年)?度?$/, '');
  const m = /^(前|第)?(\d\d?)?个?(?:(月|季度?|半)(?:(\d\d?)日?)?|月?[-~至到](\d\d?)(?:月|(季)度?))?([末底])?$/.exec(
    rest,
  );
  if (!m) return undefined;
  const [, before, number, word = '', day, to, quarters, end] = m;
  const year = Number(y);
  if (rest === '') return part(year, 'year', 1);
  const n = Number(number ?? 12);
  const months = word === '月';
  const isEarly = before === '前';
  if (end ? months || !(number ?? to) : months && number && day && !isEarly)
    return instant(isoDate(year, n, end ? daysIn(year, n) : Number(day)));
  if (end || !number) return undefined;
  // 1—3季度 are the first three.
  if (quarters) return monthRange(year, 3 * n - 2, year, 3 * Number(to));
  if (to) return monthRange(year, n, year, Number(to));
  if (isEarly && word) return monthRange(year, 1, year, months ? n : 3 * n);
  return word && !day ? part(year, months ? 'month' : word === '半' ? 'half' : 'quarter', n) : undefined;
}

/** English in Chinese order, word by word: `first half of 2020` → `2020年1半`, `Jan-Apr 2024` → `2024年1月-4月`. */
function toChinese(text: string): string {
  const m = /^(.*?)[ ,.]*(\d{4})$/.exec(text);
  if (!m) return '';
  const words = m[1]!
    .replace(/^as of |[.,]|(end)-/g, '$1 ')
    .trim()
    .replace(/^(\d\d?) ([a-z]+)$/, '$2 $1');
  const last = /\bend\b/.test(words) ? '末' : '';
  const numbered = words.replace(/([qh]?)([1-4])(?:st|nd|rd|th)?(?!\d)/g, (_, letter, digit) =>
    letter === '' ? digit : digit + (letter === 'q' ? '季' : '半'),
  );
  return `${m[2]}年${numbered.replace(/[a-z]+/g, (word) => chineseWord(word, words))}${last}`;
}

function chineseWord(word: string, words: string): string {
  if (word === 'first' && /quarters|months/.test(words)) return '前';
  const [known] = WORDS.split('|').flatMap((each) => (each.split(' ').includes(word, 1) ? each.split(' ', 1) : []));
  const month = word.length < 3 ? 0 : MONTHS.split(' ').findIndex((name) => name.startsWith(word)) + 1;
  return known ?? (month > 0 ? `${month}月` : word);
}
const WORDS =
  ' of the at end as|- to|半 half|季 quarter quarters|月 month months|1 first one|2 second two|3 third three|4 fourth four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve';
const MONTHS = 'january february march april may june july august september october november december';

/** 一 to 九十九 in digits: 第三 is 第3, 前十 is 前10. */
export function chineseNumbers(text: string): string {
  // Of nothing the index is 0, too.
  const digit = (word: string) => '〇一二三四五六七八九'.indexOf(word);
  return text.replace(/[一二三四五六七八九十]+/g, (word) => {
    const [tens = '', ones] = word.split('十');
    return `${ones === undefined ? digit(tens) : (digit(tens) || 1) * 10 + digit(ones)}`;
  });
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
  return from && to && to >= from ? { type: 'span', from, to } : undefined;
}
function monthRange(year: number, from: number, endYear: number, to: number): Period | undefined {
  if (year === endYear && from === 1)
    return isYear(year) && isMonth(to) ? { type: 'yearToDate', year, throughMonth: to } : undefined;
  return span(isoDate(year, from, 1), isoDate(endYear, to, daysIn(endYear, to)));
}
