import type { ChainData } from '../data/chain/types';
import { chainMessages } from '../format/chain-messages';
import { alternativeOf } from './alternative';
import { chainModel } from './chain/chain-model';
import type { LinkLayout } from './chain/link-layout';
import { layoutLink } from './chain/link-layout';
import { linkScene } from './chain/link-scene';
import type { ChainModel } from './chain/model';
import type { IndustrialChainOptions } from './chain/options';
import { layoutPanorama, type PanoramaLayout } from './chain/panorama-layout';
import { panoramaAt, panoramaScene } from './chain/panorama-scene';
import { layoutStack, type StackLayout } from './chain/stack-layout';
import { stackScene } from './chain/stack-scene';
import type { Chart, ChartState, Controls, Environment, FigureFunction } from './chart';
import { commonOptions, figureOf } from './options';

export type { IndustrialChainOptions } from './chain/options';

type ChainLayout =
  | { readonly as: 'map'; readonly layout: PanoramaLayout }
  | { readonly as: 'stack'; readonly layout: StackLayout }
  | { readonly as: 'link'; readonly layout: LinkLayout };

const industrialChainChart: Chart<ChainData, IndustrialChainOptions, ChainModel, ChainLayout> = {
  name: 'industrial-chain',
  options: /* @__PURE__ */ (() =>
    ({
      ...commonOptions,
      chain: 'string',
      link: 'string',
      density: 'auto|full|compact|brief|overview',
      flows: 'all|focus|none',
      order: 'auto|data',
      columns: 'number',
      page: 'A3|A4',
      collapsed: 'list',
      statuses: 'list',
      actions: 'list',
      kinds: 'list',
      regions: 'list',
    }) as const)(),
  ownWords: true,
  messages: chainMessages,
  model: chainModel,
  layout: layoutChain,
  scene({ as, layout }: ChainLayout, state: ChartState) {
    return as === 'map'
      ? panoramaScene(layout, state)
      : as === 'stack'
        ? stackScene(layout, state)
        : linkScene(layout, state);
  },
  at: ({ as, layout }, x, y, state) => (as === 'map' ? panoramaAt(layout, x, y, state) : undefined),
  controls: (model) => (model.level === 'panorama' ? model.controls : NO_CONTROLS),
  up: (model) => (model.level === 'link' ? model.up : undefined),
  // The first sentence counts what the head of the drawing counts, that of a link says its page.
  alternative: (model) => alternativeOf(model, 1),
  issues: (model) => model.issues,
};

/** The page of one link has its lists. */
const NO_CONTROLS: Controls = { filters: [], search: [], result: () => '' };

/** Narrower, in em, a map has no room for columns: its stages stand under each other. */
const STACKED = 560;
/** Stages under each other are read like lines of text: wider, names and numbers lose each other. */
const WIDEST = 880;

function layoutChain(model: ChainModel, environment: Environment): ChainLayout {
  if (model.level === 'link') return { as: 'link', layout: layoutLink(model, environment) };
  const isStacked = model.options.page === undefined && environment.width < (STACKED * environment.fontSize) / 16;
  const map = isStacked ? undefined : layoutPanorama(model, environment);
  if (map) return { as: 'map', layout: map };
  const width = Math.min(environment.width, (WIDEST * environment.fontSize) / 16);
  return { as: 'stack', layout: layoutStack(model, { ...environment, width }) };
}

/**
 * The panorama of an industrial chain: columns by stage, panels by segment, a card for each link with its status,
 * what is to be done, and who is there; flows run between them and never behind a card. With the option `link` the
 * page of one link. Chains too large for cards are told by segment.
 *
 * For many chains beside each other use `chainAtlas`.
 *
 * @param data a chain, a list of chains, or a collection of chains with enterprises, targets and projects
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const industrialChain: FigureFunction<ChainData, IndustrialChainOptions> = /* @__PURE__ */ Object.assign(
  (data: ChainData, options: IndustrialChainOptions = {}) => figureOf(industrialChainChart, data, options),
  { chart: industrialChainChart },
);
