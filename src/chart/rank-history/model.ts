import { checkStatuses } from '../../data/check/line';
import { toNumber } from '../../data/decimal';
import { findArea } from '../../data/find-area';
import type { Observation, SeriesData } from '../../data/input';
import { type Issue, issueOf } from '../../data/issue';
import { mostFrequent } from '../../data/most-frequent';
import { readObservations } from '../../data/observations';
import { selectPanel } from '../../data/panel';
import { placesOf } from '../../data/places';
import { F04, I01 } from '../../data/rules';
import type { Quantity } from '../../data/types';
import { groupedSentences } from '../../format/issue-list';
import type { Locale } from '../../format/locale';
import { chooseStep } from '../../format/step';
import { textOf } from '../../format/text';
import type { Refusal } from '../alternative';
import { absent, askedIndicator } from '../asked';
import type { Environment } from '../chart';
import { listOf, namesIn } from '../options';
import { refuse } from '../refusal';
import { concerning, indicatorName, natureOf } from '../remarks';
import { sourceBlock } from '../source';
import { finding, shortName } from './finding';
import { historyNotes } from './notes';
import { axisParts } from './said';
import { historyTables } from './table';
import type { RankContext, RankHistoryOptions, RankModel } from './types';
import { spansOf } from './walk';

/** What the figure says. A refusal where nothing can be ranked, or two releases compete in one period. */
export function historyModel(
  data: SeriesData,
  options: RankHistoryOptions,
  { locale }: Environment,
): RankModel | Refusal {
  const read = readObservations(data, options);
  if (read.observations.length === 0) return refuse(issueOf(F04), read.issues);
  const { vintage, source, first } = options;
  // All areas are drawn; figures of no release are of every one.
  const missing = absent({ ...options, area: undefined, vintage: undefined }, read);
  if (missing) return refuse(missing, read.issues);
  const panel = selectPanel(read, {
    indicator: askedIndicator(options, read),
    periods: listOf(options.periods),
    vintage,
    source: typeof source === 'string' ? source : undefined,
  });
  if ('code' in panel) return refuse(absent(options, read) ?? panel, read.issues);
  const places = placesOf(panel);
  const alone = places.issues.find(({ scope, level }) => scope === 'figure' && level === 'E');
  if (alone) return refuse(alone, read.issues);

  const { cells } = panel;
  const isThere = (cell: Observation | undefined): cell is Observation => cell !== undefined;
  // Of a plain panel without issues nobody asks.
  const present = panel.isPlain && read.issues.length === 0 ? [] : cells.filter(isThere);
  const told = concerning(read.issues, present);
  const issues = [...told, ...panel.issues, ...places.issues, ...checkStatuses(present)];
  const highlighted = highlightedRows(panel.areas, options.highlight ?? options.area, issues);
  const { deepest } = places;
  const names = panel.areas.map((_, row) => shortName({ panel, locale }, row));
  const window = Math.max(1, Math.min(deepest, Math.floor(first ?? deepest)));
  const like = cells.find(isThere);
  // Where there are figures they are what is ranked.
  const by = cells.some((cell) => cell?.value?.digits) ? undefined : like?.rank?.by;
  const lives = spansOf({ panel, places }, deepest);
  const isForecast = cells.every((cell) => !cell || natureOf(cell) === 'forecast');
  const context: RankContext = {
    read,
    panel,
    places,
    locale,
    names,
    indicator: indicatorName(
      like ?? { indicator: panel.indicator.id },
      read,
      locale,
      isForecast ? 'forecast' : undefined,
      by,
    ),
    isForecast,
    step: options.unitStep ?? printedStep(cells, locale),
    highlighted,
    window,
    lives,
    spans: window < deepest ? spansOf({ panel, places }, window) : lives,
  };
  const rows = panel.areas.map((_, row) => row).filter((row) => context.spans[row]![0] >= 0);
  const said = finding(context);
  const block = sourceBlock(read, sourcesOf(cells), source, locale, issues);
  return {
    ...context,
    rows,
    axis: axisParts(context),
    title: options.title === undefined ? said.title : textOf(options.title, locale),
    held: [context.indicator],
    subtitle: options.subtitle === undefined ? said.subtitle : textOf(options.subtitle, locale),
    sentences: said.sentences,
    repeats: options.title === undefined ? said.repeats : 0,
    notes: [
      ...(options.notes ?? []).map((note) => textOf(note, locale)),
      ...historyNotes(context),
      ...groupedSentences(
        // R07 has a note of its own for all ties.
        issues.filter(({ level, code }) => level === 'W' && code !== 'R07'),
        locale,
      ),
    ],
    issues,
    tables: () => historyTables(context),
    source: block,
  };
}

/** Each source once. */
function sourcesOf(cells: RankContext['panel']['cells']): readonly string[] {
  const used = new Set<string>();
  let sources: Observation['sources'] = [];
  for (let at = 0; at < cells.length; at++) {
    const own = cells[at]?.sources;
    // The cells of a data set share one list.
    if (own === undefined || own === sources) continue;
    sources = own;
    for (const id of sources) used.add(id);
  }
  return [...used];
}

/**
 * The unit step next to that of the source, the larger of two: over decades figures grow beyond any one step, so the
 * largest figure is no guide. The first cells tell. Where the middle one has a million of it and more, as exports in
 * thousands of dollars have, that of the middle one.
 */
function printedStep(cells: readonly (Observation | undefined)[], locale: Locale): number {
  const values = cells.slice(0, 500).flatMap((cell) => cell?.value ?? []);
  const usual = Number(mostFrequent(values.map(({ multiplier = 0 }) => `${multiplier}`)) ?? 0);
  const apart = ([power]: Locale['steps'][number]) => Math.abs(power - usual) - power / 100;
  const printed = [...locale.steps].sort((a, b) => apart(a) - apart(b))[0]?.[0] ?? 0;
  const sizes = values.filter(({ digits }) => digits !== null).sort((a, b) => sizeOf(a) - sizeOf(b));
  const middle = sizes[sizes.length >> 1];
  return middle && usual > 0 && sizeOf(middle) >= 10 ** (printed + 6) ? chooseStep([middle], locale) : printed;
}

function sizeOf({ digits, multiplier }: Quantity): number {
  return Math.abs(toNumber(digits!, multiplier));
}

function highlightedRows(
  areas: RankContext['panel']['areas'],
  asked: RankHistoryOptions['highlight'],
  issues: Issue[],
): number[] {
  const find = (told: string) => findArea(told, areas);
  const rows = namesIn(asked, find).flatMap((id) => {
    const area = find(id);
    if (area) return areas.indexOf(area);
    if (!id) return [];
    const issue = issueOf(I01, { path: ['options', 'highlight'], read: id, params: { field: 'area', id } });
    issues.push({ ...issue, level: 'W' });
    return [];
  });
  return [...new Set(rows)];
}
