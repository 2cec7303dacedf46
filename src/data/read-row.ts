import { type Draft, readBase } from './draft';
import { indicatorOfFlow, knownIndicator, tradeTotal } from './indicators';
import { isNear } from './near';
import { plainText } from './plain-text';
import type { QuantityDefaults } from './quantity-text';
import { splitUnit } from './quantity-words';
import { isBlank, readGrowth, readRank, readStatuses, readValue } from './read-cell';
import { type Fields, idOf, type Reading, refuse, report } from './reading';
import { I01 } from './rules';
import type { Id } from './types';
import { unitOf } from './units';

/** One line of a table. Nothing is given back when nothing of it can stand; then an issue says why. */
export function readRow(row: Fields, reading: Reading): Draft | undefined {
  const id = rowIndicator(row, reading);
  if (id === undefined || isMisspelt(row, reading)) return undefined;
  const { value: cell, growth: rate, rank: place } = row;
  const statuses = readStatuses(row['status'], 'status', reading);
  // A line that prints a growth rate or a place alone does not claim a level.
  const bare = isBlank(cell) && statuses.length === 0;
  const silent = bare && !(isBlank(rate) && isBlank(place));
  if (cell === undefined && bare && !silent) {
    if (reading.told.has(`row ${reading.at[1]}`)) return undefined;
    // Its keys, which may tell what the columns were meant to be.
    return refuse(Object.keys(row).join(', '), '', reading, '{"period":"2024","value":"157.7亿元"}');
  }
  const value = silent ? undefined : readValue(cell, statuses, unitFor(id, row, reading), reading);
  const growth = readGrowth(rate, reading);
  const draft = readBase(row, id, { value, growth }, reading);
  if (draft === undefined) return undefined;
  draft.rank = readRank(place, reading.areas.get(draft.area)?.parent ?? '', 'rank', reading);
  // What a bracket adds (`267.74 billion yuan (2677.4亿元)`) is kept as the words of the source.
  if (typeof cell === 'string' && /[(（]/.test(cell.slice(0, 200))) draft.printed ??= cell;
  return draft.value || growth || draft.rank ? draft : undefined;
}

/** Whether a key is nearly that of a field which the row lacks: without it the row would say something else. */
function isMisspelt(row: Fields, reading: Reading): boolean {
  for (const field of ['period', 'area', 'value']) {
    if (row[field] !== undefined) continue;
    const near = Object.keys(row)
      .map((one) => one.slice(0, 9))
      .find((one) => isNear(field, one.toLowerCase()));
    if (!near || near === field) continue;
    report(reading, I01, '', undefined, { field: 'column', id: near, candidates: field });
    return true;
  }
  return false;
}

/**
 * A bare number takes the row's unit, else the indicator's, but never its currency: whether 15.77 is yuan or 亿元 must
 * be said.
 */
function unitFor(id: Id, { value: cell, unit: own }: Fields, { declared }: Reading): QuantityDefaults {
  const named = typeof own === 'string' ? splitUnit(plainText(own) ?? '') : undefined;
  if (named) return { unit: named.unit, multiplier: named.power };
  const unit = (declared.indicators.get(id) ?? knownIndicator(id))?.unit;
  return isBlank(cell) || (unit !== undefined && unitOf(unit)?.kind !== 'currency') ? { unit } : {};
}

function rowIndicator(row: Fields, reading: Reading): Id | undefined {
  const id = idOf(row['indicator'], 'indicator', reading);
  const flow = idOf(row['flow'], 'flow', reading);
  if (flow === '') return id || tradeTotal.id;
  const found = id === '' || id === tradeTotal.id ? indicatorOfFlow(flow) : id;
  return found ?? report(reading, I01, 'flow', flow, { field: 'flow', id: flow }, 'exports');
}
