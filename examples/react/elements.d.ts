import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  ChainAtlasOptions,
  HeadlineOptions,
  IndustrialChainOptions,
  PositionOptions,
  RankHistoryOptions,
  RankingOptions,
  StatElement,
  StatEvents,
  TradeGrowthOptions,
} from 'statorama';

/** What TypeScript has to know about the elements in JSX: this file, and nothing else. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'stat-headline': StatProps<HeadlineOptions>;
      'stat-trade-growth': StatProps<TradeGrowthOptions>;
      'stat-ranking': StatProps<RankingOptions>;
      'stat-position': StatProps<PositionOptions>;
      'stat-rank-history': StatProps<RankHistoryOptions>;
      'stat-industrial-chain': StatProps<IndustrialChainOptions>;
      'stat-chain-atlas': StatProps<ChainAtlasOptions>;
    }
  }
}

type StatProps<Options extends object> = DetailedHTMLProps<HTMLAttributes<StatElement<Options>>, StatElement<Options>> &
  StatAttributes &
  Scalars<Options> & {
    readonly data?: unknown;
    readonly options?: Options;
  } & { readonly [Name in keyof StatEvents as `on${Name}`]?: (event: StatEvents[Name]) => void };

interface StatAttributes {
  readonly class?: string;
  readonly src?: string;
  readonly for?: string;
  readonly format?: 'csv' | 'json';
  readonly locale?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly print?: 'table';
}

/** Options as attributes; those of several words are written with hyphens (`unit-step`), which JSX lets pass. */
type Scalars<Options> = {
  readonly [Name in Exclude<keyof Options, keyof StatAttributes> as Name extends Lowercase<Name & string>
    ? Name
    : never]?: string | number | boolean | readonly string[];
};
