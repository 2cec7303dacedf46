import type { Rank } from '../data/types';
import type { Locale } from './locale';
import { textOf } from './text';
import { word } from './words';

/**
 * A published place in words, and no more than is published: `7th of ? (cities of Henan)`,
 * `in the top 4 for 3 years running (cities of Henan)`, `第1位，共25个（重点侨乡）`. A vague rank gives `''`.
 */
export function rankText({ position, precision, among, streak, tied }: Rank, locale: Locale): string {
  if (position === undefined || precision === 'vague') return '';
  const values = { n: position, nth: locale.ordinal(position), size: among.size ?? '' };
  const form = precision === 'within' ? 'rankWithin' : among.size === undefined ? 'rankOfUnknown' : 'rankOf';
  let text = word(locale, form, values);
  if (tied) text = word(locale, 'tied', { place: text });
  if (streak) text = word(locale, `running-${streak.unit}`, { n: streak.number, place: text });
  const members = textOf(among.members, locale);
  return members === '' ? text : text + word(locale, 'brackets', { x: members });
}

/** The place alone: `7th`, `tied 2nd`, `in the top 4`, `第7位`. A vague rank gives `''`. */
export function placeText({ position, precision, tied }: Rank, locale: Locale): string {
  if (position === undefined || precision === 'vague') return '';
  const form = precision === 'within' ? 'rankWithin' : 'placeAt';
  const place = word(locale, form, { n: locale.group(`${position}`), nth: locale.ordinal(position) });
  return tied ? word(locale, 'tied', { place }) : place;
}

/** As one says it: `7th of an unstated number of cities of Henan`, `连续3年列河南省各市前4位（总数未注明）`. */
export function spokenPlace(rank: Rank, scope: string, locale: Locale): string {
  const place = placeText(rank, locale);
  const { size } = rank.among;
  const form = size === undefined ? 'placeOfUnstated' : 'placeOf';
  return withStreak(rank, word(locale, form, { place, scope, size: locale.group(`${size}`) }), locale);
}

/** A place with its run: `in the top 4 for 3 years running`. */
export function withStreak({ streak }: Rank, place: string, locale: Locale): string {
  return streak ? word(locale, `running-${streak.unit}`, { n: streak.number, place }) : place;
}
