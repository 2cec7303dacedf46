import { type Fields, isFields, type Reading, report } from '../reading';
import type { CleanSummary } from './clean';
import type { ChainDraft } from './draft';
import { objectsOf, readCount, tellUnknown } from './read-items';
import { H03 } from './rules';
import type { Assessment, LinkStatus } from './types';

export const STATUSES: readonly LinkStatus[] = ['strong', 'adequate', 'weak', 'missing', 'at-risk', 'unassessed'];

/**
 * The numbers of each stage. Where links are known, they are counted, links that stand for those of other chains left
 * out; local, targets and projects are as stated, else summed where every link knows its own. Of a chain without
 * links all is as stated, and statuses that nobody judged are unassessed (H03).
 */
export function summarise(chain: ChainDraft, all: Assessment | undefined, reading: Reading): void {
  const { stages, segments, links, path } = chain;
  const stated = new Map<string, Fields>();
  for (const [row, at] of objectsOf(chain.given['summary'], [...path, 'summary'], reading)) {
    const id = `${row['stage']}`;
    if (stages.some((stage) => stage.id === id)) stated.set(id, row);
    else tellUnknown('stage', id.slice(0, 200), [...at, 'stage'], reading);
  }
  const isJudged = (chain.assessed ?? all) !== undefined;
  let unjudged = 0;
  chain.summary = stages.map(({ id }, s): CleanSummary => {
    const row = stated.get(id) ?? {};
    const at = [...path, 'summary', id];
    const statuses = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<LinkStatus, number>;
    const own = links.filter((link) => segments[link.segment]!.stage === s && !link.ref);
    for (const { status } of own) statuses[status]++;
    const told = isFields(row['links']) ? row['links'] : {};
    if (links.length === 0)
      for (const status of STATUSES) {
        const count = readCount(told[status], [...at, 'links', status], reading) ?? 0;
        const isBare = !isJudged && status !== 'unassessed';
        if (isBare) unjudged += count;
        statuses[isBare ? 'unassessed' : status] += count;
      }
    const total = (name: 'local' | 'targets' | 'projects') => {
      const count = readCount(row[name], [...at, name], reading);
      if (count !== undefined || own.length === 0) return count;
      let sum = 0;
      for (const { counts } of own) sum += counts[name] ?? Number.NaN;
      return Number.isNaN(sum) ? undefined : sum;
    };
    return { statuses, local: total('local'), targets: total('targets'), projects: total('projects') };
  });
  if (unjudged > 0) report(reading, H03, [...path, 'summary'], undefined, { count: unjudged });
}
