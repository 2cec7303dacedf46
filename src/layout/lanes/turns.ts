import type { Edges, Rows } from './frame';

/** A vertical piece of one or more lines in a gutter. */
export interface Turn {
  /** Number of the column right of it; of the right margin that of columns. */
  readonly gutter: number;
  /**
   * Where they would meet, turns stand in this order from left to right, then by `by`: 0 beside the column on the left,
   * 1 down to the bus, 2 down and 3 up across the gutter, 4 up from the bus, 5 beside the column on the right.
   */
  readonly order: number;
  by: number;
  top: number;
  bottom: number;
  x: number;
  /** Heights at which it takes lines up on the left and leaves them to the right. */
  readonly ends: (readonly [from: number, to: number])[];
}
/** The turns of a gutter with how many stand side by side up to each from the left and from the right, itself included. */
export interface Gutter {
  readonly list: readonly Turn[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Most that stand side by side. */
  readonly tracks: number;
}
/** Least px at em 1 between turns: closer ones fall together. */
const CLOSEST = 1.5;
/** Least px at em 1 between what ends and what starts, to be told apart. */
const CLEAR = 2.4;
/** Px at em 1 that turns on one track go beyond their ends, and the height of a row in which that is looked up. */
const [BEYOND, ROW] = [4, 2];
/** Of a whole gutter. */
const MOST_ROWS = 400;

/** Ranks the turns of each gutter: those that would meet stand in their order, others may share a track. */
export function rankTurns(turns: Iterable<Turn>, columns: number, { height, em }: Rows): Gutter[] {
  const gutters = Array.from({ length: columns + 1 }, (): Turn[] => []);
  for (const turn of turns) gutters[turn.gutter]!.push(turn);
  const row = Math.max(ROW * em, height / MOST_ROWS);
  const rowOf = (y: number) => Math.floor(Math.max(0, Math.min(height, y)) / row);
  const ranksOf = (list: readonly Turn[]) => {
    const front = new Uint32Array(rowOf(height) + 1);
    return list.map(({ top, bottom }) => {
      const [from, to] = [rowOf(top - BEYOND * em), rowOf(bottom + BEYOND * em) + 1];
      let most = 0;
      for (let i = from; i < to; i++) if (front[i]! > most) most = front[i]!;
      front.fill(most + 1, from, to);
      return most + 1;
    });
  };
  return gutters.map((list) => {
    list.sort((a, b) => a.order - b.order || a.by - b.by || a.top - b.top);
    partEnds(list, em);
    const before = ranksOf(list);
    const after = ranksOf([...list].reverse()).reverse();
    const tracks = before.reduce((most, rank, i) => Math.max(most, rank + after[i]! - 1), 0);
    return { list, before, after, tracks };
  });
}

/**
 * Lines that go down stand left of those that go up, but where one starts at the height at which another ends: it turns
 * away first, or both would read as one. Neither change their order among themselves, so that nothing crosses more.
 */
function partEnds(list: Turn[], em: number): void {
  const left = list.splice(0);
  const waits = ({ ends }: Turn) =>
    ends.some(([own, to]) =>
      left.some((other) => other.ends.some(([from]) => from !== own && Math.abs(to - from) < CLEAR * em)),
    );
  while (left[0]) {
    const up = left.findIndex(({ order }) => order === 3);
    const at = waits(left[0]) && [up, ...left.keys()].find((i) => left[i] && !waits(left[i]));
    list.push(...left.splice(at || 0, 1));
  }
}

/** Gives each turn its x, as far from others as the width of the gutter and the longest row of them has room. */
export function placeTurns(gutters: readonly Gutter[], { lefts, rights, margin }: Edges, em: number): void {
  gutters.forEach(({ list, before, after }, gutter) => {
    const left = rights[gutter - 1] ?? lefts[0]! - margin;
    const width = (lefts[gutter] ?? left + margin) - left;
    const least = CLOSEST * em;
    list.forEach((turn, i) => {
      const each = width / (before[i]! + after[i]!);
      const x = before[i]! * each;
      turn.x = left + (each < least ? Math.round(x / least) * least : x);
    });
  });
}

/** From the leftmost to the rightmost line to or from the bus. */
export function busExtent(gutters: readonly Gutter[]): { readonly x: number; readonly width: number } {
  const xs = gutters.flatMap(({ list }) => list.flatMap(({ order, x }) => (order === 1 || order === 4 ? x : [])));
  const x = Math.min(...xs);
  return { x, width: Math.max(...xs) - x };
}
