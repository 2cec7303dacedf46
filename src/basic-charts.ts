/** Charts of figures: all but those of chains, which bring a reader and a navigation of their own. */
import { headline } from './chart/headline';
import { position } from './chart/position';
import { rankHistory } from './chart/rank-history';
import { ranking } from './chart/ranking';
import { tradeGrowth } from './chart/trade-growth';

export { type HeadlineOptions, headline } from './chart/headline';
export { type PositionOptions, position } from './chart/position';
export { type RankHistoryOptions, rankHistory } from './chart/rank-history';
export { type RankingOptions, ranking } from './chart/ranking';
export { type TradeGrowthOptions, tradeGrowth } from './chart/trade-growth';

export const charts = [headline, position, ranking, rankHistory, tradeGrowth] as const;
