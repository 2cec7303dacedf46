import type { Observation } from '../../../src/data/input';
import type { Issue } from '../../../src/data/issue';
import type { Change, Indicator, Period, Quantity, Rank } from '../../../src/data/types';

/** One line of the table of rules: a case where the rule fires, one where it is silent, and its sentences. */
export interface RuleRow {
  readonly code: string;
  readonly fires: () => readonly Issue[];
  readonly silent: () => readonly Issue[];
  readonly zh: string;
  readonly en: string;
}

export const yuan = (digits: string | null, more: Partial<Quantity> = {}): Quantity => ({
  digits,
  multiplier: 8,
  unit: 'CNY',
  ...more,
});
export const percent = (digits: string): Quantity => ({ digits, unit: 'PCT' });
export const year = (number: number): Period => ({ type: 'year', year: number });
export const month = (of: number, number: number): Period => ({ type: 'month', year: of, number });
export const toDate = (of: number, throughMonth: number): Period => ({ type: 'yearToDate', year: of, throughMonth });

export const seen = (more: Partial<Observation> = {}): Observation => ({
  id: 'trade 410000 2024',
  path: ['rows', 3],
  area: '410000',
  indicator: 'trade-total',
  period: year(2024),
  nature: 'outcome',
  sources: [],
  ...more,
});
export const rise = (digits: string, more: Partial<Change> = {}): Change => ({
  against: 'same-period-last-year',
  form: 'percent',
  value: percent(digits),
  pricing: 'nominal',
  scope: 'published-base',
  ...more,
});
export const placed = (position: number | undefined, more: Partial<Rank> = {}): Rank => ({
  by: 'level',
  precision: 'exact',
  position,
  among: { area: '410000', members: { zh: '河南省各市', en: 'cities of Henan' }, size: 18 },
  ...more,
});
export const investment: Indicator = {
  id: 'investment',
  name: { zh: '固定资产投资', en: 'fixed-asset investment' },
  kind: 'flow',
  unit: 'CNY',
  jointJanFeb: true,
  nonNegative: true,
};
export const population: Indicator = {
  id: 'population',
  name: { zh: '常住人口', en: 'population' },
  kind: 'stock',
  unit: 'person',
};
