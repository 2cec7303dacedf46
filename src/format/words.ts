import type { Locale } from './locale';
import { entryOf } from './registry';
import { fill } from './text';

/** The fixed word of a key, its `{…}` filled. */
export function word(
  locale: Locale,
  key: WordKey | MoreWordKey,
  values?: Readonly<Record<string, string | number>>,
): string {
  // A pack made by somebody else may lack a word: its key is then the least bad text.
  const text = entryOf(locale, 'words', key) ?? key;
  // The United States’ exports, not the United States’s.
  return values ? fill(text, values).replace('s’s ', 's’ ') : text;
}

/** Words that only elements say: `more-zh.ts`, `more-en.ts`. */
export type MoreWordKey = 'loading' | 'empty' | 'retry';

/** Every fixed word of charts and views. Both packs are typed by it, so that neither can lack one. */
export type WordKey =
  // sentence furniture
  | 'range'
  | 'rangeTo'
  | 'colon'
  | 'brackets'
  | 'comma'
  | 'stop'
  // what a column or a line of the tooltip holds
  | 'period'
  | 'area'
  | 'indicator'
  | 'value'
  | 'growth'
  | 'rank'
  | 'asPrinted'
  // trade
  | 'total'
  | 'exports'
  | 'imports'
  // how a figure came about
  | 'breakInSeries'
  | 'illustrative'
  | 'faults'
  // what a change is measured against
  | 'yearOnYear'
  | 'previous-period'
  | 'fixed-base'
  | 'n-year-average'
  | 'basis'
  | 'real'
  | 'comparable'
  | 'times-by'
  | 'times-to'
  | 'index'
  // nature
  | 'target'
  | 'plan'
  | 'commitment'
  | 'capacity'
  | 'forecast'
  | 'slogan'
  // ranks
  | 'rankOf'
  | 'rankOfUnknown'
  | 'rankOfUnstated'
  | 'rankWithin'
  | 'tied'
  // the figure's furniture
  | 'source'
  | 'sourceNotStated'
  | 'released'
  | 'remarks'
  | 'refusedTitle'
  // states
  | 'table'
  | 'chart'
  // charts: findings, keys, notes
  | 'semicolon'
  | 'listComma'
  | 'change'
  | 'years'
  | 'subject'
  | 'titleLevelChange'
  | 'titleLevel'
  | 'titleChange'
  | 'readLevelChange'
  | 'readLevel'
  | 'readChange'
  | 'noteBreak'
  | 'noteGaps'
  | 'panelLevel'
  | 'noteBounds'
  | 'noteSoft'
  | 'noteHatched'
  | 'noteHollow'
  | 'noteElsewhere'
  | 'moreOfThisKind'
  | 'otherFigures'
  | 'growthOf'
  | 'andMoreSources'
  | 'running-year'
  | 'running-quarter'
  | 'running-month';
