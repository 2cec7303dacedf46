import type { Slot } from '../../data/series';
import type { Locale } from '../../format/locale';
import { textOf } from '../../format/text';
import { type WordKey, word } from '../../format/words';
import type { SlotModel, TradeContext, TradePanel } from './types';

/** What the drawing's manners mean, for those that occur in it, and what was left out of it. */
export function tradeNotes(
  { selection, locale }: TradeContext,
  panels: readonly TradePanel[],
  slots: readonly SlotModel[],
  gaps: readonly Slot[],
): readonly string[] {
  const bars = panels.flatMap((panel) => panel.level.marks);
  const growth = panels.flatMap((panel) => panel.growth.marks);
  const bounds = new Set([...bars, ...growth.filter(({ fill }) => fill === 'solid')].map(({ bound }) => bound));
  const keys: readonly (readonly [boolean, WordKey])[] = [
    [bounds.has('over') || bounds.has('under'), 'noteBounds'],
    [bounds.has('about') || bounds.has('nearly') || bounds.has('between'), 'noteSoft'],
    [bars.some(({ fill }) => fill === 'hatch'), 'noteHatched'],
    [bars.some(({ fill, interval }) => fill === 'hollow' && !interval), 'noteHollow'],
    [bars.some(({ interval }) => interval), 'noteImplied'],
    [growth.some(({ fill }) => fill === 'hollow'), 'noteDerived'],
  ];
  const notes = keys.flatMap(([holds, key]) => (holds ? [word(locale, key)] : []));
  const name = ({ period }: Pick<Slot, 'period'>) => locale.period(period, 'short');
  slots.forEach(({ breakNote }, i) => {
    if (breakNote) notes.push(word(locale, 'noteBreak', { period: name(selection.slots[i]!), reason: breakNote }));
  });
  notes.push(textOf(selection.area.note, locale), listed('noteGaps', gaps.map(name), locale));
  notes.push(listed('noteElsewhere', [...new Set(selection.elsewhere.map(name))], locale));
  return notes.filter(Boolean);
}

/** The first four by name, the rest by number. */
function listed(key: WordKey, names: readonly string[], locale: Locale): string {
  if (names.length === 0) return '';
  const more = names.length - 4;
  const shown = more > 1 ? [...names.slice(0, 4), word(locale, 'moreItems', { n: more })] : names;
  return word(locale, key, { list: locale.list(shown) });
}
