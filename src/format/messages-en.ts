import type { IssueParameters } from '../data/issue';
import type { Message } from './locale';

/**
 * English sentences of the rules that charts may raise, by code; `reading-en.ts` and `more-en.ts` have those of readers,
 * `checking-en.ts` the rest.
 * `{name}` is a parameter of the issue; `{name:as}` is one in words: `period`, `unit`, `ordinal` and
 * `turn` come from the locale, any other from the `as:` entries here.
 */
export const messagesEn: Readonly<Record<string, Message>> = {
  V07: (p) =>
    `${p['period'] ? 'The figure for {period:period}' : '“{value}”'} looks rounded and its precision is not stated; nothing will be computed from it.`,
  V11: 'Growth of {growth}% is unusual. Check the base, or print the levels beside it.',
  T06: (p) => (p['printed'] ? 'The source gives no date; its words are “{printed}”.' : 'The source gives no date.'),
  T07: 'The {field:field} was supplied by the editor: {why}.',
  T11: (p) =>
    `Figures${p['period'] ? ' for {period:period}' : ''} come from different releases, {a} and {b}; choose one.`,
  C01: 'The source doesn’t say whether this growth is nominal or real.',
  C03: (p) => `No rate exists when the base is zero or negative.${p['turn'] ? ' Use “{turn:turn}”.' : ''}`,
  C04: '{derivation:derivation} can’t be worked out from {reason:reason}.',
  R01: 'Ranked among what? Give the area and the units compared.',
  R02: (p) => `“${p['within'] ? 'Top {position}' : '{position:ordinal}'}” of how many isn’t stated.`,
  R03: (p) => (p['size'] ? 'Position {position} is outside 1–{size}.' : '{position} is not a valid position.'),
  R04: '“Top {position}” may mean {position:ordinal} or anywhere from 1 to {position}; the weaker reading is shown.',
  R08: '“{says}” names no position.',
  D04: 'A figure needs a title, a period and a source; the {lacks:field} is missing.',
  L04: '{count} are given; {limit} are drawn.',
  F04: (p) => (p['count'] ? 'No figure here has a place.' : 'There are no rows of data.'),
  I02: 'Two releases give different figures for {period:period}; both stand in the table.',

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
  'field:basePeriod': 'base period',
  'reason:missing': 'a missing figure',
  'reason:negligible': 'a figure too small to print',
  'reason:vague': 'a figure without stated precision',
  'reason:bound': 'a bound',
};

/** One or several: English is the only one of the two that counts so. */
export function some(params: IssueParameters, one: string, many: string): string {
  return params['count'] === 1 ? one : many;
}
