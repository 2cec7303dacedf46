import { isotonic } from './isotonic';
import type { Net } from './net';
import type { Order } from './places';

/** Heights in px, by item and by node; offsets of nodes from the top of their item to their middle. */
export interface Extents {
  readonly items: readonly number[];
  readonly middles: readonly number[];
}

const SWEEPS = 6;

/**
 * Top of each item, in px: the order in a column stays, and items stand as near as they can to where their flows
 * run straight. No column gets taller than the tallest packed one, whose height is given too.
 */
export function placeItems(
  net: Net,
  { columns, nodes }: Order,
  { items: heights, middles }: Extents,
  gap: (above: number, below: number) => number,
): { readonly tops: Float64Array; readonly height: number } {
  const tops = new Float64Array(net.columnOf.length);
  // Where each item of a column stands when the column is packed, and how much is left below.
  const packed = columns.map((items) => {
    let y = 0;
    return items.map((item, i) => {
      if (i > 0) y += gap(items[i - 1]!, item);
      tops[item] = y;
      y += heights[item]!;
      return tops[item]!;
    });
  });
  const bottoms = columns.map((items, column) => {
    const last = items.length - 1;
    return last < 0 ? 0 : packed[column]![last]! + heights[items[last]!]!;
  });
  const height = bottoms.reduce((most, bottom) => Math.max(most, bottom), 0);
  const middleOf = (node: number) => tops[net.itemOf[node]!]! + middles[node]!;
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let i = 0; i < columns.length; i++) {
      const column = sweep % 2 ? columns.length - 1 - i : i;
      const wanted: number[] = [];
      const weights: number[] = [];
      columns[column]!.forEach((item, at) => {
        const tries: number[] = [];
        for (const node of nodes[item]!)
          for (const others of [net.before[node]!, net.after[node]!])
            for (const other of others) tries.push(middleOf(other) - middles[node]!);
        const top = tries.length > 0 ? median(tries) : tops[item]!;
        wanted.push(top - packed[column]![at]!);
        weights.push((tries.length > 0 ? Math.sqrt(tries.length) : 0.2) * (item < net.segments ? 1 : 3));
      });
      const moves = isotonic(wanted, weights, 0, height - bottoms[column]!);
      columns[column]!.forEach((item, at) => {
        tops[item] = packed[column]![at]! + moves[at]!;
      });
    }
  // Whole px keep borders sharp; gaps are wide enough for that.
  tops.forEach((top, item) => {
    tops[item] = Math.round(top);
  });
  return { tops, height: Math.ceil(height + 0.5) };
}

/** The middle of the values, which it sorts; `NaN` of none. */
export function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const half = values.length / 2;
  return (values[Math.floor(half)]! + values[Math.ceil(half) - 1]!) / 2;
}
