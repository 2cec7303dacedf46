import type { IssueParameters } from '../data/issue';
import type { Message } from './locale';

/**
 * English sentences of the rules that charts may raise, by code; `reading-en.ts` and `more-en.ts` have those of readers,
 * `checking-en.ts` the rest.
 * `{name}` is a parameter of the issue; `{name:as}` is one in words: `period`, `unit`, `ordinal` and
 * `turn` come from the locale, any other from the `as:` entries here.
 */
export const messagesEn: Readonly<Record<string, Message>> = {
  D04: 'A figure needs a title, a period and a source; the {lacks:field} is missing.',
  F04: (p) => (p['count'] ? 'No figure here has a place.' : 'There are no rows of data.'),
  /** For a code without a sentence: see `extendLocale`. */
  unknown: 'See rule {code}.',
  at: '{place}: ',
  'at:rows': 'Row {number}',
  'at:columns': 'Column {number}',
  'at:facts': 'Fact {number}',
  'at:cells': 'Cell {number}',
  'at:column': ', column {name}',
  'at:field': ', field {name}',
  'at:path': 'Field {name}',
  read: ' Read: “{read}”.',
};

/** One or several: English is the only one of the two that counts so. */
export function some(params: IssueParameters, one: string, many: string): string {
  return params['count'] === 1 ? one : many;
}
