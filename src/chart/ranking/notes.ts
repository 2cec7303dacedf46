import { rankingWord } from '../../format/ranking-words';
import { textOf } from '../../format/text';
import { word } from '../../format/words';
import type { RankingContext, RankingSection } from './types';

/** What the drawing's manners mean, for those that occur in it, and what a change of rank includes. */
export function rankingNotes(context: RankingContext, sections: readonly RankingSection[]): readonly string[] {
  const { league, locale, places } = context;
  const rows = sections.flatMap((section) => section.rows);
  const bounds = new Set(rows.map(({ manner }) => manner.bound));
  const fills = new Set(rows.map(({ manner }) => manner.fill));
  const ties = league.members.some(({ place }) => place?.tied && place.rank !== undefined);
  const notes: (string | false)[] = [
    ties && rankingWord(locale, 'noteTies'),
    rows.some(({ range }) => range !== '') && rankingWord(locale, 'noteRange'),
    places < Number.POSITIVE_INFINITY && rankingWord(locale, 'noteRounded'),
    (bounds.has('over') || bounds.has('under')) && word(locale, 'noteBounds'),
    (bounds.has('about') || bounds.has('nearly') || bounds.has('between')) && word(locale, 'noteSoft'),
    fills.has('hatch') && word(locale, 'noteHatched'),
    fills.has('hollow') && word(locale, 'noteHollow'),
  ];
  if (league.before) {
    const period = locale.period(league.period, 'long');
    const before = locale.period(league.before.period, 'long');
    if (league.before.isBroken) notes.push(rankingWord(locale, 'noteBreak', { period, before }));
    const { count } = league.before;
    // As many may be others.
    if (count !== league.members.length || league.members.some((member) => !member.before))
      notes.push(rankingWord(locale, 'noteCount', { before, n: count }));
    if (rows.some(({ gained }) => gained === null)) notes.push(rankingWord(locale, 'noteNoChange'));
  }
  const whole = league.members[0]?.area.parent;
  if (whole !== undefined) notes.push(textOf(context.read.known.get(whole)?.note, locale));
  // The 31 are the whole country by convention only.
  else if (context.whole !== undefined) notes.push(rankingWord(locale, 'noteNation'));
  return notes.filter((note): note is string => !!note);
}
