import type { Flow, Series, SeriesSelection } from '../../data/series';
import type { Observation, Observations, Quantity } from '../../data/types';
import type { Locale } from '../../format/locale';
import { changeText, quantityText } from '../../format/quantity';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TradePanel } from './types';

interface FindingRequest {
  readonly selection: SeriesSelection;
  readonly read: Observations;
  readonly locale: Locale;
  readonly panels: readonly TradePanel[];
  readonly growthFlow: Flow;
  /** Key of the last period that says something. */
  readonly last: string;
}
export interface Finding {
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
}

/** The generated finding: what the newest figure says, in the words of a release. */
export function finding(request: FindingRequest): Finding {
  const { selection, locale, last } = request;
  const series = selection.series[0];
  const cells =
    series?.flows.get(request.growthFlow) ?? series?.flows.get('total') ?? (series && [...series.flows.values()][0]);
  const cell = cells?.get(last);
  const flow = series && cells ? flowOfCells(series, cells) : 'total';
  const indicator = indicatorName(request, flow);
  const area = textOf(selection.area.short ?? selection.area.name, locale);
  const subject = area === '' ? indicator : word(locale, 'subject', { area, indicator });
  const subtitle = [capital(indicator), textOf(selection.area.name, locale), rangeText(request)]
    .filter((part) => part !== '')
    .join(' · ');
  if (cell === undefined) return { title: capital(subject), subtitle, sentences: [] };
  const period = locale.period(cell.period, 'long');
  const value = cell.value?.digits == null ? undefined : quantityText(cell.value, locale, stepFor(request, cell.value));
  const change = cell.growth ? changeText(cell.growth, locale) : undefined;
  const form = value !== undefined && change !== undefined ? 'LevelChange' : value !== undefined ? 'Level' : 'Change';
  const parts = { subject, period, value: value ?? '', change: change ?? '' };
  const title = capital(word(locale, `title${form}`, parts));
  const sentences = [capital(word(locale, `read${form}`, parts))];
  // A derived rate is never a finding of the title: it is said after the published figure, as what it is.
  const derived = change === undefined ? derivedChange(request, last) : undefined;
  if (derived !== undefined) sentences.push(word(locale, 'readDerived', { change: derived }));
  return { title, subtitle, sentences };
}

/** The step of the panel, so that title and axis speak of the same unit. */
function stepFor({ panels }: FindingRequest, value: Quantity): { readonly step?: number } {
  const panel = panels.find((p) => p.unit === value.unit && p.bars.length > 0);
  return panel ? { step: panel.step } : {};
}

function flowOfCells(series: Series, cells: ReadonlyMap<string, Observation>): Flow {
  for (const [flow, found] of series.flows) if (found === cells) return flow;
  return 'total';
}

function indicatorName({ read, selection, locale }: FindingRequest, flow: Flow): string {
  const id = selection.indicator.id.startsWith('trade-') ? `trade-${flow}` : selection.indicator.id;
  return textOf((read.indicators.get(id) ?? selection.indicator).name, locale);
}

/** A derived rate in words; its sign decides the verb. */
function derivedChange({ panels, locale, selection }: FindingRequest, last: string): string | undefined {
  const slot = selection.slots.findIndex((s) => s.key === last);
  const mark = panels[0]?.growth.find((g) => g.slot === slot && !g.published);
  if (mark === undefined) return undefined;
  if (mark.value === undefined) return mark.label;
  if (mark.bound !== 'exact') return mark.label;
  return locale.changed(Math.sign(mark.value) as -1 | 0 | 1, mark.label.replace(/[+\u2212]/g, ''));
}

/** "2019–2025", "January–June, 2019–2025", "2024年1月至2025年7月". */
function rangeText({ selection, locale }: FindingRequest): string {
  const first = selection.slots[0];
  const last = selection.slots[selection.slots.length - 1];
  if (first === undefined || last === undefined) return '';
  if (first === last) return locale.period(first.period, 'long');
  const spans = new Set(selection.slots.map((s) => locale.period(s.period, 'axis')));
  if (spans.size > 1 && first.period.type !== 'year') {
    return word(locale, 'rangeTo', { a: locale.period(first.period, 'long'), b: locale.period(last.period, 'long') });
  }
  const years = word(locale, 'years', { a: first.key.slice(0, 4), b: last.key.slice(0, 4) });
  if (first.period.type === 'year') return years;
  return word(locale, 'eachYear', { span: locale.period(first.period, 'axis'), years });
}

interface NotesRequest {
  readonly gaps: readonly string[];
  readonly breaks: readonly { readonly name: string; readonly reason: string }[];
  readonly selection: SeriesSelection;
  readonly panels: readonly TradePanel[];
  readonly locale: Locale;
}

/** What the drawing's manners mean, for those that occur in it, and what was left out of it. */
export function tradeNotes({ selection, panels, locale, gaps, breaks }: NotesRequest): readonly string[] {
  const bars = panels.flatMap((p) => p.bars);
  const growth = panels.flatMap((p) => p.growth);
  const notes: string[] = [];
  const some = (...bounds: readonly string[]) =>
    bars.some((b) => bounds.includes(b.bound)) || growth.some((g) => g.published && bounds.includes(g.bound));
  if (some('over', 'under')) notes.push(word(locale, 'noteBounds'));
  if (some('about', 'nearly', 'between')) notes.push(word(locale, 'noteSoft'));
  if (bars.some((b) => b.fill === 'hatch')) notes.push(word(locale, 'noteHatched'));
  if (bars.some((b) => b.fill === 'hollow' && b.interval === undefined)) notes.push(word(locale, 'noteHollow'));
  if (bars.some((b) => b.interval !== undefined)) notes.push(word(locale, 'noteImplied'));
  if (growth.some((g) => !g.published)) notes.push(word(locale, 'noteDerived'));
  for (const { name, reason } of breaks) notes.push(word(locale, 'noteBreak', { period: name, reason }));
  const coverage = textOf(selection.area.note, locale);
  if (coverage !== '') notes.push(coverage);
  if (gaps.length > 0)
    notes.push(
      word(locale, 'noteGaps', {
        list: someOf(
          gaps.map((key) => periodName(selection, key, locale)),
          locale,
        ),
      }),
    );
  if (selection.elsewhere.length > 0) {
    const names = [...new Set(selection.elsewhere.map((o) => locale.period(o.period, 'short')))];
    notes.push(word(locale, 'noteElsewhere', { list: someOf(names, locale) }));
  }
  return notes;
}

function periodName({ slots }: SeriesSelection, key: string, locale: Locale): string {
  const slot = slots.find((s) => s.key === key);
  return slot === undefined ? key : locale.period(slot.period, 'short');
}

/** The first four by name, the rest by number. */
function someOf(names: readonly string[], locale: Locale): string {
  const more = names.length - 4;
  return locale.list(more > 1 ? [...names.slice(0, 4), word(locale, 'moreItems', { n: more })] : names);
}
