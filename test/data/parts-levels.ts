import type { Level } from '../../src/data/derive';
import type { Indicator } from '../../src/data/types';

export const funds: Indicator = { id: 'funds', name: 'Funds', kind: 'flow', unit: 'CNY', nonNegative: true };

export const yi = (digits: string, more: Partial<Level> = {}): Level => ({
  value: { digits, multiplier: 8, unit: 'CNY' },
  period: { type: 'year', year: 2023 },
  indicator: funds,
  nature: 'outcome',
  ...more,
});
export const over = (level: Level): Level => ({ ...level, value: { ...level.value, qualifier: 'over' } });

export const refusal = (reason: string, derivation: string, code = 'C04') => ({
  ok: false,
  issue: { code, params: { derivation, reason } },
});
export const missing = (level: Level, status: 'O' | 'N' = 'O'): Level => ({
  ...level,
  value: { ...level.value, digits: null, status: [status] },
});
