import { type Fields, isFields, listOf, type Reading, refuse, report } from '../reading';
import { F07, F08 } from '../rules';
import { nameOf, textOf } from './names';
import { isRead, READ } from './roles';
import { attributesOf, componentOf, dimensionOf, type Said, sourceOf } from './sdmx-parts';
import type { Cube, CubeCell } from './types';

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
        const said = new Map<string, Said>();
        all.forEach(({ id, values: known }, d) => {
          // As a dimension UNIT_MULT counts like the attribute.
          if (isRead(id)) said.set(id, [codes[d]!, nameOf(known.find((one) => one.id === codes[d])?.name ?? '')]);
        });
        for (const [id, one] of [...base, ...own]) said.set(id, one);
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
    unit: {
      code,
      label,
      power: find(READ.power)?.[0],
      decimals: find(READ.decimals)?.[0],
      base: find(READ.base)?.[0],
    },
    ...(note && { note }),
  };
}

/** What a service answers in place of data. */
function noData({ errors, error }: Fields, reading: Reading): undefined {
  const [fault] = listOf(errors ?? [error]);
  if (!isFields(fault)) return refuse('', ['dataSets'], reading, '{"dataSets":[],"structure":{}}');
  const what = nameOf(textOf(fault['title'] ?? fault['message'] ?? fault['code'], fault['titles']));
  return report(reading, F08, 'errors', undefined, { says: 'fault', what });
}
