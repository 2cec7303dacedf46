import { type Draft, readBase } from './draft';
import { indicatorOfFlow, knownIndicator, tradeTotal } from './indicators';
import type { Path } from './issue';
import { isBlank, readGrowth, readRank, readStatuses, readValue } from './read-cell';
import { type Fields, idOf, type Reading, refuse, report } from './reading';
import { I01 } from './rules';
import type { Id } from './types';
import { unitOf } from './units';

/** One line of a table. Nothing is given back when nothing of it can stand; then an issue says why. */
export function readRow(row: Fields, path: Path, reading: Reading): Draft | undefined {
  const id = rowIndicator(row, path, reading);
  if (id === undefined) return undefined;
  const { value: cell, status, growth: rate, rank: place } = row;
  const statuses = readStatuses(status, [...path, 'status'], reading);
  // A line that prints a growth rate or a place alone does not claim a level.
  const silent = isBlank(cell) && statuses.length === 0 && !(isBlank(rate) && isBlank(place));
  if (cell === undefined && !silent && statuses.length === 0) {
    if (!reading.told.has(`row ${path[1]}`)) refuse(row, path, reading, '{"period":"2024","value":"157.7亿元"}');
    return undefined;
  }
  const unit = (reading.declared.indicators.get(id) ?? knownIndicator(id))?.unit;
  // A bare number takes the indicator's unit, but never its currency: whether 15.77 is yuan or 亿元 must be said.
  const bare = isBlank(cell) || (unit !== undefined && unitOf(unit)?.kind !== 'currency');
  const value = silent ? undefined : readValue(cell, statuses, bare ? { unit } : {}, [...path, 'value'], reading);
  const growth = readGrowth(rate, [...path, 'growth'], reading);
  const draft = readBase(row, id, value?.unit, path, reading);
  if (draft === undefined) return undefined;
  const rank = readRank(place, reading.areas.get(draft.area)?.parent ?? '', [...path, 'rank'], reading);
  if (value !== undefined) draft.value = value;
  if (growth !== undefined) draft.growth = growth;
  if (rank !== undefined) draft.rank = rank;
  // What a bracket adds (`267.74 billion yuan (2677.4亿元)`) is kept as the words of the source.
  if (typeof cell === 'string' && /[(（]/.test(cell.slice(0, 200))) draft.printed ??= cell;
  return value || growth || rank ? draft : undefined;
}

function rowIndicator(row: Fields, path: Path, reading: Reading): Id | undefined {
  const id = idOf(row['indicator'], [...path, 'indicator'], reading);
  const flow = idOf(row['flow'], [...path, 'flow'], reading);
  if (flow === '') return id || tradeTotal.id;
  const found = id === '' || id === tradeTotal.id ? indicatorOfFlow(flow) : id;
  return found ?? report(reading, I01, [...path, 'flow'], flow, { field: 'flow', id: flow }, 'exports');
}
