import { checkRank } from '../../data/check/rank';
import { findArea } from '../../data/find-area';
import type { Observation, Observations } from '../../data/input';
import { type Issue, issueOf } from '../../data/issue';
import { periodKey } from '../../data/period';
import type { Rank, Text } from '../../data/types';
import { askedIndicator, askedPeriods } from '../asked';
import { listOf } from '../options';
import type { Placed, PositionOptions } from './types';

/** The cells with a rank that were asked for, and what is wrong with, or open in, each. */
export function choosePlaces(read: Observations, options: PositionOptions): { placed: Placed[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const placed = chosen(read, options).map((cell): Placed => {
    const rank = plain(scoped(weakest(cell), read));
    const found = checkRank(rank, [...cell.path, 'rank'], cell.printed);
    issues.push(...found);
    return { cell, rank, fault: found.find(({ level }) => level === 'E') };
  });
  return { placed, issues };
}

/** Two places of one thing cannot both be right: each after the first that differs from it. */
export function contradictions(placed: readonly Placed[]): Issue[] {
  const first = new Map<string, number | undefined>();
  return placed.flatMap(({ cell, rank: { precision, position, by, among } }) => {
    const { area, indicator, counterpart, dimensions, period, path } = cell;
    const key = JSON.stringify([area, indicator, counterpart, dimensions, period, by, among.members]);
    const other = first.get(key) ?? position;
    if (precision !== 'exact') return [];
    first.set(key, other);
    const params = { a: `${other}`, b: `${position}`, period: periodKey(period) };
    return other === position ? [] : issueOf('I02 W cell', { path: [...path, 'rank'], read: position, params });
  });
}

function chosen(read: Observations, options: PositionOptions): readonly Observation[] {
  const { area, vintage, show } = options;
  const indicator = askedIndicator(options, read);
  const isAsked = askedPeriods(options, read);
  const cells = read.observations.filter(
    (cell) =>
      cell.rank !== undefined &&
      (area === undefined || isArea(cell, area, read)) &&
      (indicator === undefined || cell.indicator === indicator) &&
      (vintage === undefined || cell.vintage?.id === vintage) &&
      (options.periods === undefined || isAsked(cell)),
  );
  if (show === undefined) return cells;
  const named = (id: string) => cells.filter((cell) => isNamed(cell, id, read));
  return [...new Set(listOf(show).flatMap(named))];
}

/** Whether an id means this cell: its own, a fact's, the indicator's, the area's code or name. */
export function isNamed(cell: Observation, id: string, read: Observations): boolean {
  return cell.id === id || cell.indicator === id || cell.facts?.includes(id) === true || isArea(cell, id, read);
}

function isArea(cell: Observation, asked: string, { areas }: Observations): boolean {
  const area = areas.get(cell.area);
  return cell.area === asked || (area !== undefined && findArea(asked, [area]) !== undefined);
}

/** The readings of a text, the one that claims least first; of equal ones the editor's choice. */
export function readingsOf({
  rank,
  readings = [],
}: Observation): readonly { readonly says: Text; readonly rank: Rank }[] {
  const read = readings.flatMap(({ patch, says, default: chosen = false }) => {
    const { precision = rank!.precision, position = rank!.position } = patch as Partial<Rank>;
    const known = /^(exact|within|vague)$/.test(precision) && (position === undefined || Number.isInteger(position));
    return known ? [{ says, chosen, rank: { ...rank!, precision, position } }] : [];
  });
  return read.sort((a, b) => claim(a.rank) - claim(b.rank) || Number(b.chosen) - Number(a.chosen));
}

function weakest(cell: Observation): Rank {
  const [reading] = readingsOf(cell);
  return reading && claim(reading.rank) < claim(cell.rank!) ? reading.rank : cell.rank!;
}

/** No place is less than a bound, a bound less than a place, a place further back less than one further up. */
function claim({ precision, position = 0 }: Rank): number {
  return ['vague', 'within', 'exact'].indexOf(precision) * 1e6 - position;
}

/** The top one is the first, and one year is no run. */
function plain({ streak, ...rank }: Rank): Rank {
  const precision = rank.precision === 'within' && rank.position === 1 ? 'exact' : rank.precision;
  return { ...rank, precision, ...(streak && streak.number > 1 && { streak }) };
}

/** A cell such as "7/18" names no members: the area that ours lies in stands for them. */
function scoped(rank: Rank, { areas }: Observations): Rank {
  const { area, members } = rank.among;
  return members || !area ? rank : { ...rank, among: { ...rank.among, members: areas.get(area)?.name ?? area } };
}
