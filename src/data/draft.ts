import { periodFault, publishedOf, signFault } from './check/fault';
import type { Observation } from './input';
import { normalisePeriod } from './period';
import { resolveArea, resolveIndicator, resolveSource } from './read-names';
import { readPeriod } from './read-period';
import { addIssue, type Fields, idOf, isFields, type Reading, readShape, readStrictly, refuse } from './reading';
import type { Change, Id, Inferred, Quantity, Rank, Reading as Sense, Vintage } from './types';

/** An observation before equal ones are brought together; its id is still empty. */
export type Draft = { -readonly [Field in keyof Observation]: Observation[Field] };

/** What a row or fact says: a level, a change, a rank. */
export interface Said {
  readonly value?: Quantity | undefined;
  readonly growth?: Change | undefined;
  readonly rank?: Rank | undefined;
}

/** What rows and facts share: where, when, what, by whom. `undefined` where an issue says why not. */
export function readBase(
  fields: Fields,
  indicatorId: Id,
  { value, growth, rank }: Said,
  reading: Reading,
): Draft | undefined {
  const { vintage, dimensions } = fields;
  const period = readPeriod(fields['period'], 'period', reading);
  const area = resolveArea(fields['area'], 'area', reading);
  const subject = readStrictly<Observation>(fields, SUBJECT, '', reading);
  if (period === undefined || area === undefined || subject === undefined) return undefined;
  const indicator = resolveIndicator(indicatorId, value?.unit, 'indicator', reading);
  const sources = resolveSource(fields['source'], 'source', reading);
  const nature = subject.nature ?? 'outcome';
  const released = isFields(vintage)
    ? readShape<Vintage>(vintage, VINTAGE, 'vintage', reading)
    : vintage
      ? { id: idOf(vintage, 'vintage', reading) }
      : undefined;
  const { at } = reading;
  const published = publishedOf(sources.map((id) => reading.sources.get(id)));
  const fault = periodFault({ period, nature, vintage: released }, at, indicator, published);
  if (fault) addIssue(reading, fault);
  const level = levelOf(value, { indicator: indicator.id, vintage: released }, reading);
  if (fault) return undefined;
  const { note, printed, inferred, readings } = readShape<Observation>(fields, WORDS, '', reading);
  if (dimensions && !isFields(dimensions)) refuse(dimensions, 'dimensions', reading);
  // All fields, told or not: drafts of one make are read and compared faster.
  return {
    id: '',
    path: at,
    area,
    indicator: indicator.id,
    period: normalisePeriod(period, indicator),
    nature,
    value: level,
    growth,
    rank,
    vintage: released,
    facts: undefined,
    sources,
    counterpart: subject.counterpart,
    dimensions: isFields(dimensions) ? readDimensions(dimensions, reading) : undefined,
    definitionId: subject.definitionId ?? indicator.definitionId,
    note,
    printed,
    inferred:
      inferred && readEach<Inferred>(inferred, 'inferred', INFERRED, { field: '', value: '', why: '' }, reading),
    readings: readings && readEach<Sense>(readings, 'readings', READING, { id: '', says: '', patch: {} }, reading),
  };
}

/**
 * A figure as it may stand: none below nothing of what cannot be (V08). A preliminary release is not the last word: its
 * figures say so as if each were marked.
 */
export function levelOf(
  value: Quantity | undefined,
  { indicator, vintage }: Pick<Draft, 'indicator' | 'vintage'>,
  reading: Reading,
): Quantity | undefined {
  if (value?.digits?.charAt(0) === '-') {
    const fault = signFault(value, [...reading.at, 'value'], reading.indicators.get(indicator)!);
    if (fault) return void addIssue(reading, fault);
  }
  if (!value || vintage?.stage !== 'preliminary') return value;
  return { ...value, status: [...new Set([...(value.status ?? []), 'P' as const])] };
}

/** The items of a list, each with its known fields checked and the needed ones filled in. */
function readEach<T extends object>(
  list: readonly T[],
  name: string,
  shape: Readonly<Record<string, string>>,
  needed: T,
  reading: Reading,
): readonly T[] {
  const { at } = reading;
  const read = list.map((each, i) => {
    reading.at = [...at, name, i];
    // A second reading keeps its patch, whatever it holds.
    const kept = shape === READING ? { ...needed, ...each, id: `${i}`, says: '' } : needed;
    return { ...kept, ...readShape<T>(each as Fields, shape, '', reading) };
  });
  reading.at = at;
  return read;
}

function readDimensions(value: Fields, reading: Reading): Readonly<Record<string, Id>> {
  // No prototype: the keys come from the data.
  const kept: Record<string, Id> = Object.create(null);
  for (const key of Object.keys(value).slice(0, 50)) kept[key.slice(0, 100)] = idOf(value[key], 'dimensions', reading);
  return kept;
}

/** A target misread as an outcome would lie, so these must be right. */
const SUBJECT = {
  nature: 'outcome target plan commitment capacity forecast slogan',
  counterpart: 'id',
  definitionId: 'id',
};
const WORDS = { note: 'text', printed: 'line', inferred: 'list', readings: 'list' };
const READING = { id: 'id', says: 'text' };
const INFERRED = { field: 'id', value: 'line', why: 'text' };
const VINTAGE = { released: 'id', stage: 'preliminary verified census-revised corrected', id: 'id' };
