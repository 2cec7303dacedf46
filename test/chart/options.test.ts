import { describe, expect, it } from 'vitest';
import { industrialChain } from '../../src/chart/industrial-chain';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { readCsv } from '../../src/data/read-csv';
import { svgString } from '../../src/render/svg-string';

const told = (make: () => unknown): string => {
  try {
    make();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
/** As a page without TypeScript may write it. */
const any = (value: unknown) => value as never;

describe('options that are wrong', () => {
  it.each([
    ['a name', () => ranking([], any({ hightlight: 'A' })), 'ranking.hightlight: unknown option; known are area,'],
    ['a type', () => ranking([], any({ first: '5' })), 'ranking.first: expected number, got 5'],
    ['a word', () => ranking([], any({ order: 'desc' })), 'ranking.order: expected value|code|pinyin|name, got desc'],
    ['a flow', () => tradeGrowth([], any({ flow: 'export' })), 'expected total|exports|imports, got export'],
    ['a sheet', () => industrialChain([], any({ page: 'A2' })), 'industrial-chain.page: expected A3|A4, got A2'],
  ])('throws for %s, and says what fits', (_, make, text) => {
    expect(told(make)).toContain(text);
  });

  it('takes what is right', () => {
    expect(told(() => ranking([], { order: 'name', group: undefined, first: 5, flow: 'exports' }))).toBe('');
  });
});

describe('data that are none', () => {
  it('says how a text becomes data', () => {
    expect(told(() => ranking(any('area,period,value')))).toContain('readCsv');
  });

  it('says that a reader’s answer holds the data', () => {
    expect(told(() => ranking(any(readCsv('地区,2024年（亿元）\n洛阳市,5'))))).toContain('pass its `data`');
  });
});

describe('figures that are none', () => {
  it.each([
    ['a chart that was not called', ranking],
    ['nothing', undefined],
    ['rows without a chart', []],
  ])('says how a figure is made where it is given %s', (_, figure) => {
    expect(told(() => svgString(any(figure)))).toContain('figure at figure: call a chart for it');
  });
});
