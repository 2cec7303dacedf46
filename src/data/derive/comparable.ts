/** What a derivation reads of a figure, and whether two figures may meet in one. */
import { centre, type Interval, intervalOf, isBound } from '../interval';
import { firstMonth, monthsOf, periodKey, sameSpan } from '../period';
import { T11 } from '../rules';
import type { Id, Indicator, Nature, Period, Quantity, Vintage } from '../types';
import { type Refused, refuse } from './derived';
import type { Derivation, RefusalReason } from './reason';

/**
 * One published figure as a derivation sees it; an `Observation` with a value fits. With the `Indicator`
 * itself in place of its id, counts are exact and stocks, rates and non-negative indicators are known.
 */
export interface Level {
  readonly id?: Id | undefined;
  readonly value: Quantity;
  readonly period: Period;
  readonly indicator?: Id | Indicator | undefined;
  readonly area?: Id | undefined;
  readonly nature?: Nature | undefined;
  readonly counterpart?: Id | undefined;
  readonly dimensions?: Readonly<Record<string, Id>> | undefined;
  readonly vintage?: Vintage | undefined;
  readonly definitionId?: Id | undefined;
  /** @defaultValue that of the indicator */
  readonly prices?: Indicator['prices'] | undefined;
}

/** Why no growth runs from `base` to `now`, whatever their digits; `undefined` where it may. */
export function unlikeLevels(now: Level, base: Level): RefusalReason | undefined {
  return (
    unlike(now, base) ??
    unlikePeriods(now.period, base.period) ??
    (breaks(now) ? 'break' : undefined) ??
    (isRate(now) ? 'rate' : undefined)
  );
}

/** The interval of a level, or why there is none. */
export function read(level: Level): Interval | RefusalReason {
  const { kind, nonNegative } = indicatorOf(level);
  const interval = intervalOf(level.value, { count: kind === 'count' || undefined, nonNegative });
  return level.value.digits === null ? (interval ? 'negligible' : 'missing') : (interval ?? 'vague');
}

/** As `read`, where a bound is no use. */
export function readClosed(level: Level): Interval | RefusalReason {
  return isBound(level.value) ? 'bound' : read(level);
}

/** What is known of the indicator: at least its id, where there is one. */
export function indicatorOf({ indicator }: Level): Partial<Indicator> {
  return typeof indicator === 'object' ? indicator : indicator ? { id: indicator } : {};
}

export function pricesOf(level: Level): string {
  return level.prices ?? indicatorOf(level).prices ?? 'unstated';
}

/** Why two figures do not measure the same thing; `undefined` when they do. The unit is named first, the area last. */
export function unlike(a: Level, b: Level): RefusalReason | undefined {
  return unlikeKind(a, b) ?? (a.area === b.area ? undefined : 'area');
}

/** As `unlike`, for figures of different areas. */
export function unlikeKind(a: Level, b: Level): RefusalReason | undefined {
  const [of, other] = [indicatorOf(a), indicatorOf(b)];
  if (a.value.unit !== b.value.unit) return 'unit';
  if (of.id !== other.id) return 'indicator';
  if ((a.definitionId ?? of.definitionId) !== (b.definitionId ?? other.definitionId)) return 'definition';
  if (a.counterpart !== b.counterpart) return 'counterpart';
  if (a.nature !== b.nature) return 'nature';
  return dimensionsOf(a) === dimensionsOf(b) ? undefined : 'dimensions';
}

function dimensionsOf({ dimensions }: Level): string {
  return dimensions ? Object.entries(dimensions).sort().join() : '';
}

/** Whether a figure opens a new series: status B, break, or D, definition differs. */
export function breaks({ value }: Level): boolean {
  return /[BD]/.test(`${value.status ?? ''}`);
}

export function samePeriod(a: Period, b: Period): boolean {
  // Readers keep one object for the rows of one period.
  return a === b || sameSpan(a, b) || periodKey(a) === periodKey(b);
}

/**
 * Why no year-on-year comparison runs from `base` to `now`. Months, quarters and halves meet only their
 * own like of an earlier year: against the month before, only seasonally adjusted figures compare.
 */
export function unlikePeriods(now: Period, base: Period): RefusalReason | undefined {
  const to = firstMonth(now);
  const from = firstMonth(base);
  if (to === undefined || from === undefined) return 'no-period';
  if (now.type === 'instant' && base.type === 'instant') return base.at < now.at ? undefined : 'not-earlier';
  const length = monthsOf(now);
  if (length === undefined || length !== monthsOf(base)) return 'unequal-periods';
  if (from >= to) return 'not-earlier';
  return (to - from) % 12 ? 'previous-period' : undefined;
}

/**
 * A refusal where figures come from different releases (T11). Only what is stated counts: a figure without
 * a vintage fits any. Figures of different periods are normally released on different days; between them
 * only named vintages are compared (`vintageId`).
 */
export function mixedVintages(
  derivation: Derivation,
  levels: readonly Level[],
  nameOf: (level: Level) => string | undefined = vintageName,
): Refused | undefined {
  const [first, ...others] = levels.map(nameOf).filter((name) => name);
  const other = others.find((name) => name !== first);
  return other && first ? refuse(derivation, 'vintage', T11, { a: first, b: other }) : undefined;
}

export function vintageId({ vintage }: Level): string | undefined {
  return vintage?.id;
}

function vintageName({ vintage }: Level): string | undefined {
  return vintage?.id ?? vintage?.released ?? vintage?.stage;
}

/**
 * What opens most derivations: the intervals of all inputs, or a refusal, for the reason that is given, for releases
 * that do not mix, or for the first figure that cannot be computed with.
 */
export function readAll(
  derivation: Derivation,
  levels: readonly Level[],
  reason: RefusalReason | undefined,
  nameOf?: (level: Level) => string | undefined,
  reader?: (level: Level) => Interval | RefusalReason,
): Interval[] | Refused {
  if (reason) return refuse(derivation, reason);
  const mixed = mixedVintages(derivation, levels, nameOf);
  if (mixed) return mixed;
  const read = readEach(levels, reader);
  return typeof read === 'string' ? refuse(derivation, read) : read;
}

/** The intervals of several levels, or the first reason why there are none. */
export function readEach(
  levels: readonly Level[],
  reader: (level: Level) => Interval | RefusalReason = read,
): Interval[] | RefusalReason {
  const intervals: Interval[] = [];
  for (const level of levels) {
    const interval = reader(level);
    if (typeof interval === 'string') return interval;
    intervals.push(interval);
  }
  return intervals;
}

/** A rate, a score or an index: nothing that adds up. */
export function isRate(level: Level): boolean {
  const { kind } = indicatorOf(level);
  return kind === 'rate' || kind === 'index' || kind === 'score' || /^P(CT|P)$/.test(level.value.unit);
}

/** The centre of a level that has been read. */
export function centreOf(level: Level): number {
  return centre(level.value) ?? 0;
}
