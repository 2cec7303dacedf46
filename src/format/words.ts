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
export type WordKey = BaseWordKey | SeriesWordKey;

/** What every figure says: sentence furniture, and its own. */
export type BaseWordKey =
  | 'range'
  | 'rangeTo'
  | 'colon'
  | 'brackets'
  | 'comma'
  | 'stop'
  | 'illustrative'
  | 'faults'
  | 'source'
  | 'sourceNotStated'
  | 'released'
  | 'refusedTitle'
  | 'table'
  | 'chart'
  | 'semicolon'
  | 'listComma'
  | 'moreOfThisKind'
  | 'andMoreSources';

/** What figures of statistics say: columns, changes, natures, ranks, findings, notes. */
export type SeriesWordKey =
  | 'period'
  | 'area'
  | 'indicator'
  | 'value'
  | 'growth'
  | 'rank'
  | 'asPrinted'
  | 'total'
  | 'exports'
  | 'imports'
  | 'breakInSeries'
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
  | 'target'
  | 'plan'
  | 'commitment'
  | 'capacity'
  | 'forecast'
  | 'slogan'
  | 'rankOf'
  | 'rankOfUnknown'
  | 'rankOfUnstated'
  | 'rankWithin'
  | 'tied'
  | 'remarks'
  | 'change'
  | 'years'
  | 'subject'
  | 'titleLevelChange'
  | 'titleLevel'
  | 'titleChange'
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
  | 'otherFigures'
  | 'growthOf'
  | 'running-year'
  | 'running-quarter'
  | 'running-month';
