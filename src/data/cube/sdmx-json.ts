import { type Fields, isFields, type Reading, refuse, report } from '../reading';
import { F07, F08 } from '../rules';
import type { Source, Text } from '../types';
import { nameOf, textOf } from './names';
import { roleOf } from './roles';
import { publisherOf } from './sdmx-csv';
import type { Cube, CubeCell, CubeDimension } from './types';

interface Component {
  readonly id: string;
  readonly name: Text;
  readonly values: readonly { readonly id: string; readonly name: Text; readonly parent: unknown }[];
}

/** A data message of SDMX-JSON 1.0 or 2.x, by series or flat. `undefined` where an issue says why not. */
export function cubeOfSdmxJson(message: Fields, reading: Reading): Cube | undefined {
  const { data, meta, header } = message;
  const root = isFields(data) ? data : message;
  const sets = listOf(root['dataSets']).filter(isFields);
  const structures = listOf(root['structures'] ?? [root['structure']]).filter(isFields);
  const chosen = Number(sets[0]?.['structure'] ?? 0);
  const structure = structures[chosen];
  if (!structure || sets.length === 0) return noData(message, reading);
  const parts = (of: unknown) => (level: string) =>
    listOf(isFields(of) ? of[level] : undefined)
      .filter(isFields)
      .map(componentOf);
  const [dims, attributes] = [parts(structure['dimensions']), parts(structure['attributes'])];
  const [fixed, series, observed] = [dims('dataSet'), dims('series'), dims('observation')];
  const keyed = [...series, ...observed];
  const all = [...fixed, ...keyed];
  const measures = parts(structure['measures'])('observation').map(({ id }) => id);
  const measure = Math.max(0, measures.indexOf('OBS_VALUE'));
  const levels = ['dataSet', 'dimensionGroup', 'series', 'observation'] as const;
  const known = levels.flatMap((level) => attributes(level).map(({ id }) => id));
  const unread = known.filter((id) => !Object.values(READ).some((ids) => ids.test(id)));
  if (unread.length > 0) report(reading, F07, 'attributes', undefined, { name: unread.join(', ') });
  const cells: CubeCell[] = [];
  sets.forEach((set, at) => {
    if (Number(set['structure'] ?? 0) !== chosen) {
      refuse(`${set['structure']}`, ['dataSets', at, 'structure'], reading, `${chosen}`);
      return;
    }
    if (/^delete/i.test(`${set['action']}`)) return;
    const base = attributesOf(attributes('dataSet'), set['attributes']);
    const groups = Object.entries(Object(set['dimensionGroupAttributes'])).map(
      ([key, values]) => [key.split(':'), attributesOf(attributes('dimensionGroup'), values)] as const,
    );
    const take = (key: readonly string[], own: ReadonlyMap<string, Said>, list: unknown) => {
      for (const [place, values] of Object.entries(Object(list))) {
        const places = [...key, ...place.split(':')];
        const codes = all.map(
          (one, d) => one.values[d < fixed.length ? 0 : Number(places[d - fixed.length])]?.id ?? '',
        );
        const row = listOf(values);
        const said = new Map([...base, ...own]);
        for (const [group, told] of groups)
          if (group.every((step, i) => step === '' || step === places[i]))
            for (const [id, one] of told) said.set(id, one);
        for (const [id, one] of attributesOf(attributes('observation'), row.slice(Math.max(1, measures.length))))
          said.set(id, one);
        if (codes.includes(''))
          refuse(places.join(':'), ['cells', cells.length], reading, places.map(() => '0').join(':'));
        else cells.push(cellOf(codes, row[measure], said, cells.length));
      }
    };
    if (isFields(set['series']))
      for (const [key, one] of Object.entries(set['series']))
        if (isFields(one))
          take(key.split(':'), attributesOf(attributes('series'), one['attributes']), one['observations']);
    take([], new Map(), set['observations']);
  });
  const title = textOf(structure['name'], structure['names']);
  return {
    dimensions: all.map(dimensionOf),
    cells,
    source: sourceOf(structure, title, meta ?? header),
    title,
    list: 'cells',
  };
}

type Said = readonly [id: string, label: string];

/** The attributes that are read; further ones are told. */
const READ = {
  flags: /^OBS_(STATUS|FLAG)$/i,
  secrecy: /^(CONF_STATUS|OBS_CONF)$/i,
  power: /^(UNIT_MULT(IPLIER)?|SCALE)$/i,
  decimals: /^DECIMALS?(_DISPLAYED)?$/i,
  unit: /^UNIT(_?MEASURE)?$/i,
  note: /^(COMMENT_OBS|OBS_COM(MENT)?)$/i,
};

function cellOf(codes: readonly string[], value: unknown, said: ReadonlyMap<string, Said>, at: number): CubeCell {
  const find = (ids: RegExp) => [...said].find(([id]) => ids.test(id))?.[1];
  const [code, label] = find(READ.unit) ?? [];
  const note = find(READ.note)?.[1];
  return {
    codes,
    value,
    at,
    flags: find(READ.flags)?.[0],
    secrecy: find(READ.secrecy)?.[0],
    unit: { code, label, power: find(READ.power)?.[0], decimals: find(READ.decimals)?.[0] },
    ...(note && { note }),
  };
}

/** A list of places in the values of components, or the values themselves where there are none. */
function attributesOf(components: readonly Component[], list: unknown): Map<string, Said> {
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

function componentOf({ id, name, names, values }: Fields): Component {
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

function dimensionOf({ id, name, values }: Component): CubeDimension {
  const parents = values.flatMap(({ id: code, parent }) =>
    typeof parent === 'string' ? [[code, parent] as const] : [],
  );
  return {
    id,
    name,
    role: roleOf(id),
    labels: new Map(values.map((one) => [one.id, one.name])),
    parents: new Map(parents),
  };
}

function sourceOf({ links }: Fields, title: Text, about: unknown): Source | undefined {
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

/** What a service answers in place of data. */
function noData({ errors, error }: Fields, reading: Reading): undefined {
  const [fault] = listOf(errors ?? [error]);
  if (!isFields(fault)) return refuse('', ['dataSets'], reading, '{"dataSets":[],"structure":{}}');
  const what = nameOf(textOf(fault['title'] ?? fault['message'] ?? fault['code'], fault['titles']));
  return report(reading, F08, 'errors', undefined, { says: 'fault', what });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
