import type { Rank } from '../data/types';
import type { Locale } from './locale';
import { positionWord } from './position-words';
import { word } from './words';

/** The place alone: `7th`, `tied 2nd`, `in the top 4`, `第7位`. A vague rank gives `''`. */
export function placeText({ position, precision, tied }: Rank, locale: Locale): string {
  if (position === undefined || precision === 'vague') return '';
  const values = { n: locale.group(`${position}`), nth: locale.ordinal(position) };
  const place = precision === 'within' ? word(locale, 'rankWithin', values) : positionWord(locale, 'placeAt', values);
  return tied ? word(locale, 'tied', { place }) : place;
}

/** As one says it: `7th of an unstated number of cities of Henan`, `连续3年列河南省各市前4位（总数未注明）`. */
export function spokenPlace(rank: Rank, scope: string, locale: Locale): string {
  const place = placeText(rank, locale);
  const { size } = rank.among;
  const form = size === undefined ? 'placeOfUnstated' : 'placeOf';
  return withStreak(rank, positionWord(locale, form, { place, scope, size: locale.group(`${size}`) }), locale);
}

/** A place with its run: `in the top 4 for 3 years running`. */
export function withStreak({ streak }: Rank, place: string, locale: Locale): string {
  return streak ? word(locale, `running-${streak.unit}`, { n: streak.number, place }) : place;
}
