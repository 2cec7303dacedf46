import type { Drawn } from '../chart/chart';
import type { Issue } from '../data/issue';
import { word } from '../format/words';

/**
 * Errors in the data that cost the figure a cell or more, with a line that counts them; `undefined` where there
 * are none. Warnings are in the notes, and the sentences say why a figure is refused.
 */
export function faultsOf({ issues, refusal, locale }: Drawn): Faults | undefined {
  const errors = issues.filter((issue) => issue.level === 'E' && issue !== refusal?.issue);
  return errors.length > 0 ? { errors, head: word(locale, 'faults', { n: errors.length }) } : undefined;
}

export interface Faults {
  readonly errors: readonly Issue[];
  readonly head: string;
}
