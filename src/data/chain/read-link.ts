import type { Path } from '../issue';
import { type Fields, isFields, type Reading, readShape, refuse } from '../reading';
import type { CleanCounts } from './clean';
import type { LinkDraft } from './draft';
import { readAssessment } from './judgement';
import { type Item, named, objectsOf, readCount, readPart } from './read-items';
import type { Link } from './types';
import { tellSlips } from './written';

/** So many products and regions of one link are read. */
const MOST_PARTS = 200;

/** One link as it stands in its chain; what other lists say about it is added later. */
export function readLink({ id, path, given, read }: Item<Link>, segment: number, reading: Reading): LinkDraft {
  const ref = readPart<NonNullable<Link['ref']>>(given, 'ref', REF, reading);
  return {
    id,
    path,
    name: read.name ?? id,
    segment,
    status: read.status ?? 'unassessed',
    action: read.action ?? undefined,
    isKey: read.key === true,
    products: objectsOf(named(given['products']), [...path, 'products'], reading)
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

function countsOf(value: unknown, path: Path, reading: Reading): CleanCounts {
  const counts = fieldsOf(value, path, reading, '{"local":2}');
  reading.at = path;
  tellSlips(counts, ['local', 'national', 'targets', 'projects'], reading);
  const count = (name: string) => readCount(counts[name], [...path, name], reading);
  return { local: count('local'), national: count('national'), targets: count('targets'), projects: count('projects') };
}

function distributionOf(value: unknown, path: Path, reading: Reading): LinkDraft['distribution'] {
  const counts = fieldsOf(value, path, reading, '{"410000":2}');
  return Object.keys(counts)
    .slice(0, MOST_PARTS)
    .flatMap((told) => {
      const region = told.slice(0, 60);
      const count = readCount(counts[told], [...path, region], reading);
      return count === undefined ? [] : { region, count };
    })
    .sort((a, b) => b.count - a.count || (a.region < b.region ? -1 : 1));
}

/** An object, empty where there is none; what is something else is refused. */
function fieldsOf(value: unknown, path: Path, reading: Reading, expected: string): Fields {
  if (isFields(value)) return value;
  if (value !== undefined && value !== null) refuse(value, path, reading, expected);
  return {};
}

const REF = { chain: 'id', link: 'id' };
