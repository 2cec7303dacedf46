import { expect, it } from 'vitest';
import { rankingChart } from '../../src/chart/ranking';
import { optionsFrom } from '../../src/element/attributes';

const read = (attributes: Readonly<Record<string, string>>) => {
  const element = { getAttribute: (name: string) => attributes[name] ?? null } as unknown as Element;
  const { options, issues } = optionsFrom(element, rankingChart.options);
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
