import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { industrialChain } from '../../src/chart/industrial-chain';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { readCsv } from '../../src/data/read-csv';
import { en } from '../../src/format/en';
import { issueText } from '../../src/format/issue-text';
import { registerLocale } from '../../src/format/registry';
import { zhCn } from '../../src/format/zh-cn';
import { htmlString } from '../../src/render/html-string';
import { svgString } from '../../src/render/svg-string';
import { mount } from '../../src/view/mount';

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

const figure = ranking([{ area: 'A', period: '2024', value: '5亿元' }], { locale: zhCn });

describe('options that are wrong', () => {
  it.each([
    ['a name', () => ranking([], any({ hightlight: 'A' })), 'ranking.hightlight: unknown option; known are area,'],
    ['a type', () => ranking([], any({ first: '5' })), 'ranking.first: expected number, got "5"'],
    ['a word', () => ranking([], any({ order: 'desc' })), 'ranking.order: expected value|code|pinyin|name, got "desc"'],
    ['a flow', () => tradeGrowth([], any({ flow: 'export' })), 'expected total|exports|imports, got "export"'],
    ['a sheet', () => industrialChain([], any({ page: 'A2' })), 'industrial-chain.page: expected A3|A4, got "A2"'],
    [
      'one note without a list',
      () => ranking([], any({ notes: 'so' })),
      'ranking.notes: expected structure[], got "so"',
    ],
    [
      'areas that are no list',
      () => ranking([], any({ areas: {} })),
      'ranking.areas: expected structure[], got object',
    ],
    ['groups that are no list', () => ranking([], any({ groups: 'region' })), 'expected structure[], got "region"'],
    ['a name of every object', () => ranking([], any({ constructor: 1 })), 'ranking.constructor: unknown option'],
    ['null for all of them', () => ranking([], any(null)), 'option at ranking: options are an object'],
    ['a text for all of them', () => ranking([], any('zh-CN')), 'option at ranking: options are an object'],
    [
      'a name of a picture',
      () => svgString(figure, any({ widht: 5 })),
      'svgString.widht: unknown option; known are width',
    ],
    ['a width of a picture', () => svgString(figure, { width: Number.NaN }), 'svgString.width: expected number'],
    ['a theme of a picture', () => svgString(figure, any({ theme: 'blue' })), 'expected light|dark, got "blue"'],
    ['a name of markup', () => htmlString(figure, any({ heading: 2 })), 'htmlString.heading: unknown option'],
    ['one width of two', () => htmlString(figure, any({ widths: 640 })), 'expected structure[], got number'],
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

  it('says that a promise is to be awaited', () => {
    expect(told(() => ranking(any(Promise.resolve([]))))).toContain('await a promise');
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

describe('the locale of a surface', () => {
  it('wins over that of the figure, as a pack or by its tag', () => {
    expect(svgString(figure)).toContain('lang="zh-CN"');
    expect(svgString(figure, { locale: en })).toContain('lang="en"');
    expect(htmlString(figure, { locale: en })).toContain('lang="en"');
  });
});

describe('languages that no pack speaks', () => {
  registerLocale(en);
  registerLocale(zhCn);
  const issuesOf = (locale: unknown) =>
    draw(ranking([{ area: 'A', period: '2024', value: '5亿元' }], any({ locale }))).issues;

  it('are told with those that are known, and drawn in English', () => {
    const [issue] = issuesOf('fr');
    expect(issueText(issue!, en)).toBe('The locale “fr” is not known; is it en, zh-CN?');
    expect(issueText(issue!, zhCn)).toContain('未知的locale“fr”，是否指en, zh-CN？');
    expect(draw(figure, { locale: 'de-AT' }).issues.map(({ code, level }) => code + level)).toContain('I01W');
    expect(draw(figure, { locale: 'de-AT' }).locale.tag).toBe('en');
  });

  it('are none where a pack is given, or a tag of its language, or nothing', () => {
    for (const locale of [zhCn, en, 'zh-Hans', 'EN-gb', 'zh_CN', '', undefined])
      expect(issuesOf(locale).filter(({ code }) => code === 'I01')).toEqual([]);
  });
});

describe('a figure on no page', () => {
  it.each(['#chart', null, undefined])('is told what draws without one: %s', (target) => {
    expect(told(() => mount(any(target), figure))).toBe(
      `TARGET at target: no element for ${target}; svgString and htmlString need none`,
    );
  });
});
