// The one list of charts: elements, the script-tag bundle, stories and tests loop over it.
import { headline, position, rankHistory, ranking, tradeGrowth } from './basic-charts';
import { chainAtlas } from './chart/chain-atlas';
import { industrialChain } from './chart/industrial-chain';

export * from './basic-charts';
export { type ChainAtlasOptions, chainAtlas } from './chart/chain-atlas';
export { type IndustrialChainOptions, industrialChain } from './chart/industrial-chain';

// Not by `...basic`: a spread may run code, so that Vite 8, esbuild and Rspack keep it, and all charts with it, where a page takes one.
/** The function of each chart, to loop over: `charts.map(({ chart }) => chart.name)`. */
export const charts = [headline, position, ranking, rankHistory, tradeGrowth, chainAtlas, industrialChain] as const;
