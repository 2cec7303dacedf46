import type { Path } from '../issue';
import { ROW_LIMIT } from '../limits';
import { type Fields, idOf, isFields, type Reading, readShape, refuse, report, type Shape } from '../reading';
import { I04, L01 } from '../rules';
import type { Id } from '../types';
import { H09 } from './rules';
import { readWritten, tellNone } from './written';

/** One object of a list: its id, where it stands, its known fields, and all it holds. */
export interface Item<T> {
  readonly id: Id;
  readonly path: Path;
  readonly read: Partial<T>;
  readonly given: Fields;
}

/**
 * The objects of a list by id, in the order given; without one an item goes by its name. What is no list or no object
 * is refused (F06), what has neither is left out (H09); of one id the first counts (I04).
 */
export function readItems<T>(list: unknown, shape: Shape, path: Path, reading: Reading): readonly Item<T>[] {
  const items = new Map<Id, Item<T>>();
  for (const [given, at] of objectsOf(list, path, reading)) {
    reading.at = at;
    const { id: told, name } = given;
    const id = idOf(told ?? (typeof name === 'string' ? name : ''), 'id', reading);
    if (id === '') tellNone('id', reading, 'a1');
    else if (items.has(id)) report(reading, I04, 'id', id, { id });
    else items.set(id, { id, path: at, given, read: readWritten<T>(given, shape, reading, true) });
  }
  return [...items.values()];
}

/** The objects of a list with their paths. What is none is refused; beyond the limit the rest is left out (L01). */
export function objectsOf(list: unknown, path: Path, reading: Reading): readonly (readonly [Fields, Path])[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    refuse(list, path, reading, '[]');
    return [];
  }
  if (list.length > ROW_LIMIT) report(reading, L01, path, undefined, { count: list.length, limit: ROW_LIMIT });
  return list.slice(0, ROW_LIMIT).flatMap((each: unknown, i): (readonly [Fields, Path])[] => {
    if (isFields(each)) return [[each, [...path, i]]];
    refuse(each, [...path, i], reading, '{"id":"a1","name":"…"}');
    return [];
  });
}

/** The known fields of an object in a field; none where it is no object. */
export function readPart<T>(owner: Fields, field: string, shape: Shape, reading: Reading): Partial<T> {
  const part = owner[field];
  return isFields(part) ? readShape<T>(part, shape, field, reading) : {};
}

/** A number of things: whole, not negative. `undefined` where it is not known; what is no count is refused. */
export function readCount(value: unknown, where: Path, reading: Reading): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)) return value;
  return refuse(value, where, reading, '12');
}

/** A list whose texts are the names of its items. */
export function named(list: unknown): unknown {
  return Array.isArray(list) ? list.map((each: unknown) => (typeof each === 'string' ? { name: each } : each)) : list;
}

/** I01: a field names what is not there, or H09: it names nothing. Its owner stands elsewhere, or without it. */
export function tellUnknown(field: string, id: Id, path: Path, reading: Reading): void {
  report(reading, id === '' ? H09 : 'I01 W cell', path, id, { field, id });
}
