import type { Draft } from './draft';
import type { Observation, Observations, SeriesData } from './input';
import { issueOf, StatoramaError } from './issue';
import { ROW_LIMIT } from './limits';
import { mergeDrafts } from './merge';
import { readBreaks, readDataset } from './read-dataset';
import { readFact } from './read-fact';
import { declare } from './read-names';
import { readRow } from './read-row';
import {
  addIssue,
  type Fields,
  isFields,
  issuesOf,
  type Reading,
  refuse,
  report,
  startReading,
  takeIssues,
} from './reading';
import { F04, L01 } from './rules';
import type { Area, Fact } from './types';

export { readPeriodKey, readPeriods } from './read-periods';

export interface ReadingContext {
  /** Names and codes of areas, such as `statorama/areas/cn`; the data's own list comes first, but for one of the names given here. */
  readonly areas?: readonly Area[] | undefined;
}

/**
 * Reads rows, facts, a data set or a collection into cells. A wrong cell never throws and never vanishes: it
 * is an issue with its path, and the rest stands. The level, change and rank of one cell and release become
 * one observation; equal figures of several sources are merged, different ones stand side by side. Reads at
 * most 50,000 rows (issue L01 beyond) and tells at most 1,000 issues (L05 beyond). Throws `StatoramaError`
 * when `data` is no list or object at all.
 */
export function readObservations(data: SeriesData, context: ReadingContext = {}): Observations {
  const given: unknown = data;
  if (typeof given !== 'object' || given === null)
    throw new StatoramaError('data', 'data', 'data must be rows, facts, a data set or a collection');
  const reading = startReading();
  // A bare list is named for what is in it.
  const isFact = (item: unknown) => isFields(item) && typeof item['kind'] === 'string';
  const fields: Fields = Array.isArray(given) ? { [given.some(isFact) ? 'facts' : 'rows']: given } : (given as Fields);
  for (const issue of takeIssues(fields, reading))
    if (issue.path[0] === 'rows') reading.told.add(`row ${issue.path[1]}`);
  declare(fields, context.areas ?? [], reading);
  const drafts: Draft[] = [];
  const others: Fact[] = [];
  const cube = Array.isArray(fields['cells']) && Array.isArray(fields['dimensions']);
  const isOnce = cube && readDataset(fields, reading, drafts);
  if (!cube) for (const list of ['facts', 'rows']) readItems(fields[list], list, reading, drafts, others);
  const breaks = cube ? readBreaks(fields, reading) : [];
  const observations = isOnce ? (drafts as readonly Observation[]) : mergeDrafts(drafts, reading);
  if (observations.length + others.length + reading.issues.length === 0) addIssue(reading, issueOf(F04));
  const { areas, indicators, sources } = reading;
  const known = reading.declared.areas;
  return { observations, others, indicators, areas, known, sources, breaks, issues: issuesOf(reading) };
}

function readItems(list: unknown, name: string, reading: Reading, drafts: Draft[], others: Fact[]): void {
  reading.at = [];
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    refuse(list, name, reading, '[]');
    return;
  }
  const count = list.length;
  if (count > ROW_LIMIT) report(reading, L01, name, undefined, { count, limit: ROW_LIMIT });
  for (let i = 0; i < count && i < ROW_LIMIT; i++) {
    const item: unknown = list[i];
    const { row = i } = isFields(item) ? item : {};
    reading.at = [name, typeof row === 'number' ? row : i];
    const draft = !isFields(item)
      ? refuse(item, '', reading, '{"period":"2024","value":"157.7亿元"}')
      : typeof item['kind'] === 'string'
        ? readFact(item, reading, others)
        : readRow(item, reading);
    if (draft !== undefined) drafts.push(draft);
  }
}
