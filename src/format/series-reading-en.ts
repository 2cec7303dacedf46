import type { Message } from './locale';

/** English sentences of the rules that only readers of rows, facts and tables raise; beyond those of every reader. */
export const seriesReadingEn: Readonly<Record<string, Message>> = {
  V01: '“{raw}” is not a plain number.',
  V02: 'A blank is not zero. Say why the figure is missing (status O, M, L, Q, NR…).',
  V03: 'Status {status} says there is no figure, but {value} is given.',
  V04: (p) =>
    p['unit'] === ''
      ? 'The unit is missing; say it beside the figure, in the head or in the title.'
      : 'The unit “{unit}” is not defined.',
  V06: 'The upper value must exceed the lower one.',
  V08: '{indicator} cannot be negative.',
  T01: '“{period}” is not a period.',
  C05: 'Is it “grew by {times} times” or “to {times} times”?',
  F08: '{why}.',
  I03: '“{name}” may be {candidates}; give the code.',
  V09: (p) =>
    p['wanted'] === 'PCT'
      ? 'This is a percentage; use %, not percentage points.'
      : 'This is a difference between two percentages; use percentage points.',
  T02: (p) => (p['kind'] === 'flow' ? '{indicator} is a flow; give a span.' : '{indicator} is a stock; give a date.'),
  T03: 'January and February are published together for {indicator}. Use January–February.',
  T08: 'The period ends on {end:period}, after its publication ({published:period}).',
  T09: 'A target needs a date.',
  'field:vintage': 'release',
};
