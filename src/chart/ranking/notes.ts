import { rankingWord } from '../../format/ranking-words';
import { textOf } from '../../format/text';
import { word } from '../../format/words';
import { fillNotes } from '../remarks';
import type { RankingContext, RankingSection } from './types';

/** What the drawing's manners mean, for those that occur in it, and what a change of rank includes. */
export function rankingNotes(context: RankingContext, sections: readonly RankingSection[]): readonly string[] {
  const { league, locale, places } = context;
  const rows = sections.flatMap((section) => section.rows);
  const has = (...manners: readonly string[]) => rows.some(({ manner }) => manners.includes(manner.bound));
  const ties = league.members.some(({ place }) => place?.tied && place.rank !== undefined);
  const notes: (string | false)[] = [
    ties && rankingWord(locale, 'noteTies'),
    rows.some(({ range }) => range !== '') && rankingWord(locale, 'noteRange'),
    places < Number.POSITIVE_INFINITY && rankingWord(locale, 'noteRounded'),
    has('over', 'under') && word(locale, 'noteBounds'),
    has('about', 'nearly', 'between') && word(locale, 'noteSoft'),
    ...fillNotes(
      rows.flatMap(({ member, cell }) => (member && cell) ?? []),
      locale,
    ),
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
