import { findArea, namesOf } from '../data/find-area';
import { indicatorOfFlow } from '../data/indicators';
import type { Observations } from '../data/input';
import { type Issue, type IssueLevel, issueOf } from '../data/issue';
import { I01 } from '../data/rules';
import type { Id } from '../data/types';
import type { CommonOptions } from './chart';

/** The indicator that options mean: by id, by its name in either language, or by the flow of goods trade. */
export function askedIndicator({ indicator, flow }: CommonOptions, { indicators }: Observations): Id | undefined {
  if (indicator === undefined) return flow && indicatorOfFlow(flow);
  if (!indicators.has(indicator))
    for (const { id, name } of indicators.values()) if (namesOf(name).includes(indicator)) return id;
  return indicator;
}

/** Why nothing is left to draw: the area or the indicator that options name is not in the data. */
export function absent(options: CommonOptions, read: Observations): Issue | undefined {
  const { area, indicator = options.flow } = options;
  const { observations, areas } = read;
  const isThere = (code: Id) => observations.some((cell) => cell.area === code);
  if (area !== undefined && observations.length > 0 && !isThere(findArea(area, areas.values())?.code ?? area))
    return notThere('area', area);
  const id = askedIndicator(options, read);
  const isMeant = observations.some((cell) => cell.indicator === id);
  return id !== undefined && observations.length > 0 && !isMeant
    ? notThere(options.indicator ? 'indicator' : 'flow', `${indicator}`)
    : undefined;
}

/** I01 of an option: what it names is not in the data. */
export function notThere(option: 'area' | 'indicator' | 'flow', id: string, level: IssueLevel = 'E'): Issue {
  return {
    ...issueOf(I01, { path: ['options', option], read: id, params: { field: option, id } }),
    level,
    scope: 'figure',
  };
}
