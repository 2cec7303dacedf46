import { flowOf } from './indicators';
import { type Issue, issueOf } from './issue';
import {
  comparePeriods,
  normalisePeriod,
  parseGroup,
  parsePeriod,
  periodGroup,
  periodKey,
  previousPeriod,
  yearBefore,
} from './period';
import { D04Period, I02, L04, T11 } from './rules';
import type { Area, Id, Indicator, Observation, Observations, Period } from './types';

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
  /** Comparable spans only: `year`, `month`, `ytd-4` … */
  readonly group: string;
  readonly slots: readonly Slot[];
  readonly series: readonly Series[];
  /** Another release of a figure that is drawn. */
  readonly alternates: readonly Observation[];
  /** Same area and indicator, but of other period types: named in a note, kept in a table. */
  readonly elsewhere: readonly Observation[];
  /** Cells of areas and indicators that were not asked for. */
  readonly unrelated: readonly Observation[];
  readonly issues: readonly Issue[];
}

/** More slots than this are not filled with gaps: a typing error in a year must not make a million of them. */
const MOST_SLOTS = 600;

/** Picks one area, one indicator (with its flows) and one group of comparable periods out of all cells. */
export function selectSeries(read: Observations, request: SeriesRequest): SeriesSelection | Issue {
  const issues: Issue[] = [];
  const placed = read.observations.filter((o) => o.value !== undefined || o.growth !== undefined);
  const area = chooseArea(placed, request.area, read);
  const mine = placed.filter((o) => o.area === area.code);
  const family = chooseFamily(mine, request.indicator);
  const related = mine.filter((o) => family.includes(o.indicator));
  const indicator = read.indicators.get(family[0] ?? '');
  const group = chooseGroup(related, request.periods, read);
  if (indicator === undefined || group === undefined) return issueOf(D04Period, { params: { lacks: 'period' } });

  const wanted = new Set<string>();
  for (const text of request.periods ?? []) {
    const period = parsePeriod(text);
    if (period.ok && (request.periods?.length ?? 0) > 1)
      wanted.add(periodKey(normalisePeriod(period.value, indicator)));
  }
  const chosen: Observation[] = [];
  const elsewhere: Observation[] = [];
  for (const o of related) {
    const inGroup = periodGroup(o.period) === group && (wanted.size === 0 || wanted.has(periodKey(o.period)));
    (inGroup ? chosen : elsewhere).push(o);
  }
  const vintages = new Set(chosen.map((o) => o.vintage?.id).filter((id) => id !== undefined));
  const current = request.vintage === undefined ? chosen : chosen.filter((o) => o.vintage?.id === request.vintage);
  const clash = request.vintage === undefined && vintages.size > 1 ? vintageClash(current) : undefined;
  if (clash !== undefined) return clash;

  const { series, alternates } = releases(current, family, request.source, read, indicator.unit, issues);
  const bases = request.implied
    ? current.flatMap((o) => (o.growth && o.value ? (yearBefore(o.period) ?? []) : []))
    : [];
  const slots = fillSlots([...current.map((o) => o.period), ...bases], issues);
  const unrelated = read.observations.filter((o) => o.area !== area.code || !family.includes(o.indicator));
  return { area, indicator, group, slots, series, alternates, elsewhere, unrelated, issues };
}

function chooseArea(cells: readonly Observation[], asked: Id | undefined, read: Observations): Area {
  const own = (code: Id): Area => read.areas.get(code) ?? { code, scheme: 'own', name: code };
  if (asked !== undefined) {
    for (const area of read.areas.values()) {
      const { name, short } = area;
      const names = [name, short].flatMap((t) => (typeof t === 'object' ? [t.zh, t.en] : [t]));
      if (area.code === asked || names.includes(asked)) return area;
    }
    return own(asked);
  }
  return own(mostFrequent(cells.map((o) => o.area)) ?? '');
}

/** The indicator and, for goods trade, its flows; the total first. */
function chooseFamily(cells: readonly Observation[], asked: Id | undefined): readonly Id[] {
  const indicator =
    asked ?? mostFrequent(cells.filter((o) => o.value !== undefined || o.growth !== undefined).map((o) => o.indicator));
  if (indicator === undefined) return [];
  if (flowOf(indicator) === undefined || asked !== undefined) return [indicator];
  const flows = (['total', 'exports', 'imports'] as const).map((f) => `trade-${f}`);
  return flows.filter((id) => cells.some((o) => o.indicator === id));
}

function chooseGroup(
  cells: readonly Observation[],
  asked: readonly string[] | undefined,
  read: Observations,
): string | undefined {
  const first = asked?.[0];
  if (first !== undefined) {
    const group = parseGroup(first);
    if (group !== undefined && (asked?.length ?? 0) === 1) return group;
    const period = parsePeriod(first);
    const indicator = read.indicators.get(cells[0]?.indicator ?? '');
    if (period.ok) return periodGroup(indicator ? normalisePeriod(period.value, indicator) : period.value);
  }
  // Levels count twice: a group of bare growth rates should not win over one with figures.
  const groups = cells.flatMap((o) => {
    const group = periodGroup(o.period);
    return group === undefined ? [] : o.value === undefined ? [group] : [group, group];
  });
  return mostFrequent(groups);
}

