import { type Box, type LabelBox, labelPriorities, placeLabels } from '../../layout/labels';
import { type PeriodAxis, periodAxis } from '../../layout/period-axis';
import type { TextMeasure } from '../../layout/text';
import { type BandScale, band } from '../../scale/band';
import { type LinearScale, linear } from '../../scale/linear';
import type { Environment } from '../chart';
import type { GrowthMark, LevelBar, TradeModel, TradePanel } from './types';

export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly strong: boolean;
}
export interface PlacedTick {
  readonly y: number;
  readonly text: string;
  readonly width: number;
}
export interface PlacedBar {
  readonly bar: LevelBar;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
}
export interface PlacedGrowth {
  readonly mark: GrowthMark;
  readonly x: number;
  readonly y: number;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
}

export interface PlacedPanel {
  readonly panel: TradePanel;
  readonly top: number;
  readonly height: number;
  readonly level?:
    | {
        readonly headY: number;
        readonly top: number;
        readonly base: number;
        readonly ticks: readonly PlacedTick[];
        readonly bars: readonly PlacedBar[];
      }
    | undefined;
  readonly growth?:
    | {
        readonly headY: number;
        readonly top: number;
        readonly bottom: number;
        readonly zero: number;
        readonly ticks: readonly PlacedTick[];
        readonly marks: readonly PlacedGrowth[];
        readonly stems: boolean;
      }
    | undefined;
  readonly axis: PeriodAxis;
  readonly axisY: number;
  readonly labels: readonly PlacedLabel[];
}
export interface TradeLayout {
  readonly model: TradeModel;
  readonly width: number;
  readonly height: number;
  /** One em at scale 1 is 16 px; lengths below are multiples of it. */
  readonly em: number;
  readonly measure: TextMeasure;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly slots: readonly { readonly x: number; readonly width: number; readonly middle: number }[];
  readonly panels: readonly PlacedPanel[];
}

/** Sizes at a page text of 16 px. Text is never under 11 px (decision of the house). */
export const SIZE = { label: 12, tick: 11.5, head: 12.5, widestStep: 128, widestBar: 68, dense: 13 } as const;

export function layoutTrade(model: TradeModel, environment: Environment): TradeLayout {
  const em = environment.fontSize / 16;
  const { width, text } = environment;
  const slotCount = Math.max(1, model.slots.length);
  const plans = model.panels.map((panel) => plan(panel, slotCount, width, em, text));
  const left = Math.ceil(Math.max(0, ...plans.map((p) => p.axisWidth)));
  const step = Math.min((width - left) / slotCount, SIZE.widestStep * em);
  const plotRight = left + step * slotCount;
  const x = band(
    model.slots.map((s) => s.key),
    [left, plotRight],
    step < SIZE.dense * em ? 0.24 : 0.34,
  );
  const slots = model.slots.map((slot) => ({
    x: x.middle(slot.key)! - step / 2,
    width: step,
    middle: x.middle(slot.key)!,
  }));
  let top = 0;
  const panels = plans.map((p, i) => {
    const placed = placePanel({ model, plan: p, x, step, em, text, left, plotRight, width, top });
    top = placed.top + placed.height + (i < plans.length - 1 ? 30 * em : 0);
    return placed;
  });
  return { model, width, height: Math.ceil(top), em, measure: text, plotLeft: left, plotRight, slots, panels };
}

interface Plan {
  readonly panel: TradePanel;
  readonly levelHeight: number;
  readonly growthHeight: number;
  readonly levelTicks: readonly number[];
  readonly growthTicks: readonly number[];
  readonly levelDomain: readonly [number, number];
  readonly growthDomain: readonly [number, number];
  readonly axisWidth: number;
}

