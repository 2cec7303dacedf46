import type { IssueParameters } from '../data/issue';
import type { ObservationStatus, Period, Qualifier, Turn } from '../data/types';

export type Message = string | ((params: IssueParameters) => string);

/**
 * A language as data: words, unit steps, periods, sentences. Two ship (`statorama/locale/zh-cn`,
 * `/en`). No `Intl`: its first use in a page costs more than five hand-drawn charts.
 */
export interface Locale {
  readonly tag: 'zh-CN' | 'en';
  readonly lang: 'zh' | 'en';
  /** Of a language with blanks: what of a title stays on one line in spite of them. */
  readonly held?: RegExp;
  /** Unit steps, smallest first: `[[0, ''], [4, '万'], [8, '亿'], [12, '万亿']]`. */
  readonly steps: readonly (readonly [power: number, name: string])[];
  /** Groups an integer's digits: `8,400`. */
  group(digits: string): string;
  /** `long` for sentences (2024年1—4月; January–April 2024), `short` for labels (Jan–Apr 2024), `axis` for ticks (2024; Jan). */
  period(period: Period, style: 'long' | 'short' | 'axis'): string;
  ordinal(position: number): string;
  /** `over {x}`, `{x}以上`: how a qualifier stands with the number already printed. `number` of `between` is "a–b". */
  qualified(qualifier: Qualifier, number: string): string;
  /** The name of a unit at a step, as axis or column head: 亿元, billion yuan, million tonnes, %. */
  unit(unit: string, step: number): string;
  /** Number and unit joined as in running text: `157.7亿元`, `15.77 billion yuan`, `49个项目`, `49 projects`, `43.7%`. */
  withUnit(number: string, unit: string, step: number): string;
  /** "up 43.7%", "增长43.7%", "down 2.2%", "下降2.2%", "unchanged", "持平". `number` is unsigned. */
  changed(sign: -1 | 0 | 1, number: string): string;
  /** What stands where there is no rate: 由亏转盈, from loss to profit; 持平, unchanged. */
  turn(turn: Turn): string;
  /** A word for each status letter that is worth saying. */
  readonly statuses: Readonly<Partial<Record<ObservationStatus, string>>>;
  /** The mark a table prints for each status that explains why there is no figure: `…`, `[x]`. */
  readonly symbols: Readonly<Partial<Record<ObservationStatus, string>>>;
  /** List of things: `a, b and c`, `a、b和c`. */
  list(items: readonly string[]): string;
  /** Fixed words of charts, toolbar and element states, by key; `{…}` is filled in. */
  readonly words: Readonly<Record<string, string>>;
  /** Sentences of issues by code. */
  readonly messages: Readonly<Record<string, Message>>;
  /** Those of the chart that is drawn (`Chart.messages`); a pack has none. */
  readonly own?: Readonly<Record<string, Message>> | undefined;
}
