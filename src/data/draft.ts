import type { Path } from './issue';
import { normalisePeriod } from './period';
import { resolveArea, resolveIndicator, resolveSource } from './read-names';
import { readPeriod } from './read-period';
import { type Fields, idOf, isFields, type Reading, readShape, readStrictly, refuse } from './reading';
import type { Id, Inferred, Observation, Vintage } from './types';

/** An observation before equal ones are brought together; its id is still empty. */
export type Draft = { -readonly [Field in keyof Observation]: Observation[Field] };

/** What rows and facts share: where, when, what, by whom. `undefined` where an issue says why not. */
export function readBase(
  fields: Fields,
  indicatorId: Id,
  unit: Id | undefined,
  path: Path,
  reading: Reading,
): Draft | undefined {
  const period = readPeriod(fields['period'], [...path, 'period'], reading);
  const area = resolveArea(fields['area'], [...path, 'area'], reading);
  const subject = readStrictly<Observation>(fields, SUBJECT, path, reading);
  if (period === undefined || area === undefined || subject === undefined) return undefined;
  const indicator = resolveIndicator(indicatorId, unit, [...path, 'indicator'], reading);
  const { vintage, dimensions } = fields;
  const draft: Draft = {
    id: '',
    path,
    area,
    indicator: indicator.id,
    period: normalisePeriod(period, indicator),
    nature: 'outcome',
    sources: resolveSource(fields['source'], [...path, 'source'], reading),
    ...subject,
    ...readShape<Observation>(fields, WORDS, path, reading),
  };
  const within = (list: 'inferred' | 'readings', i: number) => [...path, list, i];
  if (draft.inferred !== undefined)
    draft.inferred = draft.inferred.map((each, i) => {
      const read = readShape<Inferred>(each as unknown as Fields, INFERRED, within('inferred', i), reading);
      return { field: '', value: '', why: '', ...read };
    });
  if (draft.readings !== undefined)
    draft.readings = draft.readings.map((each, i) => {
      const read = readShape<typeof each>(each as unknown as Fields, READING, within('readings', i), reading);
      return { ...each, says: '', ...read, id: read.id ?? `${i}` };
    });
  if (indicator.definitionId !== undefined) draft.definitionId = indicator.definitionId;
  if (isFields(vintage)) draft.vintage = readShape<Vintage>(vintage, VINTAGE, [...path, 'vintage'], reading);
  else if (vintage) draft.vintage = { id: idOf(vintage, [...path, 'vintage'], reading) };
  if (isFields(dimensions)) draft.dimensions = readDimensions(dimensions, [...path, 'dimensions'], reading);
  else if (dimensions) refuse(dimensions, [...path, 'dimensions'], reading);
  return draft;
}

function readDimensions(value: Fields, path: Path, reading: Reading): Readonly<Record<string, Id>> {
  // No prototype: the keys come from the data.
  const kept: Record<string, Id> = Object.create(null);
  for (const key of Object.keys(value).slice(0, 50))
    kept[key.slice(0, 100)] = idOf(value[key], [...path, key.slice(0, 100)], reading);
  return kept;
}

/** A target misread as an outcome would lie, so these must be right. */
const SUBJECT = { nature: 'outcome target plan commitment capacity forecast slogan', counterpart: 'id' };
const WORDS = { note: 'text', printed: 'line', inferred: 'list', readings: 'list' };
const READING = { id: 'id', says: 'text' };
const INFERRED = { field: 'id', value: 'line', why: 'text' };
const VINTAGE = { released: 'id', stage: 'preliminary verified census-revised corrected', id: 'id' };
