import type { Id, Observations, Text } from '../data/types';
import type { Locale } from '../format/locale';
import { textOf } from '../format/text';
import { word } from '../format/words';
import type { SourceBlock } from './alternative';

/** Names of more sources than this would bury the figure; the table has them all. */
const MOST_NAMED = 3;

/**
 * The source line: the given text, or publisher and release date of each source used, latest first.
 * `missing` is true where neither is there; then the line says so.
 */
export function sourceBlock(
  read: Observations,
  used: readonly Id[],
  option: Text | undefined,
  locale: Locale,
): SourceBlock & { readonly missing: boolean } {
  const given = typeof option === 'string' && read.sources.has(option) ? undefined : option;
  if (given !== undefined)
    return { text: word(locale, 'source', { source: textOf(given, locale) }), links: [], missing: false };
  const sources = used
    .flatMap((id) => read.sources.get(id) ?? [])
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  if (sources.length === 0) return { text: word(locale, 'sourceNotStated'), links: [], missing: true };
  const names = new Map<string, string | undefined>();
  for (const source of sources) {
    const name = textOf(source.publisher, locale) || textOf(source.title, locale);
    const date = source.published ? word(locale, 'released', { date: source.published }) : '';
    if (!names.has(name)) names.set(name, date === '' ? name : `${name}${word(locale, 'brackets', { x: date })}`);
  }
  const listed = [...names.values()].slice(0, MOST_NAMED);
  const more = names.size - listed.length;
  const text = listed.join(word(locale, 'semicolon')) + (more > 0 ? word(locale, 'andMoreSources', { n: more }) : '');
  const links = sources.flatMap((s) => (s.url ? [{ text: textOf(s.title, locale) || s.url, url: s.url }] : []));
  return { text: word(locale, 'source', { source: text }), links, missing: false };
}
