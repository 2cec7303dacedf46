import { type Fields, isFields, type Reading, readShape, refuse } from '../reading';
import type { CleanCounts } from './clean';
import type { LinkDraft } from './draft';
import { readAssessment } from './judgement';
import { type Item, objectsOf, readCount } from './read-items';
import type { Link } from './types';

/** So many products and regions of one link are read. */
const MOST_PARTS = 200;

/** One link as it stands in its chain; what other lists say about it is added later. */
export function readLink({ id, path, given, read }: Item<Link>, segment: number, reading: Reading): LinkDraft {
  const ref = isFields(given['ref']) ? readShape<NonNullable<Link['ref']>>(given['ref'], REF, 'ref', reading) : {};
  return {
    id,
    path,
    name: read.name ?? id,
    segment,
    status: read.status ?? 'unassessed',
    action: read.action ?? undefined,
    isKey: read.key === true,
    products: objectsOf(given['products'], [...path, 'products'], reading)
      .slice(0, MOST_PARTS)
      .flatMap(([product, at]) => {
        reading.at = at;
        return readShape<{ name: string }>(product, { name: 'text' }, '', reading).name ?? [];
      }),
    counts: countsOf(given['counts'], [...path, 'counts'], reading),
    distribution: distributionOf(given['distribution'], [...path, 'distribution'], reading),
    ref: ref.chain && ref.link ? { chain: ref.chain, link: ref.link } : undefined,
    sharedWith: read.sharedWith ?? [],
    assessed: readAssessment(given['assessed'], path, reading),
    note: read.note,
    isLoop: false,
    crossings: [],
    enterprises: [],
    targets: [],
    projects: [],
    withheld: { enterprises: 0, targets: 0, projects: 0 },
  };
}

function countsOf(value: unknown, path: readonly (string | number)[], reading: Reading): CleanCounts {
  const counts: Fields = isFields(value) ? value : {};
  if (counts !== value && value !== undefined && value !== null) refuse(value, path, reading, '{"local":2}');
  const count = (name: string) => readCount(counts[name], [...path, name], reading);
  return { local: count('local'), national: count('national'), targets: count('targets'), projects: count('projects') };
}

function distributionOf(
  value: unknown,
  path: readonly (string | number)[],
  reading: Reading,
): LinkDraft['distribution'] {
  if (!isFields(value)) {
    if (value !== undefined && value !== null) refuse(value, path, reading, '{"410000":2}');
    return [];
  }
  return Object.keys(value)
    .slice(0, MOST_PARTS)
    .flatMap((region) => {
      const count = readCount(value[region], [...path, region.slice(0, 60)], reading);
      return count === undefined ? [] : { region: region.slice(0, 60), count };
    })
    .sort((a, b) => b.count - a.count || (a.region < b.region ? -1 : 1));
}

const REF = { chain: 'id', link: 'id' };
