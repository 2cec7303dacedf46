import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { GroupMark, Mark, Paint } from '../../src/scene/mark';
import { figureOf, readStories } from './stories';

/** Rules D01, D02 and D06 of the data model: no input can break them, so no code speaks of them. */

const YUAN = [97.5, 98.5, 100.5];
const stories = readStories().filter(({ chart }) => !/chain/.test(chart));

describe('charts of series', () => {
  it('begin bars at nothing, however alike the figures are: their lengths are as the figures', () => {
    const league = YUAN.map((value, i) => ({ area: `4${i}0000`, period: '2024', value: `${value}亿元` }));
    const years = YUAN.map((value, i) => ({ area: '410000', period: `${2022 + i}`, value: `${value}亿元` }));
    const across = lengths(marksOf(draw(ranking(league), { locale: 'en' }).scene?.marks), 'width');
    const upward = lengths(marksOf(draw(tradeGrowth(years), { locale: 'en' }).scene?.marks), 'height');
    expect(across).toEqual(upward);
    expect(across).toEqual(YUAN.map((value) => (value / 100.5).toFixed(6)));
  });

  it('give each kind of figure a panel of its own: none has two value axes', () => {
    const rows = YUAN.map((value, i) => ({
      area: '4',
      period: `${2022 + i}`,
      value: `${value}亿元`,
      growth: `${i}.5%`,
    }));
    const panels = (draw(tradeGrowth(rows), { locale: 'en' }).scene?.marks ?? []).filter(isGroup);
    const [level, growth] = ['p0-level', 'p0-growth'].map((key) => panels.find((panel) => panel.key === key));
    const bars = marksOf([level!]).flatMap((mark) => (mark.type === 'rect' ? mark.y + mark.height : []));
    const dots = marksOf([growth!]).flatMap((mark) => (mark.type === 'point' ? mark.y : []));
    expect(bars).toHaveLength(3);
    expect(Math.max(...bars)).toBeLessThan(Math.min(...dots));
  });

  it.each(stories)('tell no more than five things apart by colour: $chart, $name', (story) => {
    const paints = marksOf(draw(figureOf(story, 'en')).scene?.marks).flatMap((mark) =>
      'fill' in mark && mark.type !== 'text' ? colourOf(mark.fill) : [],
    );
    expect(new Set(paints).size).toBeLessThanOrEqual(5);
  });
});

function marksOf(marks: readonly Mark[] = []): Exclude<Mark, GroupMark>[] {
  return marks.flatMap((mark) => (isGroup(mark) ? marksOf(mark.marks) : [mark]));
}

function isGroup(mark: Mark): mark is GroupMark {
  return mark.type === 'group';
}

/** Of the bars, as parts of the longest, shortest first. */
function lengths(marks: ReturnType<typeof marksOf>, side: 'width' | 'height'): string[] {
  const bars = marks.flatMap((mark) => (mark.type === 'rect' && /(^|\/)body$/.test(mark.key) ? mark[side] : []));
  return bars.sort((a, b) => a - b).map((length) => (length / bars[bars.length - 1]!).toFixed(6));
}

/** Greys tell nothing apart. */
function colourOf(paint: Paint | 'none' | undefined): string[] {
  const token = typeof paint === 'object' ? ('hatch' in paint ? paint.hatch : paint.color) : (paint ?? 'none');
  return /^(none|background|surface|text|rule|muted)/.test(token) ? [] : [token];
}
