import { breaks } from './derive/comparable';
import type { Observation, Observations } from './input';
import { type Issue, issueOf } from './issue';
import { ofOneKind } from './kind';
import { mostFrequent } from './most-frequent';
import { readPeriods } from './observations';
import { comparePeriods, periodGroup, periodKey } from './period';
import type { PeriodChoice } from './read-periods';
import { D04Period, F04, T11, V10 } from './rules';
import { fillSlots, type Slot } from './series';
import type { Area, Id, Indicator, Period, Text } from './types';

export interface PanelRequest {
  readonly indicator?: Id | undefined;
  readonly periods?: readonly string[] | undefined;
  readonly vintage?: Id | undefined;
  /** Id of the source whose figure wins where two releases differ. */
  readonly source?: string | undefined;
}

/** Many areas over comparable periods, at most one cell each. */
export interface Panel {
  readonly indicator: Indicator;
  readonly unit: Id;
  readonly areas: readonly Area[];
  /** Every period from first to last, also those where nothing was published; or only those asked for, or that stand at one distance. */
  readonly slots: readonly Slot[];
  /** Row-major: the slots of the first area, then of the second. */
  readonly cells: readonly (Observation | undefined)[];
  /** Nothing but figures: no cell names a release, a partner or a breakdown, has a status or a printed rank. */
  readonly isPlain: boolean;
  /** Slots that no line may be drawn into from the slot before, and why where the data say so. */
  readonly breaks: ReadonlyMap<number, PanelBreak>;
  /** Other releases, other kinds of period, other units, forecasts and targets: what is not ranked. */
  readonly elsewhere: readonly Observation[];
  readonly issues: readonly Issue[];
}
export interface PanelBreak {
  readonly reason?: Text | undefined;
  /** Another release begins here. */
  readonly vintage?: { readonly from: Id; readonly to: Id } | undefined;
}

/**
 * Picks one indicator, one unit and one group of comparable periods over all areas. An issue in its place: two
 * releases in one period and no choice (T11), no period that has a place on an axis, no figures at all.
 */
export function selectPanel(read: Observations, request: PanelRequest): Panel | Issue {
  const { vintage } = request;
  const { observations, indicators } = read;
  const [only, ...more] = indicators.keys();
  const usual = () => mostFrequent(observations.flatMap((cell) => (cell.value || cell.rank ? cell.indicator : [])));
  const id = request.indicator ?? (more.length > 0 ? usual() : only);
  const indicator = indicators.get(id ?? '');
  if (id === undefined || indicator === undefined) return issueOf(F04);
  const wanted = readPeriods(request.periods ?? [], indicator);
  const [own, isPlain, ahead] = cellsOf(observations, id, vintage);
  const [chosen, others, periods] = ofOneGroup(isPlain ? own : ofOneKind(own), wanted);
  if (chosen.length === 0) return issueOf(others.length > 0 ? D04Period : F04, { params: { lacks: 'period' } });

  const issues: Issue[] = [];
  const slots = fillSlots(periods, issues);
  const slotOf = indexOfPeriods(slots);
  const clash = isPlain ? undefined : vintageClash(chosen, slotOf);
  if (clash !== undefined) return clash;
  const isOwn = chosen.some(({ value }) => value?.unit === indicator.unit);
  const unit = (isOwn ? undefined : mostFrequent(chosen.flatMap(({ value }) => value?.unit ?? []))) ?? indicator.unit;
  const areas = new Map<Id, number>();
  const cells: (Observation | undefined)[] = [];
  const elsewhere = [...others, ...ahead];
  let isMixed = false;
  let last: Id | undefined;
  let row = 0;
  for (const cell of chosen) {
    const { value, area } = cell;
    if (value && value.unit !== unit) {
      if (!isMixed)
        issues.push(issueOf(V10, { path: cell.path, read: value.unit, params: { a: unit, b: value.unit } }));
      isMixed = true;
      elsewhere.push(cell);
      continue;
    }
    // One area after another, mostly.
    if (area !== last) {
      row = areas.get(area) ?? areas.size;
      areas.set(area, row);
      last = area;
    }
    const at = row * slots.length + slotOf(cell.period);
    const other = cells[at];
    const wins = other === undefined || weight(cell, read, request) > weight(other, read, request);
    if (other) elsewhere.push(wins ? other : cell);
    if (wins) cells[at] = cell;
  }
  cells.length = areas.size * slots.length;
  const panel: Panel = {
    indicator,
    unit,
    areas: [...areas.keys()].map((code) => read.areas.get(code) ?? { code, scheme: 'own', name: code }),
    slots,
    cells,
    isPlain,
    breaks: breaksOf(isPlain ? [] : cells, slots, read, slotOf),
    elsewhere,
    issues,
  };
  // Figures of every fifth year lack nothing in between, as those of a census do.
  const used = [...new Set(periods.map(slotOf))];
  const step = (slots.length - 1) / (used.length - 1);
  const isSparse = wanted.keys.size === 0 && step > 1 && used.every((slot) => slot % step === 0);
  const keys = isSparse ? new Set(used.map((slot) => slots[slot]!.key)) : wanted.keys;
  return keys.size > 0 ? withSlots(panel, keys) : panel;
}

