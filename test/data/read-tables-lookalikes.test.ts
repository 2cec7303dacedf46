import { expect, it } from 'vitest';
import { periodKey } from '../../src/data/period';
import { readCsv } from '../../src/data/read-csv';
import type { Period, Quantity } from '../../src/data/types';

/** `area indicator period digits status nature` of each row as one text; then the issues. */
function told(...lines: string[]) {
  const { data, issues } = readCsv(`${lines.join('\n')}\n`);
  const rows = data.rows!.map(({ area, indicator, period, value, status, nature }) =>
    [area, indicator, periodKey(period as Period), (value as Quantity).digits, status, nature]
      .filter((one) => one !== undefined)
      .join(' | '),
  );
  return [rows, issues.map(({ code, path, read }) => [code, ...path, read].join(' '))];
}

it('asks what commas are where one number in a note alone says that they are decimal', () => {
  expect(told('地区;2024年出口（亿元）', '河南;1,234', '湖北;1,100', '误差;0,5')).toEqual([[], ['V01 1,234']]);
  expect(told('地区;2024年出口（亿元）', '河南;1,234', '湖北;98,5', '湖南;0,5')[0]).toEqual([
    '河南 | trade-exports | 2024 | 1.234',
    '湖北 | trade-exports | 2024 | 98.5',
    '湖南 | trade-exports | 2024 | 0.5',
  ]);
});

it('reads a figure in brackets as below zero only of what can be: elsewhere it is uncertain, or a note', () => {
  expect(told('Country,GDP 2023 (billion USD)', 'Chad,(12.5)', 'Guam,(100)', 'Peru,250.1')).toEqual([
    ['Chad | GDP | 2023 | ', 'Guam | GDP | 2023 | ', 'Peru | GDP | 2023 | 250.1'],
    ['V01 rows 0 GDP 2023 (billion USD) (12.5)', 'V01 rows 1 GDP 2023 (billion USD) (100)'],
  ]);
  expect(told('Company,Net profit 2023 (million USD)', 'A,(12.5)', 'B,250.1')[0]).toEqual([
    'A | Net profit | 2023 | -12.5',
    'B | Net profit | 2023 | 250.1',
  ]);
});

it('takes the questions of a survey for no quarters', () => {
  expect(told('Share of yes (%)', 'Year,Q1,Q5', '2022,40,60')[0]).toEqual(['Q1 | 2022 | 40', 'Q5 | 2022 | 60']);
  expect(told('Share of yes (%)', 'Year,Q1: Work,Q2: Home', '2022,40,60')[0]).toEqual([
    'Q1: Work | 2022 | 40',
    'Q2: Home | 2022 | 60',
  ]);
});

it('takes a total of some quarters for none of the year', () => {
  expect(told('Sales (billion yuan)', 'Year,Q1,Q2,Total', '2022,1,2,3')[0]).toEqual([
    'Sales | 2022-Q1 | 1',
    'Sales | 2022-Q2 | 2',
    'Total | 2022 | 3',
  ]);
  expect(told('Sales (billion yuan)', 'Year,Q3,Q4,Total', '2022,1,2,8')[0]![2]).toBe('Sales | 2022 | 8');
});

it('reads no forecast, target or plan out of a word within another', () => {
  expect(
    told('地区,2024年预测准确率（%）,2024年目标人口（万人）,2024年计划内投资（亿元）', '河南,95,12,14')[0],
  ).toEqual(['河南 | 预测准确率 | 2024 | 95', '河南 | 目标人口 | 2024 | 12', '河南 | 计划内投资 | 2024 | 14']);
  expect(told('Region,Target population 2024 (persons),Forecast errors 2024 (%)', 'Henan,12,3')[0]).toEqual([
    'Henan | Target population | 2024 | 12',
    'Henan | Forecast errors | 2024 | 3',
  ]);
  expect(told('地区,2024年出口目标（亿元）,2025年出口预测（亿元）', '河南,12,14')[0]).toEqual([
    '河南 | 出口目标 | 2024 | 12 | target',
    '河南 | trade-exports | 2025 | 14 | F',
  ]);
});

