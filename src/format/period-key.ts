import type { Period } from '../data/types';

/**
 * Reads back what `periodKey` writes for a year, a part of one or a day: issues name periods so. Not `parsePeriod`,
 * whose three languages would come into every bundle that prints an issue.
 */
export function periodOfKey(key: string): Period | undefined {
  const [, digits, letter, number, mark, last] = /^(\d{4})(?:-([HQ]?)(\d\d?)(?:([-/])(\d\d))?)?$/.exec(key) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (number === undefined) return { type: 'year', year };
  if (mark === '-') return { type: 'instant', at: key };
  if (mark === '/') return { type: 'yearToDate', year, throughMonth: Number(last) };
  return { type: letter === 'H' ? 'half' : letter === 'Q' ? 'quarter' : 'month', year, number: Number(number) };
}
