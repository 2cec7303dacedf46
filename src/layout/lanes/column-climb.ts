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

/** A column for each block, and how many px it is worse than the best. */
export interface Placing {
  readonly places: readonly number[];
  readonly cost: number;
}

/** What is not far worse may have far fewer crossings. */
const NEAR = 200;

/**
 * Columns of the blocks among `count`: starts from the ranks, then moves blocks and swaps pairs as long as the cost
 * falls: the tallest column, how uneven they are, flows that stay in a column, go back, or pass columns. Gives the
 * best and, nearest first, what one more move or swap makes of it.
 */
export function climb(blocks: readonly Block[], count: number, card: number): Placing[] {
  const depth = blocks.reduce((deepest, { rank }) => Math.max(deepest, rank + 1), 1);
  // Where nothing flows among them they stand as they were given.
  const places =
    depth > 1
      ? blocks.map(({ rank }) => (depth > count ? Math.floor((rank * count) / depth) : rank))
      : byHeight(blocks, count);
  if (count === 1) return [{ places, cost: 0 }];
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
  let height = shape();
  /** Makes a change of one block or two, and takes it back unless it is wanted for what it costs more. */
  const tryOut = (a: number, b: number, placeA: number, placeB: number, isWanted: (cost: number) => boolean) => {
    const cost = () => flowCost(a, -1) + (b < 0 ? 0 : flowCost(b, a));
    const [oldA, oldB, before] = [places[a]!, places[b]!, height + cost()];
    set(a, placeA);
    if (b >= 0) set(b, placeB);
    const now = shape();
    if (isWanted(now + cost() - before)) {
      height = now;
      return;
    }
    set(a, oldA);
    if (b >= 0) set(b, oldB);
  };
  const tryAll = (isWanted: (cost: number) => boolean) => {
    for (let a = 0; a < blocks.length; a++) {
      for (let place = 0; place < count; place++) if (place !== places[a]) tryOut(a, -1, place, 0, isWanted);
      for (let b = a + 1; b < blocks.length; b++)
        if (places[a] !== places[b]) tryOut(a, b, places[b]!, places[a]!, isWanted);
    }
  };
  for (let round = 0, isMoved = true; round < ROUNDS && isMoved; round++) {
    isMoved = false;
    tryAll((cost) => {
      if (cost < -1e-6) isMoved = true;
      return cost < -1e-6;
    });
  }
  const found: Placing[] = [{ places: [...places], cost: 0 }];
  tryAll((cost) => {
    if (cost < NEAR && tops.every((top) => top > 0)) found.push({ places: [...places], cost });
    return false;
  });
  return found.sort((a, b) => a.cost - b.cost);
}

/** Cuts the given order into columns of about the same height. */
export function byHeight(blocks: readonly Block[], count: number): number[] {
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  let top = 0;
  return blocks.map(({ height }) => {
    top += height;
    return Math.min(count - 1, Math.floor(((top - height / 2) / (total || 1)) * count));
  });
}
