/** Public names, nothing else: the basic ones and those of chains. */
import { chainAtlas as atlas } from './chart/chain-atlas';
import { industrialChain as chain } from './chart/industrial-chain';
import { chainMessages } from './format/chain-messages';
import { checking } from './format/checking';
import { registerPacks } from './format/register-packs';
import { navigable } from './view/navigable';

registerPacks(chainMessages, checking);

/**
 * The panorama of an industrial chain: stages, segments, links with status and counts, flows between them; one page
 * per link. With its zoom, filters and search, which `statorama/industrial-chain` leaves to the page.
 *
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const industrialChain = /* @__PURE__ */ navigable(chain);
/**
 * Many chains at once, one square per link; each row leads to its `industrialChain`.
 *
 * @throws StatoramaError for an unknown option or an option of the wrong type
 */
export const chainAtlas = /* @__PURE__ */ navigable(atlas, [chain]);

export * from './basic';
export { type ChainAtlasOptions, charts, type IndustrialChainOptions } from './charts';
export type * from './data/chain/types';
export { check } from './data/check';
export { navigation } from './view/navigation';
