import type { Observation } from './input';
import { mostFrequent } from './most-frequent';

/** What keeps two figures of one indicator apart: exports to one country are not exports to another. */
export function kindOf({ counterpart = '', dimensions }: Pick<Observation, 'counterpart' | 'dimensions'>): string {
  return dimensions ? [counterpart, ...Object.entries(dimensions).sort()].join() : counterpart;
}

/** The cells of the kind that most are of. */
export function ofOneKind(cells: readonly Observation[]): readonly Observation[] {
  if (cells.every(({ counterpart, dimensions }) => !counterpart && !dimensions)) return cells;
  const kinds = cells.map(kindOf);
  const kind = mostFrequent(kinds);
  return cells.filter((_, i) => kinds[i] === kind);
}
