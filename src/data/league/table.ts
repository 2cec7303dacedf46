import { checkRank, checkRankAgainst } from '../check/rank';
import type { Level } from '../derive/comparable';
import { type RankedMember, rankRange } from '../derive/rank-range';
import type { Observation, Observations } from '../input';
import { type Issue, issueOf } from '../issue';
import { mostFrequent } from '../most-frequent';
import { periodKey } from '../period';
import { R07, V10 } from '../rules';
import type { Id, Indicator, Quantity } from '../types';
import type { LeagueRequest } from './cells';

/** Places of one member by its printed digits; `rank` is open where a bound may stand before or after. */
export type Place = Pick<RankedMember, 'rank' | 'tied' | 'best' | 'worst'>;

export interface Ranked {
  readonly cell: Observation;
  readonly value: Quantity;
  readonly place: Place | undefined;
}

/** One figure per area in one unit, with places; what has none is in `others`. */
export function leagueTable(
  cells: readonly Observation[],
  { sources }: Observations,
  { source }: LeagueRequest,
  indicator: Indicator,
  issues: Issue[],
): {
  readonly members: readonly Ranked[];
  readonly others: readonly Observation[];
  readonly alternates: readonly Observation[];
  readonly unit: Id;
  readonly by: 'level' | 'growth';
} {
  const hasLevels = cells.some(({ value }) => value?.digits);
  const by = hasLevels || !cells.some(({ growth }) => growth) ? 'level' : 'growth';
  const figure = ({ value, growth }: Observation) =>
    by === 'level' ? value : growth?.form === 'percent' || growth?.form === 'points' ? growth.value : undefined;
  const valued = cells.filter((cell) => figure(cell)?.digits);
  const units = valued.map((cell) => figure(cell)!.unit);
  const unit = (units.includes(indicator.unit) ? indicator.unit : mostFrequent(units)) ?? indicator.unit;
  const others = cells.filter((cell) => !figure(cell)?.digits);
  const weight = (cell: Observation) => {
    const dates = cell.sources.map((id) => sources.get(id)?.published ?? '').sort();
    return [source !== undefined && cell.sources.includes(source), dates.pop()].join();
  };
  const chosen = new Map<Id, Observation>();
  const alternates: Observation[] = [];
  for (const cell of valued) {
    const { unit: other, digits } = figure(cell)!;
    if (other !== unit) {
      issues.push(issueOf(V10, { path: cell.path, params: { a: unit, b: other } }));
      others.push(cell);
      continue;
    }
    const rival = chosen.get(cell.area);
    const [kept, left] = rival && weight(cell) <= weight(rival) ? [rival, cell] : [cell, rival];
    chosen.set(cell.area, kept);
    if (left === undefined) continue;
    alternates.push(left);
    const params = { a: figure(kept)!.digits!, b: figure(left)!.digits!, period: periodKey(cell.period) };
    issues.push(issueOf('I02 W cell', { path: left.path, read: left.printed ?? digits, params }));
  }
  const members = [...chosen.values()].map(
    (cell): Mutable<Ranked> => ({ cell, value: figure(cell)!, place: undefined }),
  );
  const usual =
    members.some(({ value }) => isVague(value)) &&
    mostFrequent(members.flatMap(({ value }) => (isVague(value) ? [] : printedTo(value))));
  const range = rankRange(members.map(({ cell, value }) => levelOf(cell, indicator, bounded(value, usual))));
  if (range.ok) for (const place of range.ranked) members[place.index]!.place = place;
  else if (range.issue.params['reason'] !== 'too-few') issues.push(range.issue);
  return { members, others, alternates, unit, by };
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };

/** What ranks are told by, of one cell. */
function levelOf(cell: Observation, indicator: Indicator, value: Quantity): Level {
  const { id, period, area, nature, counterpart, dimensions, vintage, definitionId } = cell;
  return { id, value, period, indicator, area, nature, counterpart, dimensions, vintage, definitionId };
}

function isVague({ qualifier, halfWidth }: Quantity): boolean {
  return halfWidth === 'unknown' || (halfWidth === undefined && (qualifier === 'about' || qualifier === 'nearly'));
}

/** To which place digits are printed. */
function printedTo({ digits, multiplier = 0 }: Quantity): string {
  return `${multiplier} ${digits?.split('.')[1]?.length}`;
}

/**
 * The widest rounding that the digits show, where none is stated: 20,000 is 15,000 to 25,000. Among figures that are
 * printed to the same place, as 23,871 and 18,405 are, it is one of them.
 */
function bounded(value: Quantity, usual: string | undefined | false): Quantity {
  const { digits, qualifier = 'exact' } = value;
  if (!isVague(value) || digits === null) return value;
  if (qualifier === 'exact' && printedTo(value) === usual) return { ...value, halfWidth: undefined };
  const [, zeros = ''] = /^-?\d*?[1-9](0*)$/.exec(digits) ?? [];
  const point = digits.indexOf('.');
  const fine = point < 0 ? '0.5' : `0.${'0'.repeat(digits.length - point - 1)}5`;
  return { ...value, halfWidth: zeros === '' ? fine : `5${zeros.slice(1)}` };
}

/** A claimed place against the values, where it is a place among as many. */
export function checkClaim(
  { rank, path, printed }: Observation,
  place: Place | undefined,
  count: number,
  issues: Issue[],
): void {
  if (rank === undefined || place === undefined) return;
  const at = [...path, 'rank'];
  // Among whom it is a place is said beside it, in every row.
  issues.push(...checkRank(rank, at, printed).filter(({ code }) => code !== 'R01'));
  // A 10th place in a table of three is one among more.
  const size = rank.among.size ?? Math.max(count, rank.position ?? 0);
  if (rank.by !== 'growth' && size === count) issues.push(...checkRankAgainst(rank, place, at));
}

/** R07 for each place that several share. */
export function leagueTies(members: readonly Ranked[]): Issue[] {
  const shared = new Map<number, Ranked[]>();
  for (const member of members)
    if (member.place?.tied && member.place.rank !== undefined)
      shared.set(member.place.rank, [...(shared.get(member.place.rank) ?? []), member]);
  return [...shared.values()].map((same) =>
    issueOf(R07, { params: { count: same.length, value: same[0]!.value.digits ?? '' } }),
  );
}