/** The value seen most often; the first seen wins a tie, so that the answer does not depend on a hash. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function vintageClash(cells: readonly Observation[]): Issue | undefined {
  const seen = new Map<string, Observation>();
  for (const o of cells) {
    const key = `${o.indicator} ${periodKey(o.period)}`;
    const other = seen.get(key);
    if (other !== undefined && other.vintage?.id !== o.vintage?.id) {
      const params = { a: other.vintage?.id ?? '–', b: o.vintage?.id ?? '–' };
      return issueOf({ ...T11, scope: 'figure' }, { path: o.path, read: periodKey(o.period), params });
    }
    if (other === undefined) seen.set(key, o);
  }
  return undefined;
}

/** One observation per unit, flow and period: the asked source, else the latest published; the rest are alternates. */
function releases(
  cells: readonly Observation[],
  family: readonly Id[],
  source: string | undefined,
  read: Observations,
  ownUnit: Id,
  issues: Issue[],
): { series: readonly Series[]; alternates: readonly Observation[] } {
  const published = (o: Observation) =>
    o.sources
      .map((id) => read.sources.get(id)?.published ?? '')
      .sort()
      .pop() ?? '';
  const units = new Map<Id, Map<Flow, Map<string, Observation>>>();
  const alternates: Observation[] = [];
  const bare = cells.filter((o) => o.value === undefined);
  for (const o of cells) {
    if (o.value === undefined) continue;
    const flow = flowIn(family, o.indicator);
    const flows = getOr(units, o.value.unit, () => new Map<Flow, Map<string, Observation>>());
    const byPeriod = getOr(flows, flow, () => new Map<string, Observation>());
    const key = periodKey(o.period);
    const other = byPeriod.get(key);
    if (other === undefined) {
      byPeriod.set(key, o);
      continue;
    }
    const wins = rank(o, source, published) > rank(other, source, published);
    const [kept, left] = wins ? [o, other] : [other, o];
    byPeriod.set(key, kept.growth === undefined && left.growth !== undefined ? { ...kept, growth: left.growth } : kept);
    alternates.push(left);
    if (kept.value?.digits !== left.value?.digits && kept.nature === left.nature) {
      issues.push(
        issueOf(I02, {
          path: left.path,
          read: left.printed ?? left.value?.digits,
          params: { period: key, a: kept.value?.digits ?? '', b: left.value?.digits ?? '' },
        }),
      );
    }
  }
  for (const o of bare) addBareGrowth(o, units, flowIn(family, o.indicator));
  // The indicator's own currency first, then the fuller series.
  const own = (unit: Id) => (unit === ownUnit ? 1 : 0);
  const order = [...units].sort((a, b) => own(b[0]) - own(a[0]) || size(b[1]) - size(a[1]));
  return { series: order.map(([unit, flows]) => ({ unit, flows })), alternates };
}

function rank(o: Observation, source: string | undefined, published: (o: Observation) => string): string {
  const asked = source !== undefined && o.sources.includes(source) ? '2' : '1';
  return `${o.nature === 'outcome' ? 2 : 1}${asked}${published(o)}`;
}

/** A growth rate printed without its level stands with the level of another release, or alone. */
function addBareGrowth(o: Observation, units: Map<Id, Map<Flow, Map<string, Observation>>>, flow: Flow): void {
  const first = units.size > 0 ? [...units.values()][0] : getOr(units, 'CNY', () => new Map());
  if (first === undefined) return;
  const byPeriod = getOr(first, flow, () => new Map<string, Observation>());
  const key = periodKey(o.period);
  const level = byPeriod.get(key);
  if (level === undefined) byPeriod.set(key, o);
  else if (level.growth === undefined && o.growth !== undefined) byPeriod.set(key, { ...level, growth: o.growth });
}

/** Every period from first to last, so that a gap has a place. All first halves, or all Aprils, step by the year. */
function fillSlots(periods: readonly Period[], issues: Issue[]): readonly Slot[] {
  const present = new Map<string, Period>();
  for (const period of periods) present.set(periodKey(period), period);
  const sorted = [...present.values()].sort(comparePeriods);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return [];
  const positions = new Set(sorted.map((p) => ('number' in p ? p.number : 0)));
  const step = positions.size > 1 ? previousPeriod : yearBefore;
  const filled: Slot[] = [];
  for (let p: Period | undefined = last; p !== undefined && comparePeriods(p, first) >= 0; p = step(p)) {
    filled.push({ key: periodKey(p), period: p });
    if (filled.length > MOST_SLOTS) break;
  }
  const complete = sorted.every((p) => filled.some((slot) => slot.key === periodKey(p)));
  if (complete && filled.length <= MOST_SLOTS) return filled.reverse();
  issues.push(issueOf(L04, { params: { count: filled.length, limit: MOST_SLOTS } }));
  return sorted.map((period) => ({ key: periodKey(period), period }));
}

function flowIn(family: readonly Id[], indicator: Id): Flow {
  return family.length > 1 ? (flowOf(indicator) ?? 'total') : 'total';
}

function size(flows: ReadonlyMap<Flow, ReadonlyMap<string, unknown>>): number {
  let count = 0;
  for (const cells of flows.values()) count += cells.size;
  return count;
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
