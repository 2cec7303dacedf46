import type { SeriesData } from '../data/input';
import { historyMessages } from '../format/rank-history-messages';
import { alternativeOf } from './alternative';
import type { Chart, FigureFunction } from './chart';
import { commonOptions, figureOf } from './options';
import { layoutHistory, type RankLayout } from './rank-history/layout';
import { historyModel } from './rank-history/model';
import { historyScene } from './rank-history/scene';
import { pointAt } from './rank-history/targets';
import type { RankHistoryOptions, RankModel } from './rank-history/types';

export type { RankHistoryOptions } from './rank-history/types';

const rankHistoryChart: Chart<SeriesData, RankHistoryOptions, RankModel, RankLayout> = {
  name: 'rank-history',
  options: /* @__PURE__ */ (() => ({ ...commonOptions, first: 'number' }) as const)(),
  messages: historyMessages,
  model: historyModel,
  layout: layoutHistory,
  scene: historyScene,
  at: pointAt,
  alternative: (model) => alternativeOf(model, model.repeats),
  issues: (model) => model.issues,
};

/**
 * Places over periods, the first at the top: one line per area, broken where nothing was published and where the
 * release or the definition changes. Places come from the figures, by competition ranking (1-2-2-4) on the printed
 * digits, or from printed ranks where only those exist. Carries 200 areas over 30 periods. On the page, arrows walk along and
 * across lines, O and I to the next and the previous overtaking of one.
 *
 * For the order of one period use `ranking`, for a place whose neighbours are not known `position`; how far apart
 * the figures are is not to be seen here.
 *
 * @param data rows, facts, a data set or a collection; wrong cells become issues, the rest is drawn
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const rankHistory: FigureFunction<SeriesData, RankHistoryOptions> = /* @__PURE__ */ Object.assign(
  (data: SeriesData, options: RankHistoryOptions = {}) => figureOf(rankHistoryChart, data, options),
  { chart: rankHistoryChart },
);
