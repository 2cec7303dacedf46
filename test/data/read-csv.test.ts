import { expect, it } from 'vitest';
import { check } from '../../src/data/check';
import { readCsv } from '../../src/data/read-csv';
import { readTable } from '../../src/data/read-table';

const told = (text: string) => {
  const { data, issues } = readCsv(text);
  return [data.rows?.map(({ area, indicator, value }) => [area, indicator, value]), issues.map(({ code }) => code)];
};
const value = (digits: string) => ({ digits, multiplier: 8, unit: 'CNY' });

it('reads fields by their names and guesses nothing there', () => {
  expect(told('area,period,value\n410000,2024,157.7亿元')).toEqual([[['410000', undefined, value('157.7')]], []]);
});

it('reads a table made for people, with its title and unit in lines of their own', () => {
  expect(told('﻿2024年各市出口额,,\n单位：亿元,,\n地区,出口额,增长%\n洛阳市,120.5,3.1\n')).toEqual([
    [['洛阳市', 'trade-exports', value('120.5')]],
    [],
  ]);
});

it('reads tabs, as a sheet is copied', () => {
  expect(told('地区\t2024年（亿元）\n洛阳市\t5')[0]).toEqual([['洛阳市', 'value', value('5')]]);
});

it('says that an empty file is empty', () => {
  expect(told('  \n')[1]).toEqual(['F01']);
});

it('reads decimal commas where semicolons part the cells and one number tells', () => {
  const read = (...lines: string[]) => {
    const { data, issues } = readCsv(['地区;2024年（亿元）', ...lines, ''].join('\n'));
    const faults = issues.map((issue) => [issue.code, issue.scope, issue.read, issue.expected]);
    return [data.rows!.map((row) => (row.value as { digits: string | null }).digits), faults];
  };
  expect(read('洛阳市;5', '郑州市;1,5', '许昌市;1.234', '周口市;1.594,3')).toEqual([
    ['5', '1.5', '1234', '1594.3'],
    [],
  ]);
  expect(read('洛阳市;1.234', '郑州市;15.8')).toEqual([['1.234', '15.8'], []]);
  expect(read('洛阳市;1,234', '郑州市;0.5')).toEqual([['1234', '0.5'], []]);
  // Nobody can say whether this is a thousand and more, or one and less.
  expect(read('洛阳市;5', '郑州市;1,234')).toEqual([[], [['V01', 'figure', '1,234', '1234 / 1.234']]]);
  expect(read('洛阳市;5', '郑州市;1.234')).toEqual([[], [['V01', 'figure', '1.234', '1234 / 1.234']]]);
  // Years with months and dates are none of it.
  expect(read('洛阳市;2024.04', '郑州市;1,5')[0]).toEqual(['2024.04', '1.5']);
  // What says both stays as it is.
  expect(read('洛阳市;1,5', '郑州市;1.5')).toMatchObject([[null, '1.5'], [['V01', 'cell', '1,5', '1.5']]]);
});

it('spreads the heads that a sheet keeps of spanned cells', () => {
  const text = '2024年\n地区,出口额（亿元）,,进口额（亿元）,\n,金额,同比（%）,金额,同比（%）\n洛阳市,5,1,6,2\n';
  expect(told(text)).toEqual([
    [
      ['洛阳市', 'trade-exports', value('5')],
      ['洛阳市', 'trade-imports', value('6')],
    ],
    [],
  ]);
});

it('spreads them above a line of units too', () => {
  const text = '2024年\n地区,出口额,,进口额,\n,金额,同比,金额,同比\n,亿元,%,亿元,%\n洛阳市,5,1,6,2\n';
  expect(told(text)).toEqual([
    [
      ['洛阳市', 'trade-exports', value('5')],
      ['洛阳市', 'trade-imports', value('6')],
    ],
    [],
  ]);
});

it('takes a unit from outside where the table names none', () => {
  const units = { value: '亿元' };
  expect(readCsv('地区,2024年\n洛阳市,5', { units }).data.rows?.[0]?.value).toEqual(value('5'));
  expect(readCsv('area,period,value\n洛阳市,2024,5', { units }).data.rows?.[0]?.value).toEqual(value('5'));
  expect(readCsv('地区,2024年（万元）\n洛阳市,5', { units }).data.rows?.[0]?.value).toMatchObject({ multiplier: 4 });
});

it('passes over columns that are empty', () => {
  expect(told('地区,2024年出口额（亿元）,,\n洛阳市,5,,\n,,,\n')).toEqual([
    [['洛阳市', 'trade-exports', value('5')]],
    [],
  ]);
});

