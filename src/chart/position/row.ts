import type { Observation } from '../../data/input';
import { previousPeriod } from '../../data/period';
import type { Rank } from '../../data/types';
import type { Locale } from '../../format/locale';
import { placeText, spokenPlace, withStreak } from '../../format/place';
import { positionWord } from '../../format/position-words';
import { changeText, quantityText } from '../../format/quantity';
import { capital, textOf } from '../../format/text';
import { type WordKey, word } from '../../format/words';
import type { TargetLine } from '../../scene/mark';
import { indicatorName, remarksOf } from '../remarks';
import { isNamed } from './choose';
import type { Placed, PositionContext, PositionRow } from './types';

/** Strips of one run: further ones would only repeat the words. */
const MOST_STRIPS = 5;

export function positionRow(context: PositionContext, placed: Placed): PositionRow {
  const { locale, shared, highlight, read } = context;
  const { cell, rank } = placed;
  const { size } = rank.among;
  const period = periodOf(placed, context);
  const remarks = remarksOf({ ...cell, note: undefined }, locale);
  const scope = scopeOf(placed, context);
  const details = [shared.period ? '' : period, shared.scope ? '' : scope, ...remarks].filter(Boolean);
  const outOf = positionWord(locale, size === undefined ? 'ofUnknown' : 'ofCount', { size: locale.group(`${size}`) });
  // A run is told before the place or after the number, as the language has it.
  const [place = '', after = ''] = withStreak(rank, `${placeText(rank, locale)}\n${outOf}`, locale).split('\n');
  return {
    key: cell.id,
    name: capital(nameOf(placed, context)),
    details: details.map(capital),
    place: capital(place),
    after,
    position: rank.position!,
    within: rank.precision === 'within',
    tied: rank.tied === true,
    size,
    strips: stripsOf(rank, context),
    muted: highlight.length > 0 && !highlight.some((id) => isNamed(cell, id, read)),
    label: capital(
      word(locale, 'colon', {
        name: [subjectOf(placed, context), period].filter(Boolean).join(word(locale, 'comma')),
        value: [spokenOf(placed, context), ...remarks].join(word(locale, 'comma')),
      }),
    ),
    lines: tooltip(context, placed, remarks),
  };
}

/** "cities of Henan"; where a cell names no members, "places in Henan". */
export function scopeOf({ cell, rank }: Placed, { locale }: PositionContext): string {
  const members = textOf(rank.among.members, locale);
  const values = { area: members, n: `${rank.among.size}` };
  return textOf(cell.rank!.among.members, locale) ? members : positionWord(locale, 'unitsOf', values);
}

export function spokenOf(placed: Placed, context: PositionContext): string {
  return spokenPlace(placed.rank, scopeOf(placed, context), context.locale);
}

/** The words of a run are its period where no date is printed: "three years running". */
export function periodOf({ cell, rank }: Placed, { locale }: PositionContext): string {
  return rank.streak && cell.period.type === 'loose' ? '' : locale.period(cell.period, 'long');
}

export function areaOf({ area }: Observation, { read, locale }: PositionContext): string {
  const known = read.areas.get(area);
  return known ? textOf(known.short ?? known.name, locale) : area;
}

export function indicatorOf({ cell, rank }: Placed, { read, locale }: PositionContext): string {
  return indicatorName(cell, read, locale, undefined, rank.by);
}

export function subjectOf(placed: Placed, context: PositionContext): string {
  const area = areaOf(placed.cell, context);
  const indicator = indicatorOf(placed, context);
  return area ? word(context.locale, 'subject', { area, indicator }) : indicator;
}

function nameOf(placed: Placed, context: PositionContext): string {
  const { area, indicator } = context.shared;
  if (area) return indicatorOf(placed, context);
  return indicator ? areaOf(placed.cell, context) : subjectOf(placed, context);
}

/** A run of periods is as many strips; they are named only where the source says when the run ended. */
function stripsOf({ streak }: Rank, { locale }: PositionContext): readonly string[] {
  const count = streak && streak.number <= MOST_STRIPS ? streak.number : 1;
  let period = count > 1 ? streak!.ending : undefined;
  const names = Array.from({ length: count }, () => {
    const name = period ? locale.period(period, 'short') : '';
    period &&= previousPeriod(period);
    return name;
  });
  return names.reverse();
}

/** What is told of a place beside its row and in the table, by what it is called. */
export function factsOf(placed: Placed, context: PositionContext, period: string): Readonly<Record<Fact, string>> {
  const { locale } = context;
  const { cell, rank } = placed;
  const { value, growth } = cell;
  const { size } = rank.among;
  return {
    rank: withStreak(rank, placeText(rank, locale), locale),
    among: scopeOf(placed, context),
    outOf: size === undefined ? positionWord(locale, 'notStated') : locale.group(`${size}`),
    period,
    value: value ? quantityText(value, locale) : '',
    growth: growth ? changeText(growth, locale, { basis: cell.period }) : '',
  };
}

const FACTS = ['rank', 'among', 'outOf', 'period', 'value', 'growth'] as const;
type Fact = (typeof FACTS)[number];

/** What a column or a line is called. */
export function factLabel(key: WordKey | 'among' | 'outOf', locale: Locale): string {
  return key === 'among' || key === 'outOf' ? positionWord(locale, key) : word(locale, key);
}

function tooltip(context: PositionContext, placed: Placed, remarks: readonly string[]): readonly TargetLine[] {
  const { locale } = context;
  const facts = factsOf(placed, context, periodOf(placed, context));
  const lines = [
    ...FACTS.map((key) => ({ name: factLabel(key, locale), value: facts[key] })),
    ...remarks.map((value) => ({ name: '', value })),
    { name: word(locale, 'asPrinted'), value: placed.cell.printed ?? '' },
  ];
  return [
    { name: capital(subjectOf(placed, context)), value: '', strong: true },
    ...lines.filter(({ value }) => value),
  ];
}
