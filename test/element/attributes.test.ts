import { expect, it } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import { attributeIssues, optionsFrom, writtenData } from '../../src/element/attributes';

const read = (attributes: Readonly<Record<string, string>>) => {
  const element = { getAttribute: (name: string) => attributes[name] ?? null } as unknown as Element;
  const { options, issues } = optionsFrom(element, ranking.chart.options);
  return [{ ...options }, issues.map(({ path, read, expected }) => [path.join('.'), read, expected])];
};

it('reads words, lists and numbers', () => {
  expect(read({ order: 'code', highlight: '河南，湖北', first: '5', flow: 'exports' })).toEqual([
    { order: 'code', highlight: ['河南', '湖北'], first: 5, flow: 'exports' },
    [],
  ]);
});

it('says which words fit where another stands, and draws without it', () => {
  expect(read({ order: 'desc', first: 'five' })).toEqual([
    {},
    [
      ['order', 'desc', 'value|code|pinyin|name'],
      ['first', 'five', '8'],
    ],
  ]);
});

/** `path read expected` of what is wrong with the attributes of an element. */
const wrong = (attributes: Readonly<Record<string, string>>) => {
  const element = {
    getAttribute: (name: string) => attributes[name] ?? null,
    attributes: Object.keys(attributes).map((name) => ({ name })),
  } as unknown as Element;
  return attributeIssues(element, ranking.chart.options).map(({ code, path, read, expected, params }) =>
    [code, ...path, read ?? params['candidates'], expected].join(' ').trim(),
  );
};

it('names the attribute that a misspelt one is nearly', () => {
  expect(wrong({ perod: '2024', frist: '3', higlight: '河南', unitstep: '8', scr: 'a.csv' })).toEqual([
    'I01 perod periods, period',
    'I01 frist first',
    'I01 higlight highlight',
    'I01 unitstep unit-step',
    'I01 scr src',
  ]);
});

it('says nothing of attributes that are the page’s', () => {
  const page = [
    'id',
    'class',
    'style',
    'slot',
    'part',
    'hidden',
    'dir',
    'role',
    'is',
    'tabindex',
    'data-period',
    'v-if',
  ];
  expect(wrong(Object.fromEntries(page.map((name) => [name, 'x'])))).toEqual([]);
});

it('says which words fit the attributes of every element', () => {
  expect(wrong({ theme: 'drak', 'heading-level': '9', format: 'xls', src: 'a', locale: 'zh' })).toEqual([
    'F06 format xls csv|json',
    'F06 theme drak auto|light|dark',
    'F06 heading-level 9 1|2|3|4|5|6',
  ]);
});

it('says how data are given where a framework wrote them as an attribute', () => {
  const element = (data: string | null) => ({ getAttribute: () => data }) as unknown as Element;
  const told = (data: string | null) =>
    writtenData(element(data)).map(({ path, read, expected }) => [path.join('.'), read, expected]);
  expect(told('[object Object],[object Object]')).toEqual([
    ['data', '[object Object],[object Object]', 'element.data = […]'],
  ]);
  expect(told(null)).toEqual([]);
});