it('reads a line of units below the heads', () => {
  expect(told('地区,2024年出口额,增长\n,亿元,%\n洛阳市,5,3.1\n')).toEqual([
    [['洛阳市', 'trade-exports', value('5')]],
    [],
  ]);
});

it('reads the unit from a line at the foot, in whichever cell it stands', () => {
  const rows = [['洛阳市', 'trade-exports', value('5')]];
  expect(told('地区,2024年出口额\n洛阳市,5\n单位：亿元,\n')).toEqual([rows, ['F07']]);
  expect(told('地区,2024年出口额\n,单位：亿元\n洛阳市,5\n')).toEqual([rows, ['F07']]);
});

it('reads full-width commas, where a line has no other mark', () => {
  expect(told('地区，2024年出口额（亿元）\n洛阳市，５．２')).toEqual([[['洛阳市', 'trade-exports', value('5.2')]], []]);
});

it('reads amounts with thin and hard spaces, and those kept as text by a formula', () => {
  const text = '地区,2024年出口额（亿元）\n洛阳市,1\u2009213.5\n郑州市,4\u00a0500\n开封市,"=""5"""\n';
  expect(told(text)).toEqual([
    [
      ['洛阳市', 'trade-exports', value('1213.5')],
      ['郑州市', 'trade-exports', value('4500')],
      ['开封市', 'trade-exports', value('5')],
    ],
    [],
  ]);
});

it('leaves out a row with more cells than heads, such as an amount torn at its thousands mark', () => {
  const { data, issues } = readCsv('地区,2024年出口额（亿元）\n洛阳市,1,213.5\n郑州市,5,\n');
  expect(data.rows?.map(({ area }) => area)).toEqual(['郑州市']);
  expect(issues.map(({ code, path, params }) => [code, path, params['count'], params['expected']])).toEqual([
    ['F03', ['rows', 0], 3, 2],
  ]);
});

it('leaves groups out beside their members, and compares them where they stand alone', () => {
  const table = (areas: readonly string[]) =>
    `地区,2024年出口额（亿元）\n${areas.map((area) => `${area},5`).join('\n')}`;
  const areas = (text: string) => readCsv(text).data.rows?.map(({ area }) => area);
  expect(areas(table(['全国', '东部地区', '广东', '中部', '河南', '东北三省']))).toEqual(['广东', '河南']);
  expect(areas(table(['全国', '东部地区', '中部地区', '西部地区']))).toEqual(['东部地区', '中部地区', '西部地区']);
});

it('takes blanks out of heads that were spread evenly', () => {
  const { data } = readCsv('地　区,2024年 社 零 总 额 （亿元）,位 次\n洛　阳,5,1\n');
  expect(data.rows).toMatchObject([{ area: '洛阳', indicator: '社零总额', rank: { position: 1 } }]);
});

it('names the line of the file in what is found about a figure, although a line has several', () => {
  const { data } = readCsv('地区,2023年（亿元）,2024年（亿元）,增长%\n洛阳市,100.5,120.25,3.1\n郑州市,5.2,6.3,y\n');
  const found = check(data).map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(found).toEqual(['V01 rows.1.增长%', 'C01 rows.0.growth', 'C02 rows.0.growth']);
});

it('names a figure whose head has a period and a unit alone', () => {
  expect(readCsv('地区,2024年（亿元）\n洛阳市,5').data.indicators).toMatchObject([
    { id: 'value', name: { zh: '数值', en: 'value' } },
  ]);
});

it('says that there are no rows in a file of delimiters alone', () => {
  for (const read of [readCsv, readTable]) expect(read(',,,\n,').issues.map(({ code }) => code)).toEqual(['F04']);
});

it('names the entry that reads lines of SDMX', () => {
  const { data, issues } = readCsv('DATAFLOW,FREQ,GEO,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nX,A,AT,2024,5,9\n');
  expect([data.rows, issues]).toMatchObject([[], [{ code: 'F06', scope: 'figure', expected: 'statorama/read-sdmx' }]]);
});

it('takes a column of index numbers for one, whether its base is said or not', () => {
  const read = (head: string) => {
    const { data, issues } = readCsv(`地区,${head}\n河南,100.2\n湖北,99.8\n`);
    return [data.rows!.map(({ indicator, value }) => [indicator, value]), data.indicators, issues];
  };
  const index = (digits: string) => ['居民消费价格指数', { digits, unit: 'index' }];
  const declared = [{ id: '居民消费价格指数', name: '居民消费价格指数', kind: 'index', unit: 'index' }];
  for (const head of ['2024年居民消费价格指数', '2024年居民消费价格指数（上年=100）'])
    expect(read(head)).toEqual([[index('100.2'), index('99.8')], declared, []]);
});