/** Only the periods asked for, side by side. A break between two of them stays one, whatever lies between. */
function withSlots(panel: Panel, keys: ReadonlySet<string>): Panel {
  const { slots, cells } = panel;
  const kept = slots.map((_, slot) => slot).filter((slot) => keys.has(slots[slot]!.key));
  const breaks = new Map<number, PanelBreak>();
  for (const [slot, told] of panel.breaks) {
    const to = kept.findIndex((one) => one >= slot);
    if (to > 0) breaks.set(to, told);
  }
  const rows = panel.areas.map((_, row) => row);
  const picked = rows.flatMap((row) => kept.map((slot) => cells[row * slots.length + slot]));
  return { ...panel, slots: kept.map((slot) => slots[slot]!), cells: picked, breaks };
}

/** The figures and places of an indicator in a release; what names no release belongs to all. Apart what is no outcome, but for forecasts where nothing else is. */
function cellsOf(
  observations: readonly Observation[],
  id: Id,
  vintage: Id | undefined,
): [own: readonly Observation[], isPlain: boolean, ahead: readonly Observation[]] {
  const own: Observation[] = [];
  const ahead: Observation[] = [];
  const forecasts: Observation[] = [];
  let isPlain = true;
  for (const cell of observations) {
    const { value, rank, vintage: release } = cell;
    if (cell.indicator !== id || !(value || rank)) continue;
    if (rank || release || value?.status || cell.counterpart || cell.dimensions) isPlain = false;
    if (vintage === undefined || !release?.id || release.id === vintage)
      (cell.nature === 'outcome' ? own : cell.nature === 'forecast' ? forecasts : ahead).push(cell);
  }
  // Forecasts alone are ranked among themselves, as in a ranking.
  return own.length > 0 ? [own, isPlain, [...ahead, ...forecasts]] : [forecasts, false, ahead];
}

/**
 * The cells of the group of periods asked for, or of the group that has most, of several such of the latest; the rest;
 * and the periods of the group.
 */
function ofOneGroup(
  cells: readonly Observation[],
  wanted: PeriodChoice,
): [chosen: readonly Observation[], others: readonly Observation[], periods: readonly Period[]] {
  // Many cells share few periods.
  const counts = new Map<Period, { cells: number }>();
  for (const { period } of cells) {
    const count = counts.get(period);
    if (count) count.cells++;
    else counts.set(period, { cells: 1 });
  }
  const groups = new Map<string, { cells: number; last: Period }>();
  for (const [period, count] of counts) {
    const name = periodGroup(period);
    if (!name) continue;
    const found = groups.get(name) ?? { cells: 0, last: period };
    groups.set(name, found);
    found.cells += count.cells;
    if (comparePeriods(period, found.last) > 0) found.last = period;
  }
  const [usual] = [...groups].sort(([, a], [, b]) => b.cells - a.cells || comparePeriods(b.last, a.last));
  const group = wanted.group ?? usual?.[0];
  const inGroup = new Set([...counts.keys()].filter((period) => group !== undefined && periodGroup(period) === group));
  const isAll = inGroup.size === counts.size;
  const chosen = isAll ? cells : cells.filter(({ period }) => inGroup.has(period));
  return [chosen, isAll ? [] : cells.filter(({ period }) => !inGroup.has(period)), [...inGroup]];
}

function indexOfPeriods(slots: readonly Slot[]): (period: Period) => number {
  const byKey = new Map(slots.map(({ key }, i) => [key, i]));
  const known = new Map<Period, number>();
  return (period) => {
    let index = known.get(period);
    if (index === undefined) {
      index = byKey.get(periodKey(period)) ?? -1;
      known.set(period, index);
    }
    return index;
  };
}

/** T11 where named releases meet in one period: places among figures of two releases mean nothing. */
function vintageClash(cells: readonly Observation[], slotOf: (period: Period) => number): Issue | undefined {
  const names = new Map<number, Id>();
  for (const { vintage, period, path } of cells) {
    const b = vintage?.id;
    if (!b) continue;
    const a = names.get(slotOf(period)) ?? b;
    names.set(slotOf(period), a);
    if (a !== b) return { ...issueOf(T11, { path, params: { a, b, period: periodKey(period) } }), scope: 'figure' };
  }
  return undefined;
}

/** A figure before a bare rank; the asked source; the latest published. */
function weight({ value, sources }: Observation, read: Observations, { source }: PanelRequest): string {
  const published = sources.map((id) => read.sources.get(id)?.published ?? '').sort();
  return [value?.digits ? 1 : 0, source !== undefined && sources.includes(source) ? 1 : 0, published.pop()].join();
}

function breaksOf(
  cells: readonly (Observation | undefined)[],
  slots: readonly Slot[],
  read: Observations,
  slotOf: (period: Period) => number,
): ReadonlyMap<number, PanelBreak> {
  const found = new Map<number, PanelBreak>();
  let from: Id | undefined;
  for (let slot = 0; slot < slots.length; slot++) {
    let to: Id | undefined;
    let total = 0;
    let broken = 0;
    for (let at = slot; at < cells.length; at += slots.length) {
      const cell = cells[at];
      if (!cell) continue;
      total++;
      if (isBroken(cell)) broken++;
      to ??= cell.vintage?.id;
    }
    if (from && to && from !== to) found.set(slot, { vintage: { from, to } });
    // What happens to most of the figures happens to the whole order.
    else if (broken * 2 > total && slot > 0) found.set(slot, {});
    from = to ?? from;
  }
  for (const { at, reason } of read.breaks) if (slotOf(at) > 0) found.set(slotOf(at), { reason });
  return found;
}

/** Whether a figure opens a new series. */
export function isBroken({ value, period }: Observation): boolean {
  return value?.status !== undefined && breaks({ value, period });
}