it('takes the flags of ships and countries for no marks of figures', () => {
  expect(told('Flag,Year,Tonnage (million tonnes)', 'Panama,2023,200')[0]).toEqual(['Panama | Tonnage | 2023 | 200']);
  expect(told('Country,Flag,GDP 2024 (billion USD)', 'Chad,Blue,12')).toEqual([
    ['Chad | GDP | 2024 | 12'],
    ['I01 columns Flag Flag'],
  ]);
});

it('compares continents where they are most of what a table has', () => {
  const rows = ['Asia,100', 'Africa,50', 'Europe,70', 'Northern America,60', 'Latin America and the Caribbean,9'];
  expect(told('Region,Exports 2024 (billion USD)', ...rows)[0]).toHaveLength(5);
});

it('takes the month of an issue for no month of the figures, and a day for no month', () => {
  expect(told('Report 2024, March issue', 'Region,Exports (billion yuan)', 'Henan,12')[0]).toEqual([
    'Henan | trade-exports | 2024 | 12',
  ]);
  expect(told('"Exports, January 15, 2024"', 'Region,Exports (billion yuan)', 'Henan,12')[0]).toEqual([
    'Henan | trade-exports | 2024-01-15 | 12',
  ]);
});

it('keeps what has no figure yet and is called 得分, and leaves out 按贸易方式分', () => {
  expect(told('2024年（亿元）', '指标,金额', '积分,', '按贸易方式分,', '投资,5')).toEqual([
    ['积分 | 2024 | ', '投资 | 2024 | 5'],
    ['F07 rows 1 按贸易方式分'],
  ]);
});

it('takes the day of an issue above a table for no period of its figures', () => {
  const table = ['地区,出口（亿元）', '郑州,12'];
  for (const line of ['发布日期：2024年1月15日', '更新时间：2024-01-15', 'Release date: 15 January 2024'])
    expect(told(line, ...table)).toEqual([[], ['F02 columns period 地区, 出口（亿元）']]);
  expect(told('发布日期：2024年1月15日', '2023年各市出口', ...table)[0]).toEqual(['郑州 | trade-exports | 2023 | 12']);
  expect(told('统计时间：2023年1—6月', ...table)[0]).toEqual(['郑州 | trade-exports | 2023-01/06 | 12']);
});

it('takes a week or a quarter of a year in a title or head for no whole year', () => {
  const table = ['品种,价格（元）', '猪肉,20'];
  expect(told('2024年第3周', ...table)).toEqual([[], ['F02 columns period 2024年第3周']]);
  expect(told('Week ending 5 January 2024', ...table)[0]).toEqual([]);
  expect(told('Unit: million yuan', 'District,2023 1/4,2023 2/4', 'Seoul,5,6')[0]).toEqual([]);
  expect(told('Country,Exports 2023M1 (US$),Exports 2023M2 (US$)', 'China,5,6')[0]).toEqual([
    'China | trade-exports | 2023-01 | 5',
    'China | trade-exports | 2023-02 | 6',
  ]);
  expect(told('Series,2024 1Q,2023 4Q', 'Exports (US$ million),5,6')[0]).toEqual([
    'trade-exports | 2024-Q1 | 5',
    'trade-exports | 2023-Q4 | 6',
  ]);
});

it('takes 1-2 below 月份 for no day, and ages for no figures', () => {
  expect(told('2024年出口（亿元）', '月份,出口', '1-2,180', '1-3,300')[0]).toEqual([]);
  expect(told('"Population, 2023 (thousand persons)"', 'Age,Male', '0-4,500', '5-9,520', '10-14,510')[0]).toEqual([
    '0-4 | Male | 2023 | 500',
    '5-9 | Male | 2023 | 520',
    '10-14 | Male | 2023 | 510',
  ]);
});

