import { labelPriorities } from '../../layout/labels';
import { type LinearScale, linear } from '../../scale/linear';
import { type HeadLayout, SIZE } from './head';
import type { LabelDesk } from './label-desk';
import type { PlaceRequest } from './layout';
import { FEW, rateTick } from './plan';
import type { GrowthMark, LevelBar, TradeModel } from './types';

export interface PlacedTick {
  readonly y: number;
  readonly text: string;
  readonly width: number;
}
export interface PlacedBar {
  readonly bar: LevelBar;
  readonly x: number;
  readonly width: number;
  /** Pixel of the value; below the baseline for a negative one. */
  readonly end: number;
  /** Pixels of a derived bar's interval. */
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
}
export interface PlacedLevels {
  readonly head: HeadLayout;
  readonly headY: number;
  readonly top: number;
  readonly bottom: number;
  /** Pixel of zero. */
  readonly base: number;
  readonly ticks: readonly PlacedTick[];
  readonly bars: readonly PlacedBar[];
}
export interface PlacedGrowth {
  readonly mark: GrowthMark;
  readonly x: number;
  readonly y: number;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
}
export interface PlacedGrowthPanel {
  readonly head: HeadLayout;
  readonly headY: number;
  readonly top: number;
  readonly bottom: number;
  readonly zero: number;
  readonly ticks: readonly PlacedTick[];
  readonly marks: readonly PlacedGrowth[];
  /** Dots on stems; thin columns where the slots are narrow. */
  readonly stems: boolean;
}

export function placeLevels(request: PlaceRequest, desk: LabelDesk, y: number): PlacedLevels {
  const { plan, em, model } = request;
  const headY = y + SIZE.head * em;
  const top = y + (46 + (plan.levelHead.rows - 1) * SIZE.line) * em;
  const bottom = top + plan.levelHeight;
  const scale = linear(plan.levelDomain, [bottom, top]);
  const base = scale(0);
  const bars = plan.panel.bars.map((bar) => placeBar(request, bar, scale));
  const priorities = labelPriorities(valuesBySlot(model, plan.panel.bars));
  const columns = model.split && plan.panel.flows.includes('total');
  for (const { bar, x, width, end, hi } of bars) {
    desk.block({ x, y: Math.min(end, base - 1), width, height: Math.max(1, Math.abs(base - end)) });
    const open = bar.bound === 'over' || bar.bound === 'under';
    const above = Math.min(end, hi ?? end) - (open ? 19 : 5) * em;
    // With a total, its label speaks for the column; exports and imports follow where there is room.
    const rank =
      (priorities[bar.slot] ?? 99) + (columns && bar.flow !== 'total' ? 200 : bar.flow === 'imports' ? 100 : 0);
    if (model.slots.length > FEW && rank >= 4 && !bar.strong) continue;
    const strong = bar.strong && (!columns || bar.flow === 'total');
    desk.offer({
      key: `level/${bar.slot}/${bar.flow}`,
      text: bar.label,
      middle: x + width / 2,
      y: bar.value < 0 ? end + 14 * em : above,
      priority: strong ? -1 : rank,
      strong,
    });
  }
  const ticks = plan.levelTicks.map((v) => placeTick(request, scale(v), plan.panel.tick(v)));
  const lowest = plan.levelDomain[0] < 0 ? 18 * em : 0;
  return { head: plan.levelHead, headY, top, bottom: bottom + lowest, base, ticks, bars };
}

function placeBar({ model, middles, x, em }: PlaceRequest, bar: LevelBar, scale: LinearScale): PlacedBar {
  const middle = middles[bar.slot]!;
  const full = Math.min(x.bandwidth, SIZE.widestBar * em * (model.split ? 1.3 : 1));
  // Within a column: exports left, imports right, a hair apart, inside the total's column.
  const inner = full * 0.42;
  const half = full * 0.02;
  const single = !model.split || bar.flow === 'total';
  const left = single ? middle - full / 2 : bar.flow === 'exports' ? middle - inner - half : middle + half;
  const interval = bar.interval && { lo: scale(bar.interval[0]), hi: scale(bar.interval[1]) };
  const end = scale(bar.bound === 'between' ? (bar.upper ?? bar.value) : bar.value);
  return { bar, x: left, width: single ? full : inner, end, ...interval };
}

export function placeGrowth(request: PlaceRequest, desk: LabelDesk, y: number): PlacedGrowthPanel {
  const { plan, em, model, middles, step } = request;
  const headY = y + SIZE.head * em;
  const top = y + (44 + (plan.growthHead.rows - 1) * SIZE.line) * em;
  const bottom = top + plan.growthHeight;
  const scale = linear(plan.growthDomain, [bottom, top]);
  const zero = scale(0);
  const stems = step >= SIZE.dense * em;
  const marks = plan.panel.growth.map((mark): PlacedGrowth => {
    const interval = mark.interval && { lo: scale(mark.interval[0]), hi: scale(mark.interval[1]) };
    return { mark, x: middles[mark.slot]!, y: scale(mark.value ?? 0), ...interval };
  });
  const priorities = labelPriorities(valuesBySlot(model, plan.panel.growth));
  const half = stems ? 4 * em : step * 0.36;
  for (const { mark, x, y: at } of marks) {
    if (mark.value === undefined) continue;
    const from = stems ? at - 4 * em : Math.min(at, zero);
    desk.block({ x: x - half, y: from, width: half * 2, height: stems ? 8 * em : Math.abs(zero - at) });
  }
  for (const { mark, x, y: at, lo = at, hi = at } of marks) {
    const priority = priorities[mark.slot] ?? 99;
    if (model.slots.length > FEW && priority >= 4 && !mark.strong) continue;
    const below = (mark.value ?? 0) < 0;
    const clear = mark.bound === 'over' || mark.bound === 'under' ? 12 * em : 0;
    const baseline = below ? Math.max(at, lo) + 16 * em + clear : Math.min(at, hi) - 8 * em - clear;
    desk.offer({
      key: `growth/${mark.slot}`,
      text: mark.label,
      middle: x,
      y: baseline,
      priority: mark.strong ? -1 : priority,
      strong: mark.strong,
    });
  }
  const ticks = plan.growthTicks.map((v) => placeTick(request, scale(v), rateTick(v)));
  return { head: plan.growthHead, headY, top, bottom, zero, marks, ticks, stems };
}

function placeTick({ text, em }: PlaceRequest, y: number, label: string): PlacedTick {
  return { y, text: label, width: text(label, SIZE.tick * em) };
}

/** One value a slot: the first given, which is the total's where there is one. */
function valuesBySlot(
  { slots }: TradeModel,
  marks: readonly { readonly slot: number; readonly value?: number | undefined }[],
): readonly (number | undefined)[] {
  const values: (number | undefined)[] = slots.map(() => undefined);
  for (const { slot, value } of marks) values[slot] ??= value;
  return values;
}
