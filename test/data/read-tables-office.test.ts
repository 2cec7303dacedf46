import { expect, it } from 'vitest';
import { periodKey } from '../../src/data/period';
import { readCsv } from '../../src/data/read-csv';
import type { Change, Period, Quantity } from '../../src/data/types';

/** `area indicator period digits×10^n unit`, then growth, status and nature, as one text for each row; then the issues. */
function told(...lines: string[]) {
  const { data, issues } = readCsv(`${lines.join('\n')}\n`);
  const rows = data.rows!.map((row) => {
    const [value, growth] = [row.value as Quantity | undefined, row.growth as Change | undefined];
    const level =
      value && `${value.digits}${value.multiplier ? `e${value.multiplier}` : ''} ${value.unit.split('|')[0]}`;
    const rate = growth && `${growth.form} ${growth.value?.digits} ${growth.against}`;
    const when = periodKey(row.period as Period);
    return [row.area, row.indicator, when, level, rate, row.status, row.nature].filter(Boolean).join(' | ');
  });
  return [rows, issues.map(({ code, path, read }) => [code, ...path, read].join(' '))];
}

it('reads months and quarters over rows of years as parts of these years, never as indicators of a whole one', () => {
  expect(told('居民消费价格同比涨幅（%）', '年份,1月,2月', '2022,0.9,1.1', '2023,2.1,1.0')).toEqual([
    [
      '居民消费价格同比涨幅 | 2022-01 | 0.9 PCT',
      '居民消费价格同比涨幅 | 2022-02 | 1.1 PCT',
      '居民消费价格同比涨幅 | 2023-01 | 2.1 PCT',
      '居民消费价格同比涨幅 | 2023-02 | 1.0 PCT',
    ],
    [],
  ]);
  expect(told('Output (billion yuan)', 'Year,Q1,HALF1,Annual', '2022,27,56,120')).toEqual([
    ['Output | 2022-Q1 | 27e9 CNY', 'Output | 2022-H1 | 56e9 CNY', 'Output | 2022 | 120e9 CNY'],
    [],
  ]);
  // The year of the title is none of the rows'.
  expect(told('2024年印发 出口（亿元）', '年份,一季度', '2022,27')[0]).toEqual(['印发 出口 | 2022-Q1 | 27e8 CNY']);
});

it('takes the part of a year that stands apart from it in a title', () => {
  expect(told('2024年河南省1—4月进出口（亿元）', '地区,出口', '郑州,100')[0]).toEqual([
    '郑州 | trade-exports | 2024-01/04 | 100e8 CNY',
  ]);
  expect(
    told('Exports by country, January-April, 2024 (US$ billion)', 'Country,Exports,Change (%)', 'China,1100.1,1.5'),
  ).toEqual([['China | trade-exports | 2024-01/04 | 1100.1e9 USD | percent 1.5 same-period-last-year'], []]);
});

it('marks forecasts and estimates behind a year, and never names an indicator after the mark', () => {
  expect(told('GDP (billion USD)', 'Country,2023,2024e,2025f', 'China,17795,18532,19790')).toEqual([
    [
      'China | GDP | 2023 | 17795e9 USD',
      'China | GDP | 2024 | 18532e9 USD | E',
      'China | GDP | 2025 | 19790e9 USD | F',
    ],
    [],
  ]);
  expect(told('UK exports (£ million)', 'Period,Exports', '2023 Q3 [r],207001')[0]).toEqual([
    'trade-exports | 2023-Q3 | 207001e6 英镑 | R',
  ]);
});

it('takes a plan or target for no outcome', () => {
  expect(
    told('2024年1—4月（亿元）', '指标,年度计划,累计完成,完成计划（%）', '公共预算收入,4700,1692.4,36.0')[0],
  ).toEqual([
    '公共预算收入 | 2024 | 4700e8 CNY | plan',
    '公共预算收入 | 2024-01/04 | 1692.4e8 CNY',
    '公共预算收入完成计划 | 2024-01/04 | 36.0 PCT',
  ]);
});

