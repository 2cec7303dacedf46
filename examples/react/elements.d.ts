import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { RankingOptions, SelectDetail, StatElement } from 'statorama';

/** What TypeScript has to know about an element in JSX: one such entry per element that is used. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'stat-ranking': DetailedHTMLProps<HTMLAttributes<StatElement<RankingOptions>>, StatElement<RankingOptions>> & {
        readonly class?: string;
        readonly locale?: string;
        readonly data?: unknown;
        readonly options?: RankingOptions;
        readonly 'onstat-select'?: (event: CustomEvent<SelectDetail>) => void;
      };
    }
  }
}
