import type { Observation, Observations } from '../data/input';
import type { Issue } from '../data/issue';
import type { Id } from '../data/types';
import type { Locale } from '../format/locale';
import { textOf } from '../format/text';
import { word } from '../format/words';

/** What must be said beside a figure: that it is a plan, provisional, revised; and the editor's note. */
export function remarksOf({ nature, value, note }: Observation, locale: Locale): readonly string[] {
  const said = nature === 'outcome' ? [] : [word(locale, nature)];
  // A missing figure's status is its text already.
  if (value && value.digits !== null) for (const status of value.status ?? []) said.push(locale.statuses[status] ?? '');
  // What follows in a cell is set off by a semicolon.
  said.push(textOf(note, locale).replace(/[.。]$/, ''));
  return said.filter(Boolean);
}

/** "Source: Zhengzhou Customs, Xinhua", or nothing. */
export function sourcesOf(ids: readonly Id[], { sources }: Observations, locale: Locale): string {
  const names = new Set<string>();
  for (const id of ids) {
    const source = sources.get(id);
    if (source) names.add(textOf(source.publisher, locale) || textOf(source.title, locale));
  }
  return names.size === 0 ? '' : word(locale, 'source', { source: [...names].join(word(locale, 'listComma')) });
}

/** The name of an indicator in the locale's language; its id where none is known. */
export function indicatorName(id: Id, { indicators }: Observations, locale: Locale): string {
  const indicator = indicators.get(id);
  return indicator ? textOf(indicator.name, locale) : id;
}

/** Of a choice of cells: every error, but only those warnings that are about the cells chosen. */
export function concerning(issues: readonly Issue[], cells: readonly Observation[]): Issue[] {
  if (issues.length === 0) return [];
  const start = (path: Issue['path']) => path.slice(0, 2).join('/');
  const paths = new Set(cells.map(({ path }) => start(path)));
  return issues.filter(({ level, path }) => level === 'E' || path.length < 2 || paths.has(start(path)));
}
