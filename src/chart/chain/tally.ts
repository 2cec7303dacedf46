import type { CleanCounts, CleanLink } from '../../data/chain/clean';
import { STATUSES, type TermContext } from './context';
import type { LinkMetric, StatusCount } from './model';

/** How many links have each status; those that stand for links of another chain are not counted. */
export function tallyOf(links: readonly CleanLink[]): StatusCount[] {
  return STATUSES.flatMap((status) => {
    const count = links.filter((link) => !link.ref && link.status === status).length;
    return count > 0 ? { status, count } : [];
  });
}

/** The sum over links; `undefined` where it is known of none. */
export function sumOf(links: readonly CleanLink[], key: keyof CleanCounts): number | undefined {
  let sum: number | undefined;
  for (const { counts, ref } of links) {
    const count = counts[key];
    if (count !== undefined && !ref) sum = (sum ?? 0) + count;
  }
  return sum;
}

/** The numbers of a link, in the order to tell them. */
export const METRICS = ['local', 'national', 'targets', 'projects'] as const;

export function metricsOf({ counts }: CleanLink, context: TermContext): LinkMetric[] {
  return METRICS.flatMap((key) => {
    const count = counts[key];
    return count === undefined ? [] : { key, text: context.count(count), isZero: count === 0 };
  });
}

/** "7 strong, 16 adequate". */
export function talliesSaid(
  tallies: readonly StatusCount[],
  { say, count, list }: TermContext,
  join: (items: readonly string[]) => string = list,
): string {
  return join(
    tallies.map(({ status, count: n }) => say('statusCount', { status: say(status).toLowerCase(), n: count(n) })),
  );
}

/** "Local enterprises 4". */
export function metricSaid({ say }: TermContext, { key, text }: Pick<LinkMetric, 'key' | 'text'>): string {
  return say(key === 'projects' ? 'metricSaid' : 'placesSaid', { name: say(key), n: text });
}
