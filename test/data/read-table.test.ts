import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { periodKey } from '../../src/data/period';
import { readJson } from '../../src/data/read-json';
import { readTable, type TableOptions } from '../../src/data/read-table';
import type { Period } from '../../src/data/types';

const seen = (text: string, options?: TableOptions) =>
  readTable(text, options).issues.map((i) => `${i.code} ${i.path.join('.')}`);
const values = (text: string, options?: TableOptions) =>
  (readTable(text, options).data.rows ?? []).map((row) => row.value);

it('reads columns under their own names', () => {
  const { data, issues } = readTable('area,period,value,growth,status,source\n410000,2024,157.7亿元,43.7%,P,henan\n');
  expect(issues).toEqual([]);
  const [first] = readObservations(data).observations;
  expect([first?.area, periodKey(first!.period), first?.value, first?.growth?.value?.digits, first?.sources]).toEqual([
    '410000',
    '2024',
    { digits: '157.7', multiplier: 8, unit: 'CNY', status: ['P'] },
    '43.7',
    ['henan'],
  ]);
});

it('takes units from the options for bare numbers, and from a column before them', () => {
  const units = { value: '亿元', growth: '%' };
  expect(values('period,value,unit\n2024,157.7,\n2023,15.77,billion USD', { units })).toEqual([
    { digits: '157.7', multiplier: 8, unit: 'CNY' },
    { digits: '15.77', multiplier: 9, unit: 'USD' },
  ]);
});

it('puts constants into every row', () => {
  const { data } = readTable('period,value\n2024,1亿元', { constants: { area: '410000', flow: 'exports' } });
  expect(readObservations(data).observations.map((o) => o.id)).toEqual(['trade-exports/410000/2024']);
});

it.each([
  ['2024-01,2024-04,ytd', '2024-01/04'],
  ['2024-01,2024-03,ytd', '2024-01/03'],
  ['2024-01,2024-03,quarter', '2024-Q1'],
  ['2024-01,2024-12,annual', '2024'],
  ['2024-04,2024-04,month', '2024-04'],
  ['2024-01-01,2024-04-30,', '2024-01-01/2024-04-30'],
  ['2024,4,', '2024-04'],
  ['2024,,', '2024'],
  ['2024-02,2024-04,ytd', 'T01 rows.0.s'],
  ['2024-01,2024-11,annual', 'T01 rows.0.s'],
  ['2024-01,2024-04,fortnight', 'T01 rows.0.s'],
  [',,ytd', 'T06 rows.0.s'],
])('reads start, end and type “%s” as %s', (cells, expected) => {
  const { data, issues } = readTable(`s,e,t,value\n${cells},1亿元`, { columns: { period: ['s', 'e', 't'] } });
  const issue = issues[0];
  expect(issue ? `${issue.code} ${issue.path.join('.')}` : periodKey(data.rows?.[0]?.period as Period)).toBe(expected);
});

it('reads the marks of a yearbook as its profile says, and a blank as its blank', () => {
  const symbols = { id: 'csy', map: { '…': ['N'], '*': ['P'], '-': ['M'] }, blank: ['O'] } as const;
  expect(values('period,value\n2020,…\n2021,5亿元*\n2022,\n2023,-', { symbols })).toEqual([
    { digits: null, unit: 'CNY', status: ['N'] },
    { digits: '5', multiplier: 8, unit: 'CNY', status: ['P'] },
    { digits: null, unit: 'CNY', status: ['O'] },
    { digits: null, unit: 'CNY', status: ['M'] },
  ]);
});

it('numbers rows as in the file, also after one that is left out', () => {
  const { data, issues } = readTable('period,value\n2020,1亿元,x\n2021,1,5亿元\n2022,oops\n2023,2亿元');
  expect(issues.map((i) => `${i.code} ${i.path.join('.')}`)).toEqual(['F03 rows.0', 'F03 rows.1', 'V01 rows.2.value']);
  const read = readObservations(data);
  // What cannot be read keeps its place, told as empty: without it the others would be another league.
  expect(read.observations.map(({ path, value }) => [...path, value?.digits])).toEqual([
    ['rows', 2, null],
    ['rows', 3, '2'],
  ]);
  expect(read.issues).toEqual(issues);
});

it.each([
  ['semicolons', 'period;value\n2024;1亿元'],
  ['tabs', 'period\tvalue\n2024\t1亿元'],
  ['a byte order mark', '\ufeffperiod,value\n2024,1亿元'],
  ['Windows line ends, empty lines and trailing commas', 'period,value\r\n\r\n2024,1亿元,,\r\n\r\n'],
  ['quotes', '"period","value"\n"2024","1亿元"'],
])('reads %s', (_, text) => {
  expect([seen(text), values(text)]).toEqual([[], [{ digits: '1', multiplier: 8, unit: 'CNY' }]]);
});

