import type { Locale } from './locale';
import { fill } from './text';

/** The fixed word of a key, its `{…}` filled. */
export function word(locale: Locale, key: WordKey, values?: Readonly<Record<string, string | number>>): string {
  // A pack made by somebody else may lack a word: its key is then the least bad text.
  const text = locale.words[key] ?? key;
  return values ? fill(text, values) : text;
}

/** Every fixed word. Both packs are typed by it, so that neither can lack one. */
export type WordKey =
  // sentence furniture
  | 'range'
  | 'rangeTo'
  | 'colon'
  | 'brackets'
  | 'comma'
  | 'stop'
  | 'unitHead'
  // what a column or a line of the tooltip holds
  | 'period'
  | 'area'
  | 'indicator'
  | 'value'
  | 'growth'
  | 'rank'
  | 'status'
  | 'unit'
  | 'flow'
  | 'release'
  | 'asPrinted'
  // trade
  | 'total'
  | 'exports'
  | 'imports'
  // how a figure came about
  | 'published'
  | 'derived'
  | 'derivedGrowth'
  | 'impliedBase'
  | 'provisional'
  | 'revised'
  | 'missing'
  | 'breakInSeries'
  | 'illustrative'
  | 'nominal'
  | 'real'
  | 'pricesUnstated'
  // what a change is measured against
  | 'yearOnYear'
  | 'onPreviousPeriod'
  | 'onFixedBase'
  | 'averageOfYears'
  | 'basis'
  | 'timesBy'
  | 'timesTo'
  | 'indexForm'
  // nature
  | 'outcome'
  | 'target'
  | 'plan'
  | 'commitment'
  | 'capacity'
  | 'forecast'
  | 'slogan'
  // ranks
  | 'rankOf'
  | 'rankOfUnknown'
  | 'rankWithin'
  | 'tied'
  | 'ofUnknown'
  // the figure's furniture
  | 'source'
  | 'sourceNotStated'
  | 'released'
  | 'note'
  | 'notes'
  | 'remarks'
  | 'periodNotStated'
  | 'refusedTitle'
  // tools and states
  | 'tools'
  | 'table'
  | 'chart'
  | 'download'
  | 'downloadCsv'
  | 'downloadSvg'
  | 'downloadPng'
  | 'copy'
  | 'copied'
  | 'copyTable'
  | 'copyFailed'
  | 'saved'
  | 'saveFailed'
  | 'saveBlocked'
  | 'close'
  | 'keyboardHelp'
  | 'loading'
  | 'empty'
  | 'error'
  | 'retry'
  | 'refused';
