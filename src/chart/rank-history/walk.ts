import type { RankContext, Span } from './types';

/** First and last slot of each row with a place up to a limit; `-1` where it has none. */
export function spansOf({ panel, places }: Pick<RankContext, 'panel' | 'places'>, limit: number): readonly Span[] {
  const width = panel.slots.length;
  const { place } = places;
  const isIn = (at: number) => place[at]! > 0 && place[at]! <= limit;
  return panel.areas.map((_, row) => {
    const from = row * width;
    let first = 0;
    let last = width - 1;
    while (first < width && !isIn(from + first)) first++;
    if (first === width) return NOWHERE;
    while (!isIn(from + last)) last--;
    return [first, last];
  });
}

const NOWHERE: Span = [-1, -1];

/** The key of a point: area and period. No period holds an `@`. */
export function pointKey({ panel }: RankContext, row: number, slot: number): string {
  return `${panel.areas[row]!.code}@${panel.slots[slot]!.key}`;
}

/** The point of a key; `undefined` where the figure has no such point. */
export function pointOf(context: RankContext, key: string): readonly [row: number, slot: number] | undefined {
  const { panel, places, window } = context;
  const at = key.lastIndexOf('@');
  const row = panel.areas.findIndex(({ code }) => code === key.slice(0, at));
  const slot = panel.slots.findIndex((one) => one.key === key.slice(at + 1));
  const place = row < 0 || slot < 0 ? 0 : places.place[row * panel.slots.length + slot]!;
  return place > 0 && place <= window ? [row, slot] : undefined;
}

/** Where keys lead from a point: along the line, to the lines above and below, to the next overtaking (o) and the previous (i). */
export function movesFrom(context: RankContext, row: number, slot: number): Readonly<Record<string, string>> {
  const { panel, places, window } = context;
  const moves: Record<string, string> = {};
  const lead = (key: string, to: readonly [row: number, slot: number] | undefined) => {
    if (to) moves[key] = pointKey(context, to[0], to[1]);
  };
  const [first, last] = context.spans[row]!;
  const seek = (by: 1 | -1, isSought: (slot: number) => boolean) => {
    for (let to = slot + by; to >= first && to <= last; to += by) if (isSought(to)) return [row, to] as const;
    return undefined;
  };
  const isDrawn = (to: number) => {
    const place = places.place[row * panel.slots.length + to]!;
    return place > 0 && place <= window;
  };
  const isOvertaking = (to: number) => overtakings(context, row, to).some((passed) => passed.length > 0);
  const order = places.order[slot]!;
  const index = order.indexOf(row);
  const across = (by: number) => {
    const to = Math.max(0, Math.min(order.length - 1, index + by));
    const other = order[to]!;
    return to !== index && places.place[other * panel.slots.length + slot]! <= window
      ? ([other, slot] as const)
      : undefined;
  };
  lead('ArrowLeft', seek(-1, isDrawn));
  lead('ArrowRight', seek(1, isDrawn));
  lead('Home', slot === first ? undefined : [row, first]);
  lead('End', slot === last ? undefined : [row, last]);
  lead('ArrowUp', across(-1));
  lead('ArrowDown', across(1));
  lead('PageUp', across(-10));
  lead('PageDown', across(10));
  lead('o', seek(1, isOvertaking));
  lead('i', seek(-1, isOvertaking));
  return moves;
}

/**
 * Rows that a line passes, and rows that pass it, on the way into a slot: strictly behind before and strictly ahead
 * after. Never across a gap or a break, where nobody knows.
 */
export function overtakings(
  { panel, places, window }: RankContext,
  row: number,
  slot: number,
): readonly [passes: readonly number[], passedBy: readonly number[]] {
  const width = panel.slots.length;
  const at = row * width + slot;
  const { place, joined } = places;
  if (joined[at] === 0 || place[at]! > window) return [[], []];
  const passes: number[] = [];
  const passedBy: number[] = [];
  const order = places.order[slot]!;
  const [was, is] = [place[at - 1]!, place[at]!];
  for (let i = 0; i < order.length; i++) {
    const there = order[i]! * width + slot;
    const now = place[there]!;
    if (now > window) break;
    const then = place[there - 1]!;
    if (joined[there] === 0) continue;
    if (was > then && is < now) passes.push(order[i]!);
    if (was < then && is > now) passedBy.push(order[i]!);
  }
  return [passes, passedBy];
}
