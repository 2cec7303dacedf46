/** Public names, nothing else: the basic ones and those of chains. */
import { chainAtlas as atlas } from './chart/chain-atlas';
import { industrialChain as chain } from './chart/industrial-chain';
import { chainMessages } from './format/chain-messages';
import { checking } from './format/checking';
import { issueTextWith } from './format/issue-text-with';
import { leagueMessages } from './format/league-messages';
import { tradeGrowthMessages } from './format/trade-growth-messages';
import { navigable } from './view/navigable';

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

/**
 * The whole sentence of an issue for the person who has to fix the data: where, what is wrong, and what was read and
 * expected where the sentence does not say it. Never throws.
 */
export const issueText = /* @__PURE__ */ issueTextWith(tradeGrowthMessages, leagueMessages, chainMessages, checking);

export * from './basic';
export { type ChainAtlasOptions, charts, type IndustrialChainOptions } from './charts';
export type * from './data/chain/types';
export { type CheckContext, check } from './data/check';
export { navigation } from './view/navigation';
