/** The one list of charts: elements, the script-tag bundle, stories and tests loop over it. */
import { charts as basic } from './basic-charts';
import { chainAtlas } from './chart/chain-atlas';
import { industrialChain } from './chart/industrial-chain';

export * from './basic-charts';
export { type ChainAtlasOptions, chainAtlas } from './chart/chain-atlas';
export { type IndustrialChainOptions, industrialChain } from './chart/industrial-chain';

export const charts = [...basic, chainAtlas, industrialChain] as const;
