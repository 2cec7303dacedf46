import type { SeriesSelection } from '../../data/series';
import type { Locale } from '../../format/locale';
import { changeText, isMove, quantityText } from '../../format/quantity';
import { capital, textOf } from '../../format/text';
import { tradeGrowthWord } from '../../format/trade-growth-words';
import { word } from '../../format/words';
import { natureOf } from '../remarks';
import { flowName } from './panel';
import type { TradeContext, TradePanel } from './types';

export interface Finding {
  readonly title: string;
  readonly held: readonly string[];
  readonly subtitle: string;
  readonly sentences: readonly string[];
}

/** What the newest figure says, in the words of a release. `last` is the key of its period. */
export function finding(context: TradeContext, panels: readonly TradePanel[], last: string): Finding {
  const { selection, locale } = context;
  const { area } = selection;
  // At least one series: the selection is refused without.
  const panel = panels[0]!;
  const cell = panel.series.flows.get(panel.growthFlow)?.get(last);
  const nature = cell && natureOf(cell);
  const indicator = flowName(context, panel.growthFlow, nature);
  const held = [indicator];
  const name = textOf(area.short ?? area.name, locale);
  const subject = name === '' ? indicator : word(locale, 'subject', { area: name, indicator });
  const subtitle = [panel.levelName, textOf(area.name, locale), rangeText(selection, locale)]
    .filter(Boolean)
    .join(' · ');
  if (cell === undefined) return { title: capital(subject), held, subtitle, sentences: [] };
  // The step of the panel, so that title and axis speak of the same unit.
  const value = cell.value?.digits ? quantityText(cell.value, locale, { step: panel.step }) : '';
  const { growth } = cell;
  const change = growth ? changeText(growth, locale, { basis: cell.period }) : '';
  const parts = { subject, period: locale.period(cell.period, 'long'), value, change };
  const both = growth ? { ...parts, value: value + word(locale, 'comma') + change } : parts;
  const form = value ? 'Level' : 'Change';
  const title = capital(
    value && growth && isMove(growth) ? word(locale, 'titleLevelChange', parts) : word(locale, `title${form}`, both),
  );
  // A target or a forecast did not come to anything.
  const sentences = [nature === 'outcome' ? capital(word(locale, `read${form}`, both)) : title + word(locale, 'stop')];
  // A derived rate is never a finding of the title: it is said after the published figure, as what it is.
  const derived = change ? undefined : panel.growth.marks.find((mark) => selection.slots[mark.slot]!.key === last);
  if (derived) sentences.push(tradeGrowthWord(locale, 'readDerived', { change: (derived.words ?? derived.label)() }));
  return { title, held, subtitle, sentences };
}

/** "2019–2025", "January–June, 2019–2025", "2024年1月至2025年7月". */
function rangeText({ slots }: SeriesSelection, locale: Locale): string {
  const first = slots[0]!;
  const last = slots[slots.length - 1]!;
  const a = locale.period(first.period, 'short');
  if (first === last) return a;
  const span = locale.period(first.period, 'axis');
  const isYear = first.period.type === 'year';
  if (!isYear && slots.some(({ period }) => locale.period(period, 'axis') !== span))
    return word(locale, 'rangeTo', { a, b: locale.period(last.period, 'short') });
  const years = word(locale, 'years', { a: first.key.slice(0, 4), b: last.key.slice(0, 4) });
  return isYear ? years : tradeGrowthWord(locale, 'eachYear', { span, years });
}
