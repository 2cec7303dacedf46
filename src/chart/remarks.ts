import type { Observation, Observations } from '../data/input';
import type { Issue } from '../data/issue';
import type { Id, Nature, ObservationStatus, Rank, Text } from '../data/types';
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

/** The status letters by which a figure is not final. */
export function softOf({ value, vintage }: Observation): readonly ObservationStatus[] {
  const letters = (value?.status ?? []).filter((letter) => 'PEFIV'.includes(letter));
  return letters.length === 0 && vintage?.stage === 'preliminary' ? ['P'] : letters;
}

/** What a title must say of its figure: a forecast is one by its status, too. */
export function natureOf({ nature, value }: Observation): Nature {
  return nature === 'outcome' && value?.status?.includes('F') ? 'forecast' : nature;
}

/** What hatched and hollow bars are, by name: of `cells` that are drawn. */
export function fillNotes(cells: readonly Observation[], locale: Locale): readonly string[] {
  const note = (key: 'noteHatched' | 'noteHollow', namesIn: (cell: Observation) => readonly string[]) => {
    const names = new Set<string>();
    for (const cell of cells) for (const name of namesIn(cell)) names.add(name);
    return names.size > 0 ? word(locale, key, { list: locale.list([...names]) }) : '';
  };
  const nameOf = (letter: ObservationStatus) => locale.statuses[letter] ?? letter;
  return [
    note('noteHatched', (cell) => (cell.nature === 'outcome' ? softOf(cell).map(nameOf) : [])),
    note('noteHollow', ({ nature }) => (nature === 'outcome' ? [] : [word(locale, nature)])),
  ];
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

/**
 * What a figure measures in the locale's language: the indicator, its partner and its breakdown, or trade with some
 * would be read as trade with all. Their ids where no name is known. `nature` for titles, which have no remarks beside
 * them: a target must not read as an outcome. `by` for places: one by growth is a place of the growth.
 */
export function indicatorName(
  { indicator: id, counterpart, dimensions = {} }: Pick<Observation, 'indicator' | 'counterpart' | 'dimensions'>,
  { indicators, known }: Observations,
  locale: Locale,
  nature: Nature = 'outcome',
  by?: Rank['by'],
): string {
  const nameIn = (list: ReadonlyMap<Id, { readonly name: Text }>, code: Id) =>
    textOf(list.get(code)?.name, locale) || code;
  const within = [counterpart ?? '', ...Object.values(dimensions)].map((code) => nameIn(known, code));
  if (nature !== 'outcome') within.push(word(locale, nature));
  const x = within.filter(Boolean).join(word(locale, 'listComma'));
  const indicator = nameIn(indicators, id) + (x && word(locale, 'brackets', { x }));
  return by === 'growth' ? word(locale, 'growthOf', { indicator }) : indicator;
}

/** Of a choice of cells: every error, but only those warnings that are about the cells chosen. */
export function concerning(issues: readonly Issue[], cells: readonly Observation[]): Issue[] {
  if (issues.length === 0) return [];
  const start = (path: Issue['path']) => path.slice(0, 2).join('/');
  const paths = new Set(cells.map(({ path }) => start(path)));
  return issues.filter(({ level, path }) => level === 'E' || path.length < 2 || paths.has(start(path)));
}
