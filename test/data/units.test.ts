import { expect, it } from 'vitest';
import { englishUnit } from '../../src/data/english-units';
import { flowOf, indicatorOfFlow, knownIndicator, tradeTotal } from '../../src/data/indicators';
import { readObservations } from '../../src/data/observations';
import { parseQuantity } from '../../src/data/quantity';
import { readCsv } from '../../src/data/read-csv';
import { findUnit } from '../../src/data/unit-words';
import { allUnits, unitOf } from '../../src/data/units';
import { en } from '../../src/format/en';
import { quantityText } from '../../src/format/quantity';
import { zhCn } from '../../src/format/zh-cn';

it.each([
  ['元', 'CNY'],
  ['yuan', 'CNY'],
  ['RMB', 'CNY'],
  ['위안', 'CNY'],
  ['美元', 'USD'],
  ['$', 'USD'],
  ['US dollars', 'USD'],
  ['吨', 't'],
  ['个项目', 'project'],
  ['projects', 'project'],
  ['家企业', 'enterprise'],
  ['m²', 'm2'],
  ['%', 'PCT'],
  ['个百分点', 'PP'],
  ['percentage points', 'PP'],
  ['countries and regions', 'country'],
])('finds the unit of “%s” as %s', (word, code) => {
  expect(findUnit(word)?.code).toBe(code);
});

it.each([
  ['吨标准煤', '吨标准煤', 'tonnes of standard coal'],
  ['辆', '辆', 'vehicles'],
  ['km', '公里', 'kilometres'],
  ['m³', '立方米', 'cubic metres'],
  ['家', '家', 'establishments'],
  ['businesses', '家', 'establishments'],
  ['人次', '人次', 'person-times'],
  ['基点', '个基点', 'basis points'],
  ['‰', '‰', 'per mille'],
  ['元/平方米', '元/平方米', 'yuan per square metre'],
  ['yuan per square metre', '元/平方米', 'yuan per square metre'],
  ['吨标准煤/万元', '吨标准煤/万元', 'tonnes of standard coal per 10,000 yuan'],
  ['座|wind turbine|wind turbines', '座', 'wind turbines'],
])('finds the unit of “%s”, which has no code, with its names', (word, zh, many) => {
  const { code = '' } = findUnit(word) ?? {};
  expect([unitOf(code)?.zh, englishUnit(code)[1]]).toEqual([zh, many]);
});

it.each([
  ['12.5万座|wind turbine|wind turbines', '12.5万座', '125,000 wind turbines'],
  ['1|座|wind turbine|wind turbines', undefined, undefined],
  ['1座|wind turbine|wind turbines', '1座', '1 wind turbine'],
  ['3.2万辆', '3.2万辆', '32,000 vehicles'],
  ['1.2万元/亩', '1.2万元/亩', '12,000 yuan per mu'],
  ['3.4亿人次', '3.4亿人次', '340 million person-times'],
  ['1.2万吨CO2|tonne of CO2|tonnes of CO2', '1.2万吨CO2', '12,000 tonnes of CO2'],
  // Beds, tickets or bank cards.
  ['98.7亿张', '98.7亿张', '9.87 billion items'],
])('reads “%s” and prints it in both languages', (text, zh, english) => {
  const parsed = parseQuantity(text);
  expect(parsed.ok ? [zhCn, en].map((locale) => quantityText(parsed.value, locale)) : []).toEqual(
    zh ? [zh, english] : [],
  );
});

it('keeps capitals of a unit in a column of units and in the option', () => {
  const own = '万吨CO2|tonne of CO2';
  const inColumn = readCsv(`指标,单位,2024年\n碳排放,${own},12.5`).data;
  const inOption = readCsv('area,period,value\n410000,2024,12.5', { units: { value: own } }).data;
  const units = [inColumn, inOption].map((data) => readObservations(data).observations[0]?.value?.unit);
  expect(units).toEqual(['吨CO2|tonne of CO2', '吨CO2|tonne of CO2']);
});

it('takes typed figures in a unit that says its names', () => {
  const value = { digits: '3.2', multiplier: 4, unit: '辆|vehicle|vehicles' };
  const { observations, issues } = readObservations([{ period: '2024', value }]);
  expect([observations[0]?.value, issues]).toEqual([value, []]);
});

it.each(['', '원', 'parsecs', '__proto__', 'x'.repeat(10_000)])('finds no unit in “%s”', (word) => {
  expect(findUnit(word)).toBeUndefined();
});

it('finds every unit by its code and by each of its printed names', () => {
  for (const { code, zh } of allUnits().values())
    expect(
      [code, zh, ...englishUnit(code)].map((word) => findUnit(word)?.code),
      code,
    ).toEqual([code, code, ...englishUnit(code).map(() => code)]);
});

it('knows units by code only', () => {
  expect([unitOf('CNY')?.zh, unitOf('yuan')]).toEqual(['元', undefined]);
});

it('knows the flows of trade, and the balance as one that may be negative', () => {
  expect(['trade-total', 'trade-exports', 'trade-balance', 'gdp', '__proto__'].map(flowOf)).toEqual([
    'total',
    'exports',
    undefined,
    undefined,
    undefined,
  ]);
  expect(['imports', 'balance', 'transit'].map(indicatorOfFlow)).toEqual(['trade-imports', 'trade-balance', undefined]);
  expect([tradeTotal.nonNegative, knownIndicator('trade-balance')?.nonNegative]).toEqual([true, false]);
});
