import { changeOf, formOf, parseChange } from './change-text';
import { compareDecimals, isDecimal } from './decimal';
import { type Parsed, quote, unread } from './issue';
import { parseQuantity, type QuantityDefaults } from './quantity-text';
import { isStatus, parseRank, parseStatus, saysMissing } from './rank-text';
import { readPeriod } from './read-period';
import { type Fields, isFields, type Reading, readStrictly, refuse, report, taken } from './reading';
import { isRound } from './round';
import { V01, V02, V03, V04, V06, V09 } from './rules';
import type { Change, ObservationStatus, Quantity, Rank } from './types';
import { unitOf } from './units';

/** A level: text or typed. `undefined` with an issue when it cannot be read; a blank is missing, never 0. */
export function readValue(
  value: unknown,
  statuses: readonly ObservationStatus[],
  defaults: QuantityDefaults,
  reading: Reading,
): Quantity | undefined {
  const at = 'value';
  const blank = isBlank(value);
  const read: Quantity | undefined = blank
    ? { digits: null, unit: defaults.unit ?? '' }
    : isFields(value)
      ? readQuantity(value, at, reading)
      : vagueIfRound(parsedCell(value, parseQuantity, defaults, at, reading));
  if (read === undefined || (statuses.length === 0 && !blank)) return withReason(read, at, reading);
  const status = [...new Set([...(read.status ?? []), ...statuses])];
  return withReason({ ...read, status }, at, reading);
}

/** A blank needs the status that says why; beside a figure such a status removes it. */
function withReason(read: Quantity | undefined, at: string, reading: Reading): Quantity | undefined {
  const missing = read?.status?.find(saysMissing);
  if (read === undefined || (read.digits === null) === (missing !== undefined)) return read;
  if (read.digits === null) {
    report(reading, V02, at, '', {}, 'O');
    return { ...read, status: [...(read.status ?? []), 'O'] };
  }
  report(reading, V03, at, read.digits, { status: missing!, value: read.digits });
  return { ...read, digits: null };
}

/** Nothing is derived from "20 billion": its zeros may be rounding, and nobody says how much. */
function vagueIfRound<T extends Quantity | undefined>(quantity: T): T {
  return quantity && isRound(quantity) ? { ...quantity, halfWidth: 'unknown' } : quantity;
}

/** Published growth; blank means that none was printed. */
export function readGrowth(value: unknown, reading: Reading): Change | undefined {
  const at = 'growth';
  if (isBlank(value)) return undefined;
  if (!isFields(value)) {
    const change = parsedCell(value, parseChange, undefined, at, reading);
    return change?.form === 'absolute' ? { ...change, value: vagueIfRound(change.value) } : change;
  }
  if (value['form'] !== undefined || value['turn'] !== undefined) return readChange(value, at, reading);
  const quantity = readQuantity(value, at, reading);
  return quantity && changeOf({ form: formOf(quantity), value: quantity });
}

/** The fields of a change, as a fact or a cell gives them. */
export function readChange(fields: Fields, at: string, reading: Reading): Change | undefined {
  const { value, basePeriod } = fields;
  const field = `${at}.value`;
  const change = readStrictly<Change>(fields, CHANGE, at, reading);
  const quantity = isFields(value) ? readQuantity(value, field, reading) : undefined;
  if (change === undefined || (isFields(value) && quantity === undefined)) return undefined;
  const form = change.form ?? 'turn';
  if (form === 'turn' ? change.turn === undefined : quantity === undefined) return refuse(value, field, reading);
  const wanted = WANTED[`${form} ${quantity?.unit}`];
  if (wanted) return report(reading, V09, `${field}.unit`, quantity?.unit, { wanted }, wanted);
  return {
    ...changeOf({ form }),
    ...change,
    ...(basePeriod !== undefined && { basePeriod: readPeriod(basePeriod, `${at}.basePeriod`, reading) }),
    ...(quantity && { value: quantity }),
  };
}

/** A published place; blank means that none was printed. `among` is what the row's area stands in. */
export function readRank(value: unknown, among: string, at: string, reading: Reading): Rank | undefined {
  if (isBlank(value)) return undefined;
  if (!isFields(value)) return parsedCell(value, parseRank, { area: among }, at, reading);
  const { streak } = value;
  const rank = readStrictly<Rank>(value, RANK, at, reading);
  const scope = isFields(value['among']) ? value['among'] : {};
  const whole = readStrictly<Rank['among']>(scope, AMONG, `${at}.among`, reading);
  const run = readStreak(streak, `${at}.streak`, reading);
  if (rank === undefined || whole === undefined) return undefined;
  if (rank.position === undefined && rank.precision !== 'vague')
    return refuse(value['position'], `${at}.position`, reading, '7');
  return {
    by: 'unstated',
    precision: 'exact',
    ...rank,
    among: { members: '', ...whole, area: whole.area || among },
    ...(run && { streak: run }),
  };
}

