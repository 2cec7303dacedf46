import { daysIn } from '../data/calendar';
import type { Period } from '../data/types';

type Day = readonly [year: number, month: number, day: number];

/** What is worth printing of a span: its ends as year, month and day, and which of these. */
export interface Ends {
  readonly from: Day;
  readonly to: Day;
  /** How many parts of a date to print: 1 where the span covers whole years, 2 whole months, 3 else. */
  readonly shown: number;
  /** How many of them both ends share. */
  readonly shared: number;
}

export function endsOf(period: Extract<Period, { type: 'span' }>): Ends {
  const from = dayOf(period.from);
  const to = dayOf(period.to);
  const months = from[2] === 1 && to[2] === daysIn(to[0], to[1]);
  const years = months && from[1] === 1 && to[1] === 12 && from[0] !== to[0];
  const shown = years ? 1 : months ? 2 : 3;
  const differs = from.findIndex((part, i) => part !== to[i]);
  return { from, to, shown, shared: differs < 0 ? shown : Math.min(differs, shown) };
}

/** `"2024-04-30"` as numbers. */
export function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
}