it('takes a move between places for no place, and a change from period to period for no growth on a year earlier', () => {
  expect(told('2023年各省GDP', '省份,GDP（亿元）,位次变化', '河南,59132,2')).toEqual([
    ['河南 | GDP | 2023 | 59132e8 CNY'],
    ['I01 columns 位次变化 位次变化'],
  ]);
  expect(
    told(
      'Jobs (thousand persons)',
      'Industry,Mar. 2024,Apr. 2024,Change from: Mar. 2024 - Apr. 2024',
      'Mining,641,638,-3',
    ),
  ).toEqual([
    ['Mining | Jobs | 2024-03 | 641e3 person', 'Mining | Jobs | 2024-04 | 638e3 person'],
    ['T01 columns Change from: Mar. 2024 - Apr. 2024 Mar. 2024 - Apr. 2024'],
  ]);
});

it('takes growth of a month for none of the figure of several months behind it', () => {
  const [rows] = told('2024年4月住宅销售价格', '城市,同比（%）,1-4月均价（元）', '北京,-2.9,60000');
  expect(rows).toEqual(['北京 | 1-4月均价 | 2024-01/04 | 60000 CNY'].map((row) => row.replace('1-4月', '')));
});

it('names figures by what they are of where two heads or rows are alike', () => {
  expect(told('2023年（亿美元）', '国家,出口额,占比（%）,进口额,占比（%）', '美国,500,14.8,164,6.4')[0]).toEqual([
    '美国 | trade-exports | 2023 | 500e8 USD',
    '美国 | 出口额占比 | 2023 | 14.8 PCT',
    '美国 | trade-imports | 2023 | 164e8 USD',
    '美国 | 进口额占比 | 2023 | 6.4 PCT',
  ]);
  expect(
    told(
      '2024年（亿元）',
      '指标,金额',
      '出口,14',
      '其中：一般贸易,7',
      '加工贸易,6',
      '进口,8',
      '其中：一般贸易,4',
      '加工贸易,3',
    )[0],
  ).toEqual([
    'trade-exports | 2024 | 14e8 CNY',
    '出口：一般贸易 | 2024 | 7e8 CNY',
    '出口：加工贸易 | 2024 | 6e8 CNY',
    'trade-imports | 2024 | 8e8 CNY',
    '进口：一般贸易 | 2024 | 4e8 CNY',
    '进口：加工贸易 | 2024 | 3e8 CNY',
  ]);
  expect(told('2024年4月（亿元）', '项目,出口,进口', '一般贸易,700,400')[0]).toEqual([
    '一般贸易出口 | 2024-04 | 700e8 CNY',
    '一般贸易进口 | 2024-04 | 400e8 CNY',
  ]);
  expect(
    told('2024年进出口', '地区,人民币（亿元）,同比（%）,美元（亿美元）,同比（%）', '河南,22,-5.9,3,-8.7')[0],
  ).toEqual([
    '河南 | trade-total | 2024 | 22e8 CNY | percent -5.9 same-period-last-year',
    '河南 | trade-total | 2024 | 3e8 USD | percent -8.7 same-period-last-year',
  ]);
});

it('takes neither of two figures that its heads tell in the same words', () => {
  expect(told('2024年（亿元）', '地区,出口,出口', '河南,5,6', '湖北,7,7')).toEqual([
    ['湖北 | trade-exports | 2024 | 7e8 CNY', '湖北 | trade-exports | 2024 | 7e8 CNY'],
    ['F06 rows 0 出口 6'],
  ]);
});

it('reads the power of ten in a column beside the unit, and marks beside the figure they stand behind', () => {
  expect(
    told(
      'LOCATION,Country,Measure,TIME,Unit Code,Unit,PowerCode Code,PowerCode,Value',
      'AUS,Australia,GDP,2021,USD,US Dollar,6,Millions,1650340.1',
    ),
  ).toEqual([['AUS | GDP | 2021 | 1650340.1e6 USD'], []]);
  expect(
    told('Unemployment rate (%)', 'Country,2022,Flag,2023,Flag', 'France,7.3,,7.2,p', 'Germany,3.1,b,3.0,')[0],
  ).toEqual([
    'France | Unemployment rate | 2022 | 7.3 PCT',
    'France | Unemployment rate | 2023 | 7.2 PCT | p',
    'Germany | Unemployment rate | 2022 | 3.1 PCT | b',
    'Germany | Unemployment rate | 2023 | 3.0 PCT',
  ]);
});

