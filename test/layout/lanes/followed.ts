import type { LaneGraph, LaneLayout, LanePath } from '../../../src/layout/lanes';

export type Corner = readonly [x: number, y: number];

/** Corners of a line with its ends, as if they were not round. */
export function corners(d: string): Corner[] {
  let [x, y] = [0, 0];
  const points: Corner[] = [];
  for (const [, letter, text] of d.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const numbers = text!.trim().split(' ').map(Number);
    if (letter === 'M' || letter === 'Q') points.push([numbers[0]!, numbers[1]!]);
    [x, y] = letter === 'H' ? [numbers[0]!, y] : letter === 'V' ? [x, numbers[0]!] : [numbers.at(-2)!, numbers.at(-1)!];
  }
  return [...points, [x, y]];
}

/** A straight piece of a line, in the direction in which it flows. */
interface Piece {
  /** 0 runs along x, 1 along y. */
  readonly axis: 0 | 1;
  /** Where it stands across its axis, in px. */
  readonly across: number;
  /** Along its axis, times `sign`: `from` is less than `to`. */
  readonly from: number;
  readonly to: number;
  readonly sign: number;
}

function piecesOf({ d, type }: LanePath): Piece[] {
  const points = corners(d);
  // Lines by the bus are drawn from their tip.
  if (type === 'back') points.reverse();
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    const axis = from[0] === to[0] ? 1 : 0;
    const sign = Math.sign(to[axis] - from[axis]);
    return sign ? [{ axis, across: from[1 - axis]!, from: from[axis] * sign, to: to[axis] * sign, sign }] : [];
  });
}

/**
 * What somebody reads who follows lines from card to card with a finger: at every place where two lines run on each
 * other in one direction, nearer than `near` px, both may be followed. Pairs of links that the flows do not name.
 */
export function misread({ flows }: LaneGraph, { paths }: Pick<LaneLayout, 'paths'>, near = 1): string[] {
  const lines = paths.map(piecesOf);
  const grid = new Map<string, [line: number, piece: number][]>();
  const cell = ({ axis, sign }: Piece, at: number) => `${axis} ${sign} ${at}`;
  lines.forEach((pieces, line) => {
    pieces.forEach((piece, i) => {
      const key = cell(piece, Math.round(piece.across / 4));
      grid.set(key, [...(grid.get(key) ?? []), [line, i]]);
    });
  });
  const beside = (piece: Piece) =>
    [-1, 0, 1].flatMap((by) => grid.get(cell(piece, Math.round(piece.across / 4) + by)) ?? []);
  const named = new Map<number, Set<number>>();
  for (const { source, target } of flows) named.set(source, (named.get(source) ?? new Set()).add(target));
  const found = new Set<string>();
  for (const source of new Set(paths.map(({ flow }) => flows[flow]!.source))) {
    // How far back on each piece one can have come to it.
    const reached = new Map<string, number>();
    const left: [line: number, piece: number, at: number][] = [];
    const reach = (line: number, piece: number, at: number) => {
      const key = `${line} ${piece}`;
      if ((reached.get(key) ?? Number.POSITIVE_INFINITY) <= at) return;
      reached.set(key, at);
      left.push([line, piece, at]);
    };
    paths.forEach(({ flow }, line) => {
      if (flows[flow]!.source === source) reach(line, 0, lines[line]![0]!.from);
    });
    for (let state = left.pop(); state; state = left.pop()) {
      const [line, i, at] = state;
      const piece = lines[line]![i]!;
      if (i + 1 < lines[line]!.length) reach(line, i + 1, lines[line]![i + 1]!.from);
      const { target } = flows[paths[line]!.flow]!;
      if (!named.get(source)!.has(target)) found.add(`${source} seems to feed ${target}`);
      for (const [other, j] of beside(piece)) {
        const near2 = lines[other]![j]!;
        if (Math.abs(near2.across - piece.across) >= near) continue;
        const [from, to] = [Math.max(at, near2.from), Math.min(piece.to, near2.to)];
        if (to > from) reach(other, j, from);
      }
    }
  }
  return [...found];
}
