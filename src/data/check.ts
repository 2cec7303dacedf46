import { readChains } from './chain';
import { holdsChains } from './chain/file';
import type { ChainData } from './chain/types';
import { checkArea, checkAreaName, checkCoverage, checkGroups, checkNational } from './check/area';
import { checkBound } from './check/bound';
import { checkChange, checkClaim, checkForm, checkLevels } from './check/change';
import { checkLanguages } from './check/language';
import { checkLeagues } from './check/league';
import { checkDefinitions, checkGaps, checkRankLine, checkStatuses } from './check/line';
import { checkMixtures, checkSpans } from './check/mixture';
import { checkNeighbours } from './check/neighbours';
import { checkPeriod } from './check/period';
import { checkRank } from './check/rank';
import { checkShare } from './check/share';
import { checkTrade } from './check/trade';
import { checkValue } from './check/value';
import { growthDisagrees } from './derive/disagree';
import { checkFact } from './facts';
import type { Observation, Observations, SeriesData } from './input';
import { type Issue, issueOf } from './issue';
import { readObservations } from './observations';
import { comparePeriods, periodGroup, periodKey, yearBefore } from './period';
import { isFields } from './reading';
import { I02 } from './rules';
import type { Area, Fact, Period, Source } from './types';

export interface CheckContext {
  /** Official names and codes (`statorama/areas/cn`); without them codes and names are not judged. */
  readonly areas?: readonly Area[] | undefined;
}

/**
 * Every rule over every statement: what reading found, then values, periods, areas, changes and ranks
 * cell by cell, then gaps, statuses, definitions and magnitudes line by line, places and ties league by league, and what
 * a chart would have to keep apart. Pure, never throws on data; throws
 * `StatoramaError` for what is no data at all.
 * Of chains, what reading finds is all. A chart calls the single rules that bear on what it draws, and bundles only those.
 */
export function check(data: SeriesData | ChainData | Observations, context: CheckContext = {}): Issue[] {
  if (holdsChains(data)) return [...readChains(data).issues];
  const read = isRead(data) ? data : readObservations(data, context);
  const found = [...read.issues];
  const levels = levelsOf(read.observations);
  for (const each of read.observations) found.push(...checkObservation(each, read, levels, context));
  read.others.forEach((fact) => {
    found.push(...checkOther(fact, read));
  });
  const breaks = read.breaks.map((each) => each.at);
  for (const line of linesOf(read.observations)) found.push(...checkLine(line, read, breaks));
  found.push(...checkMixtures(read), ...checkLeagues(read), ...checkTrade(read.observations));
  found.push(...checkNational(read.observations, read.areas), ...checkNames(read, context), ...checkTexts(read));
  return withoutRepeats(found);
}

function checkObservation(
  observation: Observation,
  read: Observations,
  levels: ReadonlyMap<string, readonly Observation[]>,
  context: CheckContext,
): Issue[] {
  const { value, growth, rank, path, period } = observation;
  const indicator = read.indicators.get(observation.indicator);
  const found = value === undefined ? [] : checkValue(value, [...path, 'value'], indicator);
  found.push(...checkPeriod(observation, { indicator, sources: sourcesOf(observation.sources, read) }));
  if (growth !== undefined) found.push(...checkForm(growth, [...path, 'growth']));
  found.push(
    ...checkBound(observation),
    ...checkSpans(observation),
    ...checkChange(observation, indicator?.unit),
    ...checkLevels(observation, baseOf(observation, levels), indicator),
  );
  if (rank !== undefined)
    found.push(...checkRank(rank, [...path, 'rank'], observation.printed, (value?.digits ?? null) !== null));
  const official = context.areas?.find((area) => area.code === observation.area);
  // Only codes of the official form are judged by the list; a caller's own areas are his own.
  if (official !== undefined || (context.areas !== undefined && /^\d{6}$/.test(observation.area)))
    found.push(...checkArea(observation.area, official, period, [...path, 'area']));
  return found;
}

function checkOther(fact: Fact, read: Observations): Issue[] {
  const path = ['facts', fact.id];
  const indicator = read.indicators.get(fact.indicator);
  const [weightless] = fact.kind === 'share' ? checkShare(fact, path) : [];
  const found = weightless ? [weightless] : checkFact(fact, path);
  if (found.length > 0) return found;
  found.push(...checkPeriod({ ...fact, path }, { indicator, sources: sourcesOf([fact.source], read) }));
  if (fact.kind === 'share') {
    const valueIn = (id: string) => read.observations.find(({ facts }) => facts?.includes(id))?.value;
    found.push(...checkValue(fact.value, [...path, 'value']));
    found.push(...checkShare(fact, path, valueIn(fact.part), valueIn(fact.whole)));
  }
  if (fact.kind === 'claim') found.push(...checkClaim(fact, path));
  return found;
}

