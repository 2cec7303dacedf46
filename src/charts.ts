/** The one list of charts: elements, the script-tag bundle, stories and tests loop over it. */
import { headline } from './chart/headline';
import { position } from './chart/position';
import { tradeGrowth } from './chart/trade-growth';

export { type HeadlineOptions, headline } from './chart/headline';
export { type PositionOptions, position } from './chart/position';
export { type TradeGrowthOptions, tradeGrowth } from './chart/trade-growth';

export const charts = [headline, position, tradeGrowth] as const;
