import { decimalsOf, shiftDecimal } from '../../data/decimal';
import { impliedBase } from '../../data/derive/implied-base';
import { centre, isMissing } from '../../data/interval';
import type { Issue } from '../../data/issue';
import { periodKey, yearBefore } from '../../data/period';
import type { Flow, Series } from '../../data/series';
import type { Observation, Quantity } from '../../data/types';
import type { Locale } from '../../format/locale';
import { derivedQuantity, digitsAt, quantityText } from '../../format/quantity';
import { boundOf } from './growth-marks';
import type { Fill, LevelBar } from './types';

interface BarRequest {
  readonly series: Series;
  readonly flows: readonly Flow[];
  readonly slots: ReadonlyMap<string, number>;
  readonly step: number;
  /** Decimals of labels; the table keeps every digit. */
  readonly places: number;
  readonly locale: Locale;
  readonly implied: boolean;
  readonly strong: (key: string) => boolean;
  readonly issues: Issue[];
}

/** The bars of one currency: what was published, and on request the bases that published growth implies. */
export function levelBars(request: BarRequest): readonly LevelBar[] {
  const bars: LevelBar[] = [];
  for (const flow of request.flows) {
    const cells = request.series.flows.get(flow);
    if (cells === undefined) continue;
    for (const [key, cell] of cells) {
      const slot = request.slots.get(key);
      const bar = slot === undefined ? undefined : publishedBar(request, cell, flow, slot, key);
      if (bar !== undefined) bars.push(bar);
      if (request.implied && flow === request.flows[0]) bars.push(...impliedBar(request, cells, cell, flow));
    }
  }
  return bars.sort((a, b) => a.slot - b.slot);
}

function publishedBar(
  request: BarRequest,
  cell: Observation,
  flow: Flow,
  slot: number,
  key: string,
): LevelBar | undefined {
  const { value } = cell;
  if (value === undefined || isMissing(value)) return undefined;
  const scale = 10 ** -request.step;
  const low = value.qualifier === 'between' ? centre({ ...value, qualifier: 'exact' }) : centre(value);
  if (low === undefined) return undefined;
  const upper = value.upper === undefined ? undefined : centre({ ...value, digits: value.upper, qualifier: 'exact' });
  return {
    slot,
    flow,
    value: low * scale,
    upper: upper === undefined ? undefined : upper * scale,
    bound: boundOf(value),
    fill: fillOf(cell, value),
    label: request.locale.qualified(
      value.qualifier ?? 'exact',
      digitsAt(value, request.step, request.locale, request.places),
    ),
    strong: request.strong(key),
  };
}

/** The level a year earlier that a published rate implies: only where that year has no figure of its own. */
function impliedBar(
  request: BarRequest,
  cells: ReadonlyMap<string, Observation>,
  cell: Observation,
  flow: Flow,
): readonly LevelBar[] {
  const before = yearBefore(cell.period);
  if (before === undefined || cell.growth === undefined || cell.value === undefined) return [];
  const key = periodKey(before);
  const slot = request.slots.get(key);
  const there = cells.get(key)?.value;
  if (slot === undefined || (there !== undefined && !isMissing(there))) return [];
  const derived = impliedBase({ ...cell, value: cell.value }, cell.growth, { explicit: true });
  if (!derived.ok) {
    request.issues.push({ ...derived.issue, path: cell.path });
    return [];
  }
  const scale = 10 ** -request.step;
  const [lo, hi] = [derived.lo * scale, derived.hi * scale];
  const shown = derivedQuantity(derived.lo, derived.hi, request.series.unit, request.step);
  const label = quantityText(shown, request.locale, { step: request.step, unit: false });
  return [
    { slot, flow, value: (lo + hi) / 2, bound: 'exact', fill: 'hollow', label, interval: [lo, hi], strong: false },
  ];
}

/**
 * Decimals of the labels of one panel. Figures given to the last yuan (1,152.809666 at 亿) are cut to four
 * significant digits of the largest; figures with one or two decimals stay as printed.
 */
export function labelPlaces(quantities: readonly Quantity[], step: number): number {
  const shown = quantities.map((q) => decimalsOf(shiftDecimal(q.digits ?? '0', (q.multiplier ?? 0) - step)));
  if (Math.max(0, ...shown) <= 2) return Number.POSITIVE_INFINITY;
  const largest = Math.max(...quantities.map((q) => Math.abs(centre(q) ?? 0))) / 10 ** step;
  return largest >= 1000 ? 0 : largest >= 100 ? 1 : 2;
}

function fillOf(cell: Observation, value: Quantity): Fill {
  if (cell.nature !== 'outcome') return 'hollow';
  const soft = value.status?.some((s) => s === 'P' || s === 'E' || s === 'F' || s === 'I' || s === 'V');
  return soft || cell.vintage?.stage === 'preliminary' ? 'hatch' : 'solid';
}
