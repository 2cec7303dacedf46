import { type Draft, readBase } from './draft';
import { indicatorOfFlow, knownIndicator, tradeTotal } from './indicators';
import { issueOf, type Path } from './issue';
import { isBlank, readGrowth, readRank, readStatuses, readValue } from './read-cell';
import { type Fields, idOf, type Reading, refuse } from './reading';
import { I01 } from './rules';
import type { Id } from './types';
import { unitOf } from './units';

/** One line of a table. Nothing is given back when nothing of it can stand; then an issue says why. */
export function readRow(row: Fields, path: Path, reading: Reading): Draft | undefined {
  const indicator = rowIndicator(row, path, reading);
  if (indicator === undefined) return undefined;
  const known = reading.declared.indicators.get(indicator) ?? knownIndicator(indicator);
  const statuses = readStatuses(row['status'], [...path, 'status'], reading);
  const growth = readGrowth(row['growth'], [...path, 'growth'], reading);
  const silent = isBlank(row['value']) && statuses.length === 0 && (!isBlank(row['growth']) || !isBlank(row['rank']));
  if (row['value'] === undefined && silent === false && statuses.length === 0) {
    refuse(row, path, reading, '{"period":"2024","value":"157.7亿元"}');
    return undefined;
  }
  // A bare number takes the indicator's unit, but never its currency: whether 15.77 is yuan or 亿元 must be said.
  const bare = known === undefined || unitOf(known.unit)?.kind === 'currency' ? {} : { unit: known.unit };
  const defaults = { ...bare, blankUnit: known?.unit ?? '' };
  const value = silent ? undefined : readValue(row['value'], statuses, defaults, [...path, 'value'], reading);
  const base = readBase(row, indicator, value?.unit, path, reading);
  if (base === undefined) return undefined;
  const parent = reading.areas.get(base.area)?.parent ?? '';
  const rank = readRank(row['rank'], parent, [...path, 'rank'], reading);
  if (value === undefined && growth === undefined && rank === undefined) return undefined;
  return {
    ...base,
    ...(value === undefined ? {} : { value }),
    ...(growth === undefined ? {} : { growth }),
    ...(rank === undefined ? {} : { rank }),
    ...(base.printed === undefined && isTold(row['value']) ? { printed: row['value'] } : {}),
  };
}

/** What a bracket adds (`267.74 billion yuan (2677.4亿元)`) is kept as the words of the source. */
function isTold(value: unknown): value is string {
  return typeof value === 'string' && /[(（]/.test(value.slice(0, 200));
}

function rowIndicator(row: Fields, path: Path, reading: Reading): Id | undefined {
  const id = idOf(row['indicator'], [...path, 'indicator'], reading);
  const flow = idOf(row['flow'], [...path, 'flow'], reading);
  if (flow === '') return id === '' ? tradeTotal.id : id;
  const found = id === '' || id === tradeTotal.id ? indicatorOfFlow(flow) : id;
  if (found === undefined)
    reading.issues.push(
      issueOf(I01, { path: [...path, 'flow'], read: flow, expected: 'exports', params: { field: 'flow', id: flow } }),
    );
  return found;
}
