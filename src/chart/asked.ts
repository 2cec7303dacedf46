import { findArea, namesOf } from '../data/find-area';
import { indicatorOfFlow } from '../data/indicators';
import type { Observation, Observations } from '../data/input';
import { type Issue, issueOf } from '../data/issue';
import { readPeriods } from '../data/observations';
import { periodGroup, periodKey } from '../data/period';
import { I01 } from '../data/rules';
import type { Id } from '../data/types';
import type { CommonOptions } from './chart';
import { listOf } from './options';

/** The indicator that options mean: by id, by its name in either language, or by the flow of goods trade. */
export function askedIndicator({ indicator, flow }: CommonOptions, { indicators }: Observations): Id | undefined {
  if (indicator === undefined) return flow && indicatorOfFlow(flow);
  if (!indicators.has(indicator))
    for (const { id, name } of indicators.values()) if (namesOf(name).includes(indicator)) return id;
  return indicator;
}

/**
 * Why nothing is left to draw: the area, indicator, release or periods that options name are not in the data. One period
 * stands for its like, unless it is taken at its word.
 */
export function absent(options: CommonOptions, read: Observations, isAtItsWord = false): Issue | undefined {
  const { area, vintage, indicator = options.flow } = options;
  const { observations, areas, indicators } = read;
  const lacks = (fits: (cell: Observation) => boolean) => observations.length > 0 && !observations.some(fits);
  const code = area && (findArea(area, areas.values())?.code ?? area);
  if (area !== undefined && lacks((cell) => cell.area === code)) return notThere('area', area);
  const id = askedIndicator(options, read);
  if (id !== undefined && lacks((cell) => cell.indicator === id))
    return notThere(options.indicator ? 'indicator' : 'flow', `${indicator}`);
  if (vintage !== undefined && lacks((cell) => cell.vintage?.id === vintage)) return notThere('vintage', vintage);
  const periods = listOf(options.periods);
  const isAsked = (cell: Observation) => {
    // Among others each is taken at its word.
    const { group, keys } = readPeriods(isAtItsWord ? [...periods, ''] : periods, indicators.get(cell.indicator));
    return keys.size > 0 ? keys.has(periodKey(cell.period)) : group !== undefined && periodGroup(cell.period) === group;
  };
  return periods.length > 0 && lacks(isAsked) ? notThere('periods', periods.join(', '), 'period') : undefined;
}

/** I01 of an option: what it names is not in the data. */
function notThere(option: keyof CommonOptions, id: string, field: string = option): Issue {
  return { ...issueOf(I01, { path: ['options', option], read: id, params: { field, id } }), scope: 'figure' };
}
