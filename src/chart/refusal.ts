import type { Issue } from '../data/issue';
import { issueText } from '../format/issue-text';
import type { Locale } from '../format/locale';
import { textOf } from '../format/text';
import { word } from '../format/words';
import type { Refusal, TextAlternative } from './alternative';
import type { CommonOptions } from './chart';

/**
 * A refusal for an issue; the reader may have found the same, and it is said once. That nothing is left (F04) is no news
 * to who has to fix the data: the first fault that removed a cell is.
 */
export function refuse(issue: Issue, issues: readonly Issue[]): Refusal {
  const errors = issues.filter(({ level }) => level === 'E');
  const same =
    (issue.code === 'F04' ? errors[0] : errors.find((e) => e.code === issue.code && !e.path.length)) ?? issue;
  return { refused: true, issue: same, issues: issues.includes(same) ? issues : [...issues, same] };
}

/** What is shown in place of a drawing that would lie: the sentence for the person who has to fix the data. */
export function refusalAlternative(refusal: Refusal, options: CommonOptions, locale: Locale): TextAlternative {
  return {
    title: textOf(options.title ?? refusal.title, locale) || word(locale, 'refusedTitle'),
    subtitle: textOf(options.subtitle ?? refusal.subtitle, locale),
    sentences: [issueText(refusal.issue, locale)],
    tables: [],
    notes: [],
    source: {
      text: options.source === undefined ? '' : word(locale, 'source', { source: textOf(options.source, locale) }),
      links: [],
    },
  };
}
