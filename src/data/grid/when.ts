import { normalisePeriod, yearBefore, yearOf } from '../period';
import { parsePeriod } from '../period-text';
import type { Period } from '../types';

/** Words that are a period: `2024年3月1—15日`, `2024年1—4月`, `2024年末`, `2024Q1`, `2024-04`, `Jan–Apr 2024`, `January 15, 2024`, `2024`. */
const WHEN =
  /\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?(?:日|日? ?[-–—~至到]{1,2} ?(?:(?:\d{4} ?年 ?)?\d{1,2} ?月 ?)?\d{1,2} ?日)|\d{4} ?年 ?(?:(?:0?1 ?月? ?[-–—~至到] ?)?\d{1,2} ?月份?[末底]?|第?[一二三四1-4] ?季度|前[一二三]个?季度|[上下]半年|全年|[末底]|度)|\d{4} ?年|\d{4}[- ]?(?:[QqHh][1-4]|[1-4][QqHh]|M\d\d?)|\d{4}[-./]\d\d(?:\/\d\d)?(?![\d/])|(?:[QH][1-4]|[1-4][QH]) \d{4}|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) [a-z ]{4,20} \d{4}|(?:[Ee]nd[- ](?:of )?|\b\d\d? |[A-Z][a-z]{2,8}\.? ?(?:[-–—]|to) ?)?[A-Z][a-z]{2,8}(?:\.| \d\d?,)? \d{4}|\d{4}(?!\d)/g;

/** A part of a year that something else names: `1—9月` below `2024年`. */
const WITHIN =
  /(?:0?1 ?月? ?[-–—~至到] ?)?\d{1,2} ?月份?|第?[一二三四] ?季度|前[一二三]个?季度|[上下]半年|全年|\b(?:[QH]|HALF)[1-4]\b|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) (?:quarter|half)|\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?(?:[-–—]|to) ?)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

/** The year of prices or of an index is no period: `2020年不变价`, `2015 = 100`, `at 2015 prices`. */
const BASE = /^ ?年? ?(?:不变|可比|价|为基|为100|[=＝]|constant|prices)/i;
/** Nor is the year in `2023财年`, `FY2023` or `2023/24` that of a calendar, nor `2024.1` told by its year alone. */
const OTHER_YEAR = /^(?: ?财| ?第.{1,2}周| [1-4]\/4| [A-Z][a-z]+ (?:quarter|qtr)| ?[-–—~至到/.]{1,2} ?\d)/;
/** The second end of a span: `2023年10月—2024年3月`, `October 2023 to March 2024`, `2021–2023`. */
const END = /^ ?(?:[-–—~至到]{1,2}|to) ?(?:\d{4} ?年(?: ?\d{1,2} ?月)?|[A-Z][a-z]{2,8}\.? \d{4}|\d{4}(?!\d))/;

/** A year and the end of a later one, which may look like a month: `2010-11`. */
const ENDED = /\b(?:fy ?)?((?:19|20)\d\d[-–—/]\d\d)\b(?![-–—/.])/i;

/**
 * `2010-11` below or beside `2011-12` is a year from one to the next, and no month: where what may be a month is always as
 * long after its year. Below `Year`, the first of the texts, one will do. Gives what names them so.
 */
export function yearNamer(texts: readonly string[]): (text: string) => string {
  const found = new Set(texts.flatMap((text) => text.match(ENDED) ?? []));
  const lengths = new Set(
    [...found].flatMap((years) =>
      years.slice(-2) > '12' ? [] : (+years.slice(-2) - +years.slice(-5, -3) + 100) % 100,
    ),
  );
  const isOver = lengths.size === 1 && (found.size > 1 || (lengths.has(1) && /^(?:year|年)/i.test(texts[0]!)));
  return (text) => (isOver ? text.replace(ENDED, 'FY $1') : text);
}

/** How a column bends the period of its row or title. */
export type Turned = 'month' | 'toDate' | 'before' | undefined;

