import type { Issue } from '../data/issue';
import { issueText } from './issue-text';
import type { Locale } from './locale';
import { localeOf } from './registry';

/**
 * `issueText` with sentences beyond those of a pack, for whoever speaks of data outside of a figure, where no chart
 * brings its own. By function and not by registering, so that a page that never asks carries none of them.
 */
export function issueTextWith(
  ...messages: readonly Readonly<Record<Locale['lang'], Locale['messages']>>[]
): (issue: Issue, locale: Locale | string) => string {
  const known: Partial<Record<Locale['lang'], Locale['messages']>> = {};
  return (issue, locale) => {
    const pack = localeOf(locale);
    const { lang } = pack;
    known[lang] ??= Object.assign({}, ...messages.map((each) => each[lang]));
    return issueText(issue, { ...pack, own: known[lang] });
  };
}
