import { type Draft, readBase } from './draft';
import { readChange, readQuantity, readRank } from './read-cell';
import { type Fields, idOf, isFields, type Reading, readShape, refuse, report } from './reading';
import { I04 } from './rules';
import type { Fact } from './types';

/**
 * One statement: a draft when it is a level, a change or a rank; itself, put into `others`, when it is a share, list,
 * event or claim; nothing when it cannot stand, and then an issue says why.
 */
export function readFact(fact: Fields, reading: Reading, others: Fact[]): Draft | undefined {
  const { kind, value: given } = fact;
  const id = idOf(fact['id'], 'id', reading);
  if (id !== '' && reading.told.has(`fact ${id}`)) return report(reading, I04, '', id, { id });
  reading.told.add(`fact ${id}`);
  const measured = kind === 'level' || kind === 'share';
  if (measured && !isFields(given)) return refuse(given, 'value', reading, '{"digits":"15.77"}');
  const value = measured ? readQuantity(given as Fields, 'value', reading) : undefined;
  const growth = kind === 'change' ? readChange(fact, '', reading) : undefined;
  const rank = kind === 'rank' ? readRank(fact, '', '', reading) : undefined;
  const said = value || growth || rank || (!measured && saysSomething(fact, reading));
  const indicator = idOf(fact['indicator'], 'indicator', reading);
  if (indicator === '') return refuse(fact['indicator'], 'indicator', reading, 'trade-total');
  const draft = readBase(fact, indicator, { value, growth, rank }, reading);
  if (draft === undefined || !said) return undefined;
  if (said === true || kind === 'share') others.push(fact as unknown as Fact);
  else if (!value || draft.value) {
    if (id !== '') draft.facts = [id];
    const about = value ? id : idOf(fact['of'], 'of', reading);
    if (about !== '') reading.about.set(draft, about);
    return draft;
  }
  return undefined;
}

/** Lists, events and claims have the one field that makes them. */
function saysSomething(fact: Fields, reading: Reading): boolean {
  const [field, form] = new Map([
    ['list', ['members', 'texts']],
    ['event', ['name', 'text']],
    ['claim', ['says', 'text']],
  ]).get(String(fact['kind'])) ?? ['kind', 'level change rank share list event claim'];
  const { faults } = reading;
  const kept = readShape<Fields>(fact, { [field!]: form! }, '', reading)[field!];
  if (kept === undefined && reading.faults === faults) refuse(undefined, field!, reading, form);
  return kept !== undefined && field !== 'kind';
}
