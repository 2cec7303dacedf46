import { changeOf, formOf, parseChange } from './change-text';
import { compareDecimals, isDecimal } from './decimal';
import { issueOf, type Parsed, type Path } from './issue';
import { parseQuantity, type QuantityDefaults } from './quantity-text';
import { isStatus, parseRank, parseStatus, saysMissing } from './rank-text';
import { readPeriod } from './read-period';
import { isFields, type Reading, refuse, textValue, wordOf } from './reading';
import { V01, V02, V03, V04, V06 } from './rules';
import type { Change, ObservationStatus, Qualifier, Quantity, Rank, Turn } from './types';
import { unitOf } from './units';

/** A level: text or typed. `undefined` with an issue when it cannot be read; a blank is missing, never 0. */
export function readValue(
  value: unknown,
  statuses: readonly ObservationStatus[],
  defaults: QuantityDefaults & { blankUnit: string },
  path: Path,
  reading: Reading,
): Quantity | undefined {
  const said = (given: readonly ObservationStatus[] = []) => [...new Set([...given, ...statuses])];
  if (isBlank(value)) {
    const missing = statuses.some(saysMissing);
    if (!missing) reading.issues.push(issueOf(V02, { path, read: '', expected: 'O' }));
    return { digits: null, unit: defaults.blankUnit, status: missing ? statuses : [...statuses, 'O'] };
  }
  const read = isFields(value) ? typedQuantity(value, path, reading) : taken(parseCell(value, defaults), path, reading);
  if (read === undefined) return undefined;
  const status = said(read.status);
  const missing = status.find(saysMissing);
  if (read.digits !== null && missing !== undefined) {
    reading.issues.push(issueOf(V03, { path, read: read.digits, params: { status: missing, value: read.digits } }));
    return { ...read, digits: null, status };
  }
  return status.length === 0 ? read : { ...read, status };
}

/** Published growth; blank means that none was printed. */
export function readGrowth(value: unknown, path: Path, reading: Reading): Change | undefined {
  if (isBlank(value)) return undefined;
  if (!isFields(value))
    return taken(
      typeof value === 'string' || typeof value === 'number' ? parseChange(`${value}`) : bad(value),
      path,
      reading,
    );
  if (value['form'] !== undefined || value['turn'] !== undefined) return readChange(value, path, reading);
  const quantity = typedQuantity(value, path, reading);
  return quantity === undefined ? undefined : changeOf({ form: formOf(quantity), value: quantity });
}

/** The fields of a change, as a fact or a cell gives them. */
export function readChange(value: Readonly<Record<string, unknown>>, path: Path, reading: Reading): Change | undefined {
  const word = <W extends string>(field: string, words: readonly W[]) =>
    wordOf(words, value[field], [...path, field], reading);
  const turn = word('turn', TURNS);
  const form = word('form', FORMS) ?? (turn === undefined ? undefined : 'turn');
  const quantity = isFields(value['value']) ? typedQuantity(value['value'], [...path, 'value'], reading) : undefined;
  if (form === undefined || (form === 'turn' ? turn === undefined : quantity === undefined)) {
    if (form === undefined || !isFields(value['value']))
      refuse(value['value'] ?? value['form'], [...path, 'value'], reading);
    return undefined;
  }
  const base =
    value['basePeriod'] === undefined ? undefined : readPeriod(value['basePeriod'], [...path, 'basePeriod'], reading);
  return {
    against: word('against', AGAINST) ?? 'same-period-last-year',
    ...(base === undefined ? {} : { basePeriod: base }),
    form,
    ...(quantity === undefined ? {} : { value: quantity }),
    ...(turn === undefined ? {} : { turn }),
    pricing: word('pricing', PRICINGS) ?? 'unstated',
    scope: word('scope', SCOPES) ?? 'unstated',
  };
}

/** A published place; blank means that none was printed. `among` is what the row's area stands in. */
export function readRank(value: unknown, among: string, path: Path, reading: Reading): Rank | undefined {
  if (isBlank(value)) return undefined;
  if (!isFields(value))
    return taken(
      parseRank(typeof value === 'number' ? `${value}` : typeof value === 'string' ? value : '?', { area: among }),
      path,
      reading,
    );
  const field = value['among'];
  const scope = isFields(field) ? field : {};
  const whole = (given: unknown, at: string) =>
    given === undefined || Number.isInteger(given)
      ? (given as number | undefined)
      : refuse(given, [...path, at], reading, '7');
  const position = whole(value['position'], 'position');
  const size = whole(scope['size'], 'among');
  const precision =
    wordOf(['exact', 'within', 'vague'], value['precision'], [...path, 'precision'], reading) ?? 'exact';
  if (position === undefined && precision !== 'vague')
    return refuse(value['position'], [...path, 'position'], reading, '7');
  return {
    by: wordOf(['level', 'growth', 'unstated'], value['by'], [...path, 'by'], reading) ?? 'unstated',
    precision,
    ...(position === undefined ? {} : { position }),
    among: {
      area: typeof scope['area'] === 'string' ? scope['area'] : among,
      members: textValue(scope['members'], [...path, 'among', 'members'], reading) ?? '',
      ...(size === undefined ? {} : { size }),
    },
    ...(value['tied'] === true ? { tied: true } : {}),
    ...readStreak(value['streak'], path, reading),
  };
}

