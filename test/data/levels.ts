import type { Level } from '../../src/data/derive';
import type { Quantity } from '../../src/data/types';

/** A published level of 2023 in yuan, for the edges of derived figures. */
export const level = (digits: string, more: Partial<Quantity> = {}, rest: Partial<Level> = {}): Level => ({
  value: { digits, unit: 'CNY', ...more },
  period: { type: 'year', year: 2023 },
  indicator: 'trade-total',
  ...rest,
});
/** Printed without rounding. */
export const exact = { halfWidth: '0' } as const;
/** Why a derivation refuses; `none` where it does not. */
export const reasonOf = (derived: { ok: boolean }) =>
  'issue' in derived ? (derived.issue as { params: Record<string, unknown> }).params['reason'] : 'none';
