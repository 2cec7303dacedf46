import { expect, it } from 'vitest';
import { parseQuantity } from '../../src/data/quantity-text';
import { readCsv } from '../../src/data/read-csv';
import type { Quantity } from '../../src/data/types';

it.each(['Japan: exports 2024 (¥ billion)', 'Exports of Japan 2024 (￥ million)', '2024年对日本出口额（¥亿）'])(
  'asks whether ¥ is yuan or yen in %s',
  (title) => {
    const { data, issues } = readCsv(`${title}\nRegion,Exports\nKanto,5\n`);
    expect(issues[0]).toMatchObject({ code: 'V04', params: { unit: title.match(/[¥￥]/)![0] }, expected: 'CNY, JPY' });
    expect(data.rows).toEqual([]);
  },
);

it('asks whose dollar a bare sign is below the name of Canada or Australia, and not of a partner', () => {
  const units = (title: string) =>
    readCsv(`${title}\nRegion,Exports\nA,5\n`).data.rows!.map(({ value }) => (value as Quantity).digits);
  expect(units('Canadian trade 2024 ($ million)')).toEqual([]);
  expect(units('Canadian trade 2024 (US$ million)')).toEqual(['5']);
  expect(readCsv('Exports of Canada 2024 (C$ million)\nRegion,Exports\nA,5\n').issues).toEqual([]);
  expect(units('U.S. trade with Canada 2024 ($ million)')).toEqual(['5']);
  expect(units('Exports to Australia 2024 ($ million)')).toEqual(['5']);
});

it('asks whose dollars the bare word means where a country has its own', () => {
  const read = (title: string) => readCsv(`${title}\nRegion,Exports\nA,5\n`);
  for (const title of [
    'Retail trade of Canada 2024 (millions of dollars)',
    'Hong Kong retail sales 2024 (million dollars)',
    'New Zealand merchandise 2024 (thousand dollars)',
  ]) {
    const { data, issues } = read(title);
    expect([title, issues[0]]).toMatchObject([title, { code: 'V04', read: 'dollars' }]);
    expect(data.rows).toEqual([]);
  }
  const money = (title: string) => read(title).data.rows!.map(({ value }) => (value as Quantity).unit)[0];
  expect(money('Retail trade of Canada 2024 (millions of Canadian dollars)')).toBe('加元|Canadian dollar');
  expect(money('Retail trade 2024 (millions of dollars)')).toBe('USD');
});

it('asks whose dollars Statistics Canada means, which names them in its rows alone', () => {
  const { data, issues } = readCsv('REF_DATE,GEO,UOM,SCALAR_FACTOR,VALUE\n2023-01,Canada,Dollars,millions,60000.1\n');
  expect(issues[0]).toMatchObject({ code: 'V04', expected: 'US$, C$, A$' });
  expect(data.rows).toEqual([]);
});

it('reads the money of the world by code, sign and name', () => {
  const unit = (text: string) => {
    const read = parseQuantity(text);
    return read.ok && [read.value.digits, read.value.multiplier, read.value.unit.split('|')[0]];
  };
  expect(
    ['C$5 billion', 'AUD 5bn', '₩5 trillion', '5 billion won', 'CHF 5 million', 'INR 5 billion', '5亿加元'].map(unit),
  ).toEqual([
    ['5', 9, '加元'],
    ['5', 9, '澳元'],
    ['5', 12, '韩元'],
    ['5', 9, '韩元'],
    ['5', 6, '瑞士法郎'],
    ['5', 9, '印度卢比'],
    ['5', 8, '加元'],
  ]);
  expect(['SGD 5 million', 'S$5bn', 'NT$5bn', '5亿卢布'].map(unit)).toEqual([
    ['5', 6, '新加坡元'],
    ['5', 9, '新加坡元'],
    ['5', 9, '新台币'],
    ['5', 8, '卢布'],
  ]);
  // The dollar of nobody is no US dollar.
  expect(parseQuantity('R$5bn')).toMatchObject({ issue: { code: 'V04', params: { unit: 'r$' } } });
});
