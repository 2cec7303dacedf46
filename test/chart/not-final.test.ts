import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { headline } from '../../src/chart/headline';
import { rankHistory } from '../../src/chart/rank-history';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { ObservationStatus } from '../../src/data/types';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';

const indicators = [{ id: 'gdp', name: { zh: '生产总值', en: 'GDP' }, kind: 'flow', unit: 'CNY' }] as const;
const row = (area: string, period: string, digits: string, ...status: ObservationStatus[]) => ({
  area,
  indicator: 'gdp',
  period,
  value: { digits, multiplier: 8, unit: 'CNY', status },
});
const series = (...last: ObservationStatus[]) => ({
  indicators,
  rows: [row('甲', '2023', '10.0'), row('甲', '2024', '11.0', 'E'), row('甲', '2025', '12.0', ...last)],
});
const league = (...status: ObservationStatus[]) => ({
  indicators,
  rows: ['甲', '乙', '丙'].map((area, i) => row(area, '2026', `${9 - i}.0`, ...status)),
});

const said = (figure: Parameters<typeof draw>[0]) => draw(figure).alternative();

describe('a forecast by its status', () => {
  it('is named by the note of trade growth, beside what else is hatched', () => {
    const notes = (locale: typeof en) => said(tradeGrowth(series('F'), { locale })).notes.join('\n');
    expect(notes(zhCn)).toContain('斜线填充：估计数和预测数。');
    expect(notes(en)).toContain('Hatched: estimated and forecast figures.');
  });
  it('leaves the title of trade growth to the newest outcome', () => {
    const zh = said(tradeGrowth(series('F'), { locale: zhCn }));
    expect([zh.title, zh.subtitle]).toEqual(['2024年甲生产总值11.0亿元', '生产总值 · 甲 · 2023—2025年']);
  });
  it('is one in the title of trade growth where all are forecasts, not in the line below it', () => {
    const data = { indicators, rows: [row('甲', '2024', '11.0', 'F'), row('甲', '2025', '12.0', 'F')] };
    const zh = said(tradeGrowth(data, { locale: zhCn }));
    expect([zh.title, zh.subtitle]).toEqual(['2025年甲生产总值（预测）12.0亿元', '生产总值 · 甲 · 2024—2025年']);
    expect(said(tradeGrowth(data, { locale: en })).title).toContain('GDP (forecast)');
  });
  it('is not said of a figure that is only provisional', () => {
    const zh = said(tradeGrowth(series('P'), { locale: zhCn }));
    expect(zh.title).toBe('2025年甲生产总值12.0亿元');
    expect(zh.notes.join()).toContain('斜线填充：估计数和初步数。');
  });
  it('is one in the title of a headline', () => {
    const zh = said(headline({ indicators, rows: [row('甲', '2026', '9.0', 'F')] }, { locale: zhCn }));
    expect(zh.title).toContain('生产总值（预测）');
  });
  it('is one in the title and the note of a ranking of forecasts', () => {
    const zh = said(ranking(league('F'), { locale: zhCn }));
    expect(zh.title).toContain('生产总值（预测）');
    expect(zh.notes.join()).toContain('斜线填充：预测数。');
    expect(said(ranking(league('E'), { locale: zhCn })).title).not.toContain('预测');
  });
  it('is one in the title of a rank history whose newest place rests on it', () => {
    const history = (...status: ObservationStatus[]) => ({
      indicators,
      rows: [...league().rows.map((each) => ({ ...each, period: '2025' })), ...league(...status).rows],
    });
    const title = (...status: ObservationStatus[]) => said(rankHistory(history(...status), { locale: zhCn })).title;
    expect(title('F')).toContain('2026年（预测）生产总值');
    expect(title()).not.toContain('预测');
  });
});

describe('a hollow figure', () => {
  it('is named by what it is', () => {
    const rows = [row('甲', '2024', '11.0'), { ...row('甲', '2025', '12.0'), nature: 'target' as const }];
    const notes = (locale: typeof en) => said(tradeGrowth({ indicators, rows }, { locale })).notes.join('\n');
    expect(notes(zhCn)).toContain('空心：目标，非实际数。');
    expect(notes(en)).toContain('Hollow: target figures, not outcomes.');
  });
});
