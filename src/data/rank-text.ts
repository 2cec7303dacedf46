import { type Parsed, unread } from './issue';
import { chineseNumbers } from './period-text';
import { plainText } from './plain-text';
import { I01, R08 } from './rules';
import type { ObservationStatus, Rank, Text } from './types';

/**
 * Reads a place in an order: `7`, `7th`, `第7位`, `第三`, `7/18`, `7 of 18`, `第7位，共18个`, `top 4`, `前十`, `首位`, `joint 2nd`,
 * `并列第2`, `在全国排名第5位`; `of ?` leaves the number open. Whether it is by level or growth stays unstated. What names no position is an issue R08.
 */
export function parseRank(text: string, among: Partial<Rank['among']> = {}): Parsed<Rank> {
  const match =
    /^[位居排列名在]*(?:(全[国省市县区])[位居排列名]*)?(tied ?|joint ?|=|并列)?(?:(?:(?:with)?in (?:the )?)?(top|前|within) ?|第|no\.? ?)?(\d{1,5})(?:st|nd|rd|th|位|名)?(?:(?: ?(?:\/|(?:out )?of) ?|, ?共)(\d{1,5}|\?)个?)?$/.exec(
      chineseNumbers((plainText(text) ?? '').replace(/首位|first/i, '1')),
    );
  if (match === null) return unread(R08, text, '7/18', { says: text });
  const [, whole = '', tied, within, position, last = '?'] = match;
  const { area = '', members = inBoth(whole) } = among;
  const size = last === '?' ? among.size : Number(last);
  return {
    ok: true,
    value: {
      by: 'unstated',
      precision: within ? 'within' : 'exact',
      position: Number(position),
      ...(tied && { tied: true }),
      among: { area, members, ...(size !== undefined && { size }) },
    },
  };
}

/** 全省 is no word of an English sentence: what it holds is called in both languages, `各市` too. */
export function inBoth(members: string): Text {
  const at = '国省市州县区'.indexOf(members[1] ?? '?');
  const one = 'country province city prefecture county district'.split(' ')[at];
  const en = members[0] === '各' ? `${one?.replace(/y$/, 'ie')}s` : `places in the ${one}`;
  return one ? { zh: members, en } : members;
}

/** Reads status letters, one or several: `P`, `B,R`, `NR`. An unknown letter is an issue I01. */
export function parseStatus(text: string): Parsed<ObservationStatus[]> {
  const letters = (plainText(text) ?? text.slice(0, 60))
    .toUpperCase()
    .split(/[ ,;/|]+/)
    .filter(Boolean);
  const id = letters.find((letter) => !isStatus(letter));
  return id === undefined
    ? { ok: true, value: letters as ObservationStatus[] }
    : unread(I01, text, 'P', { field: 'status', id });
}

/** Whether a value is one of the status letters. */
export function isStatus(letter: unknown): letter is ObservationStatus {
  return typeof letter === 'string' && /^([A-BD-SU-W]|NR)$/.test(letter);
}

/** Whether a status says that there is no figure. N says the figure is too small to print. */
export function saysMissing(letter: ObservationStatus): boolean {
  return /^([HLMNOQ]|NR)$/.test(letter);
}
