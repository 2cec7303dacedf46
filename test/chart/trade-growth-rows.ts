import type { Refusal } from '../../src/chart/alternative';
import { type TradeGrowthOptions, tradeGrowth } from '../../src/chart/trade-growth';
import type { TradeModel } from '../../src/chart/trade-growth/types';
import type { SeriesData } from '../../src/data/input';
import { zhCn } from '../../src/format/zh-cn';
import { measureText } from '../../src/layout/text';

export const areas = [{ code: '411200', scheme: 'GB2260', name: { zh: '三门峡市', en: 'Sanmenxia' } }] as const;
export const source = { zh: '示例', en: 'example' };

export function model(data: unknown, options: TradeGrowthOptions = {}, locale = zhCn): TradeModel {
  const made = tradeGrowth.chart.model(
    data as SeriesData,
    { source, ...options },
    { width: 640, fontSize: 16, locale, text: measureText },
  );
  if ('refused' in made) throw new Error(made.issue.code);
  return made;
}
export function refused(data: unknown): Refusal {
  return tradeGrowth.chart.model(
    data as SeriesData,
    {},
    { width: 640, fontSize: 16, locale: zhCn, text: measureText },
  ) as Refusal;
}
export const rows = (...cells: readonly (readonly [period: string, value: string | null, growth?: string])[]) => ({
  areas,
  rows: cells.map(([period, value, growth]) => ({ area: '411200', period, value, growth })),
});
