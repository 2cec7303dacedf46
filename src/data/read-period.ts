import { issueOf, type Path, quote } from './issue';
import { periodKey } from './period';
import { parsePeriod } from './period-text';
import { isFields, type Reading, readShape, report, taken } from './reading';
import { T01, T06 } from './rules';
import type { Period } from './types';

/** A period as text, number (`2019`) or typed object. A blank is unstated, with T06; the rest is T01. */
export function readPeriod(value: unknown, path: Path, reading: Reading): Period | undefined {
  if (value === undefined || value === null || value === '') {
    report(reading, T06, path, undefined, {}, '2024-01/04');
    return { type: 'unstated' };
  }
  if (!isFields(value)) return fromText(typeof value === 'number' ? `${value}` : value, path, reading);
  const typed = readShape<Record<string, unknown>>(value, PERIOD, path, reading) as unknown as Period;
  if (typed.type === 'loose') return typed.printed === undefined ? fromText(value, path, reading) : typed;
  // Whatever its fields hold, a typed period is right when its key reads back as the same type.
  const same = parsed(typed.type === undefined ? '' : periodKey(typed), reading);
  return same.ok && same.value.type === typed.type ? same.value : fromText(value, path, reading);
}

function fromText(value: unknown, path: Path, reading: Reading): Period | undefined {
  if (typeof value === 'string') return taken(parsed(value, reading), path, reading);
  const example = '{"type":"year","year":2024}';
  return taken(
    { ok: false, issue: issueOf(T01, { read: value, expected: example, params: { period: quote(value) } }) },
    path,
    reading,
  );
}

function parsed(text: string, reading: Reading): ReturnType<typeof parsePeriod> {
  let known = reading.periods.get(text);
  if (known === undefined) {
    known = parsePeriod(text);
    if (text.length < 100) reading.periods.set(text, known);
  }
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
  notBefore: 'id',
  notAfter: 'id',
};
