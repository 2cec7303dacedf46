import { type Fields, isFields, listOf } from '../reading';
import type { Source, Text } from '../types';
import { nameOf, textOf } from './names';
import { isRead, roleOf } from './roles';
import { publisherOf } from './sdmx-csv';
import type { CubeDimension } from './types';

/** A dimension, a measure or an attribute of SDMX-JSON. */
export interface Component {
  readonly id: string;
  readonly name: Text;
  readonly values: readonly { readonly id: string; readonly name: Text; readonly parent: unknown }[];
}

/** The value of an attribute. */
export type Said = readonly [id: string, label: string];

/** A list of places in the values of components, or the values themselves where there are none. */
export function attributesOf(components: readonly Component[], list: unknown): Map<string, Said> {
  const said = new Map<string, Said>();
  components.forEach(({ id, values }, i) => {
    const told = listOf(list)[i];
    if (told === null || told === undefined) return;
    const known = values[Number(told)];
    const own = Array.isArray(told) ? told.join(' ') : isFields(told) ? nameOf(textOf(undefined, told)) : `${told}`;
    said.set(id, known && values.length > 0 ? [known.id, nameOf(known.name)] : [own, own]);
  });
  return said;
}

export function componentOf({ id, name, names, values }: Fields): Component {
  return {
    id: `${id}`,
    name: textOf(name, names),
    values: listOf(values)
      .filter(isFields)
      .map((one) => {
        const code = `${one['id'] ?? one['value'] ?? one['name']}`;
        return { id: code, name: textOf(one['name'] ?? one['value'] ?? code, one['names']), parent: one['parent'] };
      }),
  };
}

export function dimensionOf({ id, name, values }: Component): CubeDimension {
  const parents = values.flatMap(({ id: code, parent }) =>
    typeof parent === 'string' ? [[code, parent] as const] : [],
  );
  return {
    id,
    name,
    role: isRead(id) ? 'attribute' : roleOf(id),
    labels: new Map(values.map((one) => [one.id, one.name])),
    parents: new Map(parents),
  };
}

/** Who sends a message: the agency of its structure, else its sender. */
export function sourceOf({ links }: Fields, title: Text, about: unknown): Source | undefined {
  const sender = isFields(about) ? about['sender'] : undefined;
  const [first = sender] = Array.isArray(sender) ? sender : [sender];
  const urn = listOf(links)
    .filter(isFields)
    .map(({ urn: own, href }) => `${own ?? href ?? ''}`)
    .find((one) => one.includes('='));
  const agency = publisherOf(urn?.split('=')[1] ?? '');
  const named = isFields(first) ? nameOf(textOf(first['name'] ?? first['id'], first['names'])) : '';
  const id = nameOf(title) || named || agency;
  return id ? { id, title: title || id, publisher: agency || named || id, lang: '' } : undefined;
}
