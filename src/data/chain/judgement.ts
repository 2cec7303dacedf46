import { textParameters } from '../check/text-parameters';
import type { Path } from '../issue';
import { isFields, type Reading, readShape, refuse, report } from '../reading';
import type { CleanTarget } from './clean';
import type { ChainDraft } from './draft';
import { H03, H04, S06 } from './rules';
import type { Assessment } from './types';
import { dateOf, tellNone } from './written';

/** Who judged, and when; `undefined` where one of the two is missing (H09) or is none (F06). */
export function readAssessment(value: unknown, path: Path, reading: Reading): Assessment | undefined {
  if (value === undefined || value === null) return undefined;
  reading.at = path;
  if (!isFields(value)) return refuse(value, 'assessed', reading, '{"by":"…","on":"2026-06-30"}');
  const { by, on, method } = readShape<Assessment>(value, ASSESSMENT, 'assessed', reading);
  if (by === undefined) return tellNone('assessed.by', reading);
  if (on === undefined) return tellNone('assessed.on', reading, '2026-06-30');
  const date = dateOf(on);
  return date ? { by, on: date, method } : refuse(on, 'assessed.on', reading, '2026-06-30');
}

/**
 * A status without assessor and date is not shown (H03), nor is "missing" where there are local enterprises (H04):
 * both become unassessed. A list that is longer than its count is told (S06). Who is wanted most stands first.
 *
 * @param all - who judged all that names nobody
 */
export function judge(chain: ChainDraft, all: Assessment | undefined, reading: Reading): void {
  const bare: Path[] = [];
  for (const link of chain.links) {
    const { path, counts, withheld } = link;
    link.assessed ??= chain.assessed ?? all;
    link.targets.sort((one, other) => placeOf(one) - placeOf(other));
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

function placeOf({ priority }: CleanTarget): number {
  return (priority ?? 'D').charCodeAt(0);
}

const ASSESSMENT = { by: 'text', on: 'id', method: 'text' };
