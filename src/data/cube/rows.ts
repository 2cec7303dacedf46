import { periodEnd } from '../check/period-end';
import { roundDecimal } from '../decimal';
import type { Collection, Row } from '../input';
import { ROW_LIMIT } from '../limits';
import { saysMissing } from '../rank-text';
import { addIssue, issuesOf, type Reading, report } from '../reading';
import { F02, F04, L01, V01, V04 } from '../rules';
import type { Id, Indicator, ObservationStatus, Period, Quantity, Source, Text } from '../types';
import { unitOf } from '../units';
import { areasOf } from './areas';
import { selected, tellingApart, withRoles } from './choose';
import { digitsOf } from './digits';
import { isPublic, readFlags } from './flags';
import { joined, nameOf, partOf } from './names';
import type { Cube, CubeCell, CubeDimension, CubeOptions, UnitSaid } from './types';
import { readUnit, type UnitRead } from './unit';
import { readWhen } from './when';

/** The figures of a cube as rows, with what their codes mean. */
export function rowsOfCube(given: Cube | undefined, options: CubeOptions, reading: Reading): Collection {
  const cube = given && withRoles(given, options, reading);
  const cells = cube && selected(cube, options, reading);
  const apart = cells && tellingApart(cube!, cells, options, reading);
  const read = apart ? rowsOf(cube!, cells, apart, options, reading) : { rows: [] };
  return { ...read, issues: issuesOf(reading) };
}

function rowsOf(
  cube: Cube,
  all: readonly CubeCell[],
  apart: readonly number[],
  { units = {}, decimals, constants = {}, select = {} }: CubeOptions,
  reading: Reading,
): Collection {
  const { dimensions, source, list } = cube;
  const placeOf = (role: CubeDimension['role']) => dimensions.findIndex((one) => one.role === role);
  const [when, where] = [placeOf('period'), placeOf('area')];
  const geo = dimensions[where];
  const { areas, isMember } = areasOf(
    geo,
    all.map(({ codes }) => codes[where] ?? ''),
    select,
    reading,
  );
  const cells = all.filter(({ codes }) => isMember(codes[where] ?? ''));
  const count = cells.length;
  if (count === 0) report(reading, F04, '');
  if (count > ROW_LIMIT) report(reading, L01, list, undefined, { count, limit: ROW_LIMIT });
  if (when < 0 && constants.period === undefined) report(reading, F02, 'dimensions', undefined, { column: 'period' });
  const periodOf = periodReader(dimensions[when], reading);
  const unitIn = unitReader(cube, units, reading);
  const indicators = new Map<Id, Indicator>();
  const rows: Row[] = [];
  for (const cell of cells.slice(0, ROW_LIMIT)) {
    reading.at = [list, cell.at];
    const period = when < 0 ? constants.period : periodOf(cell.codes[when]!);
    const { unit, places } = unitIn(cell);
    if (period === undefined || !unit) continue;
    const value = figureOf(cell, unit, places, decimals, cube, reading);
    if (!value) continue;
    const { id, name } = subjectOf(cube, cell.codes, apart, unit);
    const isInstant = typeof period === 'object' && period.type === 'instant';
    if (!indicators.has(id)) indicators.set(id, { id, name, kind: kindOf(unit.unit, isInstant), unit: unit.unit });
    rows.push({
      indicator: id,
      ...(geo && { area: cell.codes[where] }),
      ...constants,
      period,
      value,
      ...(source && { source: source.id }),
      ...(cell.note && { note: cell.note }),
      row: cell.at,
    });
  }
  reading.at = [];
  return { rows, indicators: [...indicators.values()], areas, sources: source ? [datedOf(source, rows)] : [] };
}

/** A table is renewed while some of its periods last, and holds forecasts: then its day is not that of its figures. */
function datedOf({ published, ...source }: Source, rows: readonly Row[]): Source {
  const isOver = ({ period }: Row) => typeof period !== 'object' || !(periodEnd(period)! > published!);
  return published && rows.every(isOver) ? { ...source, published } : source;
}