it('reads billions beside a unit in a column of scales', () => {
  const { data } = readCsv('Country,Units,Scale,2022\nChina,U.S. dollars,Billions,17848.5\n');
  expect(data.rows?.[0]?.value).toEqual({ digits: '17848.5', multiplier: 9, unit: 'USD' });
});

it('calls what was cumulated till this month what it is, so that its growth finds it', () => {
  const head = '指标,单位,本月,本月止累计,累计比去年同期增长(%)';
  expect(told('2024年4月', head, '进出口总值,亿元,600,2400,-3')[0]).toEqual([
    'trade-total | 2024-04 | 600',
    'trade-total | 2024-01/04 | 2400',
  ]);
});

it('takes a note behind a number and a stroke for no place', () => {
  expect(told('"Exports, 2023 (US$ million)"', 'Country,Exports', 'Japan,30', '1/ Includes re-exports.,')).toEqual([
    ['Japan | trade-exports | 2023 | 30'],
    ['F07 rows 1 1/ Includes re-exports.'],
  ]);
});

it('takes years that run into the next for no months', () => {
  const refused = (...years: string[]) => [[], years.map((one, i) => `T01 rows ${i} period FY ${one}`)];
  const below = (head: string, ...years: string[]) =>
    told('Exports (US$ million)', `${head},Exports`, ...years.map((year, i) => `${year},${i + 1}`));
  expect(below('Year', '2010-11', '2011-12', '2012-13')).toEqual(refused('2010-11', '2011-12', '2012-13'));
  expect(below('年度', '1998–99', '1999–00', '2000–01')).toEqual(refused('1998–99', '1999–00', '2000–01'));
  expect(below('Year', '2000-04', '2005-09', '2010-14')).toEqual(refused('2000-04', '2005-09', '2010-14'));
  // A longer one tells of the others.
  expect(below('Year', '2010-11', '2010-15')).toEqual(refused('2010-11', '2010-15'));
  expect(below('Year', 'FY 2010-11', 'FY2011-12', '2012-13')).toEqual(refused('2010-11', '2011-12', '2012-13'));
  // One alone is told by its head.
  expect(below('Year', '2010-11')).toEqual(refused('2010-11'));
  expect(below('Month', '2010-11')[0]).toEqual(['trade-exports | 2010-11 | 1']);
  expect(told('State,2010-11 (billion INR),2011-12 (billion INR)', 'Goa,5,6')).toEqual([
    [],
    [
      'T01 columns 2010-11 (billion INR) FY 2010-11',
      'T01 columns 2011-12 (billion INR) FY 2011-12',
      'F02 columns period State, 2010-11 (billion INR), 2011-12 (billion INR)',
    ],
  ]);
  for (const months of [
    ['2010-09', '2010-10', '2010-11', '2010-12'],
    ['2010-12', '2011-12'],
    ['2010-10', '2010-11'],
  ])
    expect(below('Year', ...months)[0]).toEqual(months.map((month, i) => `trade-exports | ${month} | ${i + 1}`));
});

it('reads the first of several tables and tells where the next begins: other years or another currency are no more rows', () => {
  const yuan = ['时期,进出口（亿元）', '2019年,100', '2020年,120'];
  expect(told(...yuan, '', '以美元计', '时期,进出口（亿美元）', '2019年,15', '2020年,17')).toEqual([
    ['trade-total | 2019 | 100', 'trade-total | 2020 | 120'],
    ['F03 rows 3 时期, 进出口（亿美元）'],
  ]);
  expect(told('地区,2021年出口（亿元）', '河南,10', '地区,2022年出口（亿元）', '河南,12')).toEqual([
    ['河南 | trade-exports | 2021 | 10'],
    ['F03 rows 1 地区, 2022年出口（亿元）'],
  ]);
  // The same heads again are those of a new page.
  expect(told(...yuan, '时期,进出口（亿元）,', '2021年,130')).toEqual([
    ['trade-total | 2019 | 100', 'trade-total | 2020 | 120', 'trade-total | 2021 | 130'],
    [],
  ]);
});
