import { expect, it } from 'vitest';
import { periodKey } from '../../src/data/period';
import { readCsv } from '../../src/data/read-csv';
import type { Period, Quantity } from '../../src/data/types';

const rowsOf = (text: string) =>
  readCsv(text).data.rows!.map(({ area, indicator, period, value, growth }) => [
    area,
    indicator,
    periodKey(period as Period),
    (value as Quantity | undefined)?.digits,
    growth && typeof growth === 'object' && 'value' in growth ? growth.value?.digits : undefined,
  ]);
const codes = (text: string) => readCsv(text).issues.map(({ code, read }) => [code, read]);

it('parts cells by the mark of most lines, whatever stands in a title', () => {
  const rows = [
    [undefined, 'trade-exports', '2023-Q4', '2345.6', undefined],
    [undefined, 'trade-exports', '2024-Q1', '2350.1', undefined],
  ];
  expect(rowsOf('Trade; goods; all partners\nPeriod,Exports ($ million)\n2023Q4,2345.6\n2024Q1,"2,350.1"\n')).toEqual(
    rows,
  );
  expect(rowsOf('Trade, goods, all partners\nPeriod\tExports ($ million)\n2023Q4\t2345.6\n2024Q1\t2,350.1\n')).toEqual(
    rows,
  );
});

it('keeps titles and notes in prose whole, although they have commas', () => {
  const text =
    'Exports by partner, January–April 2024, US$ million\nPartner,Value\nPeru,5.1\nSource: ONS, release of May\n';
  expect(rowsOf(text)).toEqual([['Peru', 'Exports by partner', '2024-01/04', '5.1', undefined]]);
});

it.each(['FY2023', 'fiscal year 2023', '2023/24', '2022–23', '2023财年'])(
  'takes the year of accounts %s for no year of a calendar',
  (year) => {
    expect(codes(`Exports ${year} ($ million)\nRegion,Exports\nWales,5\n`)).toEqual([['F02', year]]);
    // Nor for the period of the head beside it.
    const beside = `Region,Exports 2024 ($ million),Exports ${year} ($ million)\nWales,5,6\n`;
    expect(rowsOf(beside)).toEqual([['Wales', 'trade-exports', '2024', '5', undefined]]);
    expect(codes(beside)).toEqual([['T01', year]]);
  },
);

it('reads spans in heads whole, and months with a point or a slash', () => {
  const text = '地区,2023年10月—2024年3月（亿元）,2021—2025年（亿元）,2024.04（亿元）,2024/05（亿元）\nA市,1,2,3,4\n';
  expect(rowsOf(text).map((row) => row[2])).toEqual([
    '2023-10-01/2024-03-31',
    '2021-01-01/2025-12-31',
    '2024-04',
    '2024-05',
  ]);
});
