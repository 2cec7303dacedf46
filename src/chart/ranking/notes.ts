import { type RankingWordKey, rankingWord } from '../../format/ranking-words';
import { textOf } from '../../format/text';
import { areaName } from './rows';
import type { RankingContext, RankingSection } from './types';

/** So many areas are named; of more the rest is counted. */
const MOST_NAMED = 8;

/** What the drawing's manners mean, for those that occur in it, who is not ranked, and what a change of rank includes. */
export function rankingNotes(context: RankingContext, sections: readonly RankingSection[]): readonly string[] {
  const { league, locale, places } = context;
  const rows = sections.flatMap((section) => section.rows);
  const bounds = new Set(rows.map(({ manner }) => manner.bound));
  const fills = new Set(rows.map(({ manner }) => manner.fill));
  const keys: readonly (readonly [boolean, RankingWordKey])[] = [
    [rows.some(({ range }) => range !== ''), 'noteRange'],
    [places < Number.POSITIVE_INFINITY, 'noteRounded'],
    [bounds.has('over') || bounds.has('under'), 'noteBounds'],
    [bounds.has('about') || bounds.has('nearly') || bounds.has('between'), 'noteSoft'],
    [fills.has('hatch'), 'noteHatched'],
    [fills.has('hollow'), 'noteHollow'],
  ];
  const notes = keys.flatMap(([holds, key]) => (holds ? [rankingWord(locale, key)] : []));
  const names = league.unranked.map(({ area }) => areaName(area, locale));
  if (names.length > 0) {
    const more = names.length - MOST_NAMED;
    const list = more > 1 ? [...names.slice(0, MOST_NAMED), rankingWord(locale, 'more', { n: more })] : names;
    notes.push(rankingWord(locale, 'noteUnranked', { list: locale.list(list) }));
  }
  if (league.before) {
    const period = locale.period(league.period, 'long');
    const before = locale.period(league.before.period, 'long');
    if (league.before.isBroken) notes.push(rankingWord(locale, 'noteBreak', { period, before }));
    const { count } = league.before;
    if (count !== league.members.length) notes.push(rankingWord(locale, 'noteCount', { before, n: count }));
  }
  const whole = league.members[0]?.area.parent;
  if (whole !== undefined) notes.push(textOf(context.read.known.get(whole)?.note, locale));
  return notes.filter(Boolean);
}
