import { expect, it } from 'vitest';
import { readCsv } from '../../src/data/read-csv';

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

it('reads semicolons although decimals have commas, which are then two-faced', () => {
  expect(told('地区;2024年（亿元）\n洛阳市;5\n郑州市;1,5')).toEqual([[['洛阳市', 'value', value('5')]], ['V01']]);
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

it('takes a unit from outside where the table names none', () => {
  const units = { value: '亿元' };
  expect(readCsv('地区,2024年\n洛阳市,5', units).data.rows?.[0]?.value).toEqual(value('5'));
  expect(readCsv('area,period,value\n洛阳市,2024,5', units).data.rows?.[0]?.value).toEqual(value('5'));
  expect(readCsv('地区,2024年（万元）\n洛阳市,5', units).data.rows?.[0]?.value).toMatchObject({ multiplier: 4 });
});

it('passes over columns that are empty', () => {
  expect(told('地区,2024年出口额（亿元）,,\n洛阳市,5,,\n,,,\n')).toEqual([
    [['洛阳市', 'trade-exports', value('5')]],
    [],
  ]);
});
