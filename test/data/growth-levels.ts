import type { Level } from '../../src/data/derive';
import type { Change, Indicator, Quantity } from '../../src/data/types';

export const profit: Indicator = { id: 'profit', name: 'Profits', kind: 'flow', unit: 'CNY' };
export const trade: Indicator = { ...profit, id: 'trade-total', name: 'Trade', nonNegative: true };
export const yi = (digits: string, more: Partial<Quantity> = {}): Quantity => ({
  digits,
  multiplier: 8,
  unit: 'CNY',
  ...more,
});
export const year = (year: number, digits: string, more: Partial<Level> = {}): Level => ({
  id: `${year}`,
  value: yi(digits),
  period: { type: 'year', year },
  indicator: trade,
  area: '350500',
  nature: 'outcome',
  ...more,
});
export const published = (digits: string, more: Partial<Change> = {}): Change => ({
  against: 'same-period-last-year',
  form: 'percent',
  value: { digits, unit: 'PCT' },
  pricing: 'nominal',
  scope: 'published-base',
  ...more,
});
