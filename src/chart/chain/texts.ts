import type { Issue } from '../../data/issue';
import { groupedSentences } from '../../format/issue-list';
import { periodOfKey } from '../../format/period-key';
import { textIssue, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { FigureTexts } from '../alternative';
import { sourceBlock } from '../source';
import { assessorsSaid } from './assessors';
import type { TermContext } from './context';

/** What the figures of both levels say beside the drawing. */
export function textsOf(
  context: TermContext,
  title: string,
  what: string,
): Pick<FigureTexts, 'title' | 'subtitle' | 'notes' | 'issues' | 'source'> & Pick<TermContext, 'locale' | 'options'> {
  const { read, chain, options, locale, say, text } = context;
  const sources = new Map(read.sources.map((source) => [source.id, source]));
  const isLink = options.link !== undefined;
  const issues = [...read.issues, ...missingTexts(context)];
  const source = sourceBlock({ sources }, [...sources.keys()], options.source, locale, issues);
  const period = periodOfKey(read.asOf ?? '');
  const asOf = period ? locale.period(period, 'long') : read.asOf;
  const subtitle = [what, text(read.region), asOf ? say('asOf', { date: asOf }) : ''].filter(Boolean).join(' · ');
  return {
    locale,
    options,
    title: options.title === undefined ? title : textOf(options.title, locale),
    subtitle: options.subtitle === undefined ? subtitle : textOf(options.subtitle, locale),
    issues,
    source,
    notes: [
      ...(options.notes ?? []).map(text),
      text(read.notice) || (read.illustrative ? word(locale, 'illustrative') : ''),
      ...(isLink ? [] : [...assessorsSaid(context), text(chain.note), ...totalsNotes(context)]),
      ...groupedSentences(
        // A name in the other language is seen as such; who edits the data is told.
        issues.filter(({ level, code }) => !isLink && level !== 'I' && code !== 'D05'),
        locale,
      ),
    ].filter(Boolean),
  };
}

/** What the totals count, where they could be misread. */
function totalsNotes({ chain, say, count }: TermContext): string[] {
  const own = chain.links.filter(({ ref }) => !ref);
  const known = own.filter(({ counts }) => counts.local !== undefined);
  if (known.length === 0) return [];
  const unknown = own.length - known.length;
  return [say('noteTotals'), unknown > 0 ? say('noteUnknown', { n: count(unknown) }) : ''];
}

/** D05, once for each kind of name that is there in the other language only. */
function missingTexts({ chain, locale }: TermContext): Issue[] {
  const { stages, segments, links } = chain;
  return [[chain], stages, segments, links].flatMap((list) => {
    for (const { name } of list) {
      const issue = textIssue(name, locale, 'name');
      if (issue) return issue;
    }
    return [];
  });
}
