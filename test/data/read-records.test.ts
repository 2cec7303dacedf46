import { expect, it } from 'vitest';
import { aboutArea } from '../../src/data/about-area';
import { readJson } from '../../src/data/read-json';
import { readRecords } from '../../src/data/read-records';
import { en } from '../../src/format/en';
import { issueText } from '../../src/format/issue-text';
import { registerPacks } from '../../src/format/register-packs';
import { zhCn } from '../../src/format/zh-cn';

const rowsOf = (text: string) => {
  const { data } = readRecords(text);
  return 'rows' in data ? data.rows?.map(({ area, indicator, value }) => [area, indicator, value]) : data;
};
const value = (digits: string) => ({ digits, multiplier: 8, unit: 'CNY' });

it('reads records whose keys are heads, which need not all have the same', () => {
  expect(
    rowsOf('[{"地区":"郑州","2024年出口（亿元）":4500.1},{"地区":"洛阳","位次":2,"2024年出口（亿元）":"5"}]'),
  ).toEqual([
    ['郑州', 'trade-exports', value('4500.1')],
    ['洛阳', 'trade-exports', value('5')],
  ]);
});

it('reads lists of lines', () => {
  expect(rowsOf('[["2024年出口（亿元）"],["地区","出口"],["郑州",5],["洛阳",null]]')).toMatchObject([
    ['郑州', 'trade-exports', value('5')],
    ['洛阳', 'trade-exports', { digits: null }],
  ]);
});

it('leaves rows, facts and chains to who draws them', () => {
  for (const text of ['[{"period":"2024","value":"5亿元"}]', '[]', '[{"id":"c","stages":[]}]', '{"rows":[]}'])
    expect(readRecords(text)).toEqual(readJson(text));
});

it('is not misled by keys that every object has', () => {
  expect(rowsOf('[{"地区":"郑州","constructor":1},{"地区":"洛阳","__proto__":2,"2024年（亿元）":5}]')).toBeDefined();
});

it.each([
  ['[\n{"a":1},\n{"b":2},\n]', 2, ','],
  ['[\n{"a":1}\n{"b":2}]', 1, '}'],
  ['{"a":1 // first\n}', 0, '/'],
  ['{\n"a"：1}', 1, '：'],
  ["{'a':1}", 0, "'"],
  ['{\n a: 1}', 1, 'a'],
  ['{"a":"1\n"}', 0, '"'],
  ['{"a":“1”}', 0, '“'],
])('names the line and the first sign that makes a text no JSON: %s', (text, line, read) => {
  expect(readJson(text).issues).toMatchObject([{ code: 'F05', path: ['rows', line], read }]);
});

registerPacks();

it('says that it ends too soon where all signs are right and an end lacks', () => {
  const { issues } = readJson('{"a":[1,2]');
  expect(issues).toMatchObject([{ code: 'F05', path: [] }]);
  expect(issues.map((issue) => [issueText(issue, zhCn), issueText(issue, en)])).toEqual([
    ['JSON 不完整。', 'This JSON ends too soon.'],
  ]);
});

it('takes rows without any place for the place asked for, and no others', () => {
  const rows = [{ period: '2024', value: '5亿元' }];
  expect(aboutArea({ rows }, '泉州')).toEqual({ rows: [{ ...rows[0], area: '泉州' }] });
  const mixed = { rows: [...rows, { area: '福州', period: '2024', value: '5亿元' }] };
  expect(aboutArea(mixed, '泉州')).toBe(mixed);
  expect(aboutArea(rows, '泉州')).toBe(rows);
  expect(aboutArea({ rows }, undefined)).toEqual({ rows });
});

it.each([
  ['{"version":"2.0","class":"dataset","dimension":{},"value":[]}', 'statorama/read-json-stat'],
  ['{"dataSets":[],"structure":{}}', 'statorama/read-sdmx'],
  ['{"meta":{},"data":{"dataSets":[]}}', 'statorama/read-sdmx'],
])('names the entry that reads files of offices: %s', (text, expected) => {
  expect(readRecords(text).issues).toMatchObject([{ code: 'F06', scope: 'figure', expected }]);
});

it.each([
  '{"code":0,"msg":"ok","data":[{"地区":"郑州","2024年出口额（亿元）":3}]}',
  '{"code":200,"data":{"total":1,"list":[{"地区":"郑州","2024年出口额（亿元）":3}]}}',
  '{"data":[["地区","2024年出口额（亿元）"],["郑州",3]]}',
])('reads what a service of a site wraps: %s', (text) => {
  const { data } = readRecords(text);
  expect('rows' in data && data.rows).toMatchObject([{ area: '郑州', value: { digits: '3' } }]);
});

it('takes typed rows out of the wrapping of a service, and leaves a data set whole', () => {
  const rows = [{ area: '郑州', period: '2024', value: '3亿元' }];
  expect(readRecords(JSON.stringify({ code: 0, data: { rows } })).data).toEqual(rows);
  expect(readRecords(JSON.stringify({ rows, title: 'x' })).data).toEqual({ rows, title: 'x' });
  expect(readRecords('{"code":401,"data":null}').data).toEqual({ code: 401, data: null });
});
