import { decimalsOf, shiftDecimal } from '../../data/decimal';
import { impliedBase } from '../../data/derive/implied-base';
import type { Observation } from '../../data/input';
import { centre } from '../../data/interval';
import { periodKey, yearBefore } from '../../data/period';
import type { Flow, Series } from '../../data/series';
import type { Quantity } from '../../data/types';
import { derivedQuantity, digitsAt, quantityText } from '../../format/quantity';
import { boundOf } from './growth-marks';
import type { Statement, TradeContext } from './types';

type Bar = Omit<Statement, 'slot' | 'flow'>;

/** The bars of one currency: what was published, and on request the bases that published growth implies. */
export function levelBars(
  context: TradeContext,
  { flows: cellsOf }: Series,
  flows: readonly Flow[],
  step: number,
  quantities: readonly Quantity[],
): readonly Statement[] {
  const bars: Statement[] = [];
  const places = labelPlaces(quantities, step);
  const add = (key: string, flow: Flow, bar: Bar | undefined) => {
    const slot = context.places.get(key);
    if (bar && slot !== undefined) bars.push({ ...bar, slot, flow });
  };
  for (const flow of flows) {
    const cells = cellsOf.get(flow);
    for (const [key, cell] of cells ?? []) {
      add(key, flow, publishedBar(context, cell, step, places));
      const before = context.options.implied && flow === flows[0] ? yearBefore(cell.period) : undefined;
      const base = before && periodKey(before);
      // Only where that year has no figure of its own.
      if (base !== undefined && cells?.get(base)?.value?.digits == null)
        add(base, flow, impliedBar(context, cell, step));
    }
  }
  return bars.sort((a, b) => a.slot - b.slot);
}

function publishedBar(
  { locale, strong }: TradeContext,
  cell: Observation,
  step: number,
  places: number,
): Bar | undefined {
  const { value } = cell;
  const end = (digits: string | undefined) => {
    const number = digits === undefined ? undefined : centre({ ...value!, digits, qualifier: 'exact' });
    return number === undefined ? undefined : number * 10 ** -step;
  };
  const low = value ? end(value.digits ?? undefined) : undefined;
  if (value === undefined || low === undefined) return undefined;
  return {
    value: low,
    upper: end(value.upper),
    bound: boundOf(value),
    fill: fillOf(cell, value),
    label: locale.qualified(value.qualifier ?? 'exact', digitsAt(value, step, locale, places)),
    strong: strong(periodKey(cell.period)),
  };
}

/** The level a year earlier that a published rate implies. */
function impliedBar({ selection, locale, issues }: TradeContext, cell: Observation, step: number): Bar | undefined {
  const { value, growth, path } = cell;
  if (!value || !growth) return undefined;
  const { indicator } = selection;
  const found = impliedBase({ ...cell, value, indicator }, growth, { explicit: true });
  if (!found.ok) {
    issues.push({ ...found.issue, path });
    return undefined;
  }
  const { lo, hi } = found;
  const scale = 10 ** -step;
  const label = quantityText(derivedQuantity(found, value.unit, step), locale, { step, unit: false });
  return {
    value: ((lo + hi) / 2) * scale,
    bound: 'exact',
    fill: 'hollow',
    label,
    interval: [lo * scale, hi * scale],
    strong: false,
  };
}

/**
 * Decimals of the labels of one panel. Figures given to the last yuan (1,152.809666 at 亿) are cut to four
 * significant digits of the largest; figures with one or two decimals stay as printed. The table keeps all.
 */
function labelPlaces(quantities: readonly Quantity[], step: number): number {
  let most = 0;
  let largest = 0;
  for (const quantity of quantities) {
    const { digits, multiplier = 0 } = quantity;
    if (digits !== null) most = Math.max(most, decimalsOf(shiftDecimal(digits, multiplier - step)));
    largest = Math.max(largest, Math.abs(centre(quantity) ?? 0) / 10 ** step);
  }
  if (most <= 2) return Number.POSITIVE_INFINITY;
  return largest >= 1000 ? 0 : largest >= 100 ? 1 : 2;
}

function fillOf({ nature, vintage }: Observation, { status = [] }: Quantity): Statement['fill'] {
  if (nature !== 'outcome') return 'hollow';
  return vintage?.stage === 'preliminary' || status.some((letter) => 'PEFIV'.includes(letter)) ? 'hatch' : 'solid';
}