describe('a file that is wrong', () => {
  it.each([
    ['empty', '', 'F01 '],
    ['blank', ' \n ', 'F01 '],
    ['a head alone', 'period,value', 'F04 '],
    ['one column', 'value\n1亿元', 'F02 columns.period'],
    ['the same head twice', 'period,period,value\n2024,2023,1亿元', 'I04 columns.1'],
    ['a blank cell', 'period,value\n2024,', 'V02 rows.0.value'],
    ['a bare number', 'period,value\n2024,157.7', 'V04 rows.0.value'],
    ['an unknown unit', 'period,value,unit\n2024,157.7亿元,parsec', 'V04 rows.0.unit'],
    ['a wrong growth', 'period,value,growth\n2024,1亿元,up', 'V01 rows.0.growth'],
    ['a wrong period', 'period,value\n2024-13,1亿元', 'T01 rows.0.period'],
    ['a wrong qualifier', 'period,value,qualifier\n2024,1亿元,vast', 'F06 rows.0.qualifier'],
    ['an error page', '<!doctype html>\n<p>404</p>', 'F02 columns.period'],
  ])('(%s) is an issue', (_, text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });
  it('without an asked column says which', () => {
    const { issues } = readTable('period,value\n2024,1亿元', { columns: { growth: 'yoy' } });
    expect(issues.map((i) => [i.code, i.params])).toEqual([['F02', { column: 'yoy' }]]);
  });
  it('of more than 50,000 rows is read up to there', () => {
    const { data, issues } = readTable(`period,value\n${'2024,1亿元\n'.repeat(50_001)}`);
    expect([data.rows?.length, issues.map((i) => i.code)]).toEqual([50_000, ['L01']]);
  });
  it('of more than 20 million characters is not read', () => {
    expect(seen('x'.repeat(20_000_001))).toEqual(['L03 ']);
  });
});

it.each([
  ['a field that does not exist', { columns: { valeu: 'x' } }, 'option at readTable.columns.valeu'],
  ['a delimiter of two characters', { delimiter: '||' }, 'option at readTable.delimiter'],
])('throws for %s', (_, options, message) => {
  expect(() => readTable('a,b', options as TableOptions)).toThrow(message);
});
it('throws for what is no text', () => {
  expect(() => readTable(1 as unknown as string)).toThrow('data at text');
});

it('never throws on any text, and loses no line', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '2024', '2024-01/04', '157.7亿元', '3%', '-', '1,5', '"', '__proto__', '…'),
    fc.string({ maxLength: 8 }),
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const { data, issues } = readTable(['period,value,growth', ...lines].join('\n'));
      const read = readObservations(data);
      const told = new Set([...read.observations.map((o) => o.path[1]), ...read.issues.map((i) => i.path[1])]);
      (data.rows ?? []).forEach((_, i) => {
        expect(told.has(i)).toBe(true);
      });
      expect(read.issues.length).toBeGreaterThanOrEqual(issues.length);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

describe('readJson', () => {
  it('gives what a chart takes', () => {
    expect(readJson('[{"period":"2024","value":"1亿元"}]')).toEqual({
      data: [{ period: '2024', value: '1亿元' }],
      issues: [],
    });
  });
  it.each([
    ['', 'F01'],
    ['{', 'F05'],
    ['<!doctype html>', 'F05'],
    ['[', 'F05'],
    ['['.repeat(200_000), 'F05'],
    ['1', 'F06'],
    ['null', 'F06'],
  ])('reports a text that is none', (text, code) => {
    const { data, issues } = readJson(text);
    expect(issues.map((i) => i.code)).toEqual([code]);
    expect(readObservations(data).issues.map((i) => i.code)).toEqual([code]);
  });
});

it('tells the first thousand issues of a file once', () => {
  const { data, issues } = readTable(`period,value\n${'2024,1,5\n'.repeat(3000)}`);
  expect([issues.length, issues[1000]?.params]).toEqual([1001, { count: 2000, limit: 1000 }]);
  expect(
    readObservations(data)
      .issues.map((i) => i.code)
      .filter((code) => code !== 'F03'),
  ).toEqual(['L05']);
});

it('quotes the columns of a row that has no figure', () => {
  const { data } = readTable('area,period,exports\nHenan,2024,1亿元');
  const { issues } = readObservations(data);
  expect(issues.filter(({ code }) => code === 'F06').map(({ read }) => read)).toEqual(['period, area']);
});