/** Digits with their unit and marks; what is not public has no digits, here or in an issue. */
function figureOf(
  { value, flags, secrecy }: CubeCell,
  { unit, power }: UnitRead,
  places: number,
  decimals: number | undefined,
  { flagLabels }: Cube,
  reading: Reading,
): Quantity | undefined {
  const { statuses, unknown } = readFlags(flags, flagLabels);
  for (const id of unknown)
    if (!reading.told.has(`flag ${id}`)) {
      reading.told.add(`flag ${id}`);
      report(reading, 'I01 W cell', 'status', id, { field: 'status', id }, 'P');
    }
  const made = (digits: string | null, status: readonly ObservationStatus[]): Quantity => ({
    digits,
    unit,
    ...(power !== 0 && { multiplier: power }),
    ...(status.length > 0 && { status }),
  });
  if (statuses.includes('Q') || !isPublic(secrecy)) return made(null, ['Q']);
  const none = /^(|NaN|:|null|undefined)$/.test(`${value}`.trim());
  const digits = none ? undefined : digitsOf(value, places);
  if (digits === undefined && !none) return report(reading, V01, 'value', value, { raw: `${value}` }, '15.77');
  // Too small to print is no zero.
  if (digits === undefined || (statuses.includes('N') && Number(digits) === 0))
    return made(null, statuses.some(saysMissing) ? statuses : [...statuses, 'O']);
  return made(decimals === undefined ? digits : roundDecimal(digits, decimals), statuses);
}

function periodReader(dimension: CubeDimension | undefined, reading: Reading): (code: string) => Period | undefined {
  const known = new Map<string, Period | undefined>();
  return (code) => {
    if (!known.has(code)) {
      const parsed = readWhen(code, dimension?.labels.get(code));
      if (!parsed.ok) addIssue(reading, { ...parsed.issue, path: [...reading.at, 'period'] });
      known.set(code, parsed.ok ? parsed.value : undefined);
    }
    return known.get(code);
  };
}

/** The unit of a figure: its own, else that of its codes; each that is not known is told once. */
function unitReader(
  { dimensions }: Cube,
  units: Readonly<Record<string, string>>,
  reading: Reading,
): (cell: CubeCell) => { readonly unit: UnitRead | undefined; readonly places: number } {
  const told = new Map(Object.entries(units));
  const known = new Map<string, UnitRead | undefined>();
  const place = dimensions.findIndex(({ role }) => role === 'unit');
  const money = dimensions.findIndex(({ role }) => role === 'currency');
  const said = (code: string | undefined, at: number): UnitSaid =>
    code === undefined ? {} : { code, label: nameOf(dimensions[at]!.labels.get(code) ?? '') };
  return ({ codes, unit = {} }) => {
    const isOwn = unit.code || unit.label;
    const own: UnitSaid = isOwn ? unit : { ...unit, ...said(codes[place], place) };
    const paid = isOwn ? '' : (codes[money] ?? '');
    const key = [own.code, own.label, own.power, paid].join('\n');
    if (!known.has(key)) {
      const read = readUnit(own, told);
      // A price of energy: the unit is what is paid for, beside the currency.
      const isPrice = paid && read && !/currency|percent|points/.test(unitOf(read.unit)!.kind) && read.unit !== 'index';
      const both = isPrice ? readUnit({ ...own, code: `${paid}/${own.code}`, label: '' }, told) : read;
      known.set(key, both);
      const name = isPrice ? `${paid}/${own.code}` : own.label || own.code || '';
      const example = `units: ${JSON.stringify({ [isPrice ? name : own.code || name || 'value']: 'million euro' })}`;
      if (!both) report(reading, V04, 'unit', name, { unit: name }, example);
    }
    return { unit: known.get(key), places: Number(unit.decimals ?? 0) || 0 };
  };
}

/** What a figure is of: the codes that tell it apart, and the others that say something, in words. */
function subjectOf(
  { dimensions, title }: Cube,
  codes: readonly string[],
  apart: readonly number[],
  { words }: UnitRead,
): { readonly id: Id; readonly name: Text } {
  const isSubject = ({ role }: CubeDimension) => role === 'indicator' || role === 'other';
  const all = dimensions.map((_, at) => at).filter((at) => isSubject(dimensions[at]!));
  const weight = (at: number) => (dimensions[at]!.role === 'indicator' ? 0 : apart.includes(at) ? 1 : 2);
  const ordered = [0, 1, 2].flatMap((one) => all.filter((at) => weight(at) === one));
  const parts = ordered.flatMap((at) => partOf(dimensions[at]!, codes[at]!) ?? []);
  const ids = [...new Set([...ordered, ...apart])].filter(
    (at) => apart.includes(at) || partOf(dimensions[at]!, codes[at]!),
  );
  return {
    id: ids.map((at) => codes[at]).join('.') || nameOf(title),
    name: joined([...(parts.length > 0 ? parts : [title]), ...(words && !parts.includes(words) ? [words] : [])]),
  };
}

function kindOf(unit: Id, isInstant: boolean): Indicator['kind'] {
  if (unit === 'PCT' || unit === 'PP') return 'rate';
  if (unit === 'index') return 'index';
  if (isInstant) return 'stock';
  return unitOf(unit)?.kind === 'count' ? 'count' : 'flow';
}
