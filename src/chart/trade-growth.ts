import type { SeriesData } from '../data/input';
import { tradeGrowthMessages } from '../format/trade-growth-messages';
import { alternativeOf } from './alternative';
import type { Chart, FigureFunction } from './chart';
import { commonOptions, figureOf } from './options';
import { layoutTrade, type TradeLayout } from './trade-growth/layout';
import { tradeModel } from './trade-growth/model';
import { tradeScene } from './trade-growth/scene';
import type { TradeGrowthOptions, TradeModel } from './trade-growth/types';

export type { TradeGrowthOptions } from './trade-growth/types';

const tradeGrowthChart: Chart<SeriesData, TradeGrowthOptions, TradeModel, TradeLayout> = {
  name: 'trade-growth',
  options: /* @__PURE__ */ (() =>
    ({ ...commonOptions, split: 'boolean', implied: 'boolean', breaks: 'structure' }) as const)(),
  messages: tradeGrowthMessages,
  model: tradeModel,
  layout: layoutTrade,
  scene: tradeScene,
  alternative: (model) => alternativeOf(model, model.title === model.label ? 1 : 0),
  issues: (model) => model.issues,
};

/**
 * Levels as bars from zero, growth in its own panel below on the same periods: never a second value
 * axis. Published growth is solid, derived growth hollow with its interval. Takes annual, quarterly,
 * monthly and year-to-date figures, and never joins spans of unequal length.
 *
 * For one figure without others beside it use `headline`; for many areas at one period, `ranking`.
 *
 * @param data rows, facts, a data set or a collection; wrong cells become issues, the rest is drawn
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const tradeGrowth: FigureFunction<SeriesData, TradeGrowthOptions> = /* @__PURE__ */ Object.assign(
  (data: SeriesData, options: TradeGrowthOptions = {}) => figureOf(tradeGrowthChart, data, options),
  { chart: tradeGrowthChart },
);
