import { historyWord } from '../../format/rank-history-words';
import { textOf } from '../../format/text';
import { word } from '../../format/words';
import { natureOf } from '../remarks';
import { listed } from './said';
import type { RankContext } from './types';

/** What the drawing's manners mean, for those that occur in it, and what was left out of it. */
export function historyNotes(context: RankContext): readonly string[] {
  const { panel, places, locale, window, highlighted, names } = context;
  const width = panel.slots.length;
  const notes: string[] = [];
  for (const [slot, { reason, vintage }] of panel.breaks) {
    const period = locale.period(panel.slots[slot]!.period, 'long');
    notes.push(
      vintage && reason === undefined
        ? historyWord(locale, 'noteVintage', { period })
        : word(locale, 'noteBreak', { period, reason: textOf(reason, locale) || word(locale, 'breakInSeries') }),
    );
  }
  let enters = false;
  let leaves = false;
  let gaps = 0;
  context.lives.forEach(([first, last], row) => {
    if (first < 0) return;
    const [from, to] = context.spans[row]!;
    enters ||= first > 0 && first === from;
    leaves ||= last < width - 1 && last === to;
    gaps += last - first + 1;
  });
  for (const { length } of places.order) gaps -= length;
  if (enters) notes.push(historyWord(locale, 'noteEnters'));
  if (leaves) notes.push(historyWord(locale, 'noteLeaves'));
  if (gaps > 0) notes.push(historyWord(locale, 'noteGaps', { n: gaps }));
  const forecasts = panel.isPlain ? 0 : panel.cells.filter((cell) => cell && natureOf(cell) === 'forecast').length;
  if (forecasts > 0) notes.push(historyWord(locale, 'noteForecasts', { n: forecasts }));
  if (places.issues.some(({ code }) => code === 'R07')) notes.push(historyWord(locale, 'noteTies'));
  if (places.deepest > window) notes.push(historyWord(locale, 'noteWindow', { n: window }));
  const outside = highlighted.filter((row) => context.spans[row]![0] < 0).map((row) => names[row]!);
  if (outside.length > 0) notes.push(historyWord(locale, 'noteOutside', { n: window, list: listed(outside, locale) }));
  if (panel.elsewhere.length > 0) notes.push(historyWord(locale, 'noteElsewhere', { n: panel.elsewhere.length }));
  return notes;
}
