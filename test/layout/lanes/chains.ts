import type { LaneGraph, LaneOptions } from '../../../src/layout/lanes';

export interface MadeChain {
  readonly graph: LaneGraph;
  readonly options: LaneOptions;
}

export interface Numbers {
  readonly stages: number;
  readonly segments: readonly number[];
  readonly links: readonly number[];
  readonly flows: readonly { source: number; target: number; isRecycling: boolean }[];
  readonly width: number;
}

/** A chain of numbers that may be anything. */
export function madeChain(numbers: Numbers, more?: Partial<LaneOptions>): MadeChain {
  const { stages, flows, width } = numbers;
  const segments = numbers.segments.map((stage) => stage % stages);
  const links = segments.length > 0 ? numbers.links.map((segment) => segment % segments.length) : [];
  const sizes = () => ({
    cards: links.map((_, link) => 48 + 17 * (link % 4)),
    heads: segments.map((_, segment) => 38 + 16 * (segment % 2)),
  });
  return { graph: { stages, segments, links, flows }, options: { width, minColumn: 186, sizes, ...more } };
}

/** The same numbers on every machine, from a linear congruential generator. */
export function numbersOf(seed: number): Numbers {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const list = <T>(length: number, make: () => T) => Array.from({ length }, make);
  return {
    stages: 1 + next(5),
    segments: list(1 + next(13), () => next(5)),
    links: list(next(60), () => next(13)),
    flows: list(next(110), () => ({ source: next(60), target: next(60), isRecycling: next(12) === 0 })),
    width: 300 + next(2000),
  };
}
