import { textParameters } from '../check/text-parameters';
import { type Reading, report } from '../reading';
import type { Id, Text } from '../types';
import type { Item } from './read-items';
import { H08 } from './rules';

/** Parents above an item that are looked through; nobody can draw more levels, and a circle of parents has no end. */
const MOST_LEVELS = 100;

/**
 * Where an item of a list stands: what its field says, else what the field of its nearest `parent` says that has one
 * (H08, for a map has one level only). Empty where none says anything.
 */
export function parentReader<Field extends string>(
  items: readonly Item<{ readonly [F in Field]: Id } & { readonly name: Text }>[],
  field: Field,
  reading: Reading,
): (item: Item<unknown>) => Id {
  type Nested = Partial<Record<string, Id>>;
  const byId = new Map(items.map((item) => [item.id, item]));
  return ({ id, path, read }) => {
    let told = read as Nested;
    const own = told[field];
    if (own !== undefined || told['parent'] === undefined) return own ?? '';
    for (let level = 0; level < MOST_LEVELS && told[field] === undefined && told['parent'] !== undefined; level++) {
      told = (byId.get(told['parent'])?.read ?? {}) as Nested;
    }
    const name = byId.get(id)?.read.name;
    report(reading, H08, [...path, 'parent'], undefined, textParameters('name', name, id));
    return told[field] ?? '';
  };
}
