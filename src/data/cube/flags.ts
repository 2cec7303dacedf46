import { isStatus } from '../rank-text';
import type { ObservationStatus } from '../types';

/** What the marks of a figure say: letters of ours, and the marks that are not known. */
export interface Flags {
  readonly statuses: readonly ObservationStatus[];
  readonly unknown: readonly string[];
}

/**
 * Reads OBS_STATUS (`P`, `E;B`), the flags of Eurostat (`p`, `bp`, `:c`) and those of others by what the file says that
 * they mean. A normal figure has none.
 */
export function readFlags(text: string | undefined, labels?: ReadonlyMap<string, string>): Flags {
  const statuses = new Set<ObservationStatus>();
  const unknown: string[] = [];
  for (const mark of (text ?? '')
    .split(/[;,|\s]+/)
    .flatMap((word) => (/^[a-z:]{1,3}$/.test(word) ? [...word] : [word]))) {
    // A service may write the word itself: `provisional`.
    const label = labels?.get(mark) ?? labels?.get(`${text}`) ?? mark;
    const said = WORDS.find(([words]) => words.test(label))?.[1];
    const status = said ?? MARKS.get(mark) ?? (isStatus(mark) ? mark : undefined);
    if (status) statuses.add(status);
    else if (mark !== '') unknown.push(mark);
  }
  statuses.delete('A');
  return { statuses: [...statuses], unknown };
}

/** Whether CONF_STATUS lets a figure out: free, public, or nothing said. Another code, known or not, keeps it. */
export function isPublic(secrecy: string | undefined): boolean {
  return /^(F|PU|_Z|)$/.test(secrecy?.trim() ?? '');
}

/** Eurostat and PxWeb; `C` was a status before SDMX had a list of its own for secrets. */
const MARKS = /* @__PURE__ */ new Map<string, ObservationStatus>([
  ['b', 'B'],
  ['c', 'Q'],
  ['C', 'Q'],
  ['d', 'D'],
  ['e', 'E'],
  ['f', 'F'],
  ['i', 'I'],
  ['m', 'M'],
  ['n', 'N'],
  ['p', 'P'],
  ['q', 'Q'],
  ['r', 'R'],
  ['s', 'E'],
  ['u', 'U'],
  ['z', 'M'],
  [':', 'O'],
  ['.', 'M'],
  ['..', 'O'],
  ['...', 'O'],
]);

const WORDS: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/confid|not for publication|suppress|secret/i, 'Q'],
  [/not applicable|cannot|impossible/i, 'M'],
  [/not available|missing|unavailable/i, 'O'],
  [/provision|prelimin/i, 'P'],
  [/forecast|projec/i, 'F'],
  [/imput/i, 'I'],
  [/estimat/i, 'E'],
  [/break/i, 'B'],
  [/revis/i, 'R'],
  [/reliab|uncertain/i, 'U'],
  [/definition|differ/i, 'D'],
];
