import { periodEnd } from '../check/period-end';
import type { Collection, Row } from '../input';
import type { Rule } from '../issue';
import { ROW_LIMIT } from '../limits';
import { periodKey } from '../period';
import { addIssue, issuesOf, type Reading, report } from '../reading';
import { F02, F04, I04, L01 } from '../rules';
import type { Id, Indicator, Period, Source } from '../types';
import { areasOf } from './areas';
import { selected, tellingApart, withRoles } from './choose';
import { figureOf } from './figure';
import { nameOf } from './names';
import { kindOf, subjectOf } from './subject';
import type { Cube, CubeCell, CubeDimension, CubeOptions } from './types';
import { unitReader } from './unit-reader';
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
  const first = new Map<string, Row>();
  const doubted = new Set<Row>();
  for (const cell of cells.slice(0, ROW_LIMIT)) {
    reading.at = [list, cell.at];
    const period = when < 0 ? constants.period : periodOf(cell.codes[when]!);
    const { unit, places } = unitIn(cell);
    if (period === undefined || !unit) continue;
    const value = figureOf(cell, unit, places, decimals, cube, reading);
    if (!value) continue;
    const { id: own, name } = subjectOf(cube, cell.codes, apart, unit);
    const isInstant = typeof period === 'object' && period.type === 'instant';
    // Persons beside per cent: a unit that is no dimension tells figures apart, too.
    const other = indicators.get(own);
    const id =
      other && nameOf(other.name) + other.unit !== nameOf(name) + unit.unit ? `${own}.${unit.words || unit.unit}` : own;
    if (!indicators.has(id)) indicators.set(id, { id, name, kind: kindOf(unit.unit, isInstant), unit: unit.unit });
    const row: Row = {
      indicator: id,
      ...(geo && { area: cell.codes[where] }),
      ...constants,
      period,
      value,
      ...(source && { source: source.id }),
      ...(cell.note && { note: cell.note }),
      row: cell.at,
    };
    const key = [id, cell.codes[where], typeof period === 'object' ? periodKey(period) : ''].join('\n');
    const twin = first.get(key);
    first.set(key, twin ?? row);
    if (!twin) rows.push(row);
    else if (JSON.stringify(twin.value) === JSON.stringify(value)) report(reading, I04, '');
    else {
      // Nobody can tell which of them holds. A figure may be secret: the issue has none.
      doubted.add(twin);
      const names = [geo && nameOf(geo.labels.get(cell.codes[where]!) ?? cell.codes[where]!), cell.codes[when]];
      report(reading, TWICE, '', undefined, { says: 'twice', names: names.filter(Boolean).join(', ') });
    }
  }
  reading.at = [];
  const kept = rows.filter((row) => !doubted.has(row));
  return {
    rows: kept,
    indicators: [...indicators.values()],
    areas,
    sources: source ? [datedOf(source, kept)] : [],
  };
}

/** Of one figure alone; the others of the file are drawn. */
const TWICE: Rule = 'F08 E cell';

/** A table is renewed while some of its periods last, and holds forecasts: then its day is not that of its figures. */
function datedOf({ published, ...source }: Source, rows: readonly Row[]): Source {
  const isOver = ({ period }: Row) => typeof period !== 'object' || !(periodEnd(period)! > published!);
  return published && rows.every(isOver) ? { ...source, published } : source;
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
