import type { Observation } from '../input';
import { type Issue, issueOf, type Path } from '../issue';
import { T02, T03, T08, T09, V08 } from '../rules';
import type { Fact, Indicator, IsoDate, Quantity, Source } from '../types';
import { periodEnd } from './period-end';
import { textParameters } from './text-parameters';

type Stated = Pick<Observation & Fact, 'period' | 'nature' | 'vintage'>;

/**
 * T02, T03, T08, T09: the faults of a period that leave nothing of its cell; `undefined` where there is none. `path`
 * leads to the cell, `published` is the day, month or year of the latest source.
 */
export function periodFault(
  { period, nature, vintage }: Stated,
  path: Path,
  indicator: Indicator | undefined,
  published: IsoDate | undefined,
): Issue | undefined {
  const { type } = period;
  const at = () => [...path, 'period'];
  if (nature === 'target' && (type === 'unstated' || (type === 'loose' && period.notAfter === undefined)))
    return issueOf(T09, { path: at(), expected: '2025' });
  if (type === 'loose' || type === 'unstated' || type === 'recurring') return undefined;
  const name = () => textParameters('indicator', indicator!.name, indicator!.id);
  const instant = type === 'instant';
  const kind = indicator?.kind;
  // "2019" of a stock is clear where the indicator says when in the year it is taken (collect: end, average …).
  if (kind === 'flow' ? instant : kind === 'stock' && !instant && indicator!.collect === undefined)
    return issueOf(T02, { path: at(), params: { ...name(), kind: kind! } });
  if (indicator?.jointJanFeb && type === 'month' && period.number < 3)
    return issueOf(T03, { path: at(), expected: `${period.year}-01/02`, params: name() });
  const known = vintage?.released ?? published;
  const end = nature === 'outcome' && known !== undefined ? periodEnd(period) : undefined;
  // A source may tell only the year or the month of its release. A plan may be older than its period.
  return end !== undefined && end.slice(0, known!.length) > known!
    ? issueOf(T08, { path: at(), params: { end, published: known! } })
    : undefined;
}

/** V08: a figure below nothing of what cannot be negative. "Over −3" may be right. `path` leads to the figure. */
export function signFault({ digits, qualifier }: Quantity, path: Path, indicator: Indicator): Issue | undefined {
  if (!indicator.nonNegative || digits?.charAt(0) !== '-' || qualifier === 'over' || qualifier === 'atLeast')
    return undefined;
  return issueOf(V08, { path, read: digits, params: textParameters('indicator', indicator.name, indicator.id) });
}

/** The latest day on which one of several sources was released. */
export function publishedOf(sources: readonly (Source | undefined)[]): IsoDate | undefined {
  let latest: IsoDate | undefined;
  for (const source of sources) if (source?.published && !(latest! > source.published)) latest = source.published;
  return latest;
}
