import { daysIn } from '../data/calendar';
import type { Period } from '../data/types';

type Day = readonly [year: number, month: number, day: number];

/** What is worth printing of a span: its ends as numbers, and whether it covers whole months or years. */
export function spanOf(period: Extract<Period, { type: 'span' }>): {
  readonly from: Day;
  readonly to: Day;
  readonly whole: 'year' | 'month' | undefined;
  readonly sameYear: boolean;
  readonly sameMonth: boolean;
} {
  const from = dayOf(period.from);
  const to = dayOf(period.to);
  const sameYear = from[0] === to[0];
  const months = from[2] === 1 && to[2] === daysIn(to[0], to[1]);
  const years = months && from[1] === 1 && to[1] === 12 && !sameYear;
  return {
    from,
    to,
    sameYear,
    sameMonth: sameYear && from[1] === to[1],
    whole: years ? 'year' : months ? 'month' : undefined,
  };
}

/** `"2024-04-30"` as numbers. */
export function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
}
