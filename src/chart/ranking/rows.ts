import type { Observation } from '../../data/input';
import { intervalOf } from '../../data/interval';
import type { LeagueMember, Place } from '../../data/league';
import type { Area, Quantity } from '../../data/types';
import type { Locale } from '../../format/locale';
import { digitsAt, missingText, quantityText } from '../../format/quantity';
import { rankText } from '../../format/rank';
import { rankingWord } from '../../format/ranking-words';
import { textOf } from '../../format/text';
import { word } from '../../format/words';
import type { Manner } from '../../scene/statement';
import { remarksOf, softOf } from '../remarks';
import type { RankingContext, RankingRow } from './types';

/** Of an area that has a place; without `member` of one that is listed and has none. */
export function rankingRow(
  context: RankingContext,
  { area, cell }: { readonly area: Area; readonly cell?: Observation | undefined },
  member?: LeagueMember,
): RankingRow {
  const { locale, league, highlighted } = context;
  const { value, centre, place, gained = null } = member ?? {};
  const ends = value?.qualifier === 'between' ? intervalOf(value) : undefined;
  const isBelow = ends && ends.hi <= 0;
  return {
    key: area.code,
    area,
    name: areaName(area, locale),
    isStrong: highlighted.has(area.code),
    place: placeText(place, locale),
    range: rangeText(place, context),
    gained: member && league.before && gained,
    value: (isBelow ? ends.hi : ends?.lo) ?? centre,
    far: isBelow ? ends.lo : ends?.hi,
    manner: mannerOf(cell, value),
    // Where nothing is drawn there is room for the words of what is missing: a symbol would need a legend.
    label: value
      ? locale.qualified(value.qualifier ?? 'exact', shortDigits(value, context))
      : unrankedText(cell, locale).words,
    member,
    cell,
  };
}

/** A figure that is not ranked, in full: in another unit, of another release, a change without a figure (持平); or what is missing. */
export function unrankedText(
  { value, growth, nature = 'outcome' }: Partial<Observation> = {},
  locale: Locale,
): { readonly symbol: string; readonly words: string } {
  const figure = value ?? growth?.value;
  const words = growth?.turn ? locale.turn(growth.turn) : figure?.digits && quantityText(figure, locale);
  if (!words) return missingText(figure?.status, locale);
  const told = nature === 'outcome' ? words : words + word(locale, 'comma') + word(locale, nature);
  return { symbol: told, words: told };
}

/** `GDP, billion yuan`; in Chinese one bracket, where the indicator ends with its own. */
export function inUnit(indicator: string, { unit, locale }: RankingContext): string {
  return (unit && word(locale, 'panelLevel', { indicator, unit }).replace('）（', '，')) || indicator;
}

/** Rounded as labels are: 3.2 stays beside 18,000.57. */
function shortDigits(value: Quantity, { locale, step, places }: RankingContext): string {
  const all = digitsAt(value, step, locale);
  return all.length < 6 && /[1-9]/.test(all) ? all : digitsAt(value, step, locale, places);
}

export function areaName({ name, short, code }: Area, locale: Locale): string {
  return textOf(short ?? name, locale) || code;
}

/** The rank as a column prints it: `6`, `=6` where it is shared, `3–5` where a bound leaves it open. */
export function placeText(place: Place | undefined, locale: Locale): string {
  if (place === undefined) return '';
  const { rank, tied, best, worst } = place;
  if (rank === undefined) return best === worst ? `${best}` : word(locale, 'range', { a: best, b: worst });
  return tied ? rankingWord(locale, 'tiedShort', { n: rank }) : `${rank}`;
}

/** The ranks that the digits allow beside the one printed; a tie alone says already that its order is open. */
function rangeText(place: Place | undefined, { shared, locale }: RankingContext): string {
  if (place?.rank === undefined) return '';
  const { rank, tied, best, worst } = place;
  const same = tied ? (shared.get(rank) ?? 1) : 1;
  return best >= rank && worst < rank + same ? '' : word(locale, 'range', { a: best, b: worst });
}

/** A figure with its unit in a sentence: as round as beside its bar. */
export function roundText(value: Quantity, context: RankingContext): string {
  const { locale, step } = context;
  if (value.qualifier === 'between') return quantityText(value, locale, { step });
  const digits = shortDigits(value, context);
  return locale.qualified(value.qualifier ?? 'exact', locale.withUnit(digits, value.unit, step));
}

/** What must be said beside a row: a plan, provisional, and a rank that the source claims. */
export function rowRemarks(cell: Observation, locale: Locale): readonly string[] {
  const claimed = cell.rank ? rankText(cell.rank, locale, true) : '';
  if (claimed === '') return remarksOf(cell, locale);
  return [...remarksOf(cell, locale), word(locale, 'colon', { name: rankingWord(locale, 'claimed'), value: claimed })];
}

/** How the digits bind the bar, and whether the figure is final. */
function mannerOf(cell: Observation | undefined, value: Quantity | undefined): Manner {
  if (!value) return { bound: 'exact', fill: 'solid' };
  const { qualifier = 'exact' } = value;
  const bound = qualifier === 'atLeast' ? 'over' : qualifier === 'atMost' ? 'under' : qualifier;
  return { bound, fill: cell?.nature !== 'outcome' ? 'hollow' : softOf(cell).length > 0 ? 'hatch' : 'solid' };
}
