import { type Draft, levelOf, readBase } from './draft';
import { tradeTotal } from './indicators';
import type { Observations } from './input';
import { ROW_LIMIT } from './limits';
import { keyOf } from './merge';
import { isStatus } from './rank-text';
import { readQuantity } from './read-cell';
import { resolveArea, resolveSource } from './read-names';
import { readPeriod } from './read-period';
import { type Fields, idOf, isFields, listOf, type Reading, readShape, refuse, report } from './reading';
import { L01, V02 } from './rules';
import type { ObservationStatus, Text } from './types';

interface Dimension {
  readonly id: string;
  readonly role: unknown;
  readonly codes: readonly unknown[];
}

/**
 * The cells of a cube, row-major. A cell without a quantity is missing by the data set's own mark for blanks. Gives
 * `true` where no two cells can be of one area, indicator and period: then each has its id.
 */
export function readDataset(data: Fields, reading: Reading, drafts: Draft[]): boolean {
  const { sources, vintage, periods } = data;
  const cells = listOf(data['cells']);
  const dimensions = listOf(data['dimensions'])
    .filter(isFields)
    .map((each): Dimension => {
      const { role, codes } = each;
      return { id: idOf(each['id'], 'dimensions', reading), role, codes: listOf(codes) };
    });
  // Numbers, not arrays: a cube of 10^15 cells fits into 300 bytes of JSON.
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (size !== cells.length) refuse(cells, 'cells', reading, `[${size}]`);
  const count = Math.min(size, cells.length);
  if (count > ROW_LIMIT) report(reading, L01, 'cells', undefined, { count, limit: ROW_LIMIT });
  const printedBy = listOf(sources)
    .slice(0, 100)
    .flatMap((source, i) => {
      reading.at = ['sources', i];
      return resolveSource(source, '', reading);
    });
  const blank = blankStatus(data['symbols']);
  const placeOfRole = (role: string) => dimensions.findIndex((one) => one.role === role);
  const [ofWhat, ofWhen, ofWhere] = [placeOfRole('metric'), placeOfRole('time'), placeOfRole('geo')];
  // A cube of other dimensions, or of two of a kind, is read cell by cell.
  const isPlain = dimensions.every((_, at) => [ofWhat, ofWhen, ofWhere].includes(at));
  // Which code of each dimension the cell has: the last runs fastest.
  const at = dimensions.map(({ codes }) => codes.length - 1);
  // What a code was read as once, it is again: a cube of 4,575 cells has 208 codes.
  const likes: Draft[] = [];
  // Of the id of a cell what follows its area.
  const tails: string[] = [];
  const width = dimensions[ofWhen]?.codes.length ?? 1;
  const areas: Draft['area'][] = [];
  let told = blank !== undefined;
  for (let i = 0; i < count && i < ROW_LIMIT; i++) {
    for (let d = at.length - 1; d >= 0 && ++at[d]! === dimensions[d]!.codes.length; d--) at[d] = 0;
    reading.at = ['cells', i];
    const cell = cells[i];
    const value = isFields(cell)
      ? readQuantity(cell, '', reading)
      : cell === null
        ? undefined
        : refuse(cell, '', reading, '{"digits":"15.77"}');
    if (cell !== null && !value) continue;
    // A dimension that is not there has one code.
    const kind = (at[ofWhat] ?? 0) * width + (at[ofWhen] ?? 0);
    const where = at[ofWhere] ?? 0;
    const like = likes[kind];
    let draft: Draft | undefined;
    if (like) {
      const area = areas[where] ?? resolveArea(dimensions[ofWhere]?.codes[where], 'area', reading);
      if (area === undefined) continue;
      areas[where] = area;
      const id = `${like.indicator}/${area}${tails[kind]}`;
      draft = { ...like, id, path: reading.at, area, value: levelOf(value, like, reading) };
    } else {
      const { indicator, fields } = placeOf(at, dimensions, periods);
      draft = readBase({ ...fields, vintage }, indicator, { value }, reading);
      if (draft === undefined) continue;
      draft.sources = printedBy;
      draft.id = keyOf(draft, undefined, i);
      // Two figures without a date are of two cells: what tells them apart is no code.
      if (isPlain && !draft.id.includes('#')) {
        areas[where] = draft.area;
        likes[kind] = draft;
        tails[kind] = draft.id.slice(draft.indicator.length + draft.area.length + 1);
      }
    }
    // Once: a sparse cube has thousands, and one mark for blanks mends them all.
    if (!told && cell === null) report(reading, V02, '', '', {}, 'O');
    told ||= cell === null;
    draft.value ??= { digits: null, unit: reading.indicators.get(draft.indicator)?.unit ?? '', status: blank ?? ['O'] };
    drafts.push(draft);
  }
  const codes = [...areas, ...likes.flatMap(({ indicator }, kind) => indicator + tails[kind])];
  return isPlain && new Set(codes).size === codes.length;
}

/** Breaks along time, as the data set marks them. */
export function readBreaks({ breaks, periods }: Fields, reading: Reading): Observations['breaks'] {
  return listOf(breaks)
    .slice(0, 1000)
    .flatMap((each, i) => {
      reading.at = ['breaks', i];
      if (!isFields(each)) return refuse(each, '', reading) ?? [];
      const at = readPeriod(periodOf(each['at'], periods), 'at', reading);
      return at ? { at, reason: '', ...readShape<{ reason: Text }>(each, { reason: 'text' }, '', reading) } : [];
    });
}

function placeOf(
  at: readonly number[],
  dimensions: readonly Dimension[],
  periods: unknown,
): { indicator: string; fields: Fields } {
  const fields: Record<string, unknown> = {};
  // No prototype: the names come from the data.
  const others: Record<string, unknown> = Object.create(null);
  let indicator: string = tradeTotal.id;
  for (let d = at.length - 1; d >= 0; d--) {
    const { id, role, codes } = dimensions[d]!;
    const code = codes[at[d]!];
    if (role === 'time') fields['period'] = periodOf(code, periods);
    else if (role === 'geo') fields['area'] = code;
    else if (role === 'metric') indicator = typeof code === 'string' ? code : indicator;
    else others[id] = code;
  }
  if (Object.keys(others).length > 0) fields['dimensions'] = others;
  return { indicator, fields };
}

function periodOf(code: unknown, periods: unknown): unknown {
  const known = isFields(periods) && typeof code === 'string' && Object.prototype.hasOwnProperty.call(periods, code);
  return known ? periods[code as string] : code;
}

function blankStatus(symbols: unknown): readonly ObservationStatus[] | undefined {
  const blank = isFields(symbols) ? listOf(symbols['blank']) : [];
  return blank.length > 0 && blank.every(isStatus) ? blank : undefined;
}