function readStreak(value: unknown, at: string, reading: Reading): Rank['streak'] {
  if (!isFields(value)) return undefined;
  const { number, unit } = readStrictly<NonNullable<Rank['streak']>>(value, STREAK, at, reading) ?? {};
  const { ending } = value;
  const end = ending === undefined ? {} : { ending: readPeriod(ending, `${at}.ending`, reading) };
  return number === undefined || unit === undefined ? undefined : { number, unit, ...end };
}

/** Status letters: text or list. */
export function readStatuses(value: unknown, at: string, reading: Reading): readonly ObservationStatus[] {
  if (isBlank(value)) return [];
  if (typeof value === 'string') return taken(parseStatus(value), at, reading) ?? [];
  const right = Array.isArray(value) && value.length < 30 && value.every(isStatus);
  return right ? value : (refuse(value, at, reading, 'P') ?? []);
}

export function isBlank(value: unknown): boolean {
  const text = value ?? '';
  return typeof text === 'string' && text.trim() === '';
}

/** Checks a typed quantity and copies what it knows of it. */
export function readQuantity(fields: Fields, at: string, reading: Reading): Quantity | undefined {
  const { digits, unit } = fields;
  if (isPlain(fields)) return fields.digits!.endsWith('0') ? vagueIfRound({ ...fields }) : { ...fields };
  if (digits !== null && !isDecimal(digits))
    return report(reading, V01, `${at}.digits`, digits, { raw: quote(digits) }, '15.77');
  if (typeof unit !== 'string' || unitOf(unit) === undefined)
    return report(reading, V04, `${at}.unit`, unit, { unit: quote(unit) }, 'CNY');
  const rest = readStrictly<Quantity>(fields, QUANTITY, at, reading);
  if (rest === undefined) return undefined;
  const { upper, multiplier = 0 } = rest;
  const right = isDecimal(upper) && digits !== null && compareDecimals(digits, upper) < 0;
  if (rest.qualifier === 'between' ? !right : upper !== undefined) return report(reading, V06, `${at}.upper`, upper);
  if (Math.abs(multiplier) > 15) return refuse(multiplier, `${at}.multiplier`, reading, '8');
  const status = readStatuses(fields['status'], `${at}.status`, reading);
  const quantity = { digits, unit, ...rest, ...(status.length > 0 && { status }) };
  return digits === null ? withReason(quantity, `${at}.digits`, reading) : vagueIfRound(quantity);
}

/** Nothing but digits, unit and multiplier, and all of them right: most cells of most cubes. */
function isPlain(fields: Fields): fields is Fields & Pick<Quantity, 'digits' | 'unit' | 'multiplier'> {
  for (const name in fields) if (name !== 'digits' && name !== 'unit' && name !== 'multiplier') return false;
  const { digits, unit, multiplier = 0 } = fields;
  const isStep = Number.isInteger(multiplier) && Math.abs(multiplier as number) <= 15;
  return isStep && isDecimal(digits) && typeof unit === 'string' && unitOf(unit) !== undefined;
}

/** Numbers are taken as their text; every other kind of value is none. */
function parsedCell<T, D>(
  value: unknown,
  parse: (text: string, defaults?: D) => Parsed<T>,
  defaults: D | undefined,
  at: string,
  reading: Reading,
): T | undefined {
  const plain = typeof value === 'string' || typeof value === 'number';
  const parsed = plain ? parse(`${value}`, defaults) : unread(V01, value, '15.77 billion yuan', { raw: quote(value) });
  return taken(parsed, at, reading);
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
  turn: 'loss-to-profit profit-to-loss loss-widened loss-narrowed deficit-to-surplus surplus-to-deficit negative-to-positive positive-to-negative flat fall-to-rise rise-to-fall',
  pricing: 'nominal real unstated',
  scope: 'published-base comparable-scope unstated',
};
/** The unit that a form wants, where another one is as easily written. */
const WANTED: Readonly<Record<string, string>> = { 'points PCT': 'PP', 'percent PP': 'PCT' };
const RANK = { by: 'level growth unstated', precision: 'exact within vague', position: 'whole', tied: 'flag' };
const AMONG = { area: 'id', members: 'text', size: 'whole' };
const STREAK = { number: 'whole', unit: 'year quarter month' };
