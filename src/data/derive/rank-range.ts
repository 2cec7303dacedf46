import { compareDecimals, shiftDecimal, toNumber } from '../decimal';
import type { Interval } from '../interval';
import type { Id } from '../types';
import { type Level, read, samePeriod, unlikeKind } from './comparable';
import { idsOf, type Refused, refuse } from './derived';
import type { RefusalReason } from './reason';

export interface RankOptions {
  /** What comes first. @defaultValue `'largest'` */
  readonly first?: 'largest' | 'smallest' | undefined;
}
export interface RankedMember {
  /** Its place in the input. */
  readonly index: number;
  readonly id?: Id | undefined;
  /** Competition rank (1-2-2-4) by the printed digits; `undefined` where a bound leaves it open. */
  readonly rank?: number | undefined;
  /** Shares its printed digits with another: 并列. */
  readonly tied: boolean;
  /** The places that the rounding of the digits allows. */
  readonly best: number;
  readonly worst: number;
}
export interface RankRange {
  readonly ok: true;
  /** In the order of the input. */
  readonly ranked: readonly RankedMember[];
  /** Listed, not ranked: missing and vague figures. */
  readonly unranked: readonly {
    readonly index: number;
    readonly id?: Id | undefined;
    readonly reason: RefusalReason;
  }[];
  readonly from: readonly Id[];
  readonly label: 'derived';
}

/** Ranks figures of one indicator and period over several areas. */
export function rankRange(levels: readonly Level[], options: RankOptions = {}): RankRange | Refused {
  const members: Member[] = [];
  const unranked: { index: number; id?: Id | undefined; reason: RefusalReason }[] = [];
  for (const [index, level] of levels.entries()) {
    const reason = unlikeKind(level, levels[0]!);
    if (reason) return refuse('rankRange', reason);
    if (!samePeriod(level.period, levels[0]!.period)) return refuse('rankRange', 'different-periods');
    const interval = read(level);
    if (typeof interval === 'string') unranked.push({ index, id: level.id, reason: interval });
    else members.push(memberOf(level, index, interval, options.first === 'smallest'));
  }
  if (members.length < 2) return refuse('rankRange', 'too-few');
  const printed = placesByDigits(members);
  const los = members.map(({ lo }) => lo).sort((a, b) => a - b);
  const his = members.map(({ hi }) => hi).sort((a, b) => a - b);
  const ranked = members.map((member) => ({
    index: member.index,
    id: member.id,
    ...(printed.get(member) ?? { rank: undefined, tied: false }),
    best: 1 + (isClosed(member) ? countAbove(los, member.hi) : countFrom(los, member.hi)),
    worst: countAbove(his, member.lo) + (member.hi > member.lo ? 0 : 1),
  }));
  return { ok: true, ranked, unranked, from: idsOf(levels), label: 'derived' };
}

interface Member extends Interval {
  readonly index: number;
  readonly id: Id | undefined;
  /** All digits in base units; `undefined` for bounds and `between`. */
  readonly digits: string | undefined;
  readonly value: number;
  readonly sign: 1 | -1;
}

/** Turned round where the smallest comes first, so that more is always better. */
function memberOf({ id, value }: Level, index: number, interval: Interval, turned: boolean): Member {
  const exact = value.digits !== null && /^(exact|about|nearly)$/.test(value.qualifier ?? 'exact');
  const digits = exact ? shiftDecimal(value.digits, value.multiplier ?? 0) : undefined;
  const number = digits === undefined ? 0 : toNumber(digits);
  const { lo, hi, loOpen, hiOpen } = interval;
  const ends = turned ? { lo: -hi, hi: -lo, loOpen: hiOpen, hiOpen: loOpen } : interval;
  return { ...ends, index, id, digits, value: turned ? -number : number, sign: turned ? -1 : 1 };
}

/** Competition ranks; none where a bound may stand before or after. */
function placesByDigits(members: readonly Member[]): Map<Member, { rank: number | undefined; tied: boolean }> {
  const places = new Map<Member, { rank: number | undefined; tied: boolean }>();
  const bounds = members.filter(({ digits }) => digits === undefined);
  const sorted = members.filter(({ digits }) => digits !== undefined).sort(byDigits);
  let start = 0;
  for (const [i, member] of sorted.entries()) {
    if (i > 0 && byDigits(sorted[i - 1]!, member) !== 0) start = i;
    const next = sorted[i + 1];
    const tied = start < i || (next !== undefined && byDigits(member, next) === 0);
    const before = bounds.filter((bound) => isAbove(bound, member.value)).length;
    const open = bounds.some((bound) => !isAbove(bound, member.value) && bound.hi > member.value);
    places.set(member, { rank: open ? undefined : start + before + 1, tied });
  }
  return places;
}

function isAbove({ lo, loOpen }: Member, value: number): boolean {
  return lo > value || (lo === value && loOpen === true);
}

/** Numbers decide where they can; only equal ones are compared digit by digit. */
function byDigits(a: Member, b: Member): number {
  return b.value - a.value || a.sign * compareDecimals(b.digits ?? '0', a.digits ?? '0');
}

/**
 * Whether the upper end itself may be true. Rounding leaves it to the next digits: 5.7 is below 5.75, where 5.8
 * begins, so that figures one digit apart never change places.
 */
function isClosed({ lo, hi, hiOpen, digits }: Member): boolean {
  return digits === undefined ? hiOpen !== true : lo === hi;
}

/** How many of the ascending numbers reach a limit or exceed it. */
function countFrom(sorted: readonly number[], limit: number): number {
  return sorted.length - firstWhere(sorted, (value) => value >= limit);
}

/** How many of the ascending numbers exceed a limit. */
function countAbove(sorted: readonly number[], limit: number): number {
  return sorted.length - firstWhere(sorted, (value) => value > limit);
}

/** Index of the first that holds; all after it do too. */
function firstWhere(sorted: readonly number[], holds: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
