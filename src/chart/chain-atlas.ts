import type { ChainData } from '../data/chain/types';
import { chainMessages } from '../format/chain-messages';
import { alternativeOf } from './alternative';
import { type AtlasLayout, layoutAtlas } from './chain/atlas-layout';
import { atlasModel } from './chain/atlas-model';
import { atlasScene } from './chain/atlas-scene';
import type { AtlasModel, ChainAtlasOptions } from './chain/atlas-types';
import type { Chart, FigureFunction } from './chart';
import { commonOptions, figureOf } from './options';

export type { ChainAtlasOptions } from './chain/atlas-types';

const chainAtlasChart: Chart<ChainData, ChainAtlasOptions, AtlasModel, AtlasLayout> = {
  name: 'chain-atlas',
  options: /* @__PURE__ */ (() => ({ ...commonOptions, chains: 'list' }) as const)(),
  ownWords: true,
  messages: chainMessages,
  model: atlasModel,
  layout: layoutAtlas,
  scene: atlasScene,
  alternative: (model) => alternativeOf(model, 0),
  issues: (model) => model.issues,
};

/**
 * Many industrial chains at once: a row for each, a cell for each stage, a square for each link, from strong to
 * missing. Which chain is in trouble, and where; Enter leads to the panorama of one chain.
 *
 * For one chain use `industrialChain`.
 *
 * @param data a file of chains, a list of them, or one
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const chainAtlas: FigureFunction<ChainData, ChainAtlasOptions> = /* @__PURE__ */ Object.assign(
  (data: ChainData, options: ChainAtlasOptions = {}) => figureOf(chainAtlasChart, data, options),
  { chart: chainAtlasChart },
);
