import { type Draft, readBase } from './draft';
import type { Path } from './issue';
import { readChange, readQuantity, readRank } from './read-cell';
import { type Fields, idOf, isFields, type Reading, refuse, report } from './reading';
import { I04 } from './rules';
import type { Fact } from './types';

/**
 * One statement: a draft when it is a level, a change or a rank; itself, put into `others`, when it is a share, list,
 * event or claim; nothing when it cannot stand, and then an issue says why.
 */
export function readFact(fact: Fields, path: Path, reading: Reading, others: Fact[]): Draft | undefined {
  const { kind, value } = fact;
  const id = idOf(fact['id'], [...path, 'id'], reading);
  if (id !== '' && reading.told.has(`fact ${id}`)) return report(reading, I04, path, id, { id });
  reading.told.add(`fact ${id}`);
  if (kind === 'share' || kind === 'list' || kind === 'event' || kind === 'claim') {
    others.push(fact as unknown as Fact);
    return undefined;
  }
  const quantity = kind === 'level' && isFields(value) ? readQuantity(value, [...path, 'value'], reading) : undefined;
  const growth = kind === 'change' ? readChange(fact, path, reading) : undefined;
  const rank = kind === 'rank' ? readRank(fact, '', path, reading) : undefined;
  if (kind === 'level' ? !isFields(value) : kind !== 'change' && kind !== 'rank')
    return refuse(kind === 'level' ? value : kind, [...path, kind === 'level' ? 'value' : 'kind'], reading);
  const indicator = idOf(fact['indicator'], [...path, 'indicator'], reading);
  if (indicator === '') return refuse(fact['indicator'], [...path, 'indicator'], reading, 'trade-total');
  const draft = readBase(fact, indicator, quantity?.unit, path, reading);
  if (draft === undefined || !(quantity || growth || rank)) return undefined;
  if (quantity !== undefined) draft.value = quantity;
  if (growth !== undefined) draft.growth = growth;
  if (rank !== undefined) draft.rank = rank;
  draft.about = (quantity === undefined ? idOf(fact['of'], [...path, 'of'], reading) : id) || undefined;
  return draft;
}
