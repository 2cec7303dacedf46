import { decimalsOf, toNumber } from '../../data/decimal';
import { impliedBase } from '../../data/derive/implied-base';
import type { Observation } from '../../data/input';
import { centre } from '../../data/interval';
import { periodKey, yearBefore } from '../../data/period';
import type { Flow, Series } from '../../data/series';
import type { Quantity } from '../../data/types';
import { derivedQuantity, digitsAt, quantityText } from '../../format/quantity';
import { softOf } from '../remarks';
import { boundOf } from './growth-marks';
import type { Statement, TradeContext } from './types';

type At = Pick<Statement, 'slot' | 'flow' | 'strong'>;

/** The bars of one currency: what was published, and on request the bases that published growth implies. */
export function levelBars(
  context: TradeContext,
  { flows: cellsOf }: Series,
  flows: readonly Flow[],
  main: Flow,
  step: number,
  quantities: readonly Quantity[],
): readonly Statement[] {
  const bars: Statement[] = [];
  const places = labelPlaces(quantities, step);
  const add = (key: string, flow: Flow, barOf: (at: At) => Statement | undefined) => {
    const slot = context.places.get(key);
    // Above its exports and imports a total speaks for both, unless one of them was asked for.
    const strong = context.strong(key) && (flow === main || flows[0] !== 'total');
    const bar = slot !== undefined && barOf({ slot, flow, strong });
    if (bar) bars.push(bar);
  };
  for (const flow of flows) {
    const cells = cellsOf.get(flow);
    cells?.forEach((cell, key) => {
      add(key, flow, (at) => publishedBar(context, cell, step, places, at));
      const before = context.options.implied && flow === flows[0] ? yearBefore(cell.period) : undefined;
      const base = before && periodKey(before);
      // Only where that year has no figure of its own.
      if (base !== undefined && cells.get(base)?.value?.digits == null)
        add(base, flow, (at) => impliedBar(context, cell, step, !!context.options.breaks?.[key], at));
    });
  }
  return bars.sort((a, b) => a.slot - b.slot);
}

function publishedBar(
  { locale }: TradeContext,
  cell: Observation,
  step: number,
  places: number,
  { slot, flow, strong }: At,
): Statement | undefined {
  const { value } = cell;
  if (!value?.digits) return undefined;
  const end = (digits: string) => toNumber(digits, value.multiplier) * 10 ** -step;
  // Written out: a copy of another object takes twice the memory.
  return {
    slot,
    flow,
    value: end(value.digits),
    upper: value.upper === undefined ? undefined : end(value.upper),
    bound: boundOf(value),
    fill: cell.nature !== 'outcome' ? 'hollow' : softOf(cell).length > 0 ? 'hatch' : 'solid',
    label: () => locale.qualified(value.qualifier ?? 'exact', digitsAt(value, step, locale, places)),
    strong,
  };
}

/** The level a year earlier that a published rate implies. */
function impliedBar(
  { selection, locale, issues }: TradeContext,
  cell: Observation,
  step: number,
  broken: boolean,
  at: At,
): Statement | undefined {
  const { value, growth, path } = cell;
  if (!value || !growth) return undefined;
  const { indicator } = selection;
  const found = impliedBase({ ...cell, value, indicator }, growth, { explicit: true, broken });
  if (!found.ok) {
    issues.push({ ...found.issue, path });
    return undefined;
  }
  const { lo, hi } = found;
  const scale = 10 ** -step;
  return {
    ...at,
    value: ((lo + hi) / 2) * scale,
    bound: 'exact',
    fill: 'hollow',
    label: () => quantityText(derivedQuantity(found, value.unit, step), locale, { step, unit: false }),
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
    if (digits !== null) most = Math.max(most, decimalsOf(digits) - multiplier + step);
    largest = Math.max(largest, Math.abs(centre(quantity) ?? 0) / 10 ** step);
  }
  if (most <= 2) return Number.POSITIVE_INFINITY;
  return largest >= 1000 ? 0 : largest >= 100 ? 1 : 2;
}
