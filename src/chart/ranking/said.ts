import type { LeagueMember } from '../../data/league';
import type { Locale } from '../../format/locale';
import { quantityText } from '../../format/quantity';
import { rankingWord } from '../../format/ranking-words';
import { capital } from '../../format/text';
import { word } from '../../format/words';
import type { TargetLine } from '../../scene/mark';
import { rowRemarks } from './rows';
import type { RankingContext, RankingRow } from './types';

/** What a row says: the tooltip's lines, and the same joined as the spoken text. Asked only for rows in sight. */
export function saidOf(context: RankingContext, row: RankingRow): { label: string; lines: readonly TargetLine[] } {
  const { league, locale, step, indicator } = context;
  const { member, cell, name } = row;
  const comma = word(locale, 'comma');
  const lines: TargetLine[] = [];
  const add = (label: string, value: string) => value && lines.push({ name: capital(label), value });
  if (member) {
    add(word(locale, 'rank'), placeWords(member, context));
    add(indicator, quantityText(member.value, locale, { step }));
    const { before } = league;
    if (before) {
      const period = locale.period(before.period, 'short');
      add(rankingWord(locale, 'changeFrom', { period }), changeWords(row.gained, context));
    }
    const { best, worst } = member.place ?? {};
    if (row.range) add(rankingWord(locale, 'possible'), inScope(nthsWords(best!, worst!, locale), context));
  } else add(rankingWord(locale, 'unranked'), row.label);
  if (cell) for (const remark of rowRemarks(cell, locale)) add('', remark.slice(0, 120));
  const head: TargetLine = { name, value: '', strong: true };
  const spoken = lines.map(({ name: of, value }) => (of === '' ? value : word(locale, 'colon', { name: of, value })));
  return { label: [name, ...spoken].join(comma), lines: [head, ...lines] };
}

/** `6th of 31`, `tied 6th in China`, `3rd to 5th of 6`; empty where there is no place. */
export function placeWords(member: LeagueMember, context: RankingContext): string {
  const nth = nthWords(member, context.locale);
  return nth === '' ? '' : inScope(nth, context);
}

/** `6th`, `tied 6th`, `3rd to 5th`. */
export function nthWords({ place }: Pick<LeagueMember, 'place'>, locale: Locale): string {
  if (place === undefined) return '';
  const { rank, tied, best, worst } = place;
  const nths = nthsWords(rank ?? best, rank ?? worst, locale);
  // Equal digits share no place while a bound leaves open which.
  return tied && rank !== undefined ? word(locale, 'tied', { place: nths }) : nths;
}

/** `3rd to 5th`: what a dash between figures does not say aloud. */
export function nthsWords(best: number, worst: number, locale: Locale): string {
  const [a, b] = [locale.ordinal(best), locale.ordinal(worst)];
  return a === b ? a : word(locale, 'rangeTo', { a, b });
}

/** Among how many, or in what whole. */
export function inScope(place: string, { locale, league, whole }: RankingContext): string {
  return whole === undefined
    ? rankingWord(locale, 'inCount', { place, n: league.members.length })
    : rankingWord(locale, 'inWhole', { place, whole });
}

/** `up 2`, `位次不变`, and what to say where a place is unknown or open in either period. */
export function changeWords(gained: number | null | undefined, { locale }: RankingContext): string {
  if (gained == null) return rankingWord(locale, 'noChange');
  return gainedWords(gained, locale);
}

export function gainedWords(gained: number, locale: Locale): string {
  return rankingWord(locale, gained > 0 ? 'up' : gained < 0 ? 'down' : 'same', { n: Math.abs(gained) });
}
