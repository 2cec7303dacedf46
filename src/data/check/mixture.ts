import type { Observation } from '../input';
import { type Issue, issueOf } from '../issue';
import { lastMonth, monthsOf, periodGroup, periodKey } from '../period';
import { D03, T04, T05, T11, V10 } from '../rules';
import type { Id, Period } from '../types';

/**
 * What a chart keeps apart, told to whoever writes the data, once for each: units (V10), releases (T11), months among
 * January-to-date figures (T04), targets among outcomes (D03). Warnings, for a file may well hold both: a chart draws
 * one of them and names the other, and where it has to choose and cannot, it refuses with the same code as an error.
 */
export function checkMixtures(observations: readonly Observation[]): Issue[] {
  return [
    ...checkUnits(observations),
    ...checkReleases(observations),
    ...[...grouped(observations, lineKey).values()].flatMap((line) => [...checkToDate(line), ...checkNatures(line)]),
  ];
}

/** T05, or T04 of a month and a January-to-date figure: a change against a base that is not as long as its period. */
export function checkSpans({ growth, period, path }: Observation): Issue[] {
  const base = growth?.basePeriod;
  // An index may well have a year for its base.
  if (!base || !/^(same|previous)-period/.test(growth.against)) return [];
  const [aMonths, bMonths] = [monthsOf(period), monthsOf(base)];
  if (!aMonths || !bMonths || aMonths === bMonths) return [];
  const at = [...path, 'growth', 'basePeriod'];
  const types = new Set([period.type, base.type]);
  if (types.has('month') && types.has('yearToDate')) return [issueOf(T04, { path: at })];
  return [issueOf(T05, { path: at, params: { a: periodKey(period), aMonths, b: periodKey(base), bMonths } })];
}

/** V10: figures of one indicator in several units, once for each other unit. */
function checkUnits(observations: readonly Observation[]): Issue[] {
  const first = new Map<Id, Id>();
  const told = new Set<string>();
  return observations.flatMap(({ indicator, value, path }) => {
    if (!value?.digits) return [];
    const a = first.get(indicator) ?? value.unit;
    first.set(indicator, a);
    const key = `${indicator}\n${value.unit}`;
    if (a === value.unit || told.has(key)) return [];
    told.add(key);
    return [issueOf(`${V10.slice(0, 3)} W series`, { path: [...path, 'value'], params: { a, b: value.unit } })];
  });
}

/** T11: two named releases of one figure, once for each two of an indicator. */
function checkReleases(observations: readonly Observation[]): Issue[] {
  const named = observations.filter(({ vintage, value }) => vintage?.id && value?.digits);
  const told = new Set<string>();
  return [...grouped(named, (each) => `${lineKey(each)}\n${periodKey(each.period)}`).values()].flatMap((same) =>
    same.flatMap(({ indicator, vintage, path, period }) => {
      const [a, b] = [same[0]!.vintage!.id!, vintage!.id!];
      const key = [indicator, a, b].join('\n');
      if (a === b || told.has(key)) return [];
      told.add(key);
      return [issueOf(`${T11.slice(0, 3)} W cell`, { path, params: { a, b, period: periodKey(period) } })];
    }),
  );
}

/**
 * T04: a line that goes on in months where it was January to date, or the other way round. A table with a column of
 * each has both of one month, and January and February are often published together alone.
 */
function checkToDate(line: readonly Observation[]): Issue[] {
  const ends = (wanted: Period['type']) =>
    new Map(line.flatMap(({ period, path }) => (period.type === wanted ? [[lastMonth(period)!, path]] : [])));
  const [months, sums] = [ends('month'), ends('yearToDate')];
  const isJoint = (end: number) => end % 12 === 1 && months.has(end + 1);
  const odd = [...sums].find(([end]) => !months.has(end) && !isJoint(end));
  if (odd === undefined || ![...months.keys()].some((end) => !sums.has(end))) return [];
  return [issueOf(`${T04.slice(0, 3)} W series`, { path: [...odd[1], 'period'] })];
}

/** D03: targets among outcomes. Targets alone need no warning: the title says what they are. */
function checkNatures(line: readonly Observation[]): Issue[] {
  return [...grouped(line, ({ period }) => periodGroup(period) ?? '').values()].flatMap((same) => {
    const targets = same.filter((point) => point.nature === 'target');
    if (targets[0] === undefined || targets.length === same.length) return [];
    return [issueOf(D03, { path: [...targets[0].path, 'nature'], params: { count: targets.length } })];
  });
}

/** Area, indicator, partner, breakdown and unit. */
function lineKey({ area, indicator, counterpart, dimensions = {}, value }: Observation): string {
  return [area, indicator, counterpart, value?.unit, ...Object.entries(dimensions).flat()].join('\n');
}

function grouped(
  observations: readonly Observation[],
  keyOf: (each: Observation) => string,
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
