import type { Observation } from '../input';
import { type Issue, issueOf } from '../issue';
import { T06, T07 } from '../rules';
import type { Fact, Indicator, Source } from '../types';
import { periodFault, publishedOf } from './fault';
import { textParameters } from './text-parameters';

export interface PeriodContext {
  readonly indicator?: Indicator | undefined;
  readonly sources?: readonly Source[] | undefined;
}
type Dated = Pick<Observation & Fact, 'period' | 'nature' | 'path' | 'inferred' | 'vintage'>;

/** T02, T03, T06–T09: what is wrong, or worth saying, about the period of one statement. */
export function checkPeriod(stated: Dated, { indicator, sources = [] }: PeriodContext = {}): Issue[] {
  const fault = periodFault(stated, stated.path, indicator, publishedOf(sources));
  return fault?.code === 'T09' ? [fault, ...supplied(stated)] : [...checkDate(stated), ...(fault ? [fault] : [])];
}

/** T06, T07: what is worth saying of a period that can stand. */
export function checkDate(stated: Dated): Issue[] {
  const { period } = stated;
  const path = [...stated.path, 'period'];
  const vague = period.type === 'loose' ? { printed: period.printed } : period.type === 'unstated' ? {} : undefined;
  return [...(vague ? [issueOf(T06, { path, params: vague })] : []), ...supplied(stated)];
}

function supplied({ path, inferred = [] }: Dated): Issue[] {
  return inferred.map(({ field, why }) => issueOf(T07, { path, params: { field, ...textParameters('why', why) } }));
}
