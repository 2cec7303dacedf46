import { type Issue, issueOf } from '../issue';
import { T02, T03, T06, T07, T08, T09 } from '../rules';
import type { Fact, Indicator, Observation, Source } from '../types';
import { periodEnd } from './period-end';
import { textParameters } from './text-parameters';

export interface PeriodContext {
  readonly indicator?: Indicator | undefined;
  readonly sources?: readonly Source[] | undefined;
}
type Dated = Pick<Observation & Fact, 'period' | 'nature' | 'path' | 'inferred' | 'vintage'>;

/** T02, T03, T06–T09: what is wrong, or worth saying, about the period of one statement. */
export function checkPeriod(stated: Dated, context: PeriodContext = {}): Issue[] {
  const { period, nature, inferred = [] } = stated;
  const path = [...stated.path, 'period'];
  const { indicator } = context;
  const name = textParameters('indicator', indicator?.name, indicator?.id);
  const found: Issue[] = [];
  const placed = period.type !== 'loose' && period.type !== 'unstated' && period.type !== 'recurring';
  const instant = period.type === 'instant';
  // "2019" of a stock is clear where the indicator says when in the year it is taken (collect: end, average …).
  if (indicator && placed && (indicator.kind === 'flow' ? instant : indicator.kind === 'stock' && !instant))
    if (indicator.kind === 'flow' || indicator.collect === undefined)
      found.push(issueOf(T02, { path, params: { ...name, kind: indicator.kind } }));
  if (indicator?.jointJanFeb && period.type === 'month' && period.number < 3)
    found.push(issueOf(T03, { path, expected: `${period.year}-01/02`, params: name }));
  if (nature === 'target' && (period.type === 'unstated' || (period.type === 'loose' && period.notAfter === undefined)))
    found.push(issueOf(T09, { path, expected: '2025' }));
  else if (period.type === 'loose') found.push(issueOf(T06, { path, params: { printed: period.printed } }));
  else if (period.type === 'unstated') found.push(issueOf(T06, { path }));
  for (const each of inferred)
    found.push(issueOf(T07, { path: stated.path, params: { field: each.field, ...textParameters('why', each.why) } }));
  return found.concat(checkPublication(stated, context));
}

/** T08: an outcome whose period ends after it was published. A plan may. */
function checkPublication({ period, nature, path, vintage }: Dated, { sources = [] }: PeriodContext): Issue[] {
  const dates = sources.map((source) => source.published).filter((date) => date !== undefined);
  const published = vintage?.released ?? dates.sort()[dates.length - 1];
  const end = periodEnd(period);
  if (nature !== 'outcome' || published === undefined || end === undefined) return [];
  // A source may tell only the year or the month of its release.
  if (end.slice(0, published.length) <= published) return [];
  return [issueOf(T08, { path: [...path, 'period'], params: { end, published } })];
}
