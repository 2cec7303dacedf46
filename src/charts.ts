/** The one list of charts: elements, the script-tag bundle, stories and tests loop over it. */
import { chainAtlas } from './chart/chain-atlas';
import { headline } from './chart/headline';
import { industrialChain } from './chart/industrial-chain';
import { position } from './chart/position';
import { rankHistory } from './chart/rank-history';
import { ranking } from './chart/ranking';
import { tradeGrowth } from './chart/trade-growth';

export { type ChainAtlasOptions, chainAtlas } from './chart/chain-atlas';
export { type HeadlineOptions, headline } from './chart/headline';
export { type IndustrialChainOptions, industrialChain } from './chart/industrial-chain';
export { type PositionOptions, position } from './chart/position';
export { type RankHistoryOptions, rankHistory } from './chart/rank-history';
export { type RankingOptions, ranking } from './chart/ranking';
export { type TradeGrowthOptions, tradeGrowth } from './chart/trade-growth';

export const charts = [chainAtlas, headline, industrialChain, position, ranking, rankHistory, tradeGrowth] as const;
