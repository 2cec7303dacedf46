import { parsePeriod } from '../period';
import type { Period } from '../types';

/** Words that are a period: `2024年1—4月`, `2024年末`, `2024Q1`, `2024-04`, `Jan–Apr 2024`, `2024`. */
const WHEN =
  /\d{4} ?年 ?(?:(?:1 ?月? ?[-–—~至到] ?)?\d{1,2} ?月份?[末底]?|第?[一二三四1-4] ?季度|前[一二三]个?季度|[上下]半年|全年|[末底]|度)|\d{4} ?年|\d{4}-?[QqHh][1-4]|\d{4}-\d\d(?:\/\d\d)?(?!\d)|(?:[A-Z][a-z]{2,8}\.? ?(?:[-–—]|to) ?)?[A-Z][a-z]{2,8}\.? \d{4}|\d{4}(?!\d)/g;

/** The year of prices or of an index is no period: `2020年不变价`, `2015 = 100`, `at 2015 prices`. */
const BASE = /^ ?年? ?(?:不变|可比|价|为基|为100|[=＝]|constant|prices)/i;

/** Takes the first period out of a head or a caption: `2024年末人口` → the end of 2024 and `人口`. */
export function splitPeriod(text: string): { period: Period | undefined; rest: string } {
  // Wide digits; brackets and commas become plain ones with them.
  const plain = /\d{4}/.test(text) ? text : text.normalize('NFKC');
  WHEN.lastIndex = 0;
  for (let match = WHEN.exec(plain); match; match = WHEN.exec(plain)) {
    const end = match.index + match[0].length;
    const period = periodOf(match[0]);
    const before = plain.slice(0, match.index);
    if (period !== undefined && !BASE.test(plain.slice(match.index + 4)) && !before.endsWith('比'))
      return { period, rest: `${before.replace(/[,，\s]+$/, '')} ${plain.slice(end)}`.trim() };
    // `Exports 2024` is no month, but there is a year in it.
    if (period === undefined) WHEN.lastIndex = match.index + 1;
  }
  return { period: undefined, rest: plain };
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
    .replace(/月份/g, '月')
    .replace(/年度$/, '年');
  const whole = parsePeriod(plain);
  if (whole.ok) return whole.value;
  if (year === undefined || plain === '' || /\d{4}/.test(plain)) return undefined;
  for (const told of [`${year}年${plain}`, `${year}-${plain}`, `${plain} ${year}`]) {
    const parsed = parsePeriod(told);
    // `2024-5` out of a bare 5 would be a guess.
    if (parsed.ok && !/^\d+$/.test(plain)) return parsed.value;
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
