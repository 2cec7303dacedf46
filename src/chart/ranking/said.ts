import type { LeagueMember } from '../../data/league';
import type { Locale } from '../../format/locale';
import { quantityText } from '../../format/quantity';
import { rankingWord } from '../../format/ranking-words';
import { capital } from '../../format/text';
import { word } from '../../format/words';
import type { TargetLine } from '../../scene/mark';
import { rowRemarks } from './rows';
import type { RankingContext, RankingRow } from './types';

/**
 * What a row says: the tooltip's lines, and the spoken text, "Henan, 2024: 6th of 31, 6,359.0 billion yuan, up 2 places
 * from 2023": who walks along the rows need not hear the heads of the columns at each. Asked only for rows in sight.
 */
export function saidOf(context: RankingContext, row: RankingRow): { label: string; lines: readonly TargetLine[] } {
  const { league, locale, step, indicator } = context;
  const { member, cell, name } = row;
  const comma = word(locale, 'comma');
  const lines: TargetLine[] = [{ name, value: '', strong: true }];
  let spoken = '';
  const add = (label: string, value: string, said = value) => {
    if (!value) return;
    lines.push({ name: capital(label), value });
    spoken += (spoken && comma) + said;
  };
  if (member) {
    add(word(locale, 'rank'), placeWords(member, context));
    add(indicator, quantityText(member.value, locale, { step }));
    const { before } = league;
    if (before) {
      const label = rankingWord(locale, 'changeFrom', { period: locale.period(before.period, 'short') });
      add(label, changeWords(row.gained, context), changeClause(row.gained, context).slice(comma.length) || undefined);
    }
    const { best, worst } = member.place ?? {};
    const possible = rankingWord(locale, 'possible');
    const value = row.range && inScope(nthsWords(best!, worst!, locale), context);
    add(possible, value, word(locale, 'colon', { name: possible, value }));
  } else {
    const unranked = rankingWord(locale, 'unranked');
    add(unranked, row.label, unranked + comma + row.label);
  }
  if (cell) for (const remark of rowRemarks(cell, locale)) add('', remark.slice(0, 120));
  const head = name + comma + locale.period(league.period, 'long');
  return { label: word(locale, 'colon', { name: head, value: spoken }), lines };
}

/** `, up 2 places from 2023`; empty without a place in either period. */
export function changeClause(gained: number | null | undefined, { league, locale }: RankingContext): string {
  if (gained == null || !league.before) return '';
  const period = locale.period(league.before.period, 'long');
  return gained === 0
    ? rankingWord(locale, 'sinceSame', { period })
    : rankingWord(locale, 'since', { period, change: gainedWords(gained, locale) });
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

/** `3rd to 5th`, `1st or 2nd`: what a dash between figures does not say aloud. */
export function nthsWords(best: number, worst: number, locale: Locale): string {
  const [a, b] = [locale.ordinal(best), locale.ordinal(worst)];
  return a === b ? a : worst - best > 1 ? word(locale, 'rangeTo', { a, b }) : rankingWord(locale, 'either', { a, b });
}

/** Among how many, or in what whole. */
export function inScope(place: string, { locale, league, whole }: RankingContext): string {
  return whole === undefined
    ? rankingWord(locale, 'inCount', { place, n: locale.group(`${league.members.length}`) })
    : rankingWord(locale, 'inWhole', { place, whole });
}

/** `up 2`, `位次不变`, and what to say where a place is unknown or open in either period. */
export function changeWords(gained: number | null | undefined, { locale }: RankingContext): string {
  if (gained == null) return rankingWord(locale, 'noChange');
  return gainedWords(gained, locale);
}

function gainedWords(gained: number, locale: Locale): string {
  return rankingWord(locale, gained > 0 ? 'up' : gained < 0 ? 'down' : 'same', { n: Math.abs(gained) });
}
