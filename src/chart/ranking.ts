import type { SeriesData } from '../data/input';
import { leagueMessages } from '../format/league-messages';
import { alternativeOf } from './alternative';
import type { Chart, FigureFunction } from './chart';
import { commonOptions, figureOf } from './options';
import { layoutRanking, type RankingLayout } from './ranking/layout';
import { rankingModel } from './ranking/model';
import { rankingScene } from './ranking/scene';
import type { RankingModel, RankingOptions } from './ranking/types';

export type { RankingOptions } from './ranking/types';

const rankingChart: Chart<SeriesData, RankingOptions, RankingModel, RankingLayout> = {
  name: 'ranking',
  options: /* @__PURE__ */ (() =>
    ({
      ...commonOptions,
      period: 'string',
      compare: 'string',
      order: 'value|code|pinyin|name',
      first: 'number',
      group: 'region|parent',
      groups: 'structure[]',
      steps: 'boolean',
    }) as const)(),
  messages: leagueMessages,
  model: rankingModel,
  layout: layoutRanking,
  scene: rankingScene,
  // The drawing shows what they say; with a title of its own the figure tells who is meant.
  alternative: (model) => alternativeOf(model, model.title === model.label ? model.sentences.length : 0),
  issues: (model) => model.issues,
  steps: (model) => model.steps,
};

/**
 * Areas in order of size as bars from zero, with rank, figure and change of rank. Equal figures share a rank
 * and skip the next; where rounding or a bound allows more than one order, the possible ranks are told.
 * Missing members are listed and not ranked. Long lists fold; what is folded stays in the table.
 *
 * Where only one's own rank is known use `position`; for ranks over many periods, `rankHistory`.
 *
 * @param data rows, facts, a data set or a collection; wrong cells become issues, the rest is drawn
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const ranking: FigureFunction<SeriesData, RankingOptions> = /* @__PURE__ */ Object.assign(
  (data: SeriesData, options: RankingOptions = {}) => figureOf(rankingChart, data, options),
  { chart: rankingChart },
);
