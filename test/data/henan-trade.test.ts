import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { henanColumns } from '../../examples/henan-columns';
import { readObservations } from '../../src/data/observations';
import { periodGroup, periodKey } from '../../src/data/period';
import { readTable } from '../../src/data/read-table';

const text = readFileSync(new URL('../../examples/data/henan-trade.csv', import.meta.url), 'utf8');
const columns = { ...henanColumns, area: ['adcode', 'region'] } as const;
const { data, issues } = readTable(text, { columns });
const read = readObservations(data);

it('is read by the columns that the README beside it gives', () => {
  const readme = readFileSync(new URL('../../examples/data/README.md', import.meta.url), 'utf8');
  const [, said] = /columns: (\{[\s\S]*?\n {2}\}),/.exec(readme)!;
  expect(new Function(`return ${said}`)()).toEqual(columns);
});

/** Row numbers as in `obs_id`: T001 is 1. */
const at = (number: number) => data.rows?.[number - 1];

it('reads all 166 rows, with one warning for each figure whose year the page does not print', () => {
  expect(data.rows).toHaveLength(166);
  expect(issues.map((i) => [i.code, i.level, i.path])).toEqual([
    ['T06', 'W', ['rows', 150, 'period_start']],
    ['T06', 'W', ['rows', 151, 'period_start']],
    ['T06', 'W', ['rows', 152, 'period_start']],
    ['T06', 'W', ['rows', 153, 'period_start']],
  ]);
});

it('turns the rows into observations, and adds only notes on figures that several sources print', () => {
  const added = read.issues.slice(issues.length);
  expect(added.map((i) => [i.code, i.level, Number(i.path[1]) + 1])).toEqual([
    ['I04', 'I', 32],
    ['I04', 'I', 33],
    ['I04', 'I', 35],
    ['I04', 'I', 47],
    ['I04', 'I', 53],
    ['I04', 'I', 54],
    ['I04', 'I', 55],
    ['I04', 'I', 56],
    ['I04', 'I', 57],
    ['I04', 'I', 58],
  ]);
  expect(read.observations).toHaveLength(166 - 10);
  expect(read.others).toEqual([]);
});

it('keeps the digits of every printed figure', () => {
  const lost = (data.rows ?? []).flatMap((row, i) => {
    const value = row.value;
    if (value === undefined || value === null || typeof value === 'string') return value === undefined ? [i + 1] : [];
    const printed = text.split('\n')[i + 1] ?? '';
    return printed.replace(/(\d),(\d)/g, '$1$2').includes(value.digits ?? '?') ? [] : [i + 1];
  });
  // 94 and 119 print no figure; 149 and 150 print one in two powers (6,840억 7,000만).
  expect(lost).toEqual([94, 119, 149, 150]);
});

describe('reads', () => {
  it.each([
    ['Chinese', 1, { digits: '4206', multiplier: 8, unit: 'CNY' }],
    ['English', 17, { digits: '210.3', multiplier: 9, unit: 'CNY' }],
    ['a capital Yuan', 50, { digits: '365.66', multiplier: 9, unit: 'CNY' }],
    ['“about” told twice', 60, { digits: '338', multiplier: 9, unit: 'CNY', qualifier: 'about' }],
    ['“topped” as a bound', 65, { digits: '718.53', multiplier: 9, unit: 'CNY', qualifier: 'over' }],
    ['the first of two units', 67, { digits: '267.74', multiplier: 9, unit: 'CNY' }],
    ['超', 71, { digits: '2090', multiplier: 8, unit: 'CNY', qualifier: 'over' }],
    ['近', 129, { digits: '2500', multiplier: 8, unit: 'CNY', qualifier: 'nearly' }],
    ['US dollars in Chinese', 82, { digits: '596.3', multiplier: 8, unit: 'USD' }],
    ['亿 without 元, by the unit column', 89, { digits: '5565', multiplier: 8, unit: 'CNY' }],
    [
      'a qualifier that stands in its column only',
      104,
      { digits: '1.3', multiplier: 12, unit: 'CNY', qualifier: 'about' },
    ],
    ['万亿', 113, { digits: '1.15', multiplier: 12, unit: 'CNY' }],
    ['a printed zero', 123, { digits: '433.0', multiplier: 8, unit: 'CNY' }],
    ['a dollar sign', 142, { digits: '73.04', multiplier: 9, unit: 'USD' }],
    ['Korean', 147, { digits: '5019.4', multiplier: 8, unit: 'CNY' }],
    ['Korean in two powers', 149, { digits: '6840.7', multiplier: 8, unit: 'CNY' }],
  ])('%s', (_, number, expected) => {
    expect(at(number)?.value).toEqual(expected);
  });
});

it('reads growth as published, unstated in prices and scope', () => {
  expect(at(82)?.growth).toEqual({
    against: 'same-period-last-year',
    form: 'percent',
    value: { digits: '8.4', unit: 'PCT' },
    pricing: 'unstated',
    scope: 'unstated',
  });
  expect([(data.rows ?? []).filter((row) => row.growth !== undefined).length, at(21)?.growth]).toEqual([
    140,
    undefined,
  ]);
});

it('keeps the balance as an indicator of its own', () => {
  const count = (indicator: string) => read.observations.filter((o) => o.indicator === indicator).length;
  expect(['trade-total', 'trade-exports', 'trade-imports', 'trade-balance'].map(count)).toEqual([
    75 - 4,
    47 - 3,
    39 - 3,
    5,
  ]);
});

it('keeps a line of growth or rank alone, without a level', () => {
  const [rank, growth] = [94, 119].map((number) => read.observations.find((o) => o.path[1] === number - 1));
  expect([rank?.area, rank?.value, rank?.rank?.position]).toEqual(['410300', undefined, 3]);
  expect([growth?.area, growth?.value, growth?.growth?.value?.digits]).toEqual(['350500', undefined, '3.4']);
});

it('sets two releases side by side that differ in the last digit', () => {
  const july = read.observations.filter(
    (o) => o.area === '410000' && o.indicator === 'trade-total' && periodKey(o.period) === '2020-01/07',
  );
  expect(july.map((o) => [o.value?.digits, o.sources])).toEqual([
    ['276.28', ['bri-2020-08']],
    ['2762.9', ['zzrb-2020-08']],
  ]);
});

it('brings together the three sources of the first half of 2021', () => {
  const half = read.observations.filter(
    (o) => o.area === '410000' && o.indicator === 'trade-total' && periodKey(o.period) === '2021-H1',
  );
  expect(half.map((o) => o.sources)).toEqual([['urdupoint-2021-07', 'zzchina-2021-07', 'zzgd-2021-07']]);
});

it('groups the periods of Henan', () => {
  const groups = new Map<string, number>();
  for (const o of read.observations)
    if (o.area === '410000')
      groups.set(periodGroup(o.period) ?? '-', (groups.get(periodGroup(o.period) ?? '-') ?? 0) + 1);
  expect(Object.fromEntries(groups)).toEqual({
    year: 5,
    half: 16,
    quarter: 7,
    month: 12,
    'ytd-2': 6,
    'ytd-4': 1,
    'ytd-7': 4,
    'ytd-9': 9,
    'ytd-10': 6,
    'ytd-11': 5,
  });
});

it('names areas without a code, and every source', () => {
  expect([read.areas.get('China')?.name, read.areas.get('410000')?.name, read.sources.size]).toEqual([
    'China',
    'Henan',
    54,
  ]);
  expect(read.sources.get('dahe-2022-05')?.published).toBe('2022-05-12');
});