/** What the panel needs before the slots have a width: heights, domains, and ticks where labels will not do. */
function plan(panel: TradePanel, slotCount: number, width: number, em: number, text: TextMeasure): Plan {
  const levels = panel.bars.flatMap((b) => [b.value, b.upper ?? 0, b.interval?.[1] ?? 0]);
  const rates = panel.growth.flatMap((g) => [g.value ?? 0, ...(g.interval ?? [])]).filter(Number.isFinite);
  const levelHeight = panel.bars.length === 0 ? 0 : clamp(width * 0.3, 148 * em, 236 * em);
  const growthHeight = panel.growth.length === 0 ? 0 : clamp(width * 0.15, 84 * em, 118 * em);
  const step = Math.min(width / slotCount, SIZE.widestStep * em);
  const widest = (labels: readonly string[]) => Math.max(0, ...labels.map((l) => text(l, SIZE.label * em, 600)));
  const perBar = panel.flows.length > 1 ? step * 0.38 : step;
  const levelsFit =
    slotCount <= 12 &&
    widest(panel.bars.filter((b) => b.flow !== 'total' || panel.flows.length < 2).map((b) => b.label)) <=
      perBar - 2 * em;
  const ratesFit = slotCount <= 12 && widest(panel.growth.map((g) => g.label)) <= step - 4 * em;
  const levelScale = linear([0, Math.max(...levels, 0) || 1], [0, 1]).nice(
    Math.max(2, Math.round(levelHeight / (52 * em))),
  );
  const growthScale = linear([Math.min(0, ...rates), Math.max(0, ...rates) || 1], [0, 1]).nice(3);
  // Exact ends where every bar carries its figure: no empty headroom for a round number nobody reads.
  const levelDomain: [number, number] = levelsFit ? [0, Math.max(...levels, 0) || 1] : [0, levelScale.domain[1]];
  const growthDomain: [number, number] = ratesFit
    ? [Math.min(0, ...rates), Math.max(0, ...rates) || 1]
    : [growthScale.domain[0], growthScale.domain[1]];
  const levelTicks =
    levelsFit || panel.bars.length === 0 ? [] : levelScale.ticks(Math.max(2, Math.round(levelHeight / (52 * em))));
  const growthTicks = ratesFit || panel.growth.length === 0 ? [] : growthScale.ticks(3);
  const texts = [...levelTicks.map(panel.tick), ...growthTicks.map(rateTick)];
  const axisWidth = texts.length === 0 ? 0 : Math.max(...texts.map((t) => text(t, SIZE.tick * em))) + 8 * em;
  return { panel, levelHeight, growthHeight, levelTicks, growthTicks, levelDomain, growthDomain, axisWidth };
}

interface PlaceRequest {
  readonly model: TradeModel;
  readonly plan: Plan;
  readonly x: BandScale;
  readonly step: number;
  readonly em: number;
  readonly text: TextMeasure;
  readonly left: number;
  readonly plotRight: number;
  readonly width: number;
  readonly top: number;
}

