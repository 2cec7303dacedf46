import { placeLabels } from '../../layout/labels';
import { type PeriodAxis, periodAxis } from '../../layout/period-axis';
import type { TextMeasure } from '../../layout/text';
import type { Environment } from '../chart';
import { type LabelOffer, type PartPlan, type PlacedPart, placePart, planPart } from './part';
import { SIZE } from './size';
import type { TradeModel, TradePanel } from './types';

export interface PlacedPanel {
  readonly panel: TradePanel;
  readonly top: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
  readonly axis: PeriodAxis;
  readonly axisY: number;
  readonly labels: readonly LabelOffer[];
}
/** What all parts share. */
export interface PlaceRequest {
  readonly model: TradeModel;
  readonly width: number;
  /** One em at scale 1 is 16 px; lengths are multiples of it. */
  readonly em: number;
  readonly text: TextMeasure;
  readonly left: number;
  readonly right: number;
  readonly step: number;
  /** Of the widest bar. */
  readonly bandwidth: number;
  /** Centres of the slots. */
  readonly middles: readonly number[];
}
export interface TradeLayout extends PlaceRequest {
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

export function layoutTrade(model: TradeModel, { width, fontSize, text }: Environment): TradeLayout {
  const em = fontSize / 16;
  const plans = model.panels.map(({ level, growth }) => {
    const drawn = [level, growth].filter(({ marks }) => marks.length > 0);
    // Where all is missing the axis of the levels says so.
    return (drawn[0] ? drawn : [level]).map((part) => planPart(part, model, width, em, text));
  });
  const left = Math.ceil(Math.max(0, ...plans.flat().map(({ axisWidth }) => axisWidth)));
  const { slots } = model;
  const step = Math.min((width - left) / slots.length, SIZE.widestStep * em);
  const right = left + step * slots.length;
  const bandwidth = step * (step < SIZE.dense * em ? 0.76 : 0.66);
  const middles = slots.map((_, i) => left + step * (i + 0.5));
  const request = { model, width, em, text, left, right, step, bandwidth, middles };
  let top = 0;
  const panels = plans.map((plan, i) => {
    const placed = placePanel(model.panels[i]!, plan, request, top);
    // Space between two currencies.
    top = placed.top + placed.height + 30 * em;
    return placed;
  });
  // Here and in parts: what a spread makes and gives a field has a shape of its own each time in Node 20, and all reads of it miss.
  return Object.assign({}, request, { height: Math.ceil(top - 30 * em), panels });
}

/** Levels, the period axis under them, growth below; without levels the axis stands under the growth. */
function placePanel(panel: TradePanel, plans: readonly PartPlan[], request: PlaceRequest, top: number): PlacedPanel {
  const { model, em, text, left, right, width, middles } = request;
  const slots = model.slots.map(({ key, minor, major }, i) => ({ key, minor, major, x: middles[i]! }));
  const outer = Math.min(width, Math.max(right, left + 40 * em));
  const axis = periodAxis({ slots, left, right: outer, size: SIZE.tick * em, text });
  let y = top;
  let axisY = 0;
  const parts = plans.map((plan, i) => {
    const placed = placePart(plan, request, y, i > 0);
    y = placed.bottom;
    if (i === 0) {
      axisY = y + 16 * em;
      y += (axis.rows * 16 + 6 + (plans.length > 1 ? 14 : 0)) * em;
    }
    return placed;
  });
  const offers = parts.flatMap((part) => part.offers);
  const blocks = parts.flatMap((part) => part.blocks);
  const down = 14 * em;
  let kept = placeLabels(offers, blocks, 5 * em);
  offers.forEach((offer, i) => {
    const { key, priority, width, aside: middle, y: high, baseline } = offer;
    if (priority !== 1 || kept.has(key) || 2 * request.step > width) return;
    // Where the newest has taken the place of the highest, that is told beside its top; over two bars it would be theirs.
    offers[i] = { ...offer, middle, x: middle - width / 2, y: high + down, baseline: baseline + down };
    kept = placeLabels(offers, blocks, 5 * em);
  });
  const labels = offers.filter(({ key }) => kept.has(key));
  // A label below the lowest mark still belongs to the panel.
  for (const { baseline } of labels) y = Math.max(y, baseline + 5 * em);
  return { panel, top, height: y - top, parts, axis, axisY, labels };
}
