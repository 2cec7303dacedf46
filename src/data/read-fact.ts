import { type Draft, readBase } from './draft';
import type { Path } from './issue';
import { readChange, readQuantity, readRank } from './read-cell';
import { type Fields, idOf, isFields, type Reading, readShape, refuse, report } from './reading';
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
  const measured = kind === 'level' || kind === 'share';
  const quantity = measured && isFields(value) ? readQuantity(value, [...path, 'value'], reading) : undefined;
  const growth = kind === 'change' ? readChange(fact, path, reading) : undefined;
  const rank = kind === 'rank' ? readRank(fact, '', path, reading) : undefined;
  if (measured && !isFields(value)) return refuse(value, [...path, 'value'], reading, '{"digits":"15.77"}');
  const said = growth || rank || (measured ? quantity : saysSomething(fact, path, reading));
  const indicator = idOf(fact['indicator'], [...path, 'indicator'], reading);
  if (indicator === '') return refuse(fact['indicator'], [...path, 'indicator'], reading, 'trade-total');
  const draft = readBase(fact, indicator, quantity?.unit, path, reading);
  if (draft === undefined || !said) return undefined;
  if (kind !== 'level' && kind !== 'change' && kind !== 'rank') {
    others.push(fact as unknown as Fact);
    return undefined;
  }
  if (quantity !== undefined) draft.value = quantity;
  if (growth !== undefined) draft.growth = growth;
  if (rank !== undefined) draft.rank = rank;
  const about = quantity === undefined ? idOf(fact['of'], [...path, 'of'], reading) : id;
  if (about !== '') reading.about.set(draft, about);
  return draft;
}

/** Lists, events and claims have the one field that makes them. */
function saysSomething(fact: Fields, path: Path, reading: Reading): boolean {
  const field =
    fact['kind'] === 'list'
      ? 'members'
      : fact['kind'] === 'event'
        ? 'name'
        : fact['kind'] === 'claim'
          ? 'says'
          : 'kind';
  const wrong = reading.issues.length;
  const form = field === 'members' ? 'texts' : field === 'kind' ? 'level change rank share list event claim' : 'text';
  const kept = readShape<Fields>(fact, { [field]: form }, path, reading)[field];
  if (kept === undefined && reading.issues.length === wrong) refuse(undefined, [...path, field], reading, form);
  return kept !== undefined && field !== 'kind';
}
