import type { Collection } from './input';
import { type Issue, issueOf, type Rule } from './issue';

const OTHER: Rule = 'F06 E figure';

/** What a reader says of a file that another entry reads: `SDMX`, `statorama/read-sdmx`. */
export function otherReader(read: string): { data: Collection; issues: readonly Issue[] } {
  const issues = [issueOf(OTHER, { read, expected: `statorama/read-${read.toLowerCase()}` })];
  return { data: { rows: [], issues }, issues };
}
