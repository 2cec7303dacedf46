import type { TextMeasure } from '../../layout/text';
import { linear } from '../../scale/linear';
import { growthKeys, type HeadLayout, headLayout, SIZE } from './head';
import type { TradeModel, TradePanel } from './types';

/** What a panel needs before its slots have a width. */
export interface Plan {
  readonly panel: TradePanel;
  readonly levelHeight: number;
  readonly growthHeight: number;
  /** Empty where every mark carries its figure. */
  readonly levelTicks: readonly number[];
  readonly growthTicks: readonly number[];
  readonly levelDomain: readonly [number, number];
  readonly growthDomain: readonly [number, number];
  /** Room for the ticks on the left. */
  readonly axisWidth: number;
  readonly levelHead: HeadLayout;
  readonly growthHead: HeadLayout;
}

/** Up to here every mark may carry its figure; beyond, only the ends and the extremes do. */
export const FEW = 12;

export function planPanel(model: TradeModel, panel: TradePanel, width: number, em: number, text: TextMeasure): Plan {
  const slotCount = Math.max(1, model.slots.length);
  const levels = panel.bars.flatMap((b) => [b.value, b.upper ?? 0, b.interval?.[1] ?? 0]);
  const rates = panel.growth.flatMap((g) => [g.value ?? 0, ...(g.interval ?? [])]).filter(Number.isFinite);
  const levelHeight = panel.bars.length === 0 ? 0 : clamp(width * 0.3, 148 * em, 236 * em);
  const growthHeight = panel.growth.length === 0 ? 0 : clamp(width * 0.15, 84 * em, 118 * em);
  const step = Math.min(width / slotCount, SIZE.widestStep * em);
  const few = slotCount <= FEW;
  const widest = (labels: readonly string[]) => Math.max(0, ...labels.map((l) => text(l, SIZE.label * em, 600)));
  const several = panel.flows.length > 1;
  const ownLabels = panel.bars.filter((b) => !several || b.flow !== 'total').map((b) => b.label);
  const levelsFit = few && widest(ownLabels) <= (several ? step * 0.38 : step) - 2 * em;
  const ratesFit = few && widest(panel.growth.map((g) => g.label)) <= step - 4 * em;
  const level = axisOf(levels, levelsFit, Math.max(2, Math.round(levelHeight / (52 * em))));
  const growth = axisOf(rates, ratesFit, 3);
  const texts = [...level.ticks.map(panel.tick), ...growth.ticks.map(rateTick)];
  const axisWidth = texts.length === 0 ? 0 : Math.max(...texts.map((t) => text(t, SIZE.tick * em))) + 8 * em;
  return {
    panel,
    levelHeight,
    growthHeight,
    levelTicks: panel.bars.length === 0 ? [] : level.ticks,
    growthTicks: panel.growth.length === 0 ? [] : growth.ticks,
    levelDomain: level.domain,
    growthDomain: growth.domain,
    axisWidth,
    levelHead: headLayout(panel.levelHead, model.split ? panel.flows : [], model, width, em, text),
    growthHead: headLayout(panel.growthHead, growthKeys(panel), model, width, em, text),
  };
}

/** From zero, always. Exact ends where every mark carries its figure: no headroom for a round number nobody reads. */
function axisOf(values: readonly number[], fit: boolean, count: number): { domain: [number, number]; ticks: number[] } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  if (fit) return { domain: [low, high], ticks: [] };
  const scale = linear([low, high], [0, 1]).nice(count);
  return { domain: [scale.domain[0], scale.domain[1]], ticks: scale.ticks(count) };
}

/** Ticks of a rate carry a true minus sign; the unit stands in the panel's head. */
export function rateTick(value: number): string {
  return value < 0 ? `\u2212${-value}` : `${value}`;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
