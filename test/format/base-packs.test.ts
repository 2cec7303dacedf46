import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { charts } from '../../src/charts';
import { en } from '../../src/format/en';
import { enBase } from '../../src/format/en-base';
import { issueText } from '../../src/format/issue-text';
import type { Locale } from '../../src/format/locale';
import { zhBase } from '../../src/format/zh-base';
import { zhCn } from '../../src/format/zh-cn';
import { htmlString } from '../../src/render/html-string';
import { svgString } from '../../src/render/svg-string';
import { figureOf, readStories } from '../every-chart/stories';

const own = charts.filter(({ chart }) => chart.ownWords).map(({ chart }) => chart.name);
const stories = readStories().filter(({ chart }) => own.includes(chart));

describe('packs of what every figure says', () => {
  it('are those of charts of chains', () => {
    expect([...own].sort()).toEqual(['chain-atlas', 'industrial-chain']);
    expect(stories.length).toBeGreaterThan(10);
  });

  it.each(stories)('are enough for $chart: $name', (story) => {
    const figure = figureOf(story);
    const said = (locale: Locale) => {
      const one = { ...figure, options: { ...figure.options, id: 'f', locale } };
      const drawn = draw(one);
      return [htmlString(one), svgString(one), ...drawn.issues.map((issue) => issueText(issue, drawn.locale))];
    };
    expect(said(zhBase)).toEqual(said(zhCn));
    expect(said(enBase)).toEqual(said(en));
  });
});