function checkLine(line: readonly Observation[], read: Observations, breaks: readonly Period[]): Issue[] {
  const indicator = read.indicators.get(line[0]!.indicator);
  return [
    ...checkNeighbours(line),
    ...checkGaps(line, indicator?.jointJanFeb),
    ...checkStatuses(line),
    ...checkDefinitions(line, breaks),
    ...checkRankLine(line),
    ...twoFigures(line),
  ];
}

/** I02: one source that gives two figures for one period in one release. Those of two sources, charts compare. */
function twoFigures(line: readonly Observation[]): Issue[] {
  return line.flatMap(({ period, sources, value, path }, i) => {
    const before = line[i - 1];
    if (before === undefined || comparePeriods(before.period, period) !== 0) return [];
    const [a, b] = [before.value?.digits, value?.digits];
    if (!a || !b || a === b || before.sources.join('\n') !== sources.join('\n')) return [];
    return [issueOf(I02, { path, read: b, params: { period: periodKey(period), a, b } })];
  });
}

function checkNames(read: Observations, { areas = [] }: CheckContext): Issue[] {
  const own = [...read.areas.values()];
  const present = new Set(read.observations.map((observation) => observation.area));
  return [
    ...own.flatMap((area) => {
      const official = areas.find((each) => each.code === area.code);
      return official === undefined ? [] : checkAreaName(area, official, ['areas', area.code, 'name']);
    }),
    ...checkGroups(own),
    ...own.flatMap((area) => checkCoverage(area.members ?? [], present, ['areas', area.code])),
  ];
}

/** What a page in the other language would have to print in this one. */
function checkTexts({ indicators, areas, sources }: Observations): Issue[] {
  const found: Issue[] = [];
  for (const { id, name } of indicators.values())
    found.push(...checkLanguages(name, 'indicator', ['indicators', id, 'name']));
  for (const { code, name } of areas.values()) found.push(...checkLanguages(name, 'area', ['areas', code, 'name']));
  for (const { id, publisher } of sources.values())
    found.push(...checkLanguages(publisher, 'source', ['sources', id, 'publisher']));
  return found;
}

/** Cells of one area, indicator, nature, unit, release and kind of period, in order of time. */
function linesOf(observations: readonly Observation[]): Observation[][] {
  const lines = new Map<string, Observation[]>();
  for (const each of observations) {
    const group = periodGroup(each.period);
    if (group === undefined) continue;
    const { area, indicator, nature, counterpart, value, vintage } = each;
    const key = [area, indicator, nature, group, counterpart, value?.unit, vintage?.id, dimensionsOf(each)].join('\n');
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [each]);
    else line.push(each);
  }
  for (const line of lines.values()) line.sort((a, b) => comparePeriods(a.period, b.period));
  return [...lines.values()];
}

function dimensionsOf({ dimensions = {} }: Observation): string {
  return Object.keys(dimensions)
    .sort()
    .map((name) => `${name}=${dimensions[name]}`)
    .join('&');
}

/** Published levels by what they measure and when: 50,000 rows are not searched 50,000 times. */
function levelsOf(observations: readonly Observation[]): Map<string, Observation[]> {
  const levels = new Map<string, Observation[]>();
  for (const each of observations) {
    if (each.value === undefined) continue;
    const key = subjectKey(each, each.period);
    const list = levels.get(key);
    if (list === undefined) levels.set(key, [each]);
    else list.push(each);
  }
  return levels;
}

/** The published level of the base period of the same thing; of several releases the one that agrees, or that is its own. */
function baseOf(now: Observation, levels: ReadonlyMap<string, readonly Observation[]>): Observation | undefined {
  const { growth, value } = now;
  const period = growth?.basePeriod ?? yearBefore(now.period);
  if (growth === undefined || value === undefined || period === undefined) return undefined;
  const bases = levels.get(subjectKey(now, period));
  const agrees = bases?.find((base) => growthDisagrees(growth, value, base.value!) === undefined);
  return agrees ?? bases?.find(({ vintage }) => vintage?.id === now.vintage?.id) ?? bases?.[0];
}

function subjectKey(observation: Observation, period: Period): string {
  const { area, indicator, nature, counterpart, value } = observation;
  return [area, indicator, nature, counterpart, value?.unit, dimensionsOf(observation), periodKey(period)].join('\n');
}

function sourcesOf(ids: readonly string[], read: Observations): Source[] {
  return ids.map((id) => read.sources.get(id)).filter((source) => source !== undefined);
}

function isRead(data: SeriesData | Observations): data is Observations {
  return isFields(data) && 'observations' in data;
}

/** Reading and checking may name the same fault of the same place: once is enough. A01 says more of a code than I01. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  const codes = new Set(issues.map(({ code, params }) => code === 'A01' && params['code']));
  return issues.filter(({ code, path, params }) => {
    const key = `${code}\n${path.join('\n')}\n${params['field'] ?? ''}`;
    const isKnown = code === 'I01' && params['field'] === 'area' && codes.has(params['id']!);
    return !isKnown && !seen.has(key) && seen.add(key);
  });
}
