import { type Draft, readBase } from './draft';
import { tradeTotal } from './indicators';
import { issueOf } from './issue';
import { ROW_LIMIT } from './limits';
import { isStatus } from './rank-text';
import { readQuantity } from './read-cell';
import { resolveSource } from './read-names';
import { readPeriod } from './read-period';
import { type Fields, idOf, isFields, type Reading, readShape, refuse } from './reading';
import { L01, V02 } from './rules';
import type { ObservationStatus, Observations, Text } from './types';

interface Dimension {
  readonly id: string;
  readonly role: unknown;
  readonly codes: readonly unknown[];
}

/** The cells of a cube, row-major. A cell without a quantity is missing by the data set's own mark for blanks. */
export function readDataset(data: Fields, reading: Reading, take: (draft: Draft) => void): void {
  const cells = data['cells'] as readonly unknown[];
  const dimensions = (data['dimensions'] as readonly unknown[]).filter(isFields).map(
    (each): Dimension => ({
      id: idOf(each['id'], ['dimensions'], reading),
      role: each['role'],
      codes: Array.isArray(each['codes']) ? each['codes'] : [],
    }),
  );
  // Numbers, not arrays: a cube of 10^15 cells fits into 300 bytes of JSON.
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (size !== cells.length) refuse(cells, ['cells'], reading, `[${size}]`);
  const count = Math.min(size, cells.length);
  if (count > ROW_LIMIT) reading.issues.push(issueOf(L01, { path: ['cells'], params: { count, limit: ROW_LIMIT } }));
  const sources = Array.isArray(data['sources'])
    ? data['sources'].slice(0, 100).flatMap((source, i) => resolveSource(source, ['sources', i], reading))
    : [];
  const blank = blankStatus(data['symbols']);
  let told = blank !== undefined;
  const shared = { vintage: data['vintage'] };
  for (let i = 0; i < count && i < ROW_LIMIT; i++) {
    const path = ['cells', i];
    const place = placeOf(i, dimensions, data['periods']);
    const cell = cells[i];
    const quantity = isFields(cell) ? readQuantity(cell, path, reading) : undefined;
    if (quantity === undefined && cell !== null) {
      if (!isFields(cell)) refuse(cell, path, reading, '{"digits":"15.77"}');
      continue;
    }
    const base = readBase({ ...shared, ...place.fields }, place.indicator, quantity?.unit, path, reading);
    if (base === undefined) continue;
    if (!told && cell === null) {
      // Once: a sparse cube has thousands, and one mark for blanks mends them all.
      told = true;
      reading.issues.push(issueOf(V02, { path, read: '', expected: 'O' }));
    }
    const unit = reading.indicators.get(base.indicator)?.unit ?? '';
    const value = quantity ?? { digits: null, unit, status: blank ?? ['O'] };
    take({ ...base, sources, value });
  }
}

/** Breaks along time, as the data set marks them. */
export function readBreaks(data: Fields, reading: Reading): Observations['breaks'] {
  const { breaks, periods } = data;
  if (!Array.isArray(breaks)) return [];
  return breaks.slice(0, 1000).flatMap((each, i) => {
    const path = ['breaks', i];
    if (!isFields(each)) return refuse(each, path, reading) ?? [];
    const at = readPeriod(periodOf(each['at'], periods), [...path, 'at'], reading);
    return at === undefined
      ? []
      : [{ at, reason: readShape<{ reason: Text }>(each, { reason: 'text' }, path, reading).reason ?? '' }];
  });
}

function placeOf(
  index: number,
  dimensions: readonly Dimension[],
  periods: unknown,
): { indicator: string; fields: Fields } {
  const fields: Record<string, unknown> = {};
  const others: Record<string, unknown> = Object.create(null);
  let indicator: string = tradeTotal.id;
  let rest = index;
  for (let d = dimensions.length - 1; d >= 0; d--) {
    const { id, role, codes } = dimensions[d]!;
    const code = codes[rest % codes.length];
    rest = Math.floor(rest / codes.length);
    if (role === 'time') fields['period'] = periodOf(code, periods);
    else if (role === 'geo') fields['area'] = code;
    else if (role === 'metric') indicator = String(typeof code === 'string' ? code : indicator);
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
  const blank = isFields(symbols) ? symbols['blank'] : undefined;
  return Array.isArray(blank) && blank.length > 0 && blank.every(isStatus) ? blank : undefined;
}
