import { compareDecimals, shiftDecimal, toNumber } from '../decimal';
import { type Interval, isBound } from '../interval';
import type { Id, Quantity } from '../types';
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
  const first = levels[0]!;
  const turned = options.first === 'smallest';
  for (let index = 0; index < levels.length; index++) {
    const level = levels[index]!;
    const reason = unlikeKind(level, first);
    if (reason) return refuse('rankRange', reason);
    if (!samePeriod(level.period, first.period)) return refuse('rankRange', 'different-periods');
    const interval = read(level);
    if (typeof interval === 'string') unranked.push({ index, id: level.id, reason: interval });
    else members.push(memberOf(level, index, interval, turned));
  }
  if (members.length < 2) return refuse('rankRange', 'too-few');
  rankByDigits(members);
  const los = members.map(({ lo }) => lo).sort(ascending);
  const his = members.map(({ hi }) => hi).sort(ascending);
  const ranked = members.map((member) => ({
    index: member.index,
    id: member.id,
    rank: member.rank,
    tied: member.tied,
    best: 1 + los.length - firstFrom(los, member.hi, isClosed(member)),
    worst: his.length - firstFrom(his, member.lo, true) + (member.hi > member.lo ? 0 : 1),
  }));
  return { ok: true, ranked, unranked, from: idsOf(levels), label: 'derived' };
}

interface Member extends Interval {
  readonly index: number;
  readonly id: Id | undefined;
  /** `undefined` for bounds and `between`. */
  readonly printed: Quantity | undefined;
  /** The printed digits in base units. */
  readonly value: number;
  readonly sign: 1 | -1;
  rank: number | undefined;
  tied: boolean;
}

/** Turned round where the smallest comes first, so that more is always better. */
function memberOf({ id, value: quantity }: Level, index: number, interval: Interval, turned: boolean): Member {
  const { digits, multiplier, qualifier = 'exact' } = quantity;
  const isExact = digits !== null && qualifier !== 'between' && !isBound(quantity);
  const value = isExact ? toNumber(digits, multiplier) : 0;
  const { lo, hi, loOpen, hiOpen } = interval;
  // All fields, told or not and in one order: to spread the interval took longer than to read it.
  return {
    lo: turned ? -hi : lo,
    hi: turned ? -lo : hi,
    loOpen: turned ? hiOpen : loOpen,
    hiOpen: turned ? loOpen : hiOpen,
    index,
    id,
    printed: isExact ? quantity : undefined,
    value: turned ? -value : value,
    sign: turned ? -1 : 1,
    rank: undefined,
    tied: false,
  };
}

/** Competition ranks; none where a bound may stand before or after. */
function rankByDigits(members: readonly Member[]): void {
  const bounds = members.filter(({ printed }) => printed === undefined);
  const sorted = members.filter(({ printed }) => printed !== undefined).sort(byDigits);
  let start = 0;
  sorted.forEach((member, i) => {
    if (i > 0 && byDigits(sorted[i - 1]!, member) !== 0) start = i;
    const next = sorted[i + 1];
    member.tied = start < i || (next !== undefined && byDigits(member, next) === 0);
    const before = bounds.filter((bound) => isAbove(bound, member.value)).length;
    const isOpen = bounds.some((bound) => !isAbove(bound, member.value) && bound.hi > member.value);
    member.rank = isOpen ? undefined : start + before + 1;
  });
}

function isAbove({ lo, loOpen }: Member, value: number): boolean {
  return lo > value || (lo === value && loOpen === true);
}

/** Numbers decide where they can; only equal ones are compared digit by digit. 近100 is below 100. */
function byDigits(a: Member, b: Member): number {
  return b.value - a.value || a.sign * (compareDecimals(digitsOf(b), digitsOf(a)) || below(a) - below(b));
}

function below({ printed }: Member): number {
  return printed!.qualifier === 'nearly' ? 1 : 0;
}

/** All digits in base units. */
function digitsOf({ printed }: Member): string {
  return shiftDecimal(printed!.digits!, printed!.multiplier ?? 0);
}

/**
 * Whether the upper end itself may be true. Rounding leaves it to the next digits: 5.7 is below 5.75, where 5.8
 * begins, so that figures one digit apart never change places.
 */
function isClosed({ lo, hi, hiOpen, printed }: Member): boolean {
  return printed === undefined ? hiOpen !== true : lo === hi;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Index of the first of the ascending numbers that reaches a limit; with `beyond`, that exceeds it. */
function firstFrom(sorted: readonly number[], limit: number, beyond: boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle]!;
    if (value > limit || (value === limit && !beyond)) to = middle;
    else from = middle + 1;
  }
  return from;
}
