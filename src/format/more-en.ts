import type { Extension } from './registry';
import type { MoreWordKey } from './words';

/**
 * What the English pack of a chart leaves out: sentences of rules that only files of tables raise, and the words of the
 * elements. `extendLocale` adds it.
 */
export const moreEn: Extension = {
  words: {
    loading: 'Loading…',
    empty: 'No data: name them by src or for, or put a data script or a table into the element.',
    retry: 'Try again',
  } satisfies Record<MoreWordKey, string>,
  messages: {
    L03: 'A text of more than {limit} characters is not read.',
    F01: 'The file is empty.',
    F02: (p) =>
      p['column'] === 'period'
        ? 'No period is named. Say it in a head, in the title or in a column “period”, such as “2024”.'
        : 'The column “{column}” is missing.',
    F03: (p) =>
      p['table']
        ? 'Another table begins here; it is not read.'
        : p['line']
          ? 'The quotation mark that opens cell {cell} of line {line} is never closed, so that all below it is in that cell.'
          : 'This row has {count} cells instead of {expected}; it is left out.',
    F05: (p) => (p['ends'] ? 'This JSON ends too soon.' : 'This is not valid JSON.'),
    F07: '“{name}” is a total or a note: it is not drawn.',
  },
};
