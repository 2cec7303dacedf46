import type { Issue } from '../data/issue';
import { issueText } from '../format/issue-text';
import type { Locale } from '../format/locale';
import { textOf } from '../format/text';
import type { Refusal, TextAlternative } from './alternative';
import type { CommonOptions } from './chart';

/** A refusal for an issue; the reader may have found the same, and it is said once. */
export function refuse(issue: Issue, issues: readonly Issue[]): Refusal {
  const same =
    issues.find(({ code, level, path }) => code === issue.code && level === 'E' && path.length === 0) ?? issue;
  return { refused: true, issue: same, issues: issues.includes(same) ? issues : [...issues, same] };
}

/** What is shown in place of a drawing that would lie: the sentence for the person who has to fix the data. */
export function refusalAlternative(refusal: Refusal, options: CommonOptions, locale: Locale): TextAlternative {
  const title = options.title === undefined ? refusal.title : textOf(options.title, locale);
  return {
    title: title ?? locale.words['refusedTitle'] ?? '',
    subtitle: options.subtitle === undefined ? (refusal.subtitle ?? '') : textOf(options.subtitle, locale),
    sentences: [issueText(refusal.issue, locale)],
    tables: [],
    notes: [],
    source: { text: options.source === undefined ? '' : textOf(options.source, locale), links: [] },
  };
}
