import type { Observation, Observations } from './input';
import { centre } from './interval';
import { type Issue, issueOf } from './issue';
import { kindOf } from './kind';
import { type LeagueRequest, leagueCells, leaguePeriod, leaguePeriods } from './league/cells';
import { checkClaim, leagueTable, leagueTies, type Place } from './league/table';
import { comparePeriods, periodGroup, periodKey } from './period';
import { D04Period, F04, I01, T11 } from './rules';
import type { Area, Id, Indicator, Period, Quantity } from './types';

export type { LeagueRequest } from './league/cells';
export type { Place } from './league/table';

export interface LeagueMember {
  readonly area: Area;
  readonly cell: Observation;
  readonly value: Quantity;
  /** The printed digits as a number in base units. */
  readonly centre: number;
  /** Absent where nothing could be ranked, as with one member. */
  readonly place: Place | undefined;
  /** The same area in the earlier period. */
  readonly before?: { readonly cell: Observation; readonly value: Quantity; readonly place: Place | undefined };
  /** Places gained since the earlier period: 2 is two up. Absent where either place is open or missing. */
  readonly gained?: number | undefined;
}

export interface League {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly unit: Id;
  /** `growth` where rates were published and no levels. */
  readonly by: 'level' | 'growth';
  /** Best first; equal figures in the order of the data. */
  readonly members: readonly LeagueMember[];
  /** Listed, not ranked: no figure, one in another unit, or only a forecast or target among outcomes. `cell` is absent where only other periods have one. */
  readonly unranked: readonly { readonly area: Area; readonly cell?: Observation | undefined }[];
  readonly before?: { readonly period: Period; readonly count: number; readonly isBroken: boolean } | undefined;
  /** Periods of the same kind that the data hold, in order. */
  readonly periods: readonly Period[];
  /** Another release of a figure that is ranked. */
  readonly alternates: readonly Observation[];
  readonly issues: readonly Issue[];
}

/**
 * One indicator and period over many areas, in order of size, the largest first. Competition ranks (1-2-2-4)
 * on printed digits; `best` and `worst` are the places that rounding and bounds allow. Where the precision is
 * not stated ("about 500", "20,000") it is taken to be half of the last digit that is no zero, but for 20,000 among
 * figures that are mostly printed to the same place. An issue in place of a league: two releases in one period and no
 * choice (T11), no such period, no figures at all.
 */
export function selectLeague(read: Observations, request: LeagueRequest): League | Issue {
  const cells = leagueCells(read, request);
  if (cells.length === 0) return issueOf(F04);
  const indicator = read.indicators.get(cells[0]!.indicator)!;
  const period = leaguePeriod(cells, request.period, indicator);
  if (period === undefined)
    return request.period === undefined
      ? issueOf(D04Period, { params: { lacks: 'period' } })
      : unknownPeriod('period', request.period, 'E');
  const key = periodKey(period);
  const now = cells.filter((cell) => periodKey(cell.period) === key);
  const clash = vintageClash(now);
  if (clash !== undefined) return clash;

  const issues: Issue[] = [];
  const { members, others, alternates, unit, by } = leagueTable(now, read, request, indicator, issues);
  const areaOf = (code: Id): Area => read.areas.get(code) ?? { code, scheme: 'own', name: code };
  const periods = leaguePeriods(cells, period);
  const earlier = compared(cells, periods, period, request, indicator, issues);
  const past = earlier ? leagueTable(earlier.cells, read, request, indicator, []) : undefined;
  const pastOf = new Map(past?.unit === unit ? past.members.map((member) => [member.cell.area, member]) : []);
  const placed = members.map(({ cell, value, place }): LeagueMember => {
    const before = pastOf.get(cell.area);
    const from = before?.place?.rank;
    const to = place?.rank;
    checkClaim(cell, place, members.length, issues);
    return {
      area: areaOf(cell.area),
      cell,
      value,
      centre: centre(value)!,
      place,
      ...(before && { before }),
      gained: from && to ? from - to : undefined,
    };
  });
  placed.sort((a, b) => b.centre - a.centre || (a.place?.best ?? 0) - (b.place?.best ?? 0));
  issues.push(...leagueTies(placed));
  const present = new Set(placed.map(({ area }) => area.code));
  const absent = new Map(others.filter(({ area }) => !present.has(area)).map((cell) => [cell.area, cell]));
  // Who has a figure in another period is missed in this one.
  for (const { area } of cells) if (!present.has(area) && !absent.has(area)) absent.set(area, undefined as never);
  // A forecast or a target is no place among outcomes, but it is what its area has.
  const { nature, counterpart, dimensions } = now[0]!;
  const kind = kindOf({ counterpart, dimensions });
  for (const cell of read.observations)
    if (
      cell.nature !== nature &&
      !present.has(cell.area) &&
      !absent.get(cell.area) &&
      cell.indicator === indicator.id &&
      periodKey(cell.period) === key &&
      kindOf(cell) === kind
    )
      absent.set(cell.area, cell);
  const broken = (cell: Observation | undefined) => /[BD]/.test(`${cell?.value?.status ?? ''}`);
  return {
    indicator,
    period,
    unit,
    by,
    members: placed,
    unranked: [...absent].map(([code, cell]) => ({ area: areaOf(code), cell })),
    before: earlier && {
      period: earlier.period,
      count: past!.members.length,
      isBroken:
        vintageOf(earlier.cells) !== vintageOf(now) ||
        placed.some(({ cell, before }) => broken(cell) !== broken(before?.cell)) ||
        now.some(({ definitionId }) => definitionId !== earlier.cells[0]!.definitionId),
    },
    periods,
    alternates,
    issues,
  };
}

function compared(
  cells: readonly Observation[],
  periods: readonly Period[],
  period: Period,
  { compare }: LeagueRequest,
  indicator: Indicator,
  issues: Issue[],
): { readonly period: Period; readonly cells: readonly Observation[] } | undefined {
  if (compare === undefined) return undefined;
  const isPrevious = compare === 'previous';
  const earlier = periods.filter((each) => comparePeriods(each, period) < 0);
  const found = isPrevious ? earlier[earlier.length - 1] : leaguePeriod(cells, compare, indicator);
  const isLike = found && periodGroup(found) === periodGroup(period) && periodKey(found) !== periodKey(period);
  if (!isLike) {
    // The first period has none before it: nothing to say.
    if (!isPrevious) issues.push(unknownPeriod('compare', compare, 'W'));
    return undefined;
  }
  const past = cells.filter((cell) => periodKey(cell.period) === periodKey(found));
  const clash = vintageClash(past);
  if (clash) issues.push({ ...clash, level: 'W', scope: 'series' });
  return clash ? undefined : { period: found, cells: past };
}

function unknownPeriod(option: string, id: string, level: 'E' | 'W'): Issue {
  const issue = issueOf(I01, { path: ['options', option], read: id, params: { field: 'period', id } });
  return { ...issue, level, scope: 'figure' };
}

/** T11 where named releases meet in one period, and nobody said which one is meant. */
function vintageClash(cells: readonly Observation[]): Issue | undefined {
  const [first, ...others] = cells.filter(({ vintage }) => vintage?.id);
  const other = others.find(({ vintage }) => vintage!.id !== first!.vintage!.id);
  if (!first || !other) return undefined;
  const params = { a: first.vintage!.id!, b: other.vintage!.id!, period: periodKey(other.period) };
  return { ...issueOf(T11, { path: other.path, params }), scope: 'figure' };
}

function vintageOf(cells: readonly Observation[]): Id | undefined {
  return cells.find(({ vintage }) => vintage?.id)?.vintage?.id;
}
