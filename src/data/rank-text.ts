import { issueOf, type Parsed } from './issue';
import { plainText } from './plain-text';
import { I01, R08 } from './rules';
import type { ObservationStatus, Rank } from './types';

/**
 * Reads a place in an order: `7`, `7th`, `第7`, `7/18`, `7 of 18`, `top 4`, `前4`. Whether it is by level or growth
 * stays unstated. What names no position is an issue R08.
 */
export function parseRank(text: string, among: Partial<Rank['among']> = {}): Parsed<Rank> {
  const plain = plainText(text) ?? '';
  const match = /^(?:(top|前|within) ?|第|no\.? ?)?(\d{1,5})(?:st|nd|rd|th|位|名)?(?: ?(?:\/|of) ?(\d{1,5}))?$/.exec(
    plain,
  );
  if (match === null)
    return { ok: false, issue: issueOf(R08, { read: text, expected: '7/18', params: { says: text } }) };
  const size = match[3] === undefined ? among.size : Number(match[3]);
  return {
    ok: true,
    value: {
      by: 'unstated',
      precision: match[1] === undefined ? 'exact' : 'within',
      position: Number(match[2]),
      among: { area: among.area ?? '', members: among.members ?? '', ...(size === undefined ? {} : { size }) },
    },
  };
}

/** Reads status letters, one or several: `P`, `B,R`, `NR`. An unknown letter is an issue I01. */
export function parseStatus(text: string): Parsed<ObservationStatus[]> {
  const letters = (plainText(text) ?? text.slice(0, 60))
    .toUpperCase()
    .split(/[ ,;/|]+/)
    .filter((letter) => letter !== '');
  const unknown = letters.find((letter) => !isStatus(letter));
  if (unknown === undefined) return { ok: true, value: letters as ObservationStatus[] };
  return { ok: false, issue: issueOf(I01, { read: text, expected: 'P', params: { field: 'status', id: unknown } }) };
}

/** Whether a value is one of the status letters. */
export function isStatus(letter: unknown): letter is ObservationStatus {
  return typeof letter === 'string' && /^([ABDEFGHIJKLMNOPQSUVWR]|NR)$/.test(letter);
}

/** Whether a status says that there is no figure. N says the figure is too small to print. */
export function saysMissing(letter: ObservationStatus): boolean {
  return /^([HLMNOQ]|NR)$/.test(letter);
}
