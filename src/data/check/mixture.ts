import type { Observation, Observations } from '../input';
import { centre } from '../interval';
import { type Issue, issueOf } from '../issue';
import { lastMonth, monthsOf, periodGroup, periodKey } from '../period';
import { D03, T04, T05, T11, V10 } from '../rules';
import type { Id } from '../types';
import { unitOf } from '../units';

/**
 * What a chart keeps apart, told to whoever writes the data, once for each. Warnings: units that nothing turns into each
 * other (V10), sums typed as months (T04). Remarks, for offices publish both: releases (T11), of which a chart has to be
 * told one, and targets among outcomes (D03).
 */
export function checkMixtures({ observations, indicators }: Observations): Issue[] {
  const isFlow = ({ indicator }: Observation) => indicators.get(indicator)?.kind === 'flow';
  return [
    ...checkUnits(observations),
    ...checkReleases(observations),
    ...[...grouped(observations, lineKey).values()].flatMap((line) => [
      ...checkMonths(line.filter(isFlow)),
      ...checkNatures(line),
    ]),
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

/** V10: figures of one indicator in several units, once for each other unit. Amounts are printed in several currencies. */
function checkUnits(observations: readonly Observation[]): Issue[] {
  const first = new Map<string, Id>();
  const told = new Set<string>();
  return observations.flatMap(({ indicator, dimensions = {}, value, path }) => {
    if (!value?.digits) return [];
    const b = value.unit;
    const of = [indicator, ...Object.entries(dimensions).flat()].join('\n');
    const a = first.get(of) ?? b;
    first.set(of, a);
    const key = `${of}\n${b}`;
    if (a === b || told.has(key) || [a, b].every((unit) => unitOf(unit)?.kind === 'currency')) return [];
    told.add(key);
    return [issueOf(`${V10.slice(0, 3)} W series`, { path: [...path, 'value'], params: { a, b } })];
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
      return [issueOf(`${T11.slice(0, 3)} I cell`, { path, params: { a, b, period: periodKey(period) } })];
    }),
  );
}

/** T04: a single month that is more than all of its year before it, of three months or more, is a sum to date. */
function checkMonths(line: readonly Observation[]): Issue[] {
  const sums = new Map<number, number>();
  for (const { period, value } of line) {
    const [end = 0, months = 0] = [lastMonth(period), monthsOf(period)];
    if (value && months > 2 && end % 12 === months - 1) sums.set(end, centre(value) ?? 0);
  }
  const odd = line.find(({ period, value }) => {
    if (period.type !== 'month' || !value) return false;
    const at = lastMonth(period)!;
    let end = at;
    while (end % 12 > 1 && !sums.has(end)) end--;
    const sum = sums.get(end) ?? 0;
    return end < at && sum > 0 && (centre(value) ?? 0) > sum;
  });
  return odd ? [issueOf(`${T04.slice(0, 3)} W series`, { path: [...odd.path, 'period'] })] : [];
}

/** D03: targets among outcomes. Targets alone need no warning: the title says what they are. */
function checkNatures(line: readonly Observation[]): Issue[] {
  return [...grouped(line, ({ period }) => periodGroup(period) ?? '').values()].flatMap((same) => {
    const targets = same.filter((point) => point.nature === 'target');
    if (targets[0] === undefined || targets.length === same.length) return [];
    return [
      issueOf(`${D03.slice(0, 3)} I series`, {
        path: [...targets[0].path, 'nature'],
        params: { count: targets.length },
      }),
    ];
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
