import { type Box, type LabelBox, labelPriorities } from '../../layout/labels';
import { type TextMeasure, wrapText } from '../../layout/text';
import { linear } from '../../scale/linear';
import { type HeadLayout, headLayout } from './head';
import type { PlaceRequest } from './layout';
import { clamp, isOpenEnd, SIZE } from './size';
import type { Part, Statement, TradeModel } from './types';

/** What a part needs before its slots have a width. */
export interface PartPlan {
  readonly part: Part;
  readonly height: number;
  readonly domain: readonly [low: number, high: number];
  /** Empty where every mark carries its figure. */
  readonly ticks: readonly PlannedTick[];
  /** Room for the ticks on the left. */
  readonly axisWidth: number;
  readonly head: HeadLayout;
  /** Growth is dots on stems, not columns, which leave no room for intervals. */
  readonly stems: boolean;
}

interface PlannedTick {
  readonly value: number;
  readonly text: string;
  readonly width: number;
}
export interface PlacedTick extends PlannedTick {
  readonly y: number;
}
export interface PlacedMark {
  readonly mark: Statement;
  /** Left edge. */
  readonly x: number;
  readonly width: number;
  /** Pixel of the value. */
  readonly end: number;
  /** Pixels of the interval. */
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
}
export interface PlacedPart extends PartPlan {
  readonly headY: number;
  readonly top: number;
  readonly bottom: number;
  readonly zero: number;
  readonly ticks: readonly PlacedTick[];
  readonly marks: readonly PlacedMark[];
  /** Labels of its marks, not all of which find room, and the boxes that no label may cover. */
  readonly offers: readonly LabelOffer[];
  readonly blocks: readonly Box[];
}
export interface LabelOffer extends LabelBox {
  /** Words in place of a rate wrap, a figure never does. */
  readonly lines: readonly string[];
  /** Of the last line. */
  readonly baseline: number;
  readonly middle: number;
  readonly strong: boolean;
  /** Across, the middle of its figure. */
  readonly at: number;
  /** Where it made way for a neighbour: a line leads down to its figure, or up below zero. */
  readonly from?: number;
  readonly lead?: number;
  /** Words that were derived: a hollow dot stands before them. */
  readonly hollow: boolean;
  /** The middle of a label on the left of its figure. */
  readonly aside: number;
}

/** Digits of the widest fonts are so much wider than the text table has them: at the edges that would be cut off. */
const WIDE = 1.12;

/** Heights, domains from zero, and ticks where labels will not do. */
export function planPart(part: Part, model: TradeModel, width: number, em: number, text: TextMeasure): PartPlan {
  const { marks } = part;
  const isLevel = part.kind === 'level';
  // Words alone, or symbols of what is missing, have no scale.
  const isBare = marks.every(({ value }) => value === undefined);
  const height = isBare
    ? 40 * em
    : isLevel
      ? clamp(width * 0.3, 148 * em, 236 * em)
      : clamp(width * 0.15, 84 * em, 118 * em);
  const count = isLevel ? Math.max(2, Math.round(height / (52 * em))) : 3;
  let low = 0;
  let high = 0;
  let widest = 0;
  const several = isLevel && part.keys.length > 1;
  const slots = model.slots.length;
  const isFew = slots <= SIZE.few;
  const step = Math.min(width / slots, SIZE.widestStep * em);
  const stems = isLevel || step >= SIZE.dense * em;
  marks.forEach(({ value = 0, upper = value, interval, label, flow }) => {
    // Columns in place of dots have no intervals.
    const ends = stems && interval ? interval : [value, upper];
    low = Math.min(low, value, ends[0]!);
    high = Math.max(high, upper, ends[1]!);
    // The total's label has the whole column, those of its parts less than half.
    if (isFew && (!several || flow !== 'total')) widest = Math.max(widest, text(label(), SIZE.label * em, 600));
  });
  if (low === high) high = 1;
  // Exports and imports have less than half of a column that is never wider than this.
  const fit = isBare || (isFew && widest <= (several ? Math.min(step * 0.3, 50 * em) : step) - 3 * em);
  // Exact ends where every mark carries its figure: no headroom for a round number nobody reads.
  const exact = linear([low, high], [0, 1]);
  const scale = fit ? exact : exact.nice(count);
  const ticks = (fit ? [] : scale.ticks(count)).map((value): PlannedTick => {
    const tick = part.tick(value);
    return { value, text: tick, width: text(tick, SIZE.tick * em) };
  });
  const axisWidth = Math.max(0, ...ticks.map((tick) => tick.width * WIDE + 8 * em));
  const head = headLayout(part, model.keys, width, em, text, stems);
  return { part, height, domain: scale.domain, ticks, axisWidth, head, stems };
}

