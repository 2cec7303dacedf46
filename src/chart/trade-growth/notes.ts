import type { Slot } from '../../data/series';
import type { Locale } from '../../format/locale';
import { textOf } from '../../format/text';
import { tradeGrowthWord } from '../../format/trade-growth-words';
import { type WordKey, word } from '../../format/words';
import { fillNotes } from '../remarks';
import { isOpenEnd, SIZE } from './size';
import { basisOf } from './table';
import type { SlotModel, Statement, TradeContext, TradePanel } from './types';

/** What the drawing's manners mean, for those that occur in it, and what was left out of it. */
export function tradeNotes(
  { selection, locale }: TradeContext,
  panels: readonly TradePanel[],
  slots: readonly SlotModel[],
  gaps: readonly Slot[],
): readonly string[] {
  const bars = panels.flatMap((panel) => panel.level.marks);
  const growth = panels.flatMap((panel) => panel.growth.marks);
  // About, between and nearly. A dot has no end to hatch.
  const isSoft = ({ bound }: Statement) => /^[abn]/.test(bound);
  const drawn = panels.flatMap(({ series, flows }) =>
    flows.flatMap((flow) => [...(series.flows.get(flow)?.values() ?? [])]),
  );
  const notes: (string | false)[] = [
    [...bars, ...growth.filter(({ fill }) => fill === 'solid')].some(isOpenEnd) && word(locale, 'noteBounds'),
    bars.some(isSoft) && word(locale, 'noteSoft'),
    ...fillNotes(
      drawn.filter(({ value }) => value?.digits),
      locale,
    ),
    bars.some(({ interval }) => interval) && tradeGrowthWord(locale, 'noteImplied'),
    growth.some(({ fill }) => fill === 'hollow') &&
      tradeGrowthWord(locale, 'noteDerived', {
        // Narrow figures draw many as columns.
        dense: slots.length > SIZE.few ? tradeGrowthWord(locale, 'dense') : '',
      }),
  ];
  const name = ({ period }: Pick<Slot, 'period'>) => locale.period(period, 'short');
  const reasons = new Map<string, string[]>();
  const stop = word(locale, 'stop');
  const tell = (why: string, period: string) =>
    why && reasons.set(why + stop, [...(reasons.get(why + stop) ?? []), period]);
  slots.forEach(({ key, breakNote, missing, reason }, i) => {
    const period = name(selection.slots[i]!);
    if (breakNote) notes.push(word(locale, 'noteBreak', { period, reason: breakNote }));
    // The symbol that stands in the drawing is explained; where columns are too narrow for it, the gap is.
    if (reason) tell(`${reason} ${missing}`, period);
    // Solid dots look alike, whatever their rates are measured by, in each currency for itself.
    for (const { series, growthFlow } of panels) {
      const unit = panels.length > 1 ? word(locale, 'brackets', { x: locale.unit(series.unit, 0) }) : '';
      tell(basisOf(series.flows.get(growthFlow)?.get(key)?.growth, locale), period + unit);
    }
  });
  for (const [value, names] of reasons) notes.push(word(locale, 'colon', { name: listed(names, locale), value }));
  notes.push(textOf(selection.area.note, locale));
  const note = (key: WordKey, names: readonly string[]) =>
    names.length > 0 && notes.push(word(locale, key, { list: listed(names, locale) }));
  note('noteGaps', gaps.map(name));
  note('noteElsewhere', [...new Set(selection.elsewhere.map(name))]);
  return notes.filter((text): text is string => !!text);
}

/** The first four by name, the rest by number. */
function listed(names: readonly string[], locale: Locale): string {
  const more = names.length - 4;
  if (more < 2) return locale.list(names);
  const list = names.slice(0, 4).join(word(locale, 'listComma'));
  return tradeGrowthWord(locale, 'moreItems', { list, all: names.length, n: more });
}
