/** A segment of a stage. */
export interface Block {
  readonly height: number;
  readonly rank: number;
  /** Number of flows from earlier and to later stages. */
  readonly entries: number;
  readonly exits: number;
  /** Flows to other blocks of the stage: position and number. */
  readonly flows: readonly (readonly [number, number])[];
}

const ROUNDS = 12;

/**
 * Column of each block among `count`: starts from the ranks, then moves blocks and swaps pairs as long as the cost
 * falls: the tallest column, how uneven they are, flows that stay in a column, go back, or pass columns.
 */
export function climb(blocks: readonly Block[], count: number, card: number): number[] {
  const depth = blocks.reduce((deepest, { rank }) => Math.max(deepest, rank + 1), 1);
  const places = blocks.map(({ rank }) => (depth > count ? Math.floor((rank * count) / depth) : rank));
  if (count === 1) return places;
  // Flows that stay in a column cost about what a card less in height gains.
  const staying = Math.min(90, Math.max(30, 3800 / card));
  const step = (by: number) => (by === 0 ? staying : by < 0 ? 140 : 12 * (by - 1));
  const around: [number, number, number][][] = blocks.map(() => []);
  blocks.forEach(({ flows }, from) => {
    for (const [to, number] of flows) {
      around[from]!.push([to, 1, number]);
      around[to]!.push([from, -1, number]);
    }
  });
  const tops = new Float64Array(count);
  blocks.forEach(({ height }, i) => {
    tops[places[i]!]! += height;
  });
  const shape = () => {
    let tallest = 0;
    let squares = 0;
    for (const top of tops) {
      tallest = Math.max(tallest, top);
      squares += top * top;
    }
    return tallest + 0.4 * Math.sqrt(squares / count);
  };
  /** Cost of the flows of a block, but for those with another. */
  const flowCost = (block: number, but: number) => {
    const place = places[block]!;
    let sum = 12 * (blocks[block]!.entries * place + blocks[block]!.exits * (count - 1 - place));
    for (const [other, way, number] of around[block]!)
      if (other !== but) sum += number * step(way * (places[other]! - place));
    return sum;
  };
  const set = (block: number, place: number) => {
    tops[places[block]!]! -= blocks[block]!.height;
    tops[place]! += blocks[block]!.height;
    places[block] = place;
  };
  let cost = shape();
  const better = (a: number, b: number, change: () => void, undo: () => void): boolean => {
    const before = cost + flowCost(a, -1) + (b < 0 ? 0 : flowCost(b, a));
    change();
    const now = shape();
    if (now + flowCost(a, -1) + (b < 0 ? 0 : flowCost(b, a)) < before - 1e-6) {
      cost = now;
      return true;
    }
    undo();
    return false;
  };
  for (let round = 0, isMoved = true; round < ROUNDS && isMoved; round++) {
    isMoved = false;
    for (let a = 0; a < blocks.length; a++) {
      for (let place = 0; place < count; place++) {
        const old = places[a]!;
        if (place !== old)
          isMoved =
            better(
              a,
              -1,
              () => set(a, place),
              () => set(a, old),
            ) || isMoved;
      }
      for (let b = a + 1; b < blocks.length; b++) {
        if (places[a] === places[b]) continue;
        const swap = () => {
          const old = places[a]!;
          set(a, places[b]!);
          set(b, old);
        };
        isMoved = better(a, b, swap, swap) || isMoved;
      }
    }
  }
  return places;
}
