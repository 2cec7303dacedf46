import { changeOf, formOf, parseChange } from './change-text';
import { compareDecimals, isDecimal } from './decimal';
import { issueOf, type Parsed, type Path, quote } from './issue';
import { parseQuantity, type QuantityDefaults } from './quantity-text';
import { isStatus, parseRank, parseStatus, saysMissing } from './rank-text';
import { readPeriod } from './read-period';
import { type Fields, isFields, type Reading, readStrictly, refuse, report, taken } from './reading';
import { V01, V02, V03, V04, V06 } from './rules';
import type { Change, ObservationStatus, Quantity, Rank } from './types';
import { unitOf } from './units';

/** A level: text or typed. `undefined` with an issue when it cannot be read; a blank is missing, never 0. */
export function readValue(
  value: unknown,
  statuses: readonly ObservationStatus[],
  defaults: QuantityDefaults,
  path: Path,
  reading: Reading,
): Quantity | undefined {
  const blank = isBlank(value);
  const read = blank
    ? undefined
    : isFields(value)
      ? readQuantity(value, path, reading)
      : parsedCell(value, parseQuantity, defaults, path, reading);
  if (!blank && read === undefined) return undefined;
  const status = statuses.length === 0 ? read?.status : [...new Set([...(read?.status ?? []), ...statuses])];
  const missing = status?.find(saysMissing);
  if (read === undefined) {
    if (missing === undefined) report(reading, V02, path, '', {}, 'O');
    return {
      digits: null,
      unit: defaults.unit ?? '',
      status: missing === undefined ? [...(status ?? []), 'O'] : status,
    };
  }
  if (read.digits === null || missing === undefined) return { ...read, status };
  report(reading, V03, path, read.digits, { status: missing, value: read.digits });
  return { ...read, digits: null, status };
}

/** Published growth; blank means that none was printed. */
export function readGrowth(value: unknown, path: Path, reading: Reading): Change | undefined {
  if (isBlank(value)) return undefined;
  if (!isFields(value)) return parsedCell(value, parseChange, undefined, path, reading);
  if (value['form'] !== undefined || value['turn'] !== undefined) return readChange(value, path, reading);
  const quantity = readQuantity(value, path, reading);
  return quantity && changeOf({ form: formOf(quantity), value: quantity });
}

/** The fields of a change, as a fact or a cell gives them. */
export function readChange(fields: Fields, path: Path, reading: Reading): Change | undefined {
  const { value, basePeriod } = fields;
  const change = readStrictly<Change>(fields, CHANGE, path, reading);
  const quantity = isFields(value) ? readQuantity(value, [...path, 'value'], reading) : undefined;
  if (change === undefined || (isFields(value) && quantity === undefined)) return undefined;
  const form = change.form ?? 'turn';
  if (form === 'turn' ? change.turn === undefined : quantity === undefined)
    return refuse(value, [...path, 'value'], reading);
  const base = basePeriod === undefined ? {} : { basePeriod: readPeriod(basePeriod, [...path, 'basePeriod'], reading) };
  return { ...changeOf({ form }), ...change, ...base, ...(quantity && { value: quantity }) };
}

/** A published place; blank means that none was printed. `among` is what the row's area stands in. */
export function readRank(value: unknown, among: string, path: Path, reading: Reading): Rank | undefined {
  if (isBlank(value)) return undefined;
  if (!isFields(value)) return parsedCell(value, parseRank, { area: among }, path, reading);
  const { streak } = value;
  const rank = readStrictly<Rank>(value, RANK, path, reading);
  const scope = isFields(value['among']) ? value['among'] : {};
  const whole = readStrictly<Rank['among']>(scope, AMONG, [...path, 'among'], reading);
  const run = isFields(streak)
    ? readStrictly<NonNullable<Rank['streak']>>(streak, STREAK, [...path, 'streak'], reading)
    : undefined;
  if (rank === undefined || whole === undefined) return undefined;
  if (rank.position === undefined && rank.precision !== 'vague')
    return refuse(value['position'], [...path, 'position'], reading, '7');
  const ending =
    isFields(streak) && streak['ending'] !== undefined
      ? { ending: readPeriod(streak['ending'], [...path, 'streak', 'ending'], reading) }
      : {};
  return {
    by: 'unstated',
    precision: 'exact',
    ...rank,
    among: { members: '', ...whole, area: whole.area || among },
    ...(run?.number !== undefined &&
      run.unit !== undefined && { streak: { number: run.number, unit: run.unit, ...ending } }),
  };
}

/** Status letters: text or list. */
export function readStatuses(value: unknown, path: Path, reading: Reading): readonly ObservationStatus[] {
  if (isBlank(value)) return [];
  if (typeof value === 'string') return taken(parseStatus(value), path, reading) ?? [];
  return Array.isArray(value) && value.length < 30 && value.every(isStatus)
    ? value
    : (refuse(value, path, reading, 'P') ?? []);
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Checks a typed quantity and copies what it knows of it. */
export function readQuantity(fields: Fields, path: Path, reading: Reading): Quantity | undefined {
  const { digits, unit } = fields;
  if (digits !== null && !isDecimal(digits))
    return report(reading, V01, [...path, 'digits'], digits, { raw: quote(digits) }, '15.77');
  if (typeof unit !== 'string' || unitOf(unit) === undefined)
    return report(reading, V04, [...path, 'unit'], unit, { unit: quote(unit) }, 'CNY');
  const rest = readStrictly<Quantity>(fields, QUANTITY, path, reading);
  if (rest === undefined) return undefined;
  const { upper, qualifier, multiplier = 0 } = rest;
  const between = qualifier === 'between';
  const right = between && isDecimal(upper) && digits !== null && compareDecimals(digits, upper) < 0;
  if (between ? !right : upper !== undefined) return report(reading, V06, [...path, 'upper'], upper);
  if (Math.abs(multiplier) > 15) return refuse(multiplier, [...path, 'multiplier'], reading, '8');
  let status = readStatuses(fields['status'], [...path, 'status'], reading);
  if (digits === null && !status.some(saysMissing)) {
    report(reading, V02, [...path, 'digits'], '', {}, 'O');
    status = [...status, 'O'];
  }
  return { digits, unit, ...rest, ...(status.length > 0 && { status }) };
}

/** Numbers are taken as their text; every other kind of value is none. */
function parsedCell<T, D>(
  value: unknown,
  parse: (text: string, defaults?: D) => Parsed<T>,
  defaults: D | undefined,
  path: Path,
  reading: Reading,
): T | undefined {
  const plain = typeof value === 'string' || typeof value === 'number';
  const bad = () => issueOf(V01, { read: value, expected: '15.77 billion yuan', params: { raw: quote(value) } });
  return taken(plain ? parse(`${value}`, defaults) : { ok: false, issue: bad() }, path, reading);
}

const QUANTITY = {
  upper: 'half',
  qualifier: 'exact about nearly over atLeast under atMost between',
  multiplier: 'whole',
  halfWidth: 'half',
};
const CHANGE = {
  against: 'same-period-last-year previous-period fixed-base n-year-average',
  form: 'percent points absolute times-by times-to index turn',
  turn: 'loss-to-profit profit-to-loss loss-widened loss-narrowed flat',
  pricing: 'nominal real unstated',
  scope: 'published-base comparable-scope unstated',
};
const RANK = { by: 'level growth unstated', precision: 'exact within vague', position: 'whole', tied: 'flag' };
const AMONG = { area: 'id', members: 'text', size: 'whole' };
const STREAK = { number: 'whole', unit: 'year quarter month' };
