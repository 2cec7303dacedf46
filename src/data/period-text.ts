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
  const period = plain === undefined ? undefined : (neutral(plain) ?? chinese(plain) ?? english(plain));
  if (period !== undefined) return { ok: true, value: period };
  return { ok: false, issue: issueOf(T01, { read: text, expected: '2024-01/04', params: { period: text } }) };
}

/** January or another first month to a last one: a month, a January-to-date, or a span. */
export function monthRange(year: number, from: number, to: number): Period | undefined {
  if (!isYear(year) || !isMonth(from) || !isMonth(to) || to < from) return undefined;
  if (from === 1) return { type: 'yearToDate', year, throughMonth: to };
  return span(isoDate(year, from, 1), isoDate(year, to, daysIn(year, to)));
}

function neutral(text: string): Period | undefined {
  let m = /^(\d{4})$/.exec(text);
  if (m) return yearOnly(+m[1]!);
  m = /^(\d{4})[- ]?([qh])([1-4])$/.exec(text);
  if (m) return part(+m[1]!, m[2]!, +m[3]!);
  m = /^([qh])([1-4])[- ,]*(\d{4})$/.exec(text);
  if (m) return part(+m[3]!, m[1]!, +m[2]!);
  m = /^(\d{4})[-/](\d\d?)$/.exec(text);
  if (m) return month(+m[1]!, +m[2]!);
  m = /^(\d{4})([-/])(\d\d?)\2(\d\d?)$/.exec(text);
  if (m) return instant(isoDate(+m[1]!, +m[3]!, +m[4]!));
  m = /^(\d{4})-(\d\d?)\/(\d\d?)$/.exec(text);
  if (m) return monthRange(+m[1]!, +m[2]!, +m[3]!);
  m = /^(\d{4})-(\d\d?)\/(\d{4})-(\d\d?)$/.exec(text);
  if (m) return monthsBetween(+m[1]!, +m[2]!, +m[3]!, +m[4]!);
  m = /^(\d{4})-(\d\d)-(\d\d)\/(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (m) return span(isoDate(+m[1]!, +m[2]!, +m[3]!), isoDate(+m[4]!, +m[5]!, +m[6]!));
  if (text === 'unstated') return { type: 'unstated' };
  m = /^every (year|month)$/.exec(text);
  if (m) return { type: 'recurring', every: m[1] as 'year' | 'month' };
  return undefined;
}

function chinese(text: string): Period | undefined {
  const start = /^(?:截至)?(\d{4})年/.exec(text.replace(/ /g, ''));
  if (!start) return undefined;
  const year = +start[1]!;
  const rest = text
    .replace(/ /g, '')
    .slice(start[0].length)
    .replace(/十?[一二三四五六七八九十]/g, chineseNumber);
  if (rest === '' || rest === '全年') return yearOnly(year);
  if (rest === '上半年' || rest === '下半年') return part(year, 'h', rest === '上半年' ? 1 : 2);
  if (rest === '末' || rest === '底') return instant(isoDate(year, 12, 31));
  let m = /^第?([1-4])季度?$/.exec(rest);
  if (m) return part(year, 'q', +m[1]!);
  m = /^(\d\d?)月$/.exec(rest);
  if (m) return month(year, +m[1]!);
  m = /^(\d\d?)月?[-~至到](\d\d?)月$/.exec(rest);
  if (m) return monthRange(year, +m[1]!, +m[2]!);
  m = /^前(\d\d?)个?(月|季度)$/.exec(rest);
  if (m) return monthRange(year, 1, m[2] === '月' ? +m[1]! : 3 * +m[1]!);
  m = /^(\d\d?)月(\d\d?)日$/.exec(rest);
  if (m) return instant(isoDate(year, +m[1]!, +m[2]!));
  m = /^(\d\d?)月[末底]$/.exec(rest);
  return m && isMonth(+m[1]!) ? instant(isoDate(year, +m[1]!, daysIn(year, +m[1]!))) : undefined;
}

function english(text: string): Period | undefined {
  const plain = text.replace(/[.,]/g, ' ').replace(/ +/g, ' ');
  let m = /^(?:the )?(\w+) (half|quarter) (?:of )?(\d{4})$/.exec(plain);
  if (m) return part(+m[3]!, m[2] === 'half' ? 'h' : 'q', ordinal(m[1]!));
  m = /^(?:the )?first (\w+) (months|quarters) (?:of )?(\d{4})$/.exec(plain);
  if (m) return monthRange(+m[3]!, 1, cardinal(m[1]!) * (m[2] === 'months' ? 1 : 3));
  m = /^([a-z]+) ?(?:-|to) ?([a-z]+) (\d{4})$/.exec(plain);
  if (m) return monthRange(+m[3]!, monthNamed(m[1]!), monthNamed(m[2]!));
  m = /^(?:(?:at )?(?:the )?(end) (?:of )?)?(?:([a-z]+) )?(\d{4})$/.exec(plain);
  if (m) {
    const [year, named] = [+m[3]!, m[2] === undefined ? 12 : monthNamed(m[2])];
    if (m[1] === undefined) return month(year, named);
    return isMonth(named) ? instant(isoDate(year, named, daysIn(year, named))) : undefined;
  }
  m = /^([a-z]+) (\d\d?) (\d{4})$/.exec(plain);
  if (m) return instant(isoDate(+m[3]!, monthNamed(m[1]!), +m[2]!));
  m = /^(\d\d?) ([a-z]+) (\d{4})$/.exec(plain);
  return m ? instant(isoDate(+m[3]!, monthNamed(m[2]!), +m[1]!)) : undefined;
}

function yearOnly(year: number): Period | undefined {
  return isYear(year) ? { type: 'year', year } : undefined;
}
function month(year: number, number: number): Period | undefined {
  return isYear(year) && isMonth(number) ? { type: 'month', year, number } : undefined;
}
function part(year: number, letter: string, number: number): Period | undefined {
  const type = letter === 'h' ? 'half' : 'quarter';
  return isYear(year) && number >= 1 && number <= (letter === 'h' ? 2 : 4) ? { type, year, number } : undefined;
}
function instant(at: IsoDate | undefined): Period | undefined {
  return at === undefined ? undefined : { type: 'instant', at };
}
function span(from: IsoDate | undefined, to: IsoDate | undefined): Period | undefined {
  return from === undefined || to === undefined || to < from ? undefined : { type: 'span', from, to };
}
function monthsBetween(year: number, from: number, endYear: number, to: number): Period | undefined {
  if (year === endYear) return monthRange(year, from, to);
  return isMonth(to) ? span(isoDate(year, from, 1), isoDate(endYear, to, daysIn(endYear, to))) : undefined;
}

/** 一 to 十二; a lone 十 is ten. */
function chineseNumber(word: string): string {
  const digit = '一二三四五六七八九'.indexOf(word.slice(-1)) + 1;
  return `${word[0] === '十' ? 10 + digit : digit}`;
}
function monthNamed(word: string): number {
  const names = 'january february march april may june july august september october november december'.split(' ');
  return word.length < 3 ? 0 : names.findIndex((name) => name.startsWith(word)) + 1;
}
function ordinal(word: string): number {
  const at = ['first', 'second', 'third', 'fourth'].indexOf(word) + 1;
  return at || (/^[1-4](st|nd|rd|th)$/.test(word) ? +word[0]! : 0);
}
function cardinal(word: string): number {
  const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
  return /^\d\d?$/.test(word) ? +word : words.indexOf(word) + 1;
}
