import type { Draft } from './draft';
import { type Issue, issueOf, StatoramaError } from './issue';
import { ROW_LIMIT } from './limits';
import { mergeDrafts } from './merge';
import { readBreaks, readDataset } from './read-dataset';
import { readFact } from './read-fact';
import { declare } from './read-names';
import { readRow } from './read-row';
import { type Fields, isFields, type Reading, refuse, startReading } from './reading';
import { F04, L01 } from './rules';
import type { Area, Fact, Observations, SeriesData } from './types';

export interface ReadingContext {
  /** Names and codes of areas, such as `statorama/areas/cn`; the data's own list comes first. */
  readonly areas?: readonly Area[] | undefined;
}

/**
 * Reads rows, facts, a data set or a collection into cells. A wrong cell never throws and never vanishes: it
 * is an issue with its path, and the rest stands. The level, change and rank of one cell and release become
 * one observation; equal figures of several sources are merged, different ones stand side by side. Reads at
 * most 50,000 rows (issue L01 beyond). Throws `StatoramaError` when `data` is no list or object at all.
 */
export function readObservations(data: SeriesData, context: ReadingContext = {}): Observations {
  const given: unknown = data;
  if (typeof given !== 'object' || given === null)
    throw new StatoramaError('data', 'data', 'data must be rows, facts, a data set or a collection');
  const reading = startReading();
  const fields: Fields = isFields(given) ? given : {};
  if (Array.isArray(fields['issues']))
    reading.issues.push(...(fields['issues'] as Issue[]).filter(isIssue).slice(0, ROW_LIMIT));
  for (const { path } of reading.issues) if (path[0] === 'rows') reading.told.add(`row ${path[1]}`);
  declare(fields, context.areas ?? [], reading);
  const drafts: Draft[] = [];
  const others: Fact[] = [];
  const cube = Array.isArray(fields['cells']) && Array.isArray(fields['dimensions']);
  if (cube) readDataset(fields, reading, (draft) => drafts.push(draft));
  else if (Array.isArray(given))
    readItems(
      given,
      given.some((item) => isFields(item) && typeof item['kind'] === 'string') ? 'facts' : 'rows',
      reading,
      drafts,
      others,
    );
  else for (const list of ['facts', 'rows'] as const) readItems(fields[list], list, reading, drafts, others);
  const breaks = cube ? readBreaks(fields, reading) : [];
  const observations = mergeDrafts(drafts, reading);
  if (observations.length + others.length + reading.issues.length === 0) reading.issues.push(issueOf(F04));
  const { areas, indicators, sources, issues } = reading;
  return { observations, others, indicators, areas, sources, breaks, issues };
}

function readItems(list: unknown, name: 'facts' | 'rows', reading: Reading, drafts: Draft[], others: Fact[]): void {
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    refuse(list, [name], reading, '[]');
    return;
  }
  if (list.length > ROW_LIMIT)
    reading.issues.push(issueOf(L01, { path: [name], params: { count: list.length, limit: ROW_LIMIT } }));
  for (let i = 0; i < list.length && i < ROW_LIMIT; i++) {
    const path = [name, i];
    const item: unknown = list[i];
    if (!isFields(item)) {
      refuse(item, path, reading, '{"period":"2024","value":"157.7亿元"}');
      continue;
    }
    const fact = typeof item['kind'] === 'string';
    const draft = fact ? readFact(item, path, reading, others) : readRow(item, path, reading);
    if (draft !== undefined) drafts.push(draft);
  }
}

/** Issues come with the data, perhaps from a file: whoever words them may rely on these fields. */
function isIssue(value: unknown): value is Issue {
  if (!isFields(value) || typeof value['code'] !== 'string' || !isFields(value['params'])) return false;
  const { level, path, read = '' } = value;
  return (
    /^[EWI]$/.test(String(level)) &&
    typeof read === 'string' &&
    Array.isArray(path) &&
    path.every((step) => typeof step === 'string' || typeof step === 'number')
  );
}
