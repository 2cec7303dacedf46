import { findArea } from './find-area';
import { flowOf } from './indicators';
import type { Observation, Observations } from './input';
import { type Issue, issueOf } from './issue';
import { ofOneKind } from './kind';
import { mostFrequent } from './most-frequent';
import { readPeriods } from './observations';
import { comparePeriods, lastMonth, periodGroup, periodKey, previousPeriod, yearBefore } from './period';
import { D04Period, I02, L04 } from './rules';
import type { Area, Id, Indicator, Period } from './types';

export type Flow = 'total' | 'exports' | 'imports';

export interface SeriesRequest {
  readonly area?: Id | undefined;
  readonly indicator?: Id | undefined;
  readonly periods?: readonly string[] | undefined;
  readonly vintage?: Id | undefined;
  /** Id of the source whose figure wins where two releases differ. */
  readonly source?: string | undefined;
  /** Also makes room for the year before each published growth rate. @defaultValue false */
  readonly implied?: boolean | undefined;
}

/** A place on the period axis; also where nothing was published. */
export interface Slot {
  readonly key: string;
  readonly period: Period;
}

/** One currency or unit: never on one axis with another. */
export interface Series {
  readonly unit: Id;
  readonly flows: ReadonlyMap<Flow, ReadonlyMap<string, Observation>>;
}

export interface SeriesSelection {
  readonly area: Area;
  readonly indicator: Indicator;
  /** One of the cells: partner and breakdown are those of all. */
  readonly like: Observation | undefined;
  readonly slots: readonly Slot[];
  readonly series: readonly Series[];
  /** Another release of a figure that is drawn. */
  readonly alternates: readonly Observation[];
  /** Same area and indicator, but of other period types, partners or breakdowns: named in a note, kept in a table. */
  readonly elsewhere: readonly Observation[];
  readonly issues: readonly Issue[];
}

/** More slots than this are not filled with gaps: a typing error in a year must not make a million of them. */
const MOST_SLOTS = 600;

type Cells = Map<string, Observation>;

/** Picks one area, one indicator (with its flows) and one group of comparable periods out of all cells. */
export function selectSeries(read: Observations, request: SeriesRequest): SeriesSelection | Issue {
  const { periods = [], vintage, source } = request;
  const placed = read.observations.filter((o) => o.value || o.growth);
  const area = chooseArea(placed, request.area, read);
  const mine = placed.filter((o) => o.area === area.code);
  const family = chooseFamily(mine, request.indicator);
  const related = mine.filter((o) => family.includes(o.indicator));
  const indicator = read.indicators.get(family[0] ?? '');
  const { group = usualGroup(related), keys } = readPeriods(periods, indicator);
  const lacking = issueOf(D04Period, { params: { lacks: 'period' } });
  if (indicator === undefined || !group) return lacking;

  const chosen = ofOneKind(
    related.filter(({ period }) => periodGroup(period) === group && (keys.size === 0 || keys.has(periodKey(period)))),
  );
  const isChosen = new Set(chosen);
  const elsewhere = related.filter((o) => !isChosen.has(o));
  const current = vintage === undefined ? chosen : chosen.filter((o) => o.vintage?.id === vintage);
  const clash = vintageClash(current);
  if (clash !== undefined) return clash;

  const issues: Issue[] = [];
  const { series, alternates } = releases(current, family, source, read, indicator.unit, issues);
  const shown = current.flatMap((o) => {
    const base = request.implied && o.growth && o.value && yearBefore(o.period);
    return base ? [o.period, base] : o.period;
  });
  const slots = fillSlots(shown, issues);
  if (slots.length === 0) return lacking;
  return { area, indicator, like: chosen[0], slots, series, alternates, elsewhere, issues };
}

function chooseArea(cells: readonly Observation[], asked: Id | undefined, { areas }: Observations): Area {
  const code = asked ?? mostFrequent(cells.map((o) => o.area)) ?? '';
  const byName = asked !== undefined && !areas.has(code) ? findArea(asked, areas.values()) : undefined;
  return byName ?? areas.get(code) ?? { code, scheme: 'own', name: code };
}

/** The indicator and, for goods trade, its flows; the total first. */
function chooseFamily(cells: readonly Observation[], asked: Id | undefined): readonly Id[] {
  const indicator = asked ?? mostFrequent(cells.map((o) => o.indicator));
  if (indicator === undefined) return [];
  if (asked !== undefined || flowOf(indicator) === undefined) return [indicator];
  return ['trade-total', 'trade-exports', 'trade-imports'].filter((id) => cells.some((o) => o.indicator === id));
}

/**
 * Levels count twice: a group of bare growth rates should not win over one with figures. Between groups of one size
 * the latest period decides: of January–March and January–April one wants to see the newer.
 */
