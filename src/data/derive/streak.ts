import { firstMonth, monthsOf, periodKey } from '../period';
import type { Id, Period, Rank } from '../types';
import { idsOf, type Refused, refuse } from './derived';
import type { RefusalReason } from './reason';

/** A rank in a period; an `Observation` with a rank fits. */
export interface Placing {
  readonly id?: Id | undefined;
  readonly period: Period;
  readonly rank: Rank;
}
export interface Streak {
  readonly ok: true;
  /** Whether each of the periods meets the bound. */
  readonly holds: boolean;
  /** For how many periods it has held, counted back from the latest, at most those asked for. */
  readonly length: number;
  readonly from: readonly Id[];
  readonly formula: string;
  readonly label: 'derived';
}

/**
 * Whether the last `number` periods each stand within the first `within` places. Never read off a single
 * statement: "top 4, three years running" is a published streak and stays one.
 */
export function streak(placings: readonly Placing[], number: number, within: number): Streak | Refused {
  const dated = placings.map((placing) => ({ placing, start: firstMonth(placing.period) }));
  if (dated.some(({ start }) => start === undefined)) return refuse('streak', 'no-period');
  dated.sort((a, b) => (b.start ?? 0) - (a.start ?? 0));
  const last = dated.slice(0, number).map(({ placing }) => placing);
  const latest = last[0];
  if (!latest || number < 1) return refuse('streak', 'empty');
  const reason = last.length < number ? 'gap' : broken(last, latest, within);
  if (reason) return refuse('streak', reason);
  const fails = last.findIndex(({ rank }) => (rank.position ?? Infinity) > within);
  const length = fails < 0 ? number : fails;
  return { ok: true, holds: fails < 0, length, from: idsOf(last), formula: `rank <= ${within}`, label: 'derived' };
}

function broken(placings: readonly Placing[], latest: Placing, within: number): RefusalReason | undefined {
  const length = monthsOf(latest.period);
  const start = firstMonth(latest.period) ?? 0;
  // January-to-date figures follow one another by the year, all others by their own length.
  const step = latest.period.type === 'yearToDate' || length === undefined ? 12 : length;
  for (const [i, { period, rank }] of placings.entries()) {
    if (rank.precision === 'vague' || rank.position === undefined) return 'vague-rank';
    // "Top 10" leaves open whether it is one of the first four.
    if (rank.precision === 'within' && rank.position > within) return 'vague-rank';
    if (period.type !== latest.period.type || monthsOf(period) !== length) return 'unequal-periods';
    if (firstMonth(period) !== start - i * step) return repeats(placings) ? 'different-periods' : 'gap';
    const { among, by } = rank;
    const other = latest.rank.among;
    if (by !== latest.rank.by || among.area !== other.area) return 'indicator';
    if (among.size !== other.size) return 'scope-size';
    if (nameOf(among) !== nameOf(other)) return 'indicator';
  }
  return undefined;
}

/** Cities and counties of one province are two orders. */
function nameOf({ members }: Rank['among']): string | undefined {
  return typeof members === 'string' ? members : (members.zh ?? members.en);
}

function repeats(placings: readonly Placing[]): boolean {
  return new Set(placings.map(({ period }) => periodKey(period))).size < placings.length;
}