function placePanel(request: PlaceRequest): PlacedPanel {
  const { model, plan: p, x, em, text, left, plotRight, width, step } = request;
  const { panel } = p;
  const size = SIZE.label * em;
  let y = request.top;
  const labels: LabelBox[] = [];
  const texts = new Map<string, PlacedLabel>();
  const obstacles: Box[] = [];
  const offer = (key: string, label: string, middle: number, base: number, priority: number, strong: boolean) => {
    const w = text(label, size, strong ? 600 : 400);
    const at = clamp(middle, w / 2, Math.max(w / 2, width - w / 2));
    texts.set(key, { key, x: at, y: base, text: label, width: w, strong });
    labels.push({ key, x: at - w / 2, y: base - size * 0.86, width: w, height: size * 1.08, priority });
  };
  const tickOf = (scale: LinearScale, value: number, label: string): PlacedTick => ({
    y: scale(value),
    text: label,
    width: text(label, SIZE.tick * em),
  });

  let level: PlacedPanel['level'];
  if (p.levelHeight > 0) {
    const headY = y + SIZE.head * em;
    const plotTop = y + 46 * em;
    const base = plotTop + p.levelHeight;
    const scale = linear(p.levelDomain, [base, plotTop]);
    const bars = panel.bars.map((bar) => placeBar(bar, model, x, scale, em, panel.flows.length > 1));
    const priorities = labelPriorities(
      model.slots.map((_, i) => bars.find((b) => b.bar.slot === i && b.bar.flow === 'total')?.bar.value),
    );
    for (const b of bars) {
      obstacles.push({ x: b.x, y: Math.min(b.top, base - 1), width: b.width, height: Math.max(1, base - b.top) });
      const rank = (priorities[b.bar.slot] ?? 99) + (b.bar.flow === 'total' ? 0 : 200);
      const lift = b.bar.bound === 'over' || b.bar.bound === 'under' ? 15 : b.hi === undefined ? 5 : 6;
      offer(
        `level/${b.bar.slot}/${b.bar.flow}`,
        b.bar.label,
        b.x + b.width / 2,
        Math.min(b.top, b.hi ?? b.top) - lift * em,
        b.bar.strong ? -1 : rank,
        b.bar.strong,
      );
    }
    level = { headY, top: plotTop, base, bars, ticks: p.levelTicks.map((v) => tickOf(scale, v, panel.tick(v))) };
    y = base;
  }

  const slots = model.slots.map((slot) => ({
    key: slot.key,
    x: x.middle(slot.key)!,
    minor: slot.minor,
    major: slot.major,
  }));
  const axis = periodAxis({ slots, left, right: Math.max(plotRight, left + 40 * em), size: SIZE.tick * em, text });
  const axisHeight = axis.rows * 16 * em + 6 * em;
  const axisAbove = p.levelHeight > 0;
  const axisY = y + 16 * em;
  if (axisAbove) y += axisHeight;

  let growth: PlacedPanel['growth'];
  if (p.growthHeight > 0) {
    if (axisAbove) y += 12 * em;
    const headY = y + SIZE.head * em;
    const plotTop = y + 40 * em;
    const bottom = plotTop + p.growthHeight;
    const scale = linear(p.growthDomain, [bottom, plotTop]);
    const zero = scale(0);
    const marks = panel.growth.map((mark): PlacedGrowth => placeGrowth(mark, model, x, scale));
    const priorities = labelPriorities(model.slots.map((_, i) => panel.growth.find((g) => g.slot === i)?.value));
    for (const m of marks) obstacles.push({ x: m.x - 4 * em, y: m.y - 4 * em, width: 8 * em, height: 8 * em });
    for (const m of marks) {
      const below = (m.mark.value ?? 0) < 0;
      const edge = below ? Math.max(m.y, m.lo ?? m.y) + 16 * em : Math.min(m.y, m.hi ?? m.y) - 8 * em;
      offer(
        `growth/${m.mark.slot}`,
        m.mark.label,
        m.x,
        edge,
        m.mark.strong ? -1 : priorities[m.mark.slot]!,
        m.mark.strong,
      );
    }
    growth = {
      headY,
      top: plotTop,
      bottom,
      zero,
      marks,
      ticks: p.growthTicks.map((v) => tickOf(scale, v, rateTick(v))),
      stems: step >= SIZE.dense * em,
    };
    const lowest = marks.some((m) => (m.mark.value ?? 0) < 0) ? 18 * em : 6 * em;
    y = bottom + lowest;
  }
  const placedAxisY = axisAbove ? axisY : y + 16 * em;
  if (!axisAbove) y += axisHeight;
  const kept = placeLabels(labels, obstacles, 5 * em);
  return {
    panel,
    top: request.top,
    height: y - request.top,
    level,
    growth,
    axis,
    axisY: placedAxisY,
    labels: [...texts.values()].filter((l) => kept.has(l.key)),
  };
}

function placeBar(
  bar: LevelBar,
  model: TradeModel,
  x: BandScale,
  scale: LinearScale,
  em: number,
  split: boolean,
): PlacedBar {
  const middle = x.middle(model.slots[bar.slot]!.key)!;
  const full = Math.min(x.bandwidth, SIZE.widestBar * em * (split ? 1.5 : 1));
  // Within a column: exports left, imports right, a hair apart, inside the total's column.
  const inner = full * 0.42;
  const width = split && bar.flow !== 'total' ? inner : full;
  const left =
    !split || bar.flow === 'total'
      ? middle - full / 2
      : bar.flow === 'exports'
        ? middle - inner - full * 0.02
        : middle + full * 0.02;
  const interval = bar.interval && { lo: scale(bar.interval[0]), hi: scale(bar.interval[1]) };
  return {
    bar,
    x: left,
    width,
    top: scale(bar.bound === 'between' ? (bar.upper ?? bar.value) : bar.value),
    ...interval,
  };
}

function placeGrowth(mark: GrowthMark, model: TradeModel, x: BandScale, scale: LinearScale): PlacedGrowth {
  const [low, high] = scale.domain;
  const end = (value: number) => scale(clamp(value, low, high));
  const interval = mark.interval && { lo: end(mark.interval[0]), hi: end(mark.interval[1]) };
  return { mark, x: x.middle(model.slots[mark.slot]!.key)!, y: scale(mark.value ?? 0), ...interval };
}

/** Ticks of a rate carry a true minus sign; the unit stands in the panel's head. */
export function rateTick(value: number): string {
  return value < 0 ? `\u2212${-value}` : `${value}`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
