import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatoramaError } from '../../src/data/issue';
import * as statorama from '../../src/data/parse';
import { monthsOf, normalisePeriod, parsePeriod, periodKey } from '../../src/data/period';
import type { Period } from '../../src/data/types';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';

const key = (text: string) => {
  const parsed = parsePeriod(text);
  return parsed.ok ? periodKey(parsed.value) : parsed.issue.code;
};

describe('parsePeriod', () => {
  it.each([
    ['2019', '2019'],
    ['2019年', '2019'],
    ['２０１９年', '2019'],
    ['2019年全年', '2019'],
    ['2024-Q1', '2024-Q1'],
    ['2024Q1', '2024-Q1'],
    ['Q1 2024', '2024-Q1'],
    ['2024年一季度', '2024-Q1'],
    ['2024年第四季度', '2024-Q4'],
    ['first quarter of 2021', '2021-Q1'],
    ['2nd quarter of 2021', '2021-Q2'],
    ['2024-H1', '2024-H1'],
    ['2024年上半年', '2024-H1'],
    ['2024年下半年', '2024-H2'],
    ['first half of 2020', '2020-H1'],
    ['the second half of 2020', '2020-H2'],
    ['2024-04', '2024-04'],
    ['2024/4', '2024-04'],
    ['2024年4月', '2024-04'],
    ['2024年十二月', '2024-12'],
    ['April 2024', '2024-04'],
    ['Sept. 2024', '2024-09'],
    ['2024-01/04', '2024-01/04'],
    ['2024年1—4月', '2024-01/04'],
    ['2024年1-4月', '2024-01/04'],
    ['２０２４年１－４月', '2024-01/04'],
    ['2024年1月至4月', '2024-01/04'],
    ['2024年前4个月', '2024-01/04'],
    ['2024年前三季度', '2024-01/09'],
    ['Jan–Apr 2024', '2024-01/04'],
    ['January-April 2024', '2024-01/04'],
    ['January to April 2024', '2024-01/04'],
    ['first four months of 2022', '2022-01/04'],
    ['first three quarters of 2022', '2022-01/09'],
    ['2019-01/2019-06', '2019-01/06'],
    ['2024-03/05', '2024-03-01/2024-05-31'],
    ['2023-11/2024-02', '2023-11-01/2024-02-29'],
    ['2024-04-30', '2024-04-30'],
    ['2024/4/30', '2024-04-30'],
    ['2024年4月30日', '2024-04-30'],
    ['截至2024年4月底', '2024-04-30'],
    ['2024年末', '2024-12-31'],
    ['end of April 2024', '2024-04-30'],
    ['at the end of 2020', '2020-12-31'],
    ['30 April 2024', '2024-04-30'],
    ['April 30, 2024', '2024-04-30'],
    ['2024-01-01/2024-04-30', '2024-01-01/2024-04-30'],
    ['2024/4/5', '2024-04-05'],
    ['5 April 2024', '2024-04-05'],
    ['Apr. 30, 2024', '2024-04-30'],
    ['H1 2024', '2024-H1'],
    ['Q2, 2024', '2024-Q2'],
    ['2024-1/2024-4', '2024-01/04'],
    ['一月2024', 'T01'],
    ['2024年1月5日', '2024-01-05'],
    ['every year', 'every year'],
    ['2024 Q1', '2024-Q1'],
    ['2024上半年', '2024-H1'],
    ['2024前三季度', '2024-01/09'],
    ['2024年度', '2024'],
    ['2024年全年度', '2024'],
    ['2024年4月份', '2024-04'],
    ['2024年1—4月份', '2024-01/04'],
    ['2024年年底', '2024-12-31'],
    ['2024年末', '2024-12-31'],
    ['end-April 2024', '2024-04-30'],
    ['end-2024', '2024-12-31'],
    ['as of 30 April 2024', '2024-04-30'],
    ['as of the end of April 2024', '2024-04-30'],
    ['2021—2025年', '2021-01-01/2025-12-31'],
    ['2021年至2025年', '2021-01-01/2025-12-31'],
    ['2023-2024', 'T01'],
    ['2025—2021年', 'T01'],
    ['2024年至4月末', 'T01'],
    ['20244月', 'T01'],
    ['2024年初', 'T01'],
  ])('reads %s as %s', (text, expected) => {
    expect(key(text)).toBe(expected);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-Q5',
    '2024-H3',
    '2024-02-30',
    '0999',
    '2024-04/01',
    '2024年13月',
    'May-Jan 2024',
    'as of now',
    '2024-01-01/2023-01-01',
    '2024年前五季度',
    '2024/1-4',
    '12024-01/2024-04',
    '2024-01/2024-041',
    '2024-01-01/2024-04',
    '2024-01/2024-04-30',
    'every yearly',
    'not every year',
    '约2024年',
    '2024年上半年度',
    '2024年上半年的全年',
    '2024年全年一季度',
    '2024年4',
    '2024年4-13月',
    '2024年4季5日',
    'attend April 2024',
    'often April 2024',
    'Ma 2024',
    'April 2024 to',
    'x April 2024',
    `2019${' '.repeat(10_000)}`,
  ])('refuses “%s” with T01', (text) => {
    expect(key(text)).toBe('T01');
  });

  it('quotes at most 60 characters of what it could not read', () => {
    const parsed = parsePeriod('x'.repeat(10_000));
    expect(parsed.ok ? '' : parsed.issue.read).toHaveLength(60);
  });
});

describe('spans that are printed', () => {
  it('reads back every span of days and months in both languages', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((day) => new Date(Date.UTC(2018, 0, 1 + day)).toISOString());
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from = '', to = ''] = [a.slice(0, 10), b.slice(0, 10)].sort();
        const span: Period = { type: 'span', from, to };
        // A day is printed as a day, and whole years of several in English may be those of a school.
        if (from === to || (from.endsWith('-01-01') && to.endsWith('-12-31'))) return;
        for (const locale of [zhCn, en])
          for (const form of ['long', 'short'] as const) {
            const parsed = parsePeriod(locale.period(span, form));
            const wanted = monthsOf(span) && from.endsWith('-01-01') ? normalisePeriod(span) : span;
            expect(parsed.ok && normalisePeriod(parsed.value)).toEqual(normalisePeriod(wanted));
          }
      }),
    );
  });

  it.each([
    ['2024年3月1日至15日', '2024-03-01/2024-03-15'],
    ['March 1-15, 2024', '2024-03-01/2024-03-15'],
    ['June 5 - July 3, 2024', '2024-06-05/2024-07-03'],
    ['2023年10月至2024年3月', '2023-10-01/2024-03-31'],
    ['每年', 'every year'],
    ['each month', 'every month'],
    ['2024年3—15日', undefined],
    ['2024年3月20—15日', undefined],
    ['2024年3月1—32日', undefined],
    ['1–15 Foo 2024', undefined],
  ])('reads “%s” as %s', (text, key) => {
    const parsed = parsePeriod(text);
    expect(parsed.ok ? periodKey(parsed.value) : undefined).toBe(key);
  });

  it('says in one sentence that it takes a text', () => {
    expect(() => statorama.parsePeriod(2024 as never)).toThrow(StatoramaError);
    expect(() => statorama.parsePeriod(2024 as never)).toThrow('parsePeriod takes a text');
    expect(() => statorama.parseQuantity(5 as never)).toThrow('parseQuantity takes a text');
  });
});
