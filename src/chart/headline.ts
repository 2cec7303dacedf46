import type { SeriesData } from '../data/input';
import { levelMessages } from '../format/level-messages';
import { alternativeOf } from './alternative';
import type { Chart, FigureFunction } from './chart';
import { type HeadlineLayout, layoutHeadline } from './headline/layout';
import { headlineModel } from './headline/model';
import { headlineScene } from './headline/scene';
import type { HeadlineModel, HeadlineOptions } from './headline/types';
import { commonOptions, figureOf } from './options';

export type { HeadlineOptions } from './headline/types';

const headlineChart: Chart<SeriesData, HeadlineOptions, HeadlineModel, HeadlineLayout> = {
  name: 'headline',
  options: /* @__PURE__ */ (() => ({ ...commonOptions, show: 'list' }) as const)(),
  messages: levelMessages,
  model: headlineModel,
  layout: layoutHeadline,
  scene: headlineScene,
  alternative: (model) => alternativeOf(model, model.items.length),
  issues: (model) => model.issues,
};

/**
 * One or several key figures as printed: value, unit, qualifier, period, change with its basis, rank,
 * source. A bound looks like a bound, a plan says that it is one, an unstated date says so.
 *
 * For a figure over time use `tradeGrowth`; more than twelve figures are a table.
 *
 * @param data rows, facts, a data set or a collection; wrong cells become issues, the rest is shown
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const headline: FigureFunction<SeriesData, HeadlineOptions> = /* @__PURE__ */ Object.assign(
  (data: SeriesData, options: HeadlineOptions = {}) => figureOf(headlineChart, data, options),
  { chart: headlineChart },
);
