import type { Observations } from '../data/input';
import { type Issue, issueOf } from '../data/issue';
import { D04 } from '../data/rules';
import type { Id, Source, Text } from '../data/types';
import type { Locale } from '../format/locale';
import { periodOfKey } from '../format/period-key';
import { textOf } from '../format/text';
import { word } from '../format/words';
import type { SourceBlock } from './alternative';

/** Names of more sources than this would bury the figure; the table has them all. */
const MOST_NAMED = 3;

/**
 * The source line: the given text, or publisher and release date of each source used, latest first.
 * Where neither is there, the line says so, and `issues` get D04.
 */
export function sourceBlock(
  read: Pick<Observations, 'sources'>,
  used: readonly Id[],
  option: Text | undefined,
  locale: Locale,
  issues: Issue[],
): SourceBlock {
  // A string may also be the id of the source whose figures were chosen.
  if (option !== undefined && !(typeof option === 'string' && read.sources.has(option)))
    return { text: word(locale, 'source', { source: textOf(option, locale) }), links: [] };
  const date = (source: Source) => source.published ?? '';
  // A full date stands as government sites print it, 2024-04-30; a year or a month needs its words.
  const dateText = (source: Source) => {
    const period = date(source).length < 10 ? periodOfKey(date(source)) : undefined;
    return period ? locale.period(period, 'long') : date(source);
  };
  const sources = [...new Set(used)]
    .flatMap((id) => read.sources.get(id) ?? [])
    .sort((a, b) => (date(a) < date(b) ? 1 : -1));
  if (sources.length === 0) {
    issues.push(issueOf(D04, { params: { lacks: 'source' } }));
    return { text: word(locale, 'sourceNotStated'), links: [] };
  }
  const names = new Map<string, Source>();
  for (const source of sources) {
    const name = textOf(source.publisher, locale) || textOf(source.title, locale);
    if (!names.has(name)) names.set(name, source);
  }
  const named = [...names].slice(0, MOST_NAMED);
  const texts = named.map(([name, source]) =>
    date(source) ? name + word(locale, 'brackets', { x: word(locale, 'released', { date: dateText(source) }) }) : name,
  );
  const more = names.size - named.length;
  const source = texts.join(word(locale, 'semicolon')) + (more > 0 ? word(locale, 'andMoreSources', { n: more }) : '');
  return { text: word(locale, 'source', { source }), links: named.map(([text, { url }]) => ({ text, url })) };
}
