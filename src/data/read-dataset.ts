import { type Draft, readBase } from './draft';
import { tradeTotal } from './indicators';
import type { Observations } from './input';
import { ROW_LIMIT } from './limits';
import { isStatus } from './rank-text';
import { readQuantity } from './read-cell';
import { resolveSource } from './read-names';
import { readPeriod } from './read-period';
import { type Fields, idOf, isFields, type Reading, readShape, refuse, report } from './reading';
import { L01, V02 } from './rules';
import type { ObservationStatus, Text } from './types';

interface Dimension {
  readonly id: string;
  readonly role: unknown;
  readonly codes: readonly unknown[];
}

/** The cells of a cube, row-major. A cell without a quantity is missing by the data set's own mark for blanks. */
export function readDataset(data: Fields, reading: Reading, drafts: Draft[]): void {
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
  const likes = likeOthers(dimensions);
  let told = blank !== undefined;
  for (let i = 0; i < count && i < ROW_LIMIT; i++) {
    reading.at = ['cells', i];
    const cell = cells[i];
    if (cell !== null && !isFields(cell)) {
      refuse(cell, '', reading, '{"digits":"15.77"}');
      continue;
    }
    const value = cell === null ? undefined : readQuantity(cell, '', reading);
    if (cell !== null && !value) continue;
    let draft = likes(i, value, reading);
    if (draft === undefined) {
      const { indicator, fields } = placeOf(i, dimensions, periods);
      draft = readBase({ ...fields, vintage }, indicator, { value }, reading);
      if (draft === undefined) continue;
      likes.learn(draft);
    }
    // Once: a sparse cube has thousands, and one mark for blanks mends them all.
    if (!told && cell === null) report(reading, V02, '', '', {}, 'O');
    told ||= cell === null;
    const unit = reading.indicators.get(draft.indicator)?.unit ?? '';
    draft.value ??= { digits: null, unit, status: blank ?? ['O'] };
    draft.sources = printedBy;
    drafts.push(draft);
  }
}

/**
 * What a code was read as once, it is again: a cube of 4,575 cells has 208 codes. Gives a draft where area, period and
 * indicator of a cell have all been read before, in other cells.
 */
function likeOthers(dimensions: readonly Dimension[]) {
  const roles: readonly unknown[] = ['metric', 'time', 'geo'];
  const [ofWhat, ofWhen, ofWhere] = roles.map((role) => {
    const at = dimensions.findIndex((one) => one.role === role);
    const stride = dimensions.slice(at + 1).reduce((product, { codes }) => product * codes.length, 1);
    // A dimension that is not there has one code.
    const length = dimensions[at]?.codes.length ?? 1;
    return { stride, length };
  }) as [Along, Along, Along];
  // A cube of other dimensions, or of two of a kind, is read cell by cell.
  const isPlain = roles.filter((role) => dimensions.some((one) => one.role === role)).length === dimensions.length;
  const indicators: Draft[] = [];
  const periods: Draft['period'][][] = [];
  const areas: Draft['area'][] = [];
  // The codes of the cell that was looked for last.
  let what = 0;
  let when = 0;
  let where = 0;
  const find = (cell: number, value: Draft['value'], { at: path }: Reading): Draft | undefined => {
    what = Math.floor(cell / ofWhat.stride) % ofWhat.length;
    when = Math.floor(cell / ofWhen.stride) % ofWhen.length;
    where = Math.floor(cell / ofWhere.stride) % ofWhere.length;
    const like = indicators[what];
    const period = periods[what]?.[when];
    const area = areas[where];
    return like && period && area !== undefined ? { ...like, path, area, period, value } : undefined;
  };
  const learn = (draft: Draft) => {
    if (!isPlain) return;
    // Of an indicator that nobody declared, the unit comes from its first figure.
    if (draft.value) indicators[what] ??= draft;
    periods[what] ??= [];
    periods[what]![when] ??= draft.period;
    areas[where] ??= draft.area;
  };
  return Object.assign(find, { learn });
}

/** How a dimension runs through the cells: from one code to the next, and how many codes it has. */
interface Along {
  readonly stride: number;
  readonly length: number;
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
  index: number,
  dimensions: readonly Dimension[],
  periods: unknown,
): { indicator: string; fields: Fields } {
  const fields: Record<string, unknown> = {};
  // No prototype: the names come from the data.
  const others: Record<string, unknown> = Object.create(null);
  let indicator: string = tradeTotal.id;
  let rest = index;
  for (const { id, role, codes } of [...dimensions].reverse()) {
    const code = codes[rest % codes.length];
    rest = Math.floor(rest / codes.length);
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

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
