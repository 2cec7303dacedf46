import type { Flow, Series, SeriesSelection } from '../../data/series';
import type { Observation, Observations } from '../../data/types';
import type { Locale } from '../../format/locale';
import { changeText, quantityText } from '../../format/quantity';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TargetLine, TokenName } from '../../scene/mark';
import type { GrowthMark, LevelBar } from './types';

interface TargetRequest {
  readonly selection: SeriesSelection;
  readonly read: Observations;
  readonly series: Series;
  readonly flows: readonly Flow[];
  readonly bars: readonly LevelBar[];
  readonly growth: readonly GrowthMark[];
  readonly growthFlow: Flow;
  readonly step: number;
  readonly locale: Locale;
  readonly indicatorName: string;
}

const PAINTS: Readonly<Record<Flow, TokenName>> = { total: 'text', exports: 'series-1', imports: 'series-2' };

/** What each period says: the tooltip's lines, and the same joined as the spoken text. */
export function slotTargets(
  request: TargetRequest,
): readonly { readonly label: string; readonly lines: readonly TargetLine[] }[] {
  const { selection, locale } = request;
  return selection.slots.map((slot, index) => {
    const lines: TargetLine[] = [];
    for (const flow of request.flows) lines.push(...flowLines(request, flow, slot.key, index));
    if (lines.length === 0) return { label: '', lines: [] };
    const heading = locale.period(slot.period, 'long');
    const colon = (line: TargetLine) =>
      line.name === '' ? line.value : word(locale, 'colon', { name: line.name, value: line.value });
    return {
      label: [heading, ...lines.map(colon)].join(word(locale, 'comma')),
      lines: [{ name: heading, value: '', strong: true }, ...lines],
    };
  });
}

function flowLines(request: TargetRequest, flow: Flow, key: string, index: number): readonly TargetLine[] {
  const { locale, series, flows } = request;
  const cell = series.flows.get(flow)?.get(key);
  const name = flows.length > 1 ? capital(word(locale, flow)) : capital(request.indicatorName);
  const paint = flows.length > 1 ? { paint: PAINTS[flow] } : {};
  const lines: TargetLine[] = [];
  const derivedBar = request.bars.find((b) => b.slot === index && b.flow === flow && b.interval !== undefined);
  if (cell?.value) lines.push({ name, value: quantityText(cell.value, locale), ...paint });
  else if (derivedBar)
    lines.push({
      name: word(locale, 'impliedBase'),
      value: locale.withUnit(derivedBar.label, series.unit, request.step),
    });
  const growthName = word(locale, 'yearOnYear');
  if (cell?.growth)
    lines.push({ name: flows.length > 1 ? '' : capital(growthName), value: changeText(cell.growth, locale) });
  const mark = flow === request.growthFlow ? request.growth.find((g) => g.slot === index) : undefined;
  if (mark && !mark.published) lines.push({ name: capital(word(locale, 'derivedGrowth')), value: mark.label });
  if (mark?.disagrees && mark.interval) {
    const [a, b] = mark.interval.map((n) => locale.withUnit(n.toFixed(2).replace('-', '\u2212'), 'PCT', 0));
    lines.push({ name: capital(word(locale, 'byLevels')), value: word(locale, 'rangeTo', { a: a!, b: b! }) });
  }
  if (cell) lines.push(...remarks(cell, locale));
  return lines;
}

/** Status and note: a provisional figure is never spoken as final. */
function remarks(cell: Observation, locale: Locale): readonly TargetLine[] {
  const lines: TargetLine[] = [];
  if (cell.nature !== 'outcome') lines.push({ name: '', value: word(locale, cell.nature) });
  for (const status of cell.value?.digits === null ? [] : (cell.value?.status ?? [])) {
    const text = locale.statuses[status];
    if (text !== undefined) lines.push({ name: '', value: text });
  }
  const note = textOf(cell.note, locale);
  if (note !== '')
    lines.push({ name: word(locale, 'notes'), value: note.length > 120 ? `${note.slice(0, 119)}…` : note });
  return lines;
}
