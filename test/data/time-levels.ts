import type { Level } from '../../src/data/derive';
import type { Indicator } from '../../src/data/types';

export const trade: Indicator = { id: 'trade-total', name: 'Trade', kind: 'flow', unit: 'CNY', nonNegative: true };
export const yi = (digits: string): Level['value'] => ({ digits, multiplier: 8, unit: 'CNY' });
export const ytd = (year: number, throughMonth: number, digits: string, more: Partial<Level> = {}): Level => ({
  id: `${year}-${throughMonth}`,
  value: yi(digits),
  period: { type: 'yearToDate', year, throughMonth },
  indicator: trade,
  nature: 'outcome',
  ...more,
});
export const year = (number: number, digits: string, more: Partial<Level> = {}): Level => ({
  value: yi(digits),
  period: { type: 'year', year: number },
  indicator: trade,
  nature: 'outcome',
  ...more,
});
export const refusal = (reason: string, derivation: string, code = 'C04') => ({
  ok: false,
  issue: { code, params: { derivation, reason } },
});
