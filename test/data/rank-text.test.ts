import { expect, it } from 'vitest';
import { parseRank } from '../../src/data/quantity';

it.each([
  ['7', 'exact', 7, undefined],
  ['7th', 'exact', 7, undefined],
  ['第7', 'exact', 7, undefined],
  ['７／１８', 'exact', 7, 18],
  ['7 of 18', 'exact', 7, 18],
  ['前4', 'within', 4, undefined],
  ['top 4', 'within', 4, undefined],
  ['第7位', 'exact', 7, undefined],
  ['第1位，共25个', 'exact', 1, 25],
  ['7th of ?', 'exact', 7, undefined],
  ['top 4 of 18', 'within', 4, 18],
  ['no. 3', 'exact', 3, undefined],
  ['No 3', 'exact', 3, undefined],
  ['并列第2', 'exact', 2, undefined],
  ['joint 2nd of 18', 'exact', 2, 18],
  ['第三位', 'exact', 3, undefined],
  ['第十二位，共18个', 'exact', 12, 18],
  ['第二十三', 'exact', 23, undefined],
  ['前十', 'within', 10, undefined],
  ['in the top 4', 'within', 4, undefined],
  ['居第7位', 'exact', 7, undefined],
  ['在全国排名第5位', 'exact', 5, undefined],
  ['位列全国并列第5', 'exact', 5, undefined],
  ['居全省首位', 'exact', 1, undefined],
  ['first of 18', 'exact', 1, 18],
  ['within the top 4', 'within', 4, undefined],
  ['within top 4 of 18', 'within', 4, 18],
  ['within 4', 'within', 4, undefined],
])('reads the rank “%s”', (text, precision, position, size) => {
  const parsed = parseRank(text);
  expect(parsed.ok && [parsed.value.precision, parsed.value.position, parsed.value.among.size]).toEqual([
    precision,
    position,
    size,
  ]);
});
it.each(['joint 2nd', 'tied2', '=2', '并列第2'])('knows that “%s” is shared', (text) => {
  const parsed = parseRank(text);
  expect(parsed.ok && [parsed.value.tied, parsed.value.position]).toEqual([true, 2]);
});
it('keeps the scope that stands before a place', () => {
  const parsed = parseRank('居全省第三');
  expect(parsed.ok && [parsed.value.position, parsed.value.among]).toEqual([
    3,
    { area: '', members: { zh: '全省', en: 'places in the province' } },
  ]);
});
it('shares no place by itself, and takes the size of the column where the cell names none', () => {
  const parsed = parseRank('2', { area: '410000', size: 18 });
  expect(parsed.ok && [parsed.value.tied, parsed.value.among]).toEqual([
    undefined,
    { area: '410000', members: '', size: 18 },
  ]);
  expect(parseRank('2')).toMatchObject({ value: { among: { area: '', members: '' } } });
  expect(parseRank('2 of 25', { size: 18 })).toMatchObject({ value: { among: { size: 25 } } });
});
it.each(['among the first', 'was 7th', '7th place', '7 of many', '-7', '123456', '7/18/2024'])(
  'refuses “%s” as a rank',
  (text) => {
    const parsed = parseRank(text);
    expect(parsed.ok ? '' : parsed.issue.code).toBe('R08');
  },
);
