import { expect, it } from 'vitest';
import { charts } from '../../src/charts';
import { type IssueDetails, issueOf } from '../../src/data/issue';
import { A05, C04, D04, F03, I03, L01, T05, V01, V02, V12 } from '../../src/data/rules';
import { checking } from '../../src/format/checking';
import { en } from '../../src/format/en';
import { issueSentence, issueText } from '../../src/format/issue-text';
import { registerPacks } from '../../src/format/register-packs';
import { zhCn } from '../../src/format/zh-cn';

registerPacks(...charts.map(({ chart }) => chart.messages), checking);

const both = (rule: typeof V01, details: IssueDetails) => {
  const issue = issueOf(rule, details);
  return [issueText(issue, zhCn), issueText(issue, en)];
};

it('names row and column, counted from one', () => {
  expect(both(V02, { path: ['rows', 3, 'value'] })).toEqual([
    '第4行“value”列：空白不是零，请注明原因。',
    'Row 4, column value: A blank is not zero. Say why the figure is missing (status O, M, L, Q, NR…).',
  ]);
});

it('names a fact by its id, or by its place', () => {
  expect(both(V02, { path: ['facts', '000-03', 'value'] })).toEqual([
    '第000-03条“value”项：空白不是零，请注明原因。',
    'Fact 000-03, field value: A blank is not zero. Say why the figure is missing (status O, M, L, Q, NR…).',
  ]);
  expect(both(V02, { path: ['facts', 12] })[1]).toMatch(/^Fact 13: A blank/);
});

it('names a field of the options by its path', () => {
  expect(both(D04, { path: ['source'], params: { lacks: 'source' } })).toEqual([
    '“source”项：图表须有标题、时期和来源，缺来源。',
    'Field source: A figure needs a title, a period and a source; the source is missing.',
  ]);
});

it('adds what was read and expected where the sentence does not say it', () => {
  expect(both(F03, { path: ['rows', 6], read: '410000,2024', params: { count: 2, expected: 3 } })).toEqual([
    '第7行：本行有2个单元格，应为3个，已略去。原文为“410000,2024”。',
    'Row 7: This row has 2 cells instead of 3; it is left out. Read: “410000,2024”.',
  ]);
  expect(both(V01, { read: '15,7', expected: '157.7亿元', params: { raw: '15,7' } })[1]).toBe(
    '“15,7” is not a plain number. Expected: 157.7亿元.',
  );
});

it('says periods in the language of the reader', () => {
  const params = { a: '2024-01/04', aMonths: 4, b: '2019', bMonths: 12 };
  expect(both(T05, { params })[0]).toBe('2024年1—4月与2019年时段长度不同，不可直接比较。');
  const period = (key: string) => both(A05, { params: { period: key } })[1];
  const said = ['2024-Q1', '2024-H2', '2024-09', '2024-04-30', '“as of now”', '2024-13-1'].map(period);
  expect(said.map((text) => text?.slice('The definition changed in '.length, -'. Mark the break.'.length))).toEqual([
    'first quarter of 2024',
    'second half of 2024',
    'September 2024',
    '30 April 2024',
    '“as of now”',
    '2024-13-1',
  ]);
});

it('groups the digits of counts', () => {
  expect(both(L01, { params: { count: 123456, limit: 50000 } })).toEqual([
    '共123,456行，只读前50,000行。',
    '123,456 rows are given; the first 50,000 are read.',
  ]);
});

it('words what was asked for and why it is refused', () => {
  expect(both(C04, { params: { derivation: 'growth', reason: 'unequal-periods' } })).toEqual([
    '因时段长度不同，不能计算增速。',
    'Growth can’t be worked out from periods of unequal length.',
  ]);
});

it('never reads foreign text as a template or as a name of a message', () => {
  const [zh, english] = both(I03, { params: { name: '{candidates}$&', candidates: '__proto__' } });
  expect([zh, english]).toEqual([
    '“{candidates}$&”可能指__proto__，请填代码。',
    '“{candidates}$&” may be __proto__; give the code.',
  ]);
});

it('names the rule, the place and what was read where the pack has no sentence', () => {
  const issue = issueOf(V12, { path: ['rows', 3, 'value'], read: '73亿美元', expected: 'CNY' });
  expect(issueText(issue, { ...zhCn, tag: 'xx' as never })).toBe(
    '第4行“value”列：见规则V12。原文为“73亿美元”。应如：CNY。',
  );
  expect(issueText(issue, { ...en, tag: 'xx' as never })).toBe(
    'Row 4, column value: See rule V12. Read: “73亿美元”. Expected: CNY.',
  );
});

it.each(['constructor', 'toString', '__proto__', 'V1', ''])(
  'prints the unknown code “%s” and does not throw',
  (code) => {
    expect(issueSentence({ code, level: 'E', scope: 'cell', path: [], params: {} }, en)).toBe(code);
  },
);
