import type { IssueParameters } from '../data/issue';
import type { Message } from './locale';

/**
 * English sentences of the rules that charts may raise, by code; `reading-en.ts` and `more-en.ts` have those of readers,
 * `checking-en.ts` the rest.
 * `{name}` is a parameter of the issue; `{name:as}` is one in words: `period`, `unit`, `ordinal` and
 * `turn` come from the locale, any other from the `as:` entries here.
 */
export const messagesEn: Readonly<Record<string, Message>> = {
  V05: (p) =>
    `The figure for {period:period} is about ${p['less'] ? 'one part in {times} of' : '{times} times'} its neighbours. Check 万 and 亿.`,
  V07: (p) =>
    `${p['period'] ? 'The figure for {period:period}' : '“{value}”'} looks rounded and its precision is not stated; nothing will be computed from it.`,
  V09: (p) =>
    p['wanted'] === 'PCT'
      ? 'This is a percentage; use %, not percentage points.'
      : 'This is a difference between two percentages; use percentage points.',
  V11: 'Growth of {growth}% is unusual. Check the base, or print the levels beside it.',
  T02: (p) => (p['kind'] === 'flow' ? '{indicator} is a flow; give a span.' : '{indicator} is a stock; give a date.'),
  T03: 'January and February are published together for {indicator}. Use January–February.',
  T06: (p) =>
    p['printed'] ? 'The source gives no date; its words “{printed}” are shown.' : 'The source gives no date.',
  T07: 'The {field:field} was supplied by the editor: {why}.',
  T08: 'The period ends on {end:period}, after its publication ({published:period}).',
  T09: 'A target needs a date.',
  T10: (p) =>
    p['revised']
      ? some(p, '{count} point was revised.', '{count} points were revised.')
      : some(p, '{count} point is preliminary and may change.', '{count} points are preliminary and may change.'),
  T11: (p) =>
    `Figures${p['period'] ? ' for {period:period}' : ''} come from different releases, {a} and {b}; choose one.`,
  T12: (p) =>
    some(
      p,
      '{count} period is missing; the line is broken there.',
      '{count} periods are missing; the line is broken there.',
    ),
  A04: '“{group}” has different members in {a} and {b}.',
  C01: 'The source doesn’t say whether this growth is nominal or real.',
  C02: (p) =>
    `{period:period}: published growth is {growth}%; the levels give ${p['lo'] === p['hi'] ? '' : '{lo}% to '}{hi}%. The published rate is shown; scope or base may have been adjusted.`,
  C03: (p) => `No rate exists when the base is zero or negative.${p['turn'] ? ' Use “{turn:turn}”.' : ''}`,
  C04: '{derivation:derivation} can’t be worked out from {reason:reason}.',
  R01: 'Ranked among what? Give the area and the units compared.',
  R02: (p) => `“${p['within'] ? 'Top {position}' : '{position:ordinal}'}” of how many isn’t stated.`,
  R03: (p) => (p['size'] ? 'Position {position} is outside 1–{size}.' : '{position} is not a valid position.'),
  R04: '“Top {position}” may mean {position:ordinal} or anywhere from 1 to {position}; the weaker reading is shown.',
  V10: '{a:unit} and {b:unit} cannot share an axis.',
  R06: (p) =>
    `The source says ${p['within'] ? 'top {position}' : '{position:ordinal}'}; the values give {best:ordinal}${p['best'] === p['worst'] ? '' : ' to {worst:ordinal}'}.`,
  R07: '{count} units tie; order inside the tie has no meaning.',
  R05: 'These ranks measure different things and can’t be joined by a line.',
  R08: '“{says}” names no position.',
  D04: 'A figure needs a title, a period and a source; the {lacks:field} is missing.',
  L04: '{count} are given; {limit} are drawn.',
  F04: 'There are no rows of data.',
  I02: 'Two releases give different figures for {period:period}; both stand in the table.',

  /** For a code without a sentence: see `extendLocale`. */
  unknown: 'See rule {code}.',
  at: '{place}: ',
  'at:rows': 'Row {number}',
  'at:facts': 'Fact {number}',
  'at:cells': 'Cell {number}',
  'at:column': ', column {name}',
  'at:field': ', field {name}',
  'at:path': 'Field {name}',
  read: ' Read: “{read}”.',
  expected: ' Expected: {expected}.',
  'field:basePeriod': 'base period',
  'derivation:rankRange': 'The rank',
  'derivation:impliedBase': 'The earlier level',
  'reason:missing': 'a missing figure',
  'reason:negligible': 'a figure too small to print',
  'reason:vague': 'a figure without stated precision',
  'reason:bound': 'a bound',
  'reason:not-positive': 'a figure that may be zero or negative',
  'reason:too-few': 'fewer than two members',
  'reason:break': 'figures on both sides of a break',
  'reason:not-percent': 'a change that is not in per cent',
  'reason:real-pricing': 'growth in real terms',
  'reason:comparable-scope': 'growth on a comparable scope',
  'reason:against': 'growth against another base',
  'reason:full-decline': 'a fall of 100% or more',
};

/** One or several: English is the only one of the two that counts so. */
export function some(params: IssueParameters, one: string, many: string): string {
  return params['count'] === 1 ? one : many;
}
