import { knownIndicator } from './indicators';
import type { Path } from './issue';
import { type Fields, idOf, isFields, type Reading, readShape, refuse, report, type Shape } from './reading';
import { I01, I03, I04 } from './rules';
import type { Area, Id, Indicator, Source, Text } from './types';

/** Takes in the lists of areas, indicators and sources that come with the data. */
export function declare(data: Fields, areas: readonly Area[], reading: Reading): void {
  const { declared } = reading;
  readList(data, 'indicators', 'id', indicatorOf, declared.indicators, reading);
  readList(data, 'sources', 'id', sourceOf, declared.sources, reading);
  readList(data, 'areas', 'code', areaOf, declared.areas, reading);
  for (const area of areas) if (!declared.areas.has(area.code)) declared.areas.set(area.code, area);
  for (const { code, name, short } of declared.areas.values())
    for (const word of new Set([...wordsOf(name), ...wordsOf(short)])) {
      const codes = declared.names.get(word);
      if (codes === undefined) declared.names.set(word, [code]);
      else codes.push(code);
    }
}

/** The code of an area told by code or by name; `undefined` with I03 where several have the name. */
export function resolveArea(value: unknown, path: Path, reading: Reading): Id | undefined {
  const { declared, areas } = reading;
  const told = idOf(value, path, reading);
  if (told === '' || areas.has(told)) return told;
  const codes = declared.areas.has(told) ? [told] : (declared.names.get(told) ?? []);
  if (codes.length > 1) return report(reading, I03, path, told, { name: told, candidates: codes.join(', ') }, codes[0]);
  const code = codes[0] ?? told;
  let area = declared.areas.get(code) ??
    unknown('area', told, declared.areas, path, reading) ?? { code, scheme: 'own', name: code };
  // With the areas it lies in: a place is told as "7th in Henan".
  for (
    let next: Area | undefined = area;
    next !== undefined && !areas.has(next.code);
    next = declared.areas.get(next.parent ?? '')
  ) {
    area = next;
    areas.set(area.code, area);
  }
  return code;
}

/** The indicator of an id; one that nobody declared is made up from its id and the unit of its first figure. */
export function resolveIndicator(id: Id, unit: Id | undefined, path: Path, reading: Reading): Indicator {
  const { declared, indicators } = reading;
  let indicator = indicators.get(id) ?? declared.indicators.get(id) ?? knownIndicator(id);
  if (indicator === undefined) {
    unknown('indicator', id, declared.indicators, path, reading);
    indicator = { id, name: id, kind: unit === 'PCT' ? 'rate' : 'flow', unit: unit ?? '' };
  }
  indicators.set(id, indicator);
  return indicator;
}

/** Source ids of a cell: an id, a name in plain words, or the typed source. */
export function resolveSource(value: unknown, path: Path, reading: Reading): readonly Id[] {
  const { declared, sources } = reading;
  const typed = isFields(value) ? sourceOf(value, path, reading) : undefined;
  const id = isFields(value) ? typed?.id : idOf(value, path, reading);
  if (id === undefined || id === '') return [];
  if (!sources.has(id)) {
    const source = typed ?? declared.sources.get(id) ?? unknown('source', id, declared.sources, path, reading);
    sources.set(id, source ?? { id, title: id, publisher: id, lang: '' });
  }
  return [id];
}

/** Said once for each id, and only where a list should hold it. The figure stands; only its name is poor. */
function unknown(field: string, id: Id, list: ReadonlyMap<Id, unknown>, path: Path, reading: Reading): undefined {
  const key = `${field} ${id}`;
  if (list.size === 0 || reading.told.has(key)) return;
  reading.told.add(key);
  report(reading, 'I01 W cell', path, id, { field, id });
}

function indicatorOf(fields: Fields, path: Path, reading: Reading): Indicator | undefined {
  const read = readShape<Indicator>(fields, INDICATOR, path, reading);
  return read.id
    ? { ...read, id: read.id, name: read.name ?? read.id, kind: read.kind ?? 'flow', unit: read.unit ?? '' }
    : undefined;
}
function areaOf(fields: Fields, path: Path, reading: Reading): Area | undefined {
  const read = readShape<Area>(fields, AREA, path, reading);
  return read.code
    ? { ...read, code: read.code, name: read.name ?? read.code, scheme: read.scheme ?? 'own' }
    : undefined;
}
function sourceOf(fields: Fields, path: Path, reading: Reading): Source | undefined {
  const read = readShape<Source>(fields, SOURCE, path, reading);
  const id = read.id ?? wordsOf(read.title)[0] ?? wordsOf(read.publisher)[0];
  if (id === undefined) return undefined;
  return {
    ...read,
    id,
    title: read.title ?? read.publisher ?? id,
    publisher: read.publisher ?? read.title ?? id,
    lang: read.lang ?? '',
  };
}

function readList<T>(
  data: Fields,
  field: string,
  key: string,
  read: (fields: Fields, path: Path, reading: Reading) => T | undefined,
  map: Map<Id, T>,
  reading: Reading,
): void {
  const list = data[field] ?? [];
  if (!Array.isArray(list)) refuse(list, [field], reading, '[]');
  else
    list.slice(0, 10_000).forEach((each, i) => {
      const path = [field, i];
      const item = isFields(each) ? read(each, path, reading) : undefined;
      const id = isFields(item) ? (item[key] as Id) : '';
      if (item === undefined) refuse(each, path, reading);
      else if (map.has(id)) report(reading, I04, path, id, { id });
      else map.set(id, item);
    });
}

function wordsOf(text: Text | undefined): string[] {
  return (typeof text === 'object' ? [text.zh, text.en] : [text]).filter((word): word is string => !!word);
}

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
  parent: 'id',
  members: 'ids',
  validFrom: 'id',
  validTo: 'id',
  note: 'text',
};
const SOURCE: Shape = {
  id: 'id',
  title: 'text',
  publisher: 'text',
  url: 'line',
  published: 'id',
  lang: 'id',
  translation: 'none official machine unknown',
  note: 'text',
};
