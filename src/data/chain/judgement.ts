import { textParameters } from '../check/text-parameters';
import type { Path } from '../issue';
import { isFields, type Reading, readShape, refuse, report } from '../reading';
import type { ChainDraft } from './draft';
import { H03, H04, S06 } from './rules';
import type { Assessment } from './types';

/** Who judged, and when; `undefined` with F06 where one of the two is missing. */
export function readAssessment(value: unknown, path: Path, reading: Reading): Assessment | undefined {
  if (value === undefined || value === null) return undefined;
  reading.at = path;
  const { by, on, method } = isFields(value) ? readShape<Assessment>(value, ASSESSMENT, 'assessed', reading) : {};
  if (by !== undefined && on !== undefined && /^\d{4}(-\d\d){0,2}$/.test(on)) return { by, on, method };
  return refuse(value, 'assessed', reading, '{"by":"…","on":"2026-06-30"}');
}

/**
 * A status without assessor and date is not shown (H03), nor is "missing" where there are local enterprises (H04):
 * both become unassessed. A list that is longer than its count is told (S06).
 *
 * @param all - who judged all that names nobody
 */
export function judge(chain: ChainDraft, all: Assessment | undefined, reading: Reading): void {
  const bare: Path[] = [];
  for (const link of chain.links) {
    const { path, counts, withheld } = link;
    link.assessed ??= chain.assessed ?? all;
    if (link.status !== 'unassessed' && link.assessed === undefined) {
      bare.push([...path, 'status']);
      link.status = 'unassessed';
    }
    const params = textParameters('name', link.name);
    const lists = [
      ['enterprises', 'local'],
      ['targets', 'targets'],
      ['projects', 'projects'],
    ] as const;
    for (const [list, name] of lists) {
      const [count, listed] = [counts[name], link[list].length + withheld[list]];
      if (count !== undefined && count < listed)
        report(reading, S06, [...path, 'counts', name], undefined, { ...params, count, listed });
    }
    const local = counts.local || link.enterprises.length + withheld.enterprises;
    if (link.status === 'missing' && local > 0) {
      report(reading, H04, [...path, 'status'], undefined, { ...params, count: local });
      link.status = 'unassessed';
    }
  }
  if (bare.length > 0) report(reading, H03, bare[0]!, undefined, { count: bare.length });
}

const ASSESSMENT = { by: 'text', on: 'id', method: 'text' };
