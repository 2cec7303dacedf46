import { type Draft, readBase } from './draft';
import { issueOf, type Path } from './issue';
import { readChange, readRank, typedQuantity } from './read-cell';
import { type Fields, idOf, isFields, type Reading, refuse } from './reading';
import { I04 } from './rules';
import type { Fact } from './types';

/** Whether a thing has the shape of a fact rather than of a row. */
export function isFact(fields: Fields): boolean {
  return typeof fields['kind'] === 'string';
}

/**
 * One statement: a draft when it is a level, a change or a rank; itself when it is a share, list, event or claim;
 * nothing when it cannot stand, and then an issue says why.
 */
export function readFact(fact: Fields, path: Path, reading: Reading): { draft: Draft } | { other: Fact } | undefined {
  const id = idOf(fact['id'], [...path, 'id'], reading);
  const indicator = idOf(fact['indicator'], [...path, 'indicator'], reading);
  if (id !== '' && reading.told.has(`fact ${id}`)) {
    reading.issues.push(issueOf(I04, { path, read: id, params: { id } }));
    return undefined;
  }
  reading.told.add(`fact ${id}`);
  const { kind } = fact;
  if (kind === 'share' || kind === 'list' || kind === 'event' || kind === 'claim') {
    return { other: fact as unknown as Fact };
  }
  if (kind !== 'level' && kind !== 'change' && kind !== 'rank')
    return refuse(kind, [...path, 'kind'], reading, 'level');
  if (indicator === '') return refuse(fact['indicator'], [...path, 'indicator'], reading, 'trade-total');
  const value = fact['value'];
  const quantity =
    kind !== 'level'
      ? undefined
      : isFields(value)
        ? typedQuantity(value, [...path, 'value'], reading)
        : refuse(value, [...path, 'value'], reading, '{"digits":"15.77"}');
  const base = readBase(fact, indicator, quantity?.unit, path, reading);
  if (base === undefined) return undefined;
  const growth = kind === 'change' ? readChange(fact, path, reading) : undefined;
  const rank = kind === 'rank' ? readRank(fact, '', path, reading) : undefined;
  if (quantity === undefined && growth === undefined && rank === undefined) return undefined;
  const about = kind === 'level' ? id : idOf(fact['of'], [...path, 'of'], reading);
  return {
    draft: {
      ...base,
      ...(quantity === undefined ? {} : { value: quantity }),
      ...(growth === undefined ? {} : { growth }),
      ...(rank === undefined ? {} : { rank }),
      ...(about === '' ? {} : { about }),
    },
  };
}
