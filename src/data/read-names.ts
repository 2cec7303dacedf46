import { findArea, namesOf, nearAreas } from './find-area';
import { knownIndicator } from './indicators';
import { readSource } from './read-source';
import { type Fields, idOf, isFields, type Reading, readShape, refuse, report, type Shape } from './reading';
import { I03, I04 } from './rules';
import type { Area, Id, Indicator } from './types';

/** Takes in the lists of areas, indicators and sources that come with the data. */
export function declare(data: Fields, areas: readonly Area[], reading: Reading): void {
  const { declared } = reading;
  for (const field of ['indicators', 'sources', 'areas'] as const) {
    const list = data[field] ?? [];
    const map: Map<Id, unknown> = declared[field];
    if (!Array.isArray(list)) refuse(list, field, reading, '[]');
    else
      list.slice(0, 10_000).forEach((each, i) => {
        reading.at = [field, i];
        const item = isFields(each) ? READERS[field](each, '', reading) : undefined;
        const { code, id = code } = (item ?? {}) as { id?: Id; code?: Id };
        if (id === undefined) refuse(each, '', reading);
        else if (map.has(id)) report(reading, I04, '', id, { id });
        else map.set(id, item);
      });
    reading.at = [];
  }
  for (const area of areas) {
    const own = declared.areas.get(area.code);
    // A column of names has them in one language: the caller's entry that has this name too tells more.
    if (!own || findArea(`${own.name}`, [area])) declared.areas.set(area.code, area);
  }
}

/** Codes by each name of an area, made when the first area is told by one: most data tell codes. */
function namesIn({ areas }: Reading['declared']): ReadonlyMap<string, readonly Id[]> {
  const names = new Map<string, Id[]>();
  for (const { code, name, short, iso } of areas.values())
    for (const word of new Set([...namesOf(name), ...namesOf(short), ...namesOf(iso)]))
      names.set(word, [...(names.get(word) ?? []), code]);
  return names;
}

/** The code of an area told by code or by name; `undefined` with I03 where several have the name. */
export function resolveArea(value: unknown, at: string, reading: Reading): Id | undefined {
  const { declared, areas } = reading;
  const told = idOf(value, at, reading);
  if (told === '' || areas.has(told)) return told;
  let code = told;
  if (!declared.areas.has(told)) {
    declared.names ??= namesIn(declared);
    const codes = declared.names.get(told) ?? [told];
    code = codes[0]!;
    if (codes.length > 1) return report(reading, I03, at, told, { name: told, candidates: codes.join(', ') }, code);
  }
  let area = declared.areas.get(code);
  if (area === undefined) tellUnknown('area', told, declared.areas, at, reading);
  area ??= { code, scheme: 'own', name: code };
  // With the areas it lies in: a place is told as "7th in Henan".
  while (area !== undefined && !areas.has(area.code)) {
    areas.set(area.code, area);
    area = declared.areas.get(area.parent ?? '');
  }
  return code;
}

/** The indicator of an id; one that nobody declared is made up from its id and the unit of its first figure. */
export function resolveIndicator(id: Id, unit: Id | undefined, at: string, reading: Reading): Indicator {
  const { declared, indicators } = reading;
  let indicator = indicators.get(id);
  if (indicator !== undefined) return indicator;
  indicator = declared.indicators.get(id) ?? knownIndicator(id);
  if (indicator === undefined) {
    tellUnknown('indicator', id, declared.indicators, at, reading);
    indicator = { id, name: id, kind: unit === 'PCT' ? 'rate' : 'flow', unit: unit ?? '' };
  }
  indicators.set(id, indicator);
  return indicator;
}

/** Source ids of a cell: an id, a name in plain words, or the typed source. */
export function resolveSource(value: unknown, at: string, reading: Reading): readonly Id[] {
  const { declared, sources } = reading;
  const typed = isFields(value) ? READERS.sources(value, at, reading) : undefined;
  const id = isFields(value) ? typed?.id : idOf(value, at, reading);
  if (!id) return [];
  if (!sources.has(id)) {
    const source = typed ?? declared.sources.get(id);
    if (source === undefined) tellUnknown('source', id, declared.sources, at, reading);
    sources.set(id, source ?? { id, title: id, publisher: id, lang: '' });
  }
  return [id];
}

/** Said once for each id, and only where a list should hold it. The figure stands; only its name is poor. */
function tellUnknown(field: string, id: Id, list: ReadonlyMap<Id, unknown>, at: string, reading: Reading): void {
  const key = `${field} ${id}`;
  if (list.size === 0 || reading.told.has(key)) return;
  reading.told.add(key);
  const candidates = field === 'area' ? nearAreas(id, reading.declared.areas) : '';
  report(reading, 'I01 W cell', at, id, { field, id, ...(candidates && { candidates }) });
}

/** What a list holds, each with what it cannot do without. */
const READERS = {
  indicators: (fields: Fields, at: string, reading: Reading): Indicator | undefined => {
    const { id, ...read } = readShape<Indicator>(fields, INDICATOR, at, reading);
    return id ? { kind: 'flow', unit: '', ...read, id, name: read.name ?? id } : undefined;
  },
  areas: (fields: Fields, at: string, reading: Reading): Area | undefined => {
    const { code, ...read } = readShape<Area>(fields, AREA, at, reading);
    return code ? { scheme: 'own', ...read, code, name: read.name ?? code } : undefined;
  },
  sources: readSource,
};

const INDICATOR: Shape = {
  id: 'id',
  name: 'text',
  definition: 'text',
  definitionId: 'id',
  kind: 'flow stock rate index count score',
  collect: 'S A E B M H L Y U V',
  unit: 'id',
  prices: 'current constant unstated n/a',
  jointJanFeb: 'flag',
  nonNegative: 'flag',
  better: 'up down none',
};
const AREA: Shape = {
  code: 'id',
  scheme: 'GB2260 ISO3166-1 ISO3166-2 group own',
  name: 'text',
  short: 'text',
  iso: 'id',
  parent: 'id',
  members: 'ids',
  validFrom: 'id',
  validTo: 'id',
  note: 'text',
};