/** Places a part at `y`, the second one of its panel `below`. */
export function placePart(plan: PartPlan, request: PlaceRequest, y: number, below: boolean): PlacedPart {
  const { part, height, head, domain, stems } = plan;
  const { em, model, text, step, left, width: all } = request;
  const isLevel = part.kind === 'level';
  // Labels above an arrow keep off the head, where no round number leaves them room.
  const lift = plan.ticks.length === 0 && part.marks.some(isOpenEnd) ? 13 : 0;
  const top = y + (45 + lift + (head.rows - 1) * SIZE.line) * em;
  const scale = linear(domain, [top + height, top]);
  const zero = scale(0);
  const size = SIZE.label * em;
  const columns = isLevel && part.keys.includes('total');
  const offers: LabelOffer[] = [];
  const blocks: Box[] = [];
  const priorities = labelPriorities(valuesBySlot(model, part.marks));
  const marks = part.marks.map((mark): PlacedMark => {
    const { slot, flow, value, bound, fill, strong, interval } = mark;
    const end = scale((bound === 'between' ? mark.upper : value) ?? value ?? 0);
    const { x, width } = boxOf(request, mark, isLevel, stems);
    const at = x + width / 2;
    const [lo, hi] = stems && interval ? interval.map((each) => scale(each)) : [];
    const dot = !isLevel && stems;
    if (value !== undefined) {
      const from = dot ? end - 4 * em : Math.min(end, zero);
      // Beside a scale a column keeps labels out: only some of its exports and imports would have room.
      const isRule = columns && flow === 'total' && plan.ticks.length === 0;
      const height = dot ? 8 * em : isRule ? 2 * em : Math.max(1, Math.abs(zero - end));
      blocks.push({ x, y: from, width, height });
    }
    // With a total, its label speaks for the column; exports and imports follow where there is room.
    const behind = columns && flow !== 'total' ? 200 : isLevel && flow === 'imports' ? 100 : 0;
    const priority = strong ? -1 : (priorities[slot] ?? 99) + behind;
    const label = priority < 4 || model.slots.length <= SIZE.few ? mark.label() : '';
    if (label !== '') {
      const open = isOpenEnd(mark) ? 13 : bound === 'about' ? 4 : 0;
      const gap = (isLevel && !interval ? 5 : 8) + open;
      // Far beyond its dot, what the levels give would take the label for its own.
      const far = (edge = end) => (mark.disagrees && Math.abs(end - edge) > 26 * em ? end : edge);
      const baseline = (value ?? 0) < 0 ? Math.max(end, far(lo)) + (gap + 9) * em : Math.min(end, far(hi)) - gap * em;
      const weight = strong ? 600 : 400;
      const long = (one: string) => text(one, size, weight);
      const least = () => Math.max(step - 24 * em, 62 * em, ...label.split(' ').map(long));
      const lines = value === undefined ? wrapText(label, least(), size, weight) : [label];
      const wide = Math.max(...lines.map(long));
      // Labels keep off the ticks on the left, and inside the drawing on the right.
      const first = left + wide / 2;
      const middle = clamp(at, first - 2 * em, Math.max(first, all - (wide / 2) * WIDE));
      const height = size * 1.08 + (lines.length - 1) * 15 * em;
      offers.push({
        key: `${part.kind}/${slot}/${flow}`,
        lines,
        hollow: value === undefined && fill === 'hollow',
        priority,
        baseline,
        middle,
        strong,
        at,
        aside: x - wide / 2 - 4 * em,
        x: middle - wide / 2,
        y: baseline + size * 0.22 - height,
        width: wide,
        height,
      });
    }
    return { mark, x, width, end, lo, hi };
  });
  offers.forEach((label, i) => {
    if (!label.strong) return;
    // The figure of the title is never shed for a higher neighbour: its label stands above that, and over wide bars above
    // the label of the highest, too; below zero the same way down.
    const way = label.baseline > zero ? -1 : 1;
    // The edge of a box that is farther from zero, as a distance downwards or upwards; its other one with −1.
    const edge = (box: Box, side = 1) => way * (box.y + box.height / 2) - (side * box.height) / 2;
    const farthest = offers.filter((one) => one.priority === 1.5 - way / 2 && one.width <= 2 * step);
    const ends = [...blocks, ...farthest]
      .filter((box) => box.x < label.x + label.width && label.x < box.x + box.width + 5 * em)
      .map((box) => edge(box));
    const up = way * (edge(label, -1) + 2 * em - Math.min(...ends));
    if (way * up <= 2 * em) return;
    const lead = label.baseline + (way * 6 - 4) * em;
    const from = lead - up + way * 2 * em;
    offers[i] = Object.assign({}, label, { y: label.y - up, baseline: label.baseline - up, lead, from });
  });
  const ticks = plan.ticks.map(({ value, text, width }) => ({ value, text, width, y: scale(value) }));
  // Between bars and their axis labels need room; below the second part they take it where they stand.
  const lowest = below ? 6 : domain[0] < 0 ? 18 : isLevel ? 0 : 6;
  const bottom = top + height + lowest * em;
  return Object.assign({}, plan, { headY: y + SIZE.head * em, top, bottom, zero, ticks, marks, offers, blocks });
}

/**
 * Across: dots on stems, or thin columns; bars: exports left, imports right, a hair apart, inside the total's column.
 */
function boxOf(
  { model, middles, bandwidth, step, em }: PlaceRequest,
  { slot, flow }: Statement,
  isLevel: boolean,
  stems: boolean,
): { x: number; width: number } {
  const full = isLevel
    ? Math.min(bandwidth, SIZE.widestBar * em * (model.split ? 1.3 : 1))
    : stems
      ? 8 * em
      : Math.max(1, step * 0.72);
  const isHalf = isLevel && model.split && flow !== 'total';
  const width = isHalf ? full * 0.42 : full;
  const left = !isHalf ? full / 2 : flow === 'exports' ? width + full * 0.02 : full * -0.02;
  return { x: middles[slot]! - left, width };
}

/** One value a slot: the first given, which is the total's where there is one. */
function valuesBySlot({ slots }: TradeModel, marks: readonly Statement[]): readonly (number | undefined)[] {
  const values: (number | undefined)[] = slots.map(() => undefined);
  marks.forEach(({ slot, value }) => {
    values[slot] ??= value;
  });
  return values;
}