function readStreak(value: unknown, path: Path, reading: Reading): Pick<Rank, 'streak'> {
  if (value === undefined || value === null) return {};
  const at = [...path, 'streak'];
  const fields = isFields(value) ? value : {};
  const unit = wordOf(['year', 'quarter', 'month'], fields['unit'], at, reading);
  const number = fields['number'];
  if (unit === undefined || !Number.isInteger(number)) return refuse(value, at, reading) ?? {};
  const ending = fields['ending'] === undefined ? undefined : readPeriod(fields['ending'], at, reading);
  return { streak: { number: number as number, unit, ...(ending === undefined ? {} : { ending }) } };
}

/** Status letters: text or list. */
export function readStatuses(value: unknown, path: Path, reading: Reading): readonly ObservationStatus[] {
  if (isBlank(value)) return [];
  if (typeof value === 'string') return taken(parseStatus(value), path, reading) ?? [];
  if (Array.isArray(value) && value.length < 30 && value.every(isStatus)) return value;
  return refuse(value, path, reading, 'P') ?? [];
}

export function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.length < 999 && value.trim() === '')
  );
}

/** Checks a typed quantity and copies what it knows of it. */
export function typedQuantity(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  reading: Reading,
): Quantity | undefined {
  const { digits, upper, unit, multiplier, halfWidth } = value;
  const issue = (rule: typeof V01, field: string, params = {}) => {
    reading.issues.push(issueOf(rule, { path: [...path, field], read: value[field], expected: '15.77', params }));
    return undefined;
  };
  if (digits !== null && !isDecimal(digits))
    return issue(V01, 'digits', { raw: typeof digits === 'string' ? digits : typeof digits });
  if (typeof unit !== 'string' || unitOf(unit) === undefined)
    return issue(V04, 'unit', { unit: typeof unit === 'string' ? unit : typeof unit });
  const qualifier = wordOf(QUALIFIERS, value['qualifier'], [...path, 'qualifier'], reading);
  const given = upper !== undefined && upper !== null;
  const between = qualifier === 'between';
  if (given !== between || (given && (!isDecimal(upper) || digits === null || compareDecimals(digits, upper) >= 0)))
    return issue(V06, 'upper');
  const power = multiplier === undefined || (Number.isInteger(multiplier) && Math.abs(multiplier as number) <= 15);
  if (!power) return refuse(multiplier, [...path, 'multiplier'], reading, '8');
  const half = halfWidth === 'unknown' || isDecimal(halfWidth) ? halfWidth : undefined;
  if (half !== halfWidth) refuse(halfWidth, [...path, 'halfWidth'], reading, '0.05');
  const status = readStatuses(value['status'], [...path, 'status'], reading);
  if (digits === null && !status.some(saysMissing)) issue(V02, 'digits');
  return {
    digits,
    ...(given ? { upper: upper as string } : {}),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(multiplier === undefined ? {} : { multiplier: multiplier as number }),
    unit,
    ...(half === undefined ? {} : { halfWidth: half }),
    ...(digits === null && !status.some(saysMissing)
      ? { status: [...status, 'O'] }
      : status.length === 0
        ? {}
        : { status }),
  } as Quantity;
}

function parseCell(value: unknown, defaults: QuantityDefaults): Parsed<Quantity> {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(`${value}`, defaults) : bad(value);
}

function bad(value: unknown): { ok: false; issue: ReturnType<typeof issueOf> } {
  return {
    ok: false,
    issue: issueOf(V01, { read: value, expected: '15.77 billion yuan', params: { raw: typeof value } }),
  };
}

/** The value, or its issue with the place where it stands. */
export function taken<T>(parsed: Parsed<T>, path: Path, reading: Reading): T | undefined {
  if (parsed.ok) return parsed.value;
  reading.issues.push({ ...parsed.issue, path });
  return undefined;
}

const QUALIFIERS: readonly Qualifier[] = ['exact', 'about', 'nearly', 'over', 'atLeast', 'under', 'atMost', 'between'];
const TURNS: readonly Turn[] = ['loss-to-profit', 'profit-to-loss', 'loss-widened', 'loss-narrowed', 'flat'];
const FORMS: readonly Change['form'][] = ['percent', 'points', 'absolute', 'times-by', 'times-to', 'index', 'turn'];
const AGAINST: readonly Change['against'][] = [
  'same-period-last-year',
  'previous-period',
  'fixed-base',
  'n-year-average',
];
const PRICINGS: readonly Change['pricing'][] = ['nominal', 'real', 'unstated'];
const SCOPES: readonly Change['scope'][] = ['published-base', 'comparable-scope', 'unstated'];
