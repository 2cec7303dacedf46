import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/data/period';
import type { Period } from '../../src/data/types';
import { en } from '../../src/format/en';
import { periodParts } from '../../src/format/period';
import { zhCn } from '../../src/format/zh-cn';

const span = (from: string, to: string): Period => ({ type: 'span', from, to });

/** zh long and short are the same text; en has three. */
const PERIODS: readonly (readonly [Period, zh: string, zhAxis: string, long: string, short: string, axis: string])[] = [
  [{ type: 'year', year: 2019 }, '2019年', '2019', '2019', '2019', '2019'],
  [{ type: 'half', year: 2020, number: 1 }, '2020年上半年', '上半年', 'first half of 2020', 'H1 2020', 'H1'],
  [{ type: 'half', year: 2020, number: 2 }, '2020年下半年', '下半年', 'second half of 2020', 'H2 2020', 'H2'],
  [{ type: 'quarter', year: 2024, number: 1 }, '2024年一季度', '一季度', 'first quarter of 2024', 'Q1 2024', 'Q1'],
  [{ type: 'quarter', year: 2024, number: 4 }, '2024年四季度', '四季度', 'fourth quarter of 2024', 'Q4 2024', 'Q4'],
  [{ type: 'month', year: 2024, number: 9 }, '2024年9月', '9月', 'September 2024', 'Sep 2024', 'Sep'],
  [
    { type: 'yearToDate', year: 2024, throughMonth: 4 },
    '2024年1—4月',
    '1—4月',
    'January–April 2024',
    'Jan–Apr 2024',
    'Jan–Apr',
  ],
  [{ type: 'yearToDate', year: 2024, throughMonth: 1 }, '2024年1月', '1月', 'January 2024', 'Jan 2024', 'Jan'],
  [{ type: 'instant', at: '2024-04-30' }, '2024年4月30日', '4月30日', '30 April 2024', '30 Apr 2024', '30 Apr'],
  [span('2016-01-01', '2020-12-31'), '2016—2020年', '2016—2020年', '2016–2020', '2016–2020', '2016–2020'],
  [span('2024-03-01', '2024-05-31'), '2024年3—5月', '3—5月', 'March–May 2024', 'Mar–May 2024', 'Mar–May'],
  [span('2024-02-01', '2024-02-29'), '2024年2月', '2月', 'February 2024', 'Feb 2024', 'Feb'],
  [
    span('2019-03-01', '2020-02-29'),
    '2019年3月—2020年2月',
    '2019年3月—2020年2月',
    'March 2019 – February 2020',
    'Mar 2019 – Feb 2020',
    'Mar 2019 – Feb 2020',
  ],
  [span('2020-09-07', '2020-09-09'), '2020年9月7—9日', '9月7—9日', '7–9 September 2020', '7–9 Sep 2020', '7–9 Sep'],
  [
    span('2020-01-05', '2020-04-03'),
    '2020年1月5日—4月3日',
    '1月5日—4月3日',
    '5 January – 3 April 2020',
    '5 Jan – 3 Apr 2020',
    '5 Jan – 3 Apr',
  ],
  [span('2020-01-05', '2020-01-05'), '2020年1月5日', '1月5日', '5 January 2020', '5 Jan 2020', '5 Jan'],
  [
    span('2019-12-30', '2020-01-02'),
    '2019年12月30日—2020年1月2日',
    '2019年12月30日—2020年1月2日',
    '30 December 2019 – 2 January 2020',
    '30 Dec 2019 – 2 Jan 2020',
    '30 Dec 2019 – 2 Jan 2020',
  ],
  [{ type: 'recurring', every: 'year' }, '每年', '每年', 'each year', 'each year', 'each year'],
  [{ type: 'loose', printed: 'as of now' }, 'as of now', 'as of now', 'as of now', 'as of now', 'as of now'],
  [{ type: 'unstated' }, '时期未注明', '时期未注明', 'period not stated', 'period not stated', 'period not stated'],
];

describe('period', () => {
  it.each(PERIODS)('prints %o in three styles', (period, zh, zhAxis, long, short, axis) => {
    expect((['long', 'short', 'axis'] as const).map((style) => zhCn.period(period, style))).toEqual([zh, zh, zhAxis]);
    expect((['long', 'short', 'axis'] as const).map((style) => en.period(period, style))).toEqual([long, short, axis]);
  });

  it('says what the data give in its language, else what the source prints', () => {
    const now: Period = { type: 'loose', printed: 'as of now', says: { zh: '目前', en: 'now' } };
    expect([zhCn.period(now, 'long'), en.period(now, 'long')]).toEqual(['目前', 'now']);
  });

  it.each(PERIODS.filter(([{ type }]) => !/span|recurring|loose|unstated/.test(type)))(
    'reads its own print of %o back',
    (period) => {
      // January to January is printed as the month, and is read as that.
      const isMonth = period.type === 'yearToDate' && period.throughMonth === 1;
      const value = isMonth ? { type: 'month', year: period.year, number: 1 } : period;
      for (const text of [zhCn.period(period, 'long'), en.period(period, 'long'), en.period(period, 'short')])
        expect(parsePeriod(text), text).toEqual({ ok: true, value });
    },
  );
});

describe('periodParts', () => {
  it('sets the year apart from what it holds', () => {
    const april: Period = { type: 'yearToDate', year: 2024, throughMonth: 4 };
    expect(periodParts(april, zhCn)).toEqual({ minor: '1—4月', major: '2024年' });
    expect(periodParts(april, en)).toEqual({ minor: 'Jan–Apr', major: '2024' });
    expect(periodParts({ type: 'instant', at: '2024-04-30' }, en)).toEqual({ minor: '30 Apr', major: '2024' });
  });

  it('leaves a year, and a span over two, in one piece', () => {
    expect(periodParts({ type: 'year', year: 2019 }, zhCn)).toEqual({ minor: '2019', major: '' });
    expect(periodParts({ type: 'loose', printed: 'as of now' }, en).major).toBe('');
    expect(periodParts({ type: 'unstated' }, en).major).toBe('');
    expect(periodParts(span('2016-01-01', '2020-12-31'), en)).toEqual({ minor: '2016–2020', major: '' });
  });
});
