/** Cost of one entry above another, by their positions in the list. */
export type PairCost = (above: number, below: number) => number;

const EXACT = 9;
const INSERTED = 24;

/**
 * The order of a list that costs least over all pairs: exactly up to 9 entries, by moving single entries anywhere
 * up to 24 if `mayInsert`, else by swapping neighbours. `next` is a cost of direct neighbours and counts in the exact
 * case only. Gives positions from top to bottom, or `undefined` where nothing is better than the list as it is.
 */
export function bestOrder(count: number, cost: PairCost, next?: PairCost, mayInsert = true): number[] | undefined {
  if (count < 2) return undefined;
  if (count > (mayInsert ? INSERTED : EXACT)) return swapped(count, cost);
  const costs = table(count, cost);
  if (!next && isBest(count, costs)) return undefined;
  return count <= EXACT ? exact(count, costs, next && table(count, next)) : inserted(count, costs);
}

function table(count: number, cost: PairCost): Float64Array {
  const costs = new Float64Array(count * count);
  for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) if (a !== b) costs[a * count + b] = cost(a, b);
  return costs;
}

/** Whether no pair would rather stand the other way round, which is how most lists are found. */
function isBest(count: number, costs: Float64Array): boolean {
  for (let b = 1; b < count; b++)
    for (let a = 0; a < b; a++) if (costs[b * count + a]! < costs[a * count + b]!) return false;
  return true;
}

/** Dynamic programming over which entries stand on top, and which of them last. */
function exact(count: number, costs: Float64Array, next: Float64Array | undefined): number[] | undefined {
  const all = (1 << count) - 1;
  const sums = new Float64Array((all + 1) * count);
  const best = new Float64Array((all + 1) * count).fill(Number.POSITIVE_INFINITY);
  const from = new Int8Array((all + 1) * count);
  for (let set = 1; set <= all; set++) {
    const low = 31 - Math.clz32(set & -set);
    const rest = (set & (set - 1)) * count;
    for (let i = 0; i < count; i++) sums[set * count + i] = sums[rest + i]! + costs[low * count + i]!;
    for (let last = 0; last < count; last++) {
      if (!(set & (1 << last))) continue;
      const above = set & ~(1 << last);
      const at = set * count + last;
      if (above === 0) best[at] = 0;
      else
        for (let before = 0; before < count; before++) {
          const sum = best[above * count + before]! + (next ? next[before * count + last]! : 0);
          if (sum < best[at]! - 1e-9) {
            best[at] = sum;
            from[at] = before;
          }
        }
      best[at]! += sums[above * count + last]!;
    }
  }
  let end = 0;
  for (let last = 1; last < count; last++) if (best[all * count + last]! < best[all * count + end]! - 1e-9) end = last;
  let now = 0;
  for (let b = 0; b < count; b++) {
    for (let a = 0; a < b; a++) now += costs[a * count + b]!;
    if (b > 0 && next) now += next[(b - 1) * count + b]!;
  }
  if (!(best[all * count + end]! < now - 1e-9)) return undefined;
  const order: number[] = [];
  for (let set = all, left = count; left--; ) {
    order.unshift(end);
    const before = from[set * count + end]!;
    set &= ~(1 << end);
    end = before;
  }
  return order;
}

function inserted(count: number, costs: Float64Array): number[] | undefined {
  const order = Array.from({ length: count }, (_, i) => i);
  let isBetter = false;
  for (let pass = 0, isMoved = true; isMoved && pass < count; pass++) {
    isMoved = false;
    for (let entry = 0; entry < count; entry++) {
      const at = order.indexOf(entry);
      let best = at;
      let least = -1e-9;
      for (const way of [-1, 1])
        for (let to = at + way, sum = 0; to >= 0 && to < count; to += way) {
          const other = order[to]!;
          sum += way * (costs[other * count + entry]! - costs[entry * count + other]!);
          if (sum >= least) continue;
          least = sum;
          best = to;
        }
      if (best === at) continue;
      order.splice(at, 1);
      order.splice(best, 0, entry);
      isBetter = isMoved = true;
    }
  }
  return isBetter ? order : undefined;
}

function swapped(count: number, cost: PairCost): number[] | undefined {
  const order = Array.from({ length: count }, (_, i) => i);
  let isBetter = false;
  for (let pass = 0, isMoved = true; isMoved && pass < 8; pass++) {
    isMoved = false;
    for (let i = 1; i < count; i++) {
      const [above, below] = [order[i - 1]!, order[i]!];
      if (cost(below, above) >= cost(above, below) - 1e-9) continue;
      order[i - 1] = below;
      order[i] = above;
      isBetter = isMoved = true;
    }
  }
  return isBetter ? order : undefined;
}
