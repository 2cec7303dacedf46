import type { Issue } from '../data/issue';
import { issueSentence } from './issue-text';
import type { Locale } from './locale';
import { word } from './words';

/**
 * Notes for readers: each rule once, in the order of first firing, with how many more cells it concerns.
 * Twenty warnings of one kind would bury the figure; the API returns them all.
 */
export function groupedSentences(issues: readonly Issue[], locale: Locale): readonly string[] {
  const byCode = new Map<string, Issue[]>();
  for (const issue of issues) {
    const same = byCode.get(issue.code);
    if (same === undefined) byCode.set(issue.code, [issue]);
    else same.push(issue);
  }
  return [...byCode.values()].flatMap((same) => {
    const isOne = same.every(({ params }) => Object.keys(params).length === 0);
    const sentences = [...new Set((isOne ? same.slice(0, 1) : same).map((issue) => issueSentence(issue, locale)))];
    if (sentences.length === 2) return sentences;
    const more = sentences.length - 1;
    return more > 0 ? [`${sentences[0]}${word(locale, 'moreOfThisKind', { n: more })}`] : sentences;
  });
}
