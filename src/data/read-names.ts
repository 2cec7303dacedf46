import { knownIndicator } from './indicators';
import { issueOf, type Path } from './issue';
import { type Fields, idOf, isFields, type Reading, refuse, textValue, wordOf } from './reading';
import { I01, I03, I04 } from './rules';
import type { Area, Id, Indicator, Source, Text } from './types';

/** Takes in the lists of areas, indicators and sources that come with the data. */
export function declare(data: Fields, areas: readonly Area[], reading: Reading): void {
  const { declared } = reading;
  each(data['indicators'], ['indicators'], reading, (fields, path) =>
    register(indicatorOf(fields, path, reading), declared.indicators, path, reading),
  );
  each(data['sources'], ['sources'], reading, (fields, path) =>
    register(sourceOf(fields, path, reading), declared.sources, path, reading),
  );
  each(data['areas'], ['areas'], reading, (fields, path) =>
    register(areaOf(fields, path, reading), declared.areas, path, reading),
  );
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
  if (codes.length > 1) {
    reading.issues.push(
      issueOf(I03, { path, read: told, expected: codes[0], params: { name: told, candidates: codes.join(', ') } }),
    );
    return undefined;
  }
  if (codes[0] === undefined && declared.areas.size > 0) unknown('area', told, path, reading);
  const code = codes[0] ?? told;
  for (
    let area = declared.areas.get(code);
    area !== undefined && !areas.has(area.code);
    area = declared.areas.get(area.parent ?? '')
  )
    areas.set(area.code, area);
  if (!areas.has(code)) areas.set(code, { code, scheme: 'own', name: code });
  return code;
}

/** The indicator of an id; one that nobody declared is made up from its id and the unit of its first figure. */
export function resolveIndicator(id: Id, unit: Id | undefined, path: Path, reading: Reading): Indicator {
  const { declared, indicators } = reading;
  const used = indicators.get(id);
  if (used !== undefined) return used;
  let indicator = declared.indicators.get(id) ?? knownIndicator(id);
  if (indicator === undefined) {
    if (declared.indicators.size > 0) unknown('indicator', id, path, reading);
    indicator = { id, name: id, kind: unit === 'PCT' ? 'rate' : 'flow', unit: unit ?? '' };
  }
  indicators.set(id, indicator);
  return indicator;
}

/** Source ids of a cell: an id, a name in plain words, or the typed source. */
export function resolveSource(value: unknown, path: Path, reading: Reading): readonly Id[] {
  const { declared, sources } = reading;
  const typed = isFields(value) ? sourceOf(value, path, reading) : undefined;
  const id = typed?.id ?? (isFields(value) ? '' : idOf(value, path, reading));
  if (id === '') return [];
  if (!sources.has(id)) {
    const source = typed ?? declared.sources.get(id);
    if (source === undefined && declared.sources.size > 0) unknown('source', id, path, reading);
    sources.set(id, source ?? { id, title: id, publisher: id, lang: '' });
  }
  return [id];
}

/** Said once for each id: a table would repeat it in every row. The figure stands; only its name is poor. */
function unknown(field: string, id: Id, path: Path, reading: Reading): void {
  const key = `${field} ${id}`;
  if (reading.told.has(key)) return;
  reading.told.add(key);
  reading.issues.push(issueOf({ ...I01, level: 'W' }, { path, read: id, params: { field, id } }));
}

function register<T extends { id: Id } | { code: Id }>(
  item: T | undefined,
  map: Map<Id, T>,
  path: Path,
  reading: Reading,
): void {
  if (item === undefined) return;
  const id = 'id' in item ? item.id : item.code;
  if (map.has(id)) reading.issues.push(issueOf(I04, { path, read: id, params: { id } }));
  else map.set(id, item);
}

function indicatorOf(fields: Fields, path: Path, reading: Reading): Indicator | undefined {
  const id = idOf(fields['id'], [...path, 'id'], reading);
  if (id === '') return refuse(fields, path, reading);
  const kind =
    wordOf(['flow', 'stock', 'rate', 'index', 'count', 'score'], fields['kind'], [...path, 'kind'], reading) ?? 'flow';
  const name = textValue(fields['name'], [...path, 'name'], reading) ?? id;
  return {
    ...pick(fields, INDICATOR, path, reading),
    id,
    name,
    kind,
    unit: idOf(fields['unit'], [...path, 'unit'], reading),
  };
}
function areaOf(fields: Fields, path: Path, reading: Reading): Area | undefined {
  const code = idOf(fields['code'], [...path, 'code'], reading);
  if (code === '') return refuse(fields, path, reading);
  const name = textValue(fields['name'], [...path, 'name'], reading) ?? code;
  const scheme =
    wordOf(['GB2260', 'ISO3166-1', 'ISO3166-2', 'group', 'own'], fields['scheme'], [...path, 'scheme'], reading) ??
    'own';
  const { members } = fields;
  return {
    ...pick(fields, ['parent', 'validFrom', 'validTo', 'note', 'short'], path, reading),
    code,
    scheme,
    name,
    ...(Array.isArray(members)
      ? { members: members.slice(0, 1000).filter((code): code is Id => typeof code === 'string') }
      : {}),
  };
}
function sourceOf(fields: Fields, path: Path, reading: Reading): Source | undefined {
  const text = (field: string) => textValue(fields[field], [...path, field], reading);
  const [title, publisher] = [text('title'), text('publisher')];
  const url = typeof fields['url'] === 'string' && fields['url'].length <= 2000 ? fields['url'] : undefined;
  const published = typeof fields['published'] === 'string' ? fields['published'].slice(0, 10) : undefined;
  const id = idOf(fields['id'], [...path, 'id'], reading) || wordsOf(title)[0] || wordsOf(publisher)[0];
  if (id === undefined) return refuse(fields, path, reading);
  return {
    ...pick(fields, ['note', 'translation'], path, reading),
    id,
    title: title ?? publisher ?? id,
    publisher: publisher ?? title ?? id,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    lang: idOf(fields['lang'], path, reading),
  };
}

/** Copies the fields that are texts or yes and no; foreign keys stay behind. */
function pick(fields: Fields, names: readonly string[], path: Path, reading: Reading): Record<string, never> {
  const kept = names.map((name) => {
    const value = fields[name];
    return [name, typeof value === 'boolean' ? value : textValue(value, [...path, name], reading)];
  });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
const INDICATOR = ['definition', 'definitionId', 'collect', 'prices', 'jointJanFeb', 'nonNegative', 'better'];

function each(list: unknown, path: Path, reading: Reading, take: (fields: Fields, path: Path) => void): void {
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    refuse(list, path, reading, '[]');
    return;
  }
  for (let i = 0; i < list.length && i < 10_000; i++) {
    const at = [...path, i];
    if (isFields(list[i])) take(list[i], at);
    else refuse(list[i], at, reading);
  }
}

function wordsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return (typeof text === 'string' ? [text] : [text.zh, text.en]).filter(
    (word): word is string => typeof word === 'string' && word !== '',
  );
}
