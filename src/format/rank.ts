import type { Rank } from '../data/types';
import type { Locale } from './locale';
import { textOf } from './text';
import { word } from './words';

/**
 * A published place in words, and no more than is published: `7th of ? (cities of Henan)`,
 * `in the top 4 for 3 years running (cities of Henan)`, `第1位，共25个（重点侨乡）`. A vague rank gives `''`.
 * Spoken, there are words for the question mark.
 */
export function rankText({ position, precision, among, streak, tied }: Rank, locale: Locale, isSpoken = false): string {
  if (position === undefined || precision === 'vague') return '';
  const values = { n: locale.group(`${position}`), nth: locale.ordinal(position), size: locale.group(`${among.size}`) };
  const open = isSpoken ? 'rankOfUnstated' : 'rankOfUnknown';
  const form = precision === 'within' ? 'rankWithin' : among.size === undefined ? open : 'rankOf';
  let text = word(locale, form, values);
  if (tied) text = word(locale, 'tied', { place: text });
  if (streak && streak.number > 1) text = word(locale, `running-${streak.unit}`, { n: streak.number, place: text });
  const members = textOf(among.members, locale);
  return members === '' ? text : text + word(locale, 'brackets', { x: members });
}
