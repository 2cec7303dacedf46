import { type PeriodAxis, periodAxis } from '../../layout/period-axis';
import type { TextMeasure } from '../../layout/text';
import { type BandScale, band } from '../../scale/band';
import type { Environment } from '../chart';
import { SIZE } from './head';
import { labelDesk, type PlacedLabel } from './label-desk';
import { type PlacedGrowthPanel, type PlacedLevels, placeGrowth, placeLevels } from './place';
import { type Plan, planPanel } from './plan';
import type { TradeModel, TradePanel } from './types';

export interface PlacedPanel {
  readonly panel: TradePanel;
  readonly top: number;
  readonly height: number;
  readonly level?: PlacedLevels | undefined;
  readonly growth?: PlacedGrowthPanel | undefined;
  readonly axis: PeriodAxis;
  readonly axisY: number;
  readonly labels: readonly PlacedLabel[];
}
export interface TradeLayout {
  readonly model: TradeModel;
  readonly width: number;
  readonly height: number;
  /** One em at scale 1 is 16 px; lengths are multiples of it. */
  readonly em: number;
  readonly measure: TextMeasure;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly slots: readonly { readonly x: number; readonly width: number; readonly middle: number }[];
  readonly panels: readonly PlacedPanel[];
}

/** Space between two currencies. */
const PANEL_GAP = 30;

export function layoutTrade(model: TradeModel, environment: Environment): TradeLayout {
  const em = environment.fontSize / 16;
  const { width, text } = environment;
  const plans = model.panels.map((panel) => planPanel(model, panel, width, em, text));
  const left = Math.ceil(Math.max(0, ...plans.map((p) => p.axisWidth)));
  const count = Math.max(1, model.slots.length);
  const step = Math.min((width - left) / count, SIZE.widestStep * em);
  const plotRight = left + step * count;
  const keys = model.slots.map((s) => s.key);
  const x = band(keys, [left, plotRight], step < SIZE.dense * em ? 0.24 : 0.34);
  const middles = keys.map((key) => x.middle(key)!);
  let top = 0;
  const panels = plans.map((plan, i) => {
    const placed = placePanel({ model, plan, x, middles, step, em, text, left, plotRight, width }, top);
    top = placed.top + placed.height + (i < plans.length - 1 ? PANEL_GAP * em : 0);
    return placed;
  });
  const slots = middles.map((middle) => ({ x: middle - step / 2, width: step, middle }));
  return { model, width, height: Math.ceil(top), em, measure: text, plotLeft: left, plotRight, slots, panels };
}

export interface PlaceRequest {
  readonly model: TradeModel;
  readonly plan: Plan;
  readonly x: BandScale;
  readonly middles: readonly number[];
  readonly step: number;
  readonly em: number;
  readonly text: TextMeasure;
  readonly left: number;
  readonly plotRight: number;
  readonly width: number;
}

/** Levels, the period axis under them, growth below; without levels the axis stands under the growth. */
function placePanel(request: PlaceRequest, top: number): PlacedPanel {
  const { model, plan, em, text, left, plotRight, width, middles } = request;
  const desk = labelDesk(left, width, em, text);
  const slots = model.slots.map(({ key, minor, major }, i) => ({ key, x: middles[i]!, minor, major }));
  const right = Math.min(width, Math.max(plotRight, left + 40 * em));
  const axis = periodAxis({ slots, left, right, size: SIZE.tick * em, text });
  const axisHeight = axis.rows * 16 * em + 6 * em;
  const level = plan.levelHeight > 0 ? placeLevels(request, desk, top) : undefined;
  let y = level?.bottom ?? top;
  let axisY = y + 16 * em;
  if (level) y += axisHeight + (plan.growthHeight > 0 ? 14 * em : 0);
  const growth = plan.growthHeight > 0 ? placeGrowth(request, desk, y) : undefined;
  if (growth) y = growth.bottom + (growth.marks.some((m) => (m.mark.value ?? 0) < 0) ? 20 : 6) * em;
  if (!level) {
    axisY = y + 14 * em;
    y += axisHeight;
  }
  const labels = desk.placed();
  // A label below the lowest mark still belongs to the panel.
  for (const label of labels) y = Math.max(y, label.y + 5 * em);
  return { panel: plan.panel, top, height: y - top, level, growth, axis, axisY, labels };
}
