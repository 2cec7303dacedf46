import type { Path } from './issue';
import { normalisePeriod } from './period';
import { resolveArea, resolveIndicator, resolveSource } from './read-names';
import { readPeriod } from './read-period';
import { type Fields, idOf, isFields, type Reading, refuse, textValue, wordOf } from './reading';
import type { Id, Inferred, Nature, Observation, Reading as OtherReading, Vintage } from './types';

/** An observation before equal ones are brought together: it has no id yet. */
export type Draft = Omit<Observation, 'id'> & {
  /** The id of the fact, or of the fact that it says more about. */
  readonly about?: Id | undefined;
};

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
  if (period === undefined || area === undefined) return undefined;
  const indicator = resolveIndicator(indicatorId, unit, [...path, 'indicator'], reading);
  const vintage = readVintage(fields['vintage'], [...path, 'vintage'], reading);
  const counterpart = idOf(fields['counterpart'], [...path, 'counterpart'], reading);
  const dimensions = readDimensions(fields['dimensions'], [...path, 'dimensions'], reading);
  const note = textValue(fields['note'], [...path, 'note'], reading);
  const printed = textValue(fields['printed'], [...path, 'printed'], reading);
  return {
    path,
    area,
    indicator: indicator.id,
    period: normalisePeriod(period, indicator),
    nature: wordOf(NATURES, fields['nature'], [...path, 'nature'], reading) ?? 'outcome',
    sources: resolveSource(fields['source'], [...path, 'source'], reading),
    ...(vintage === undefined ? {} : { vintage }),
    ...(counterpart === '' ? {} : { counterpart }),
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(indicator.definitionId === undefined ? {} : { definitionId: indicator.definitionId }),
    ...(note === undefined ? {} : { note }),
    ...(typeof printed === 'string' ? { printed } : {}),
    ...list<Inferred>('inferred', fields, path, reading),
    ...list<OtherReading>('readings', fields, path, reading),
  };
}

function readVintage(value: unknown, path: Path, reading: Reading): Vintage | undefined {
  if (!isFields(value)) {
    const id = idOf(value, path, reading);
    return id === '' ? undefined : { id };
  }
  const stages = ['preliminary', 'verified', 'census-revised', 'corrected'] as const;
  const stage = wordOf(stages, value['stage'], [...path, 'stage'], reading);
  const [id, released] = [
    idOf(value['id'], [...path, 'id'], reading),
    idOf(value['released'], [...path, 'released'], reading),
  ];
  return {
    ...(released === '' ? {} : { released }),
    ...(stage === undefined ? {} : { stage }),
    ...(id === '' ? {} : { id }),
  };
}

function readDimensions(value: unknown, path: Path, reading: Reading): Readonly<Record<string, Id>> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isFields(value)) return refuse(value, path, reading);
  const kept: Record<string, Id> = Object.create(null);
  for (const key of Object.keys(value).slice(0, 50))
    kept[key.slice(0, 100)] = idOf(value[key], [...path, key.slice(0, 100)], reading);
  return kept;
}

function list<T>(
  field: 'inferred' | 'readings',
  fields: Fields,
  path: Path,
  reading: Reading,
): { [field: string]: readonly T[] } {
  const value = fields[field];
  if (value === undefined || value === null) return {};
  if (Array.isArray(value) && value.every(isFields)) return { [field]: value as readonly T[] };
  refuse(value, [...path, field], reading, '[]');
  return {};
}

const NATURES: readonly Nature[] = ['outcome', 'target', 'plan', 'commitment', 'capacity', 'forecast', 'slogan'];