/** Takes the first period out of a head or a caption: `2024年末人口` → the end of 2024 and `人口`. `odd` is one that nobody can read. */
export function splitPeriod(text: string): { period: Period | undefined; rest: string; odd?: string; ends?: string } {
  // Wide digits; brackets and commas become plain ones with them.
  const plain = /\d{4}/.test(text) ? text : text.normalize('NFKC');
  WHEN.lastIndex = 0;
  for (let match = WHEN.exec(plain); match; match = WHEN.exec(plain)) {
    const before = plain.slice(0, match.index);
    const behind = plain.slice(WHEN.lastIndex);
    const end = END.exec(behind)?.[0] ?? '';
    const period = periodOf(match[0] + end);
    const [accounts] = ACCOUNTS.exec(before) ?? [];
    if (period ? !end && (accounts || OTHER_YEAR.test(behind)) : end || /^\d/.test(match[0])) {
      const odd = (accounts ?? '') + match[0] + (end || /^[^\s,，(（]*/.exec(behind)![0]);
      return { period: undefined, rest: plain, odd };
    }
    if (period && !BASE.test(plain.slice(match.index + 4)) && !/[比较]$/.test(before))
      return { period, rest: cutOut(plain, match, end.length), ...(end && { ends: match[0] + end }) };
    // `Exports 2024` is no month, but there is a year in it.
    if (period === undefined) WHEN.lastIndex = match.index + 1;
  }
  return { period: undefined, rest: plain };
}

/** Before a year of accounts, the year of a date, or the last month of several: `three months to June 2024`. */
const ACCOUNTS =
  /\d[/.]$|\b(?:fy|fiscal(?: year)?|(?:(?:[\w-]+ )?months?|quarter|year) (?:to|end(?:ed|ing))(?: in)?|(?:quarter|qtr|half|week)(?: (?:\d\d?|\w+ing))?(?: of)?) ?$/i;

/**
 * The period of a column: what its head names (`named`), in the other words of the head (`1—9月`, `上年同期`, `累计`) or
 * in the title (`about`); and the head without it. Where rows are years, the `part` of them that the head names.
 */
export function headPeriod(
  text: string,
  named: Period | undefined,
  about: Period | undefined | 'rows',
): { period: Period | undefined; part?: string; turned: Turned; rest: string } {
  let period = named;
  let rest = text;
  const isYear = named?.type === 'year';
  const isSame = isYear && /同期/.test(text);
  // `2023年同期` is as long as what the title names.
  const inRows = about === 'rows';
  if (isSame && about && !inRows && 'year' in about) period = { ...about, year: named.year };
  const year = named === undefined ? (inRows ? 2000 : about && yearOf(about)) : isYear ? named.year : undefined;
  const words = WITHIN.exec(text);
  const own = words && year !== undefined && !isSame ? periodOf(words[0], year) : undefined;
  const part = own && inRows && !named ? words![0] : undefined;
  if (own) rest = cutOut(text, words!);
  if (own && !part) period = own;
  let turned: Turned;
  rest = rest.replace(TURNS, (_, toDate, month, before) => {
    turned = toDate ? 'toDate' : month ? 'month' : before ? 'before' : turned;
    return '';
  });
  return { period, ...(part && { part }), turned, rest };
}
const TURNS =
  /((?:自?年初|本年|年内|逐月|[\d至-]*[当本]月止?)?累计(?:完成|值)?|cumulative|ytd)|([当本单]月)|((?:上年|去年)(?:同[期月])?|(?:previous|last) year)|同期|[本当]年|本期|今年/gi;

function cutOut(text: string, { 0: words, index }: RegExpExecArray, more = 0): string {
  return `${text.slice(0, index).replace(/[,，\s]+(?:(?:as )?(?:at|in|for)(?: the)? )?$/i, '')} ${text.slice(index + words.length + more)}`.trim();
}

/** A period as a column bends it: of `2024年1—9月` the month is September, the one before `2023年1—9月`. */
export function turnedPeriod(period: Period, turned: Turned): Period {
  if (turned === 'before') return yearBefore(period) ?? period;
  if (turned === 'toDate' && period.type === 'month')
    return normalisePeriod({ type: 'yearToDate', year: period.year, throughMonth: period.number });
  if (turned === 'month' && period.type === 'yearToDate')
    return { type: 'month', year: period.year, number: period.throughMonth };
  return period;
}

/**
 * A cell as a period. What names no year (`4月`, `1—4月`, `上半年`, `Q1`, `Apr`) takes the year that is said beside it,
 * never one that nobody wrote.
 */
export function periodOf(text: string, year?: number): Period | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    // 202404 and 2024.04 have two digits for the month: 2024.1 may be October that a sheet made shorter.
    .replace(/^((?:19|20)\d\d)\.?(0[1-9]|1[0-2])$/, '$1-$2')
    .replace(/^(\d{4}) ?([1-4]?)([qh])([1-4]?)$/i, '$1$3$2$4')
    .replace(/^half(?=\d$)/i, 'H')
    // `2024 MAY`, as time series of the United Kingdom are written.
    .replace(/^(\d{4}) ([a-z]{3})$/i, '$2 $1')
    .replace(/月份/g, '月');
  const whole = parsePeriod(plain);
  if (whole.ok) return whole.value;
  // `2024-5` out of a bare 5 would be a guess.
  if (year === undefined || /^[\d./-]*$|\d{4}/.test(plain)) return undefined;
  for (const told of [`${year}年${plain}`, `${year}-${plain}`, `${plain} ${year}`]) {
    const parsed = parsePeriod(told);
    if (parsed.ok) return parsed.value;
  }
  return undefined;
}

/** Period cells of a row: one, or year and month. `year` is what the table or a merged cell above says. */
export function periodIn(cells: readonly string[], year: number | undefined): Period | undefined {
  const [first = '', second = ''] = cells;
  if (cells.length < 2 || second === '') return periodOf(first, year);
  const own = /^(?:19|20)\d\d(?=年?$)/.exec(first)?.[0];
  if (own === undefined && first !== '') return undefined;
  const within = /^\d\d?$/.test(second) ? `${second}月` : second;
  return periodOf(within, own === undefined ? year : Number(own));
}
