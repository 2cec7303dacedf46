import type { SeriesData } from '../data/input';
import { alternativeOf } from './alternative';
import type { Chart, FigureFunction } from './chart';
import { commonOptions, figureOf } from './options';
import { layoutPosition, type PositionLayout } from './position/layout';
import { positionModel } from './position/model';
import { positionScene } from './position/scene';
import type { PositionModel, PositionOptions } from './position/types';

export type { PositionOptions } from './position/types';

const positionChart: Chart<SeriesData, PositionOptions, PositionModel, PositionLayout> = {
  name: 'position',
  options: /* @__PURE__ */ (() => ({ ...commonOptions, show: 'list' }) as const)(),
  model: positionModel,
  layout: layoutPosition,
  scene: positionScene,
  // The strips say the same: a figure need not print it twice.
  alternative: (model) => alternativeOf(model, model.sentences.length),
  issues: (model) => model.issues,
};

/**
 * Published places where the values of the others are not known: one strip of slots per statement with
 * the place filled, a bracket for "in the top 4", an open end where nobody says how many are ranked.
 * Rows are never joined: what they measure may differ.
 *
 * Where the values of all members are known use `ranking`; for places over many periods, `rankHistory`.
 *
 * A place without what it is among is refused (R01): say it in words (`"全省第7位"`), by the `parent` of the row's area
 * (in option `areas` or in the data), or in a typed rank (`among`).
 *
 * @param data rank facts, or rows with a `rank` cell: `"第7位"`, `"7th of 18"`, `"前4"`, `"2/18"`, a typed rank
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const position: FigureFunction<SeriesData, PositionOptions> = /* @__PURE__ */ Object.assign(
  (data: SeriesData, options: PositionOptions = {}) => figureOf(positionChart, data, options),
  { chart: positionChart },
);
