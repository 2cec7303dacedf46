import { roundDecimal } from '../decimal';
import { saysMissing } from '../rank-text';
import { type Reading, report } from '../reading';
import { V01 } from '../rules';
import type { ObservationStatus, Quantity } from '../types';
import { digitsOf } from './digits';
import { isPublic, readFlags } from './flags';
import type { Cube, CubeCell } from './types';
import type { UnitRead } from './unit';

/** Digits with their unit and marks; what is not public has no digits, here or in an issue. */
export function figureOf(
  { value, flags, secrecy }: CubeCell,
  { unit, power }: UnitRead,
  places: number,
  decimals: number | undefined,
  { flagLabels }: Cube,
  reading: Reading,
): Quantity | undefined {
  const { statuses, unknown } = readFlags(flags, flagLabels);
  for (const id of unknown)
    if (!reading.told.has(`flag ${id}`)) {
      reading.told.add(`flag ${id}`);
      report(reading, 'I01 W cell', 'status', id, { field: 'status', id }, 'P');
    }
  const made = (digits: string | null, status: readonly ObservationStatus[]): Quantity => ({
    digits,
    unit,
    ...(power !== 0 && { multiplier: power }),
    ...(status.length > 0 && { status }),
  });
  if (statuses.includes('Q') || !isPublic(secrecy)) return made(null, ['Q']);
  const none = /^(|NaN|:|null|undefined)$/.test(`${value}`.trim());
  const digits = none ? undefined : digitsOf(value, places);
  if (digits === undefined && !none) return report(reading, V01, 'value', value, { raw: `${value}` }, '15.77');
  // Too small to print is no zero.
  if (digits === undefined || (statuses.includes('N') && Number(digits) === 0))
    return made(null, statuses.some(saysMissing) ? statuses : [...statuses, 'O']);
  return made(decimals === undefined ? digits : roundDecimal(digits, decimals), statuses);
}
