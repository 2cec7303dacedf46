import { type Parsed, quote, unread } from './issue';
import { periodKey } from './period';
import { parsePeriod } from './period-text';
import { isFields, type Reading, readShape, report, taken } from './reading';
import { T01, T06 } from './rules';
import type { Period } from './types';

/** A period as text, number (`2019`) or typed object. A blank is unstated, with T06; the rest is T01. */
export function readPeriod(value: unknown, at: string, reading: Reading): Period | undefined {
  if ((value ?? '') === '') {
    report(reading, T06, at, undefined, {}, '2024-01/04');
    return { type: 'unstated' };
  }
  if (typeof value === 'string' || typeof value === 'number') return taken(parsed(`${value}`, reading), at, reading);
  if (isFields(value)) {
    const known = reading.periods.get(value);
    if (known?.ok) return known.value;
    const typed = readShape(value, PERIOD, at, reading) as unknown as Period;
    if (typed.type === 'loose' && typed.printed !== undefined) return typed;
    // Whatever its fields hold, a typed period is right when its key reads back as the same type.
    const same = parsed(typed.type === undefined ? '' : periodKey(typed), reading);
    if (same.ok && same.value.type === typed.type) {
      reading.periods.set(value, same);
      return same.value;
    }
  }
  return taken(unread(T01, value, '{"type":"year","year":2024}', { period: quote(value) }), at, reading);
}

function parsed(text: string, { periods }: Reading): Parsed<Period> {
  const known = periods.get(text) ?? parsePeriod(text);
  if (text.length < 100) periods.set(text, known);
  return known;
}

const PERIOD = {
  type: 'year half quarter month yearToDate span instant recurring loose unstated',
  year: 'whole',
  number: 'whole',
  throughMonth: 'whole',
  from: 'id',
  to: 'id',
  at: 'id',
  every: 'id',
  printed: 'line',
  says: 'text',
  notBefore: 'id',
  notAfter: 'id',
};