function usualGroup(cells: readonly Observation[]): string | undefined {
  const first = cells[0] && periodGroup(cells[0].period);
  if (cells.every(({ period }) => periodGroup(period) === first)) return first;
  return mostFrequent(
    [...cells]
      .sort((a, b) => comparePeriods(b.period, a.period))
      .flatMap(({ period, value }) => {
        const group = periodGroup(period);
        return group === undefined ? [] : value ? [group, group] : group;
      }),
  );
}

/** T11 where named releases meet in one cell, and nobody said which one is meant. What names no release belongs to all. */
function vintageClash(cells: readonly Observation[]): Issue | undefined {
  const names = new Map<string, string>();
  for (const { indicator, period, vintage, path } of cells) {
    const b = vintage?.id;
    if (!b) continue;
    const read = periodKey(period);
    const key = `${indicator} ${read}`;
    const a = names.get(key) ?? b;
    names.set(key, a);
    if (a !== b) return issueOf('T11 E figure', { path, params: { a, b, period: read } });
  }
  return undefined;
}

/** One observation per unit, flow and period: the asked source, else the latest published; the rest are alternates. */
function releases(
  cells: readonly Observation[],
  family: readonly Id[],
  source: string | undefined,
  { sources }: Observations,
  ownUnit: Id,
  issues: Issue[],
): { series: readonly Series[]; alternates: readonly Observation[] } {
  const weight = (o: Observation) => {
    const published = o.sources.map((id) => sources.get(id)?.published ?? '').sort();
    return [o.nature === 'outcome', source !== undefined && o.sources.includes(source), published.pop()].join();
  };
  const units = new Map<Id, Map<Flow, Cells>>();
  const alternates: Observation[] = [];
  const placeOf = (unit: Id, { indicator }: Observation): Cells =>
    mapIn(mapIn(units, unit), family.length > 1 ? (flowOf(indicator) ?? 'total') : 'total');
  for (const o of cells) {
    if (o.value === undefined) continue;
    const byPeriod = placeOf(o.value.unit, o);
    const period = periodKey(o.period);
    const other = byPeriod.get(period);
    const isOther = other !== undefined && weight(o) <= weight(other);
    const kept = isOther ? other : o;
    const left = isOther ? o : other;
    byPeriod.set(period, withGrowth(kept, left));
    if (left === undefined) continue;
    alternates.push(left);
    const [a = '', b = ''] = [kept.value?.digits ?? '', left.value?.digits ?? ''];
    if (a !== b && kept.nature === left.nature)
      issues.push(issueOf(I02, { path: left.path, read: left.printed ?? b, params: { period, a, b } }));
  }
  // A growth rate printed without its level stands with the level of another release, or alone.
  const [unit = 'CNY'] = units.keys();
  for (const o of cells) {
    if (o.value) continue;
    const byPeriod = placeOf(unit, o);
    const period = periodKey(o.period);
    byPeriod.set(period, withGrowth(byPeriod.get(period) ?? o, o));
  }
  // The indicator's own currency first, then the fuller series.
  const weightOf = ({ unit: code, flows }: Series) =>
    [...flows.values()].reduce((sum, { size }) => sum + size, code === ownUnit ? 1e9 : 0);
  const series = [...units].map(([code, flows]): Series => ({ unit: code, flows }));
  return { series: series.sort((a, b) => weightOf(b) - weightOf(a)), alternates };
}

function withGrowth(cell: Observation, other: Observation | undefined): Observation {
  return other?.growth && !cell.growth ? { ...cell, growth: other.growth } : cell;
}

/**
 * Every period from first to last, so that a gap has a place. All first halves, or all Aprils, step by the year; days, by
 * the shortest time between two of them, a year at most: what is told at month ends lacks the month that it leaves out.
 * Days that follow no such rule stand one by one.
 */
export function fillSlots(periods: readonly Period[], issues: Issue[]): readonly Slot[] {
  const slotOf = (period: Period): Slot => ({ key: periodKey(period), period });
  const present = new Map<string, Slot>();
  for (const slot of periods.map(slotOf)) present.set(slot.key, slot);
  const sorted = [...present.values()].sort((a, b) => comparePeriods(a.period, b.period));
  const positions = new Set(sorted.map(({ period }) => ('number' in period ? period.number : 0)));
  const months = sorted.map(({ period }) => lastMonth(period)!);
  const apart = Math.min(12, ...months.map((month, i) => month - (months[i - 1] ?? 0)));
  const filled: Slot[] = [];
  let period = sorted[sorted.length - 1]?.period;
  while (period && comparePeriods(period, sorted[0]!.period) >= 0 && filled.length <= MOST_SLOTS) {
    filled.unshift(slotOf(period));
    period = positions.size > 1 ? previousPeriod(period) : yearBefore(period, apart || 12);
  }
  const count = filled.length;
  if (count > MOST_SLOTS) issues.push(issueOf(L04, { params: { count, limit: MOST_SLOTS } }));
  else if (filled.filter(({ key }) => present.has(key)).length === sorted.length) return filled;
  return sorted;
}

/** The map under a key, made where there is none. */
function mapIn<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const found = map.get(key) ?? new Map<L, V>();
  return map.set(key, found) && found;
}
