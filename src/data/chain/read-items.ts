import type { Path } from '../issue';
import { ROW_LIMIT } from '../limits';
import { type Fields, idOf, isFields, type Reading, readShape, refuse, report, type Shape } from '../reading';
import { I04, L01 } from '../rules';
import type { Id } from '../types';

/** One object of a list: its id, where it stands, its known fields, and all it holds. */
export interface Item<T> {
  readonly id: Id;
  readonly path: Path;
  readonly read: Partial<T>;
  readonly given: Fields;
}

/**
 * The objects of a list by id, in the order given. What is no list or no object, or has no id, is refused (F06); of
 * one id the first counts (I04).
 */
export function readItems<T>(list: unknown, shape: Shape, path: Path, reading: Reading): readonly Item<T>[] {
  const items = new Map<Id, Item<T>>();
  for (const [given, at] of objectsOf(list, path, reading)) {
    reading.at = at;
    const id = idOf(given['id'], 'id', reading);
    if (id === '') refuse(given['id'], 'id', reading, 'a1');
    else if (items.has(id)) report(reading, I04, 'id', id, { id });
    else items.set(id, { id, path: at, given, read: readShape<T>(given, shape, '', reading) });
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
    refuse(each, [...path, i], reading);
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

/** I01: a field names what is not there. Its owner stands elsewhere, or without it. */
export function tellUnknown(field: string, id: Id, path: Path, reading: Reading): void {
  report(reading, 'I01 W cell', path, id, { field, id });
}
