import { type Box, placeLabels } from '../../layout/labels';
import { type PeriodAxis, periodAxis } from '../../layout/period-axis';
import type { TextMeasure } from '../../layout/text';
import { band } from '../../scale/band';
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
export interface TradeLayout {
  readonly model: TradeModel;
  readonly width: number;
  readonly height: number;
  /** One em at scale 1 is 16 px; lengths are multiples of it. */
  readonly em: number;
  readonly measure: TextMeasure;
  readonly left: number;
  readonly right: number;
  readonly step: number;
  /** Centres of the slots. */
  readonly middles: readonly number[];
  readonly panels: readonly PlacedPanel[];
}
export interface PlaceRequest {
  readonly model: TradeModel;
  readonly middles: readonly number[];
  readonly step: number;
  readonly bandwidth: number;
  readonly em: number;
  readonly text: TextMeasure;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

export function layoutTrade(model: TradeModel, { width, fontSize, text }: Environment): TradeLayout {
  const em = fontSize / 16;
  const plans = model.panels.map(({ level, growth }) => {
    const drawn = [level, growth].filter(({ marks }) => marks.length > 0);
    // Where all is missing the axis of the levels says so.
    return (drawn[0] ? drawn : [level]).map((part) => planPart(part, model, width, em, text));
  });
  const left = Math.ceil(Math.max(0, ...plans.flat().map(({ axisWidth }) => axisWidth)));
  const keys = model.slots.map(({ key }) => key);
  const step = Math.min((width - left) / keys.length, SIZE.widestStep * em);
  const right = left + step * keys.length;
  const x = band(keys, [left, right], step < SIZE.dense * em ? 0.24 : 0.34);
  const middles = keys.map((key) => x.middle(key)!);
  const request = { model, middles, step, bandwidth: x.bandwidth, em, text, left, right, width };
  let top = 0;
  const panels = plans.map((plan, i) => {
    const placed = placePanel(model.panels[i]!, plan, request, top);
    // Space between two currencies.
    top = placed.top + placed.height + 30 * em;
    return placed;
  });
  return { model, width, height: Math.ceil(top - 30 * em), em, measure: text, left, right, step, middles, panels };
}

/** Levels, the period axis under them, growth below; without levels the axis stands under the growth. */
function placePanel(panel: TradePanel, plans: readonly PartPlan[], request: PlaceRequest, top: number): PlacedPanel {
  const { model, em, text, left, right, width, middles } = request;
  const slots = model.slots.map(({ key, minor, major }, i) => ({ key, x: middles[i]!, minor, major }));
  const outer = Math.min(width, Math.max(right, left + 40 * em));
  const axis = periodAxis({ slots, left, right: outer, size: SIZE.tick * em, text });
  let offers: LabelOffer[] = [];
  const blocks: Box[] = [];
  const parts: PlacedPart[] = [];
  let y = top;
  let axisY = 0;
  plans.forEach((plan, i) => {
    const placed = placePart(plan, request, y, offers, blocks);
    parts.push(placed);
    y = placed.bottom;
    if (i > 0) return;
    axisY = y + 16 * em;
    y += (axis.rows * 16 + 6 + (plans.length > 1 ? 14 : 0)) * em;
  });
  let kept = placeLabels(offers, blocks, 5 * em);
  const down = 14 * em;
  // Where the newest has taken the place of the highest, that is told beside its top; over two bars it would be theirs.
  const isMoved = ({ key, priority, width }: LabelOffer) =>
    priority === 1 && !kept.has(key) && 2 * request.step <= width;
  if (offers.some(isMoved)) {
    offers = offers.map((offer) => {
      const { aside: middle, width, y: high, baseline } = offer;
      if (!isMoved(offer)) return offer;
      return { ...offer, middle, x: middle - width / 2, y: high + down, baseline: baseline + down };
    });
    kept = placeLabels(offers, blocks, 5 * em);
  }
  const labels = offers.filter(({ key }) => kept.has(key));
  // A label below the lowest mark still belongs to the panel.
  for (const { baseline } of labels) y = Math.max(y, baseline + 5 * em);
  return { panel, top, height: y - top, parts, axis, axisY, labels };
}