it('finds a rate in no title whose unit it does not know', () => {
  const [rows, issues] = told('國民所得', '單位：新臺幣百萬元；%', '期間,國內生產毛額', '2023Q1,5556123');
  expect([rows, issues]).toEqual([[], ['V04 rows 0 國內生產毛額 5556123']]);
});

it('reads months that end a year as no months', () => {
  expect(told('Migration (thousand persons)', 'Year ending,Total', 'Jun 2023,740')).toEqual([
    [],
    ['T01 columns Year ending Year ending'],
  ]);
});

it('reads 上年=100 in a title or alone in a head as growth, and 2015=100 as an index', () => {
  expect(told('国内生产总值指数（上年=100）', '年份,国内生产总值', '2023,105.2')[0]).toEqual([
    '国内生产总值 | 2023 | index 105.2 same-period-last-year',
  ]);
  expect(told('2024年4月价格', ',上年同月=100', '出厂价格,97.5')[0]).toEqual([
    '出厂价格 | 2024-04 | index 97.5 same-period-last-year',
  ]);
  expect(told('Production (2015=100)', 'Month,Mining', 'Jan 2024,101.2')[0]).toEqual([
    'Mining | 2024-01 | 101.2 index',
  ]);
});

it('leaves out groups of countries and heads between rows', () => {
  expect(told('2024年进出口（亿元）', '国家（地区）,出口', '亚洲,700', '日本,200', '欧洲：,300', '德国,100')).toEqual([
    ['日本 | trade-exports | 2024 | 200e8 CNY', '德国 | trade-exports | 2024 | 100e8 CNY'],
    ['F07 rows 0 亚洲', 'F07 rows 2 欧洲：'],
  ]);
  expect(told('2024年（亿元）', '指标,金额,同比（%）', '按贸易方式分,,', '一般贸易额,700,5')[0]).toEqual([
    '一般贸易额 | 2024 | 700e8 CNY | percent 5 same-period-last-year',
  ]);
});

it('reads brackets among plain amounts of money as below zero, and asks where all of them have some', () => {
  const read = (...cells: string[]) => {
    const { data, issues } = readCsv(
      `2024 (£ million)\nPeriod,Balance\n${cells.map((cell, i) => `${2001 + i},"${cell}"\n`).join('')}`,
    );
    return [
      data.rows!.map(({ value, printed }) => [(value as Quantity).digits, printed]),
      issues.map(({ expected }) => expected),
    ];
  };
  expect(read('(1,050.2)', '12.1')).toEqual([
    [
      ['-1050.2', '(1,050.2)'],
      ['12.1', undefined],
    ],
    [],
  ]);
  // One digit may be a note.
  expect(read('(1)', '12.1')[1]).toEqual(['-1 / 1']);
  expect(read('(1,050.2)', '(12.1)')[1]).toEqual(['-1050.2 / 1050.2', '-12.1 / 12.1']);
});

it('says where a quote opens that nothing closes, and reads nothing of that file', () => {
  const read = (text: string) => {
    const { data, issues } = readCsv(text);
    return [data.rows, issues.map(({ code, scope, params, read }) => [code, scope, params, read])];
  };
  const fault = (line: number, cell: number, at: string) => [[], [['F03', 'figure', { line, cell }, at]]];
  expect(read('地区,2023年出口（亿元）\n河南,5280\n湖北,"4333\n江苏,33719\n')).toEqual(fault(3, 2, '"4333 江苏,33719'));
  expect(read('area,period,value\n"Henan,2024,157.7亿元\n')).toEqual(fault(2, 1, '"Henan,2024,157.7亿元'));
});

it('says what the one line of a file was', () => {
  for (const line of ['area,period,value', '地区,2023年出口（亿元）'])
    expect(readCsv(`${line}\n`).issues.map(({ code, read }) => [code, read])).toEqual([
      ['F04', line.replace(/,/g, ', ')],
    ]);
});
