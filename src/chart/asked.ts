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

/** Whether a figure is of the periods that options name. One of them stands for its like, unless it is taken at its word. */
export function askedPeriods(
  options: CommonOptions,
  { indicators }: Observations,
  isAtItsWord = false,
): (cell: Observation) => boolean {
  const periods = listOf(options.periods);
  // Among others each is taken at its word.
  const texts = isAtItsWord ? [...periods, ''] : periods;
  return ({ period, indicator }) => {
    const { group, keys } = readPeriods(texts, indicators.get(indicator));
    return keys.size > 0 ? keys.has(periodKey(period)) : group !== undefined && periodGroup(period) === group;
  };
}

/** Why nothing is left to draw: the area, indicator, release or periods that options name are not in the data. */
export function absent(options: CommonOptions, read: Observations, isAtItsWord?: boolean): Issue | undefined {
  const { area, indicator, flow, vintage, periods } = options;
  const { observations, areas } = read;
  const code = area && (findArea(area, areas.values())?.code ?? area);
  const id = askedIndicator(options, read);
  const asked: readonly [keyof CommonOptions, string | undefined, (cell: Observation) => boolean, field?: string][] = [
    ['area', area, (cell) => cell.area === code],
    [indicator ? 'indicator' : 'flow', indicator ?? flow, (cell) => cell.indicator === id],
    ['vintage', vintage, (cell) => cell.vintage?.id === vintage],
    ['periods', listOf(periods).join(', ') || undefined, askedPeriods(options, read, isAtItsWord), 'period'],
  ];
  // I01 of an option: what it names is not in the data.
  for (const [option, text, fits, field = option] of asked)
    if (text !== undefined && observations.length > 0 && !observations.some(fits)) {
      const issue = issueOf(I01, { path: ['options', option], read: text, params: { field, id: text } });
      return { ...issue, scope: 'figure' };
    }
  return undefined;
}
