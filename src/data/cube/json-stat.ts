import { type Fields, isFields, listOf, type Reading, refuse, report } from '../reading';
import { F08 } from '../rules';
import { dimensionOf, sourceOf } from './json-stat-parts';
import type { Cube, CubeCell, UnitSaid } from './types';

/** A data set of JSON-stat 2.0, or one of 1.x under `dataset`. `undefined` where an issue says why not. */
export function cubeOfJsonStat(given: Fields, reading: Reading): Cube | undefined {
  const set = isFields(given['dataset']) ? given['dataset'] : given;
  const { dimension, id, size, role, status } = set;
  if (!isFields(dimension)) return notOne(set, reading);
  const ids = listOf(id ?? dimension['id']).map(String);
  const own = new Map(Object.entries(dimension));
  const roles = isFields(role) ? role : isFields(dimension['role']) ? dimension['role'] : {};
  const units: Map<string, UnitSaid>[] = [];
  const dimensions = ids.map((name) => {
    const one = own.get(name);
    const read = dimensionOf(name, isFields(one) ? one : {}, roles);
    units.push(read.units);
    // UNIT_MULT as a dimension says how figures are read, and never which one it is.
    return MULTIPLIER.test(name) ? { ...read, role: 'attribute' as const } : read;
  });
  const power = ids.findIndex((name) => MULTIPLIER.test(name));
  const sizes = listOf(size ?? dimension['size']).map(Number);
  const fits = sizes.length === ids.length && sizes.every((count, i) => count === dimensions[i]!.codes.length);
  if (!fits || ids.length === 0)
    return refuse(sizes.join(', '), ['size'], reading, dimensions.map(({ codes }) => codes.length).join(', '));
  const all = sizes.reduce((product, count) => product * count, 1);
  const cells: CubeCell[] = [];
  const [values, marks] = [set['value'], status].map(
    (each) => (typeof each === 'object' ? Object(each) : {}) as Fields,
  );
  for (const place of placesOf(values!, marks!)) {
    const at = /^(0|[1-9]\d*)$/.test(place) ? Number(place) : all;
    if (at >= all) {
      refuse(place, ['value', place], reading, `0–${all - 1}`);
      continue;
    }
    const codes = new Array<string>(ids.length);
    let unit: UnitSaid | undefined;
    for (let d = ids.length - 1, rest = at; d >= 0; rest = Math.floor(rest / sizes[d]!), d--) {
      codes[d] = dimensions[d]!.codes[rest % sizes[d]!]!;
      if (units[d]!.size > 0) unit ??= units[d]!.get(codes[d]!);
    }
    const flags = typeof status === 'string' ? status : marks![place];
    if (power >= 0) unit = { ...unit, power: codes[power] };
    cells.push({ codes, value: values![place], at, flags: typeof flags === 'string' ? flags : undefined, unit });
  }
  const { extension } = set;
  const labels = isFields(extension) && isFields(extension['status']) ? extension['status']['label'] : undefined;
  return {
    dimensions,
    cells,
    source: sourceOf(set),
    title: typeof set['label'] === 'string' ? set['label'] : '',
    list: 'cells',
    flagLabels: new Map(Object.entries(Object(labels)).map(([mark, label]) => [mark, `${label}`])),
  };
}

const MULTIPLIER = /^unit_?mult/i;

/** Lists of data sets are refused by name, and so are the answers of a service that has none. */
function notOne(set: Fields, reading: Reading): undefined {
  const { error } = set;
  const [fault] = Array.isArray(error) ? error : [error];
  if (isFields(fault))
    return report(reading, F08, 'error', undefined, { says: 'fault', what: `${fault['label'] ?? ''}` });
  const isBundle = Object.values(set).some((one) => isFields(one) && isFields(one['dimension']));
  const what = isBundle ? 'bundle' : typeof set['class'] === 'string' ? set['class'] : '';
  return what === '' || what === 'dataset'
    ? refuse(
        Object.keys(set).join(', '),
        ['dimension'],
        reading,
        '{"class":"dataset","id":[],"size":[],"dimension":{},"value":[]}',
      )
    : report(reading, F08, 'class', undefined, { says: 'notDataset', what });
}

/** The places of values and of marks, in their order: engines keep keys that are numbers so. Lists have them, too. */
function placesOf(values: Fields, marks: Fields): readonly string[] {
  const places = Object.keys(values);
  const known = Object.keys(marks).filter((place) => !Object.prototype.hasOwnProperty.call(values, place));
  return known.length > 0 ? [...places, ...known].sort((a, b) => Number(a) - Number(b)) : places;
}
