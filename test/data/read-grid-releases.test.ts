import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { readCsv } from '../../src/data/read-csv';
import { en } from '../../src/format/en';
import { quantityText } from '../../src/format/quantity';

/** Every figure of a table as one line: area, indicator, period, level, change. */
function told(text: string): { readonly lines: readonly string[]; readonly codes: readonly string[] } {
  const { data } = readCsv(text);
  const { observations, issues } = readObservations(data);
  const lines = observations.map(({ area, indicator, period, value, growth }) =>
    [
      area,
      indicator,
      en.period(period, 'short'),
      value ? quantityText(value, en) : '',
      growth ? `${growth.form} ${growth.value?.digits ?? growth.turn}` : '',
    ].join('|'),
  );
  return { lines, codes: [...new Set(issues.map(({ code }) => code))].sort() };
}

describe('tables in the manner of offices', () => {
  it('keeps amounts in the unit of the title where a column of units is of the quantities', () => {
    const { lines } = told(`2024年4月出口主要商品量值表
单位：亿元
商品名称,计量单位,4月,
,,数量,金额
成品油,万吨,455.2,270.0
汽车,万辆,55.6,723.3`);
    expect(lines.map((line) => line.split('|')[3])).toEqual([
      '4.552 million tonnes',
      '27.00 billion yuan',
      '556,000 vehicles',
      '72.33 billion yuan',
    ]);
  });

  it('takes no unit out of a title that names several: 亿元、万人 is of some rows each', () => {
    const text = (unit: string) =>
      `2023年主要指标\n单位：${unit}\n指标,2022年,2023年\n生产总值,129.7,136.8\n人口,1282.8,1300.8`;
    expect(told(text('亿元、万人'))).toEqual({ lines: [], codes: ['V04'] });
    expect(told(text('亿元、%')).lines).toHaveLength(4);
  });

  it('names the unit of a row that nobody knows, and reads the others', () => {
    const { data } = readCsv('2024年产量\n产品,单位,产量\n发电量,亿千瓦小时,100868.8\n光缆,万芯公里,345.2');
    expect(data.issues?.map(({ code, params }) => [code, params['unit']])).toEqual([['V04', '万芯公里']]);
    expect(told('2024年产量\n产品,单位,产量\n发电量,亿千瓦小时,100868.8').lines).toEqual([
      '发电量|产量|2024|10.08688 trillion kWh|',
    ]);
  });

  it('takes 城市 beside 农村 for a head of figures, and for no column of cities', () => {
    const { lines } = told(
      '2024年居民消费价格涨跌幅度\n单位：%\n指标,全国,城市,农村\n居民消费价格,0.2,0.2,0.3\n衣着,1.4,1.5,1.1',
    );
    expect(lines.map((line) => line.split('|')[0])).toEqual(['', '', '', '', '', '']);
  });

  it('reads index numbers as such: 100.3 is no growth of 100.3%', () => {
    const { lines } = told('2024年4月居民消费价格指数（上年同月=100）\n城市,同比指数\n郑州,100.3');
    expect(lines).toEqual(['郑州|指数|Apr 2024||index 100.3']);
    const rate = told('2024年4月工业生产指数\n城市,指数涨幅（%）\n郑州,5.3');
    expect(rate.lines.every((line) => line.endsWith('percent 5.3'))).toBe(true);
  });

  it('reads days in a title, and takes no month out of them', () => {
    const { lines } = told(
      '2024年3月1—15日用电情况（单位：亿千瓦时）\n地区,用电量\n郑州,23.5\n注：截至2024年3月15日。',
    );
    expect(lines).toEqual(['郑州|用电量|1–15 Mar 2024|2.35 billion kWh|']);
  });

  it('takes no year out of a date of extraction', () => {
    const { codes } = told('Data extracted on 12/03/2024 from ESTAT\nUnit: million euro\ngeo,total\nAustria,405.4');
    expect(codes).toEqual(['F02']);
  });

  it('reads `In millions of dollars`, and `:` as no figure', () => {
    const { lines } = told(
      'U.S. trade in goods. In millions of dollars\nPeriod,Exports,Imports\nApril 2024,"263,666",:',
    );
    expect(lines).toEqual([
      '|trade-exports|Apr 2024|263.666 billion US dollars|',
      '|trade-imports|Apr 2024|not available|',
    ]);
  });

  it('reads figures in rows under 时间, as the national site exports them', () => {
    const { lines } = told('时间,2024年4月,2024年3月\n进出口总值(亿元),36413.6,36144.4');
    expect(lines).toEqual([
      '|trade-total|Apr 2024|3.64136 trillion yuan|',
      '|trade-total|Mar 2024|3.61444 trillion yuan|',
    ]);
  });

  it('leaves 总值 out among partners, as it does 总计', () => {
    const { lines, codes } = told('2024年4月\n单位：亿元\n国别(地区),进出口\n总值,36413.6\n东盟,5868.0');
    expect([lines.length, codes]).toEqual([1, ['F07']]);
  });

  it('takes growth on another base, or of several years, for no growth on a year earlier', () => {
    const figures = (head: string) => {
      const { data } = readCsv(`地区,2023年出口额（亿元）,${head},比上年增长（%）\n郑州,35.2,14.5,3.1`);
      return readObservations(data).observations.map(({ growth, note }) => [growth?.value?.digits, note]);
    };
    expect(figures('比2019年增长（%）')).toEqual([['3.1', '比2019年增长（%）: 14.5']]);
    expect(figures('两年平均增长（%）')).toEqual([['3.1', '两年平均增长（%）: 14.5']]);
    expect(figures('年均增长（%）')).toEqual([['3.1', '年均增长（%）: 14.5']]);
    expect(figures('Average annual growth (%)')).toEqual([['3.1', 'Average annual growth (%): 14.5']]);
    expect(figures('比2022年增长（%）')[0]![0]).toBe('14.5');
  });

  it.each(['平均用工人数', '年均工资', '平均气温'])('takes growth of %s for growth on a year earlier', (name) => {
    const { data, issues } = readCsv(`地区,2024年${name},2024年${name}增长（%）\n郑州,80000人,5.1`);
    const [first] = readObservations(data).observations;
    expect([first?.growth?.value?.digits, issues]).toEqual(['5.1', []]);
  });

  it('takes 0.3 beside an index number for its growth', () => {
    const { data } = readCsv(
      '单位：%\n指标,2024年6月,同比\n居民消费价格指数,100.3,0.3\n工业生产者出厂价格指数,99.2,-0.8',
    );
    expect(readObservations(data).observations.map(({ growth }) => [growth?.form, growth?.value?.digits])).toEqual([
      ['percent', '0.3'],
      ['percent', '-0.8'],
    ]);
  });

  it('takes 2023年同期 beside 2024年1—4月 for as many months', () => {
    const { lines } = told('地区,2024年1-4月（亿元）,2023年同期（亿元）,增减%\n郑州,35.2,33.5,5.1');
    expect(lines).toEqual([
      '郑州|value|Jan–Apr 2024|3.52 billion yuan|percent 5.1',
      '郑州|value|Jan–Apr 2023|3.35 billion yuan|',
    ]);
  });

  it('knows that 自然增长率 is a level, in per mille', () => {
    const { lines } = told('年份,出生率（‰）,自然增长率（‰）\n2023年,6.39,-1.48');
    expect(lines).toEqual(['|出生率|2023|6.39 per mille|', '|自然增长率|2023|−1.48 per mille|']);
  });

  it('reads the bases of index numbers below the heads, and 70 behind a month as no day', () => {
    const { lines } = told('2024年4月70个大中城市住宅价格指数\n城市,环比,同比\n,上月=100,上年同月=100\n武汉,99.3,92.1');
    expect(lines.map((line) => line.split('|').slice(2).join('|'))).toEqual(['Apr 2024||index 92.1']);
  });
});
