import { describe, expect, it } from 'vitest';
import { en } from '../../src/format/en';
import { capital, fill, textIssue, textOf, wordIn } from '../../src/format/text';
import { zhCn } from '../../src/format/zh-cn';

describe('textOf', () => {
  it('takes the language of the figure, else the other, else nothing', () => {
    expect([textOf({ zh: '河南', en: 'Henan' }, zhCn), textOf({ zh: '河南', en: 'Henan' }, en)]).toEqual([
      '河南',
      'Henan',
    ]);
    expect([textOf({ zh: '河南', en: '' }, en), textOf({ en: 'Henan' }, zhCn), textOf({}, en)]).toEqual([
      '河南',
      'Henan',
      '',
    ]);
    expect([textOf('Henan', zhCn), textOf(undefined, en), textOf(null as never, en), textOf(1 as never, en)]).toEqual([
      'Henan',
      '',
      '',
      '',
    ]);
  });
});

describe('textIssue', () => {
  it('tells of a text that only the other language has, and of no other', () => {
    expect(textIssue({ zh: '河南' }, en, 'name', ['areas', 0])).toMatchObject({
      code: 'D05',
      path: ['areas', 0],
      params: { field: 'name', lang: 'en', other: 'zh' },
    });
    expect(textIssue({ en: 'Henan' }, zhCn, 'name')).toMatchObject({ params: { lang: 'zh', other: 'en' } });
    for (const text of [{ zh: '河南', en: 'Henan' }, { zh: '河南' }, {}, '河南', undefined, null as never])
      expect(textIssue(text, zhCn, 'name')).toBeUndefined();
  });
});

describe('fill', () => {
  it('parts two Latin words that meet in Chinese, and nothing else', () => {
    expect(
      [
        { area: 'KIR', indicator: 'goods exports', value: '5亿元' },
        { area: 'KIR', indicator: '出口额', value: '5亿元' },
        { area: '河南', indicator: 'GDP', value: '居第1位' },
      ].map((values) => fill('{area}{indicator}{value}', values)),
    ).toEqual(['KIR goods exports 5亿元', 'KIR出口额5亿元', '河南GDP居第1位']);
    expect(fill('{a}{b}', { a: '5', b: 'km' })).toBe('5km');
  });

  it.each([
    ['{a} and {b}', 'x and 2'],
    ['{a}-{a}', 'x-x'],
    ['{none} {constructor} {a', '{none} {constructor} {a'],
    ['}{a}', '}x'],
    ['', ''],
  ])('of %j is %j', (template, text) => {
    expect(fill(template, { a: 'x', b: 2 })).toBe(text);
  });
});

describe('wordIn', () => {
  const pair = ['{n}个环节', '{n} link|{n} links'] as const;
  it('chooses the language, and the form by the number', () => {
    expect([wordIn(pair, zhCn, { n: 1 }), wordIn(pair, zhCn, { n: 2 })]).toEqual(['1个环节', '2个环节']);
    expect([1, '1', 2, 0, '11'].map((n) => wordIn(pair, en, { n }))).toEqual([
      '1 link',
      '1 link',
      '2 links',
      '0 links',
      '11 links',
    ]);
    expect(wordIn(['无', 'none'], en)).toBe('none');
  });
});

it('capital makes the first letter large and leaves Chinese as it is', () => {
  expect([capital('exports of Henan'), capital('河南'), capital('')]).toEqual(['Exports of Henan', '河南', '']);
});
