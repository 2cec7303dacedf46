import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { model } from './trade-growth-rows';

const data = (name: { zh: string; en: string }, ...figures: (readonly [value: string, growth?: string])[]) => ({
  indicators: [{ id: 'own', name, kind: 'flow', unit: 'CNY' }] as const,
  rows: figures.map(([value, growth], i) => ({ area: 'x', indicator: 'own', period: `${2021 + i}`, value, growth })),
});
const trade = { zh: '贸易差额', en: 'trade balance' };

describe('trade growth of a balance', () => {
  it('derives no rate of change', () => {
    const made = model(data(trade, ['0.2亿元'], ['8.2亿元']));
    expect(made.panels[0]!.growth.marks).toEqual([]);
    expect(made.sentences).toHaveLength(1);
  });
  it('says that a deficit turned into a surplus, and never speaks of profits', () => {
    const turned = data(trade, ['-0.2亿元'], ['8.2亿元']);
    expect(model(turned).sentences[1]).toContain('同比由逆差转顺差');
    expect(model(turned, {}, en).sentences[1]).toContain('from deficit to surplus');
    for (const locale of [zhCn, en])
      expect(JSON.stringify(draw(tradeGrowth(turned, { locale })))).not.toMatch(/由亏转盈|loss|profit/);
  });
  it('speaks of other figures below zero neutrally', () => {
    const turned = data({ zh: '财政收支差额', en: 'fiscal balance' }, ['5.0亿元'], ['-8.2亿元']);
    expect(model(turned).panels[0]!.growth.marks[0]!.label()).toBe('由正转负');
    expect(model(turned, {}, en).panels[0]!.growth.marks[0]!.label()).toBe('from positive to negative');
  });
  it('shows a published rate as published', () => {
    const [mark] = model(data(trade, ['7.2亿元'], ['8.1亿元', '12.5%'])).panels[0]!.growth.marks;
    expect([mark!.fill, mark!.label()]).toEqual(['solid', '+12.5%']);
  });
  it('puts the word of its kind where a published rate is impossible', () => {
    const made = model(data(trade, ['-0.2亿元'], ['8.2亿元', '4000%']));
    expect(made.title).toContain('由逆差转顺差');
    expect(made.issues.find(({ code }) => code === 'C03')?.params).toEqual({ turn: 'deficit-to-surplus' });
  });
});
