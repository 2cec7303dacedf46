import type { Message } from './locale';

/** English sentences of the rules that only readers raise: with each pack, and apart, because readers are measured apart. */
export const readingEn: Readonly<Record<string, Message>> = {
  L01: '{count} rows are given; the first {limit} are read.',
  L02: 'A text is cut to its first {limit} characters.',
  L05: '{count} more issues are not listed.',
  F06: (p) =>
    p['unsaid']
      ? 'The head doesn’t say which figure this is of, or what it is measured against.'
      : 'The form of this value is not known.',
  I01: (p) => `The {field:field} “{id}” is not known${p['candidates'] ? '; is it {candidates}?' : '.'}`,
  I04: (p) =>
    p['id']
      ? 'The id “{id}” is used more than once; the first is taken.'
      : 'This figure is given more than once with the same digits; it counts once.',
  // What I01 names, and what readers expected.
  expected: ' Expected: {expected}.',
};
