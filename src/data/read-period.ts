import { dateParts, isMonth, isYear } from './calendar';
import { issueOf, type Path, quote } from './issue';
import { parsePeriod } from './period-text';
import { isFields, type Reading, textValue } from './reading';
import { T01, T06 } from './rules';
import type { Period } from './types';

/** A period as text, number (`2019`) or typed object. A blank is unstated, with T06; the rest is T01. */
export function readPeriod(value: unknown, path: Path, reading: Reading): Period | undefined {
  if (value === undefined || value === null || value === '') {
    reading.issues.push(issueOf(T06, { path, expected: '2024-01/04' }));
    return { type: 'unstated' };
  }
  if (typeof value === 'string' || typeof value === 'number') {
    const text = `${value}`;
    const known = reading.periods.get(text);
    const parsed = known ?? parsePeriod(text);
    if (known === undefined && text.length < 100) reading.periods.set(text, parsed);
    if (parsed.ok) return parsed.value;
    reading.issues.push({ ...parsed.issue, path });
    return undefined;
  }
  const typed = isFields(value) ? typedPeriod(value, path, reading) : undefined;
  if (typed === undefined)
    reading.issues.push(
      issueOf(T01, { path, read: value, expected: '{"type":"year","year":2024}', params: { period: quote(value) } }),
    );
  return typed;
}

function typedPeriod(value: Readonly<Record<string, unknown>>, path: Path, reading: Reading): Period | undefined {
  const { type, year, number, throughMonth, from, to, at, every } = value;
  switch (type) {
    case 'year':
      return isYear(year) ? { type, year } : undefined;
    case 'half':
    case 'quarter':
    case 'month': {
      const most = type === 'half' ? 2 : type === 'quarter' ? 4 : 12;
      return isYear(year) && isMonth(number) && number <= most ? { type, year, number } : undefined;
    }
    case 'yearToDate':
      return isYear(year) && isMonth(throughMonth) ? { type, year, throughMonth } : undefined;
    case 'span': {
      const right = dateParts(from) !== undefined && dateParts(to) !== undefined && (from as string) <= (to as string);
      return right ? { type, from: from as string, to: to as string } : undefined;
    }
    case 'instant':
      return dateParts(at) === undefined ? undefined : { type, at: at as string };
    case 'recurring':
      return every === 'year' || every === 'month' ? { type, every } : undefined;
    case 'loose': {
      const printed = textValue(value['printed'], [...path, 'printed'], reading);
      const date = (field: 'notBefore' | 'notAfter') =>
        dateParts(value[field]) === undefined ? {} : { [field]: value[field] };
      return typeof printed === 'string' ? { type, printed, ...date('notBefore'), ...date('notAfter') } : undefined;
    }
    case 'unstated':
      return { type };
    default:
      return undefined;
  }
}
