import { type Reading, report } from '../reading';
import { F08 } from '../rules';
import { nameOf } from './names';
import type { Cube, CubeCell, CubeDimension, CubeOptions } from './types';

/** The dimensions with the roles that an author gives them; `undefined` where there is no such dimension. */
export function withRoles(cube: Cube, { dimensions = {} }: CubeOptions, reading: Reading): Cube | undefined {
  const { area, period, indicator = [] } = dimensions;
  const asked = [area, period, ...[indicator].flat()].filter((id): id is string => id !== undefined);
  for (const id of asked) if (!has(cube, id, reading)) return undefined;
  return {
    ...cube,
    dimensions: cube.dimensions.map((one): CubeDimension => {
      if (one.id === area) return { ...one, role: 'area' };
      if (one.id === period) return { ...one, role: 'period' };
      const isLeft = (one.role === 'area' && area) || (one.role === 'period' && period);
      return isLeft ? { ...one, role: 'other' } : one;
    }),
  };
}

/** The figures of the codes that are selected; `undefined` where a name is none of the file. */
export function selected(cube: Cube, { select = {} }: CubeOptions, reading: Reading): readonly CubeCell[] | undefined {
  let cells = cube.cells;
  for (const [id, asked] of Object.entries(select)) {
    const wanted: readonly string[] = [asked].flat();
    if (!has(cube, id, reading)) return undefined;
    const at = cube.dimensions.findIndex((one) => one.id === id);
    const there = new Set(cube.cells.map(({ codes }) => codes[at]!));
    for (const code of wanted)
      if (!there.has(code)) return unknown('code', code, [...there].slice(0, 8).join(', '), ['select', id], reading);
    cells = cells.filter(({ codes }) => wanted.includes(codes[at]!));
  }
  return cells;
}

/**
 * The dimensions that tell figures of one area and period apart. Where one of them tells all others, as an indicator its
 * unit, that one does; where several stand free, the author is asked, and nothing is drawn until then.
 */
export function tellingApart(
  { dimensions }: Cube,
  cells: readonly CubeCell[],
  { dimensions: told = {} }: CubeOptions,
  reading: Reading,
): readonly number[] | undefined {
  const all = dimensions
    .map((_, at) => at)
    .filter((at) => !/area|period|frequency|attribute/.test(dimensions[at]!.role));
  const counts = dimensions.map((_, at) => new Set(cells.map(({ codes }) => codes[at])).size);
  const varied = all.filter((at) => counts[at]! > 1);
  const given = told.indicator === undefined ? [] : [told.indicator].flat();
  const own = all.filter((at) => given.includes(dimensions[at]!.id));
  const tells = (ats: readonly number[]) =>
    varied.filter((at) => !ats.includes(at)).every((other) => isFunction(cells, ats, other));
  if (own.length > 0 ? tells(own) : varied.length === 0) return own;
  const metric = varied.filter((at) => dimensions[at]!.role === 'indicator');
  const found = own.length > 0 ? undefined : [...metric, ...varied].find((at) => tells([at]));
  if (found !== undefined) return [found];
  const free = varied.filter((at) => !own.includes(at) && !metric.includes(at) && !isFunction(cells, own, at));
  const names = free.map((at) => `${nameOf(dimensions[at]!.name)} (${counts[at]})`).join(', ');
  const example = free.map((at) => [dimensions[at]!.id, likely(cells, at)]);
  const expected = `select: ${JSON.stringify(Object.fromEntries(example))}`;
  return report(reading, F08, 'dimensions', undefined, { says: 'choose', names }, expected);
}

/** Whether the codes of some dimensions leave one code of another. */
function isFunction(cells: readonly CubeCell[], ats: readonly number[], other: number): boolean {
  if (ats.length === 0) return false;
  const of = new Map<string, string>();
  return cells.every(({ codes }) => {
    const key = ats.map((at) => codes[at]).join('\n');
    const first = of.get(key);
    if (first === undefined) of.set(key, codes[other]!);
    return first === undefined || first === codes[other];
  });
}

/** The code of the whole, where one has its name: an example, which nobody takes for a reader's choice. */
function likely(cells: readonly CubeCell[], at: number): string {
  const codes = [...new Set(cells.map((cell) => cell.codes[at]!))];
  return codes.find((code) => /^(_?T|TOTAL)$/i.test(code)) ?? codes[0]!;
}

function has({ dimensions }: Cube, id: string, reading: Reading): boolean {
  const ids = dimensions.map((one) => one.id);
  if (!ids.includes(id)) unknown('dimension', id, ids.join(', '), ['dimensions'], reading);
  return ids.includes(id);
}

function unknown(field: string, id: string, candidates: string, path: readonly string[], reading: Reading): undefined {
  report(reading, 'I01 E figure', path, id, { field, id, candidates });
}
