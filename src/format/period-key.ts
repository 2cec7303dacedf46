import type { Period } from '../data/types';

/**
 * Reads back what `periodKey` writes: issues name periods so. Not `parsePeriod`, whose three languages
 * would come into every bundle that prints an issue.
 */
export function periodOfKey(key: string): Period | undefined {
  if (key.length === 21) {
    const [from, to] = key.split('/') as [string, string];
    return isDay(from) && isDay(to) ? { type: 'span', from, to } : undefined;
  }
  const match = /^(\d{4})(?:-([HQ]?)(\d\d?)(?:([-/])(\d\d))?)?$/.exec(key);
  if (!match) return undefined;
  const [, , letter, number, mark, last] = match;
  const year = Number(match[1]);
  if (number === undefined) return { type: 'year', year };
  if (mark === '-') return { type: 'instant', at: key };
  if (mark === '/') return { type: 'yearToDate', year, throughMonth: Number(last) };
  return { type: letter === 'H' ? 'half' : letter === 'Q' ? 'quarter' : 'month', year, number: Number(number) };
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && periodOfKey(text)?.type === 'instant';
}
