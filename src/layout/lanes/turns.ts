import type { Frame } from './frame';

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
}
/** Least px at em 1 between turns: closer ones fall together. */
const CLOSEST = 1.5;
/** Px at em 1 that turns on one track go beyond their ends, and the height of a row in which that is looked up. */
const [BEYOND, ROW] = [4, 2];
/** Of a whole gutter. */
const MOST_ROWS = 400;

/**
 * Gives each turn its x. Turns that would meet stand in their order, as far from each other as the width of the gutter
 * and the longest row of them has room; those that do not meet may share a track.
 */
export function placeTurns(turns: readonly Turn[], { lefts, rights, margin, height, em }: Frame): void {
  const gutters = [...lefts, 0].map((): Turn[] => []);
  for (const turn of turns) gutters[turn.gutter]!.push(turn);
  const row = Math.max(ROW * em, height / MOST_ROWS);
  const rowOf = (y: number) => Math.floor(Math.max(0, Math.min(height, y)) / row);
  /** How many stand side by side up to each turn, itself included. */
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
  gutters.forEach((list, gutter) => {
    list.sort((a, b) => a.order - b.order || a.by - b.by || a.top - b.top);
    const before = ranksOf(list);
    const after = ranksOf([...list].reverse()).reverse();
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
