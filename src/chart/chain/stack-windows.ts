import type { ChartState } from '../chart';
import { cardCost } from './card-size';
import { linkOf } from './panorama-state';
import { BUDGET } from './panorama-zoom';
import type { StackLayout } from './stack-layout';

/** What of a list is told: from one position to before another. */
export type StackWindow = readonly [from: number, to: number];

export interface StackWindows {
  /** Of the segments of each stage. */
  readonly stages: readonly StackWindow[];
  /** Of the links of each segment; `undefined` where it is closed. */
  readonly segments: readonly (StackWindow | undefined)[];
  /** Whether heads show their statuses. */
  readonly hasStrips: boolean;
}

/** Elements: of the head of a segment without statuses, of the rows before and after what is told, of a stage. */
const COSTS = { fixed: 90, head: 9, rows: 12, stage: 6 };
/** Of every list that is open so many are told as long as they fit. */
const LEAST = 3;

/**
 * What a stack has room for: all of it up to 1,500 elements; in a larger one each list tells a part, most of it the one
 * that was touched last, and what keys have led to is always told.
 */
export function stackWindows(layout: StackLayout, { opened = [], focused = [] }: ChartState): StackWindows {
  const { model } = layout;
  const toggled = new Set(opened);
  // All of them: the pointer must not close what the keyboard is in.
  const led = focused.map((key) => linkOf(model, key) ?? -1);
  const heads = focused.map((key) => model.segments.findIndex(({ id }) => key === `segment:${id}`));
  const isOpen = model.segments.map(
    ({ id, links }, at) =>
      links.length > 0 &&
      (layout.open.has(at) !== toggled.has(`unfold:segment:${id}`) || links.some((link) => led.includes(link))),
  );
  const listOf = (key: string, items: readonly number[], at: readonly number[]): List => {
    const touched = opened.map((id) => id === `unfold:${key}` || id.startsWith(`more:${key}:`));
    const place = Math.max(...at.map((item) => items.indexOf(item)), -1);
    return { items, place, start: startIn(opened, `more:${key}:`), rank: touched.lastIndexOf(true) };
  };
  const segments = model.segments.map(({ id, links }, i) => listOf(`segment:${id}`, isOpen[i] ? links : [], led));
  const near = heads.concat(led.map((link) => model.links[link]?.segment ?? -1));
  const count = model.segments.length;
  const most = BUDGET - COSTS.fixed - COSTS.stage * model.stages.length;
  const strips = model.segments.reduce((sum, { statuses }) => sum + statuses.length, 0);
  const hasStrips = COSTS.head * count + strips <= most / 2;
  const stages = allot(
    model.stages.map(({ id, segments }) => listOf(`stage:${id}`, segments, near)),
    Math.floor(most / 2 / COSTS.head),
  );
  const told = stages.reduce((sum, [from, to]) => sum + to - from, 0);
  const left = most - COSTS.head * told - (hasStrips ? strips : 0);
  const costs = model.links.map((card, i) => cardCost(card, 'compact') - 2 + layout.cards[i]!.lines.length);
  const open = segments.filter(({ items }) => items.length > 0);
  const all = open.reduce((sum, { items }) => items.reduce((sum, link) => sum + costs[link]!, sum), 0);
  const room =
    all <= left ? costs.length : Math.max(1, Math.floor((left - COSTS.rows * open.length) / Math.max(...costs)));
  const windows = allot(segments, room);
  return { stages, segments: windows.map((window, i) => (isOpen[i] ? window : undefined)), hasStrips };
}

interface List {
  readonly items: readonly number[];
  /** Of what keys have led to; −1. */
  readonly place: number;
  /** Where the row that was touched last leads. */
  readonly start: number;
  /** The higher, the later it was touched. What the pointer is at changes nothing. */
  readonly rank: number;
}

/** Shares the room among lists; those that were touched last come first. */
function allot(lists: readonly List[], room: number): StackWindow[] {
  const windows: StackWindow[] = lists.map(() => [0, 0]);
  const order = lists.flatMap(({ items }, i) => (items.length > 0 ? i : []));
  order.sort((a, b) => lists[b]!.rank - lists[a]!.rank || a - b);
  let left = room;
  order.forEach((at, i) => {
    const { items, place, start } = lists[at]!;
    const share = Math.min(left, Math.max(LEAST, left - LEAST * (order.length - 1 - i)));
    const size = Math.min(items.length, Math.max(share, place < 0 ? 0 : 1));
    const last = Math.min(start, items.length - size);
    const isIn = place < 0 || (place >= last && place < last + size);
    const from = isIn ? last : Math.min(place - (place % size), items.length - size);
    windows[at] = [from, from + size];
    left = Math.max(0, left - size);
  });
  return windows;
}

/** Where the last row that was touched in a list leads. */
function startIn(opened: readonly string[], prefix: string): number {
  const last = [...opened].reverse().find((id) => id.startsWith(prefix)) ?? '';
  return Number.parseInt(last.slice(prefix.length), 10) || 0;
}
