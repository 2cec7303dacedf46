import { checkChange } from '../../data/check/change';
import { checkDate } from '../../data/check/period';
import { checkRank } from '../../data/check/rank';
import { findArea } from '../../data/find-area';
import type { Observation, Observations, SeriesData } from '../../data/input';
import { type Issue, issueOf } from '../../data/issue';
import { readObservations } from '../../data/observations';
import { comparePeriods } from '../../data/period';
import { F04, L04 } from '../../data/rules';
import { headlineWord } from '../../format/headline-words';
import { groupedSentences } from '../../format/issue-list';
import { changeText, isMove, quantityText } from '../../format/quantity';
import { rankText } from '../../format/rank';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { Refusal } from '../alternative';
import { absent, askedIndicator, askedPeriods } from '../asked';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { refuse } from '../refusal';
import { concerning, indicatorName, natureOf } from '../remarks';
import { sourceBlock } from '../source';
import { headlineItem } from './item';
import { soundCells } from './sound';
import { headlineTable } from './table';
import type { HeadlineContext, HeadlineModel, HeadlineOptions } from './types';

/** More key figures than this are no headline; the rest stays in the table. */
const MOST_ITEMS = 12;

/** What the figures say. A refusal only where there is none. */
export function headlineModel(
  data: SeriesData,
  options: HeadlineOptions,
  { locale }: Environment,
): HeadlineModel | Refusal {
  const read = readObservations(data, options);
  const faults: Issue[] = [];
  // I01 for each of `show` that names nothing: the others are shown.
  for (const id of listOf(options.show))
    if (id && !read.observations.some(namedBy(id)))
      faults.push(issueOf('I01 E cell', { path: ['options', 'show'], read: id, params: { field: 'indicator', id } }));
  const found = soundCells(choose(read, options), read.observations, faults);
  // Of many the newest are shown: whoever reads a key figure takes it for the latest.
  const all = found.length > MOST_ITEMS && !options.show ? newestFirst(found) : found;
  const first = all[0];
  if (first === undefined)
    return refuse(absent(options, read, true) ?? faults[0] ?? issueOf(F04), [...read.issues, ...faults]);
  const shown = all.slice(0, MOST_ITEMS);
  const issues = [...concerning(read.issues, all), ...faults];
  if (all.length > shown.length) issues.push(issueOf(L04, { params: { count: all.length, limit: MOST_ITEMS } }));
  for (const cell of shown) {
    issues.push(...checkChange(cell, read.indicators.get(cell.indicator)?.unit), ...checkDate(cell));
    if (cell.rank) issues.push(...checkRank(cell.rank, [...cell.path, 'rank'], cell.printed, !!cell.value));
  }
  const others =
    options.show === undefined ? read.others.filter(({ area }) => !options.area || area === first.area) : [];
  const [told, ...more] = new Set(shown.map(({ period }) => locale.period(period, 'long')));
  const isTold = more.length === 0 && (options.title !== undefined || shown.length > 1);
  const context: HeadlineContext = {
    read,
    locale,
    oneArea: all.every(({ area }) => area === first.area),
    told: isTold && options.subtitle === undefined ? told : undefined,
  };
  const items = shown.map((cell) => headlineItem(context, cell));
  const area = context.oneArea ? read.areas.get(first.area) : undefined;
  const used = shown.flatMap(({ sources }) => sources);
  const source = sourceBlock(read, used, options.source, locale, issues);
  const name = area ? textOf(area.short ?? area.name, locale) : '';
  const title =
    items.length === 1
      ? single(context, first, name)
      : headlineWord(locale, name ? 'keyFiguresOf' : 'keyFigures', { area: name });
  // What the title says is not said again: of one figure the period, too, where the title is made here.
  const shownTitle = options.title === undefined ? title : textOf(options.title, locale);
  const subtitle = [area && !shownTitle.includes(name) ? textOf(area.name, locale) : '', isTold ? capital(told!) : ''];
  // "7th, of how many isn't stated" stands on its card.
  const warnings = issues.filter(({ level, code, params }) => level === 'W' && (code !== 'R02' || params['within']));
  const has = (kind: RegExp) => items.some(({ reach }) => kind.test(reach));
  return {
    items,
    title: shownTitle,
    held: [name, indicatorName(first, read, locale, natureOf(first))],
    subtitle: options.subtitle === undefined ? subtitle.filter(Boolean).join(' · ') : textOf(options.subtitle, locale),
    sentences: items.map(({ label }) => label + word(locale, 'stop')),
    notes: [
      ...(options.notes ?? []).map((note) => textOf(note, locale)),
      ...(has(/over|under/) ? [headlineWord(locale, 'noteArrow')] : []),
      ...(has(/about/) ? [headlineWord(locale, 'noteDashes')] : []),
      ...(others.length > 0 ? [headlineWord(locale, 'noteOthers', { n: others.length })] : []),
      ...groupedSentences(warnings, locale),
    ],
    issues,
    tables: () => [headlineTable(context, all, others)],
    source,
  };
}

/** Of one period in the order given. */
function newestFirst(cells: readonly Observation[]): readonly Observation[] {
  return [...cells].sort((a, b) => comparePeriods(b.period, a.period));
}

function choose(read: Observations, options: HeadlineOptions): readonly Observation[] {
  const { area: asked, show, vintage } = options;
  const indicator = askedIndicator(options, read);
  // Here one period is that one and not its like: nothing is compared.
  const isAsked = askedPeriods(options, read, true);
  const area = asked === undefined ? undefined : findArea(asked, read.areas.values());
  const cells = read.observations.filter(
    (cell) =>
      (asked === undefined || cell.area === (area?.code ?? asked)) &&
      (indicator === undefined || cell.indicator === indicator) &&
      (vintage === undefined || cell.vintage?.id === vintage) &&
      (options.periods === undefined || isAsked(cell)) &&
      (cell.value ?? cell.growth ?? cell.rank?.position) !== undefined,
  );
  if (show === undefined) return cells;
  return [...new Set(listOf(show).flatMap((id) => cells.filter(namedBy(id))))];
}

/** Whether an id of `show` means a figure: its own, its indicator's, or that of a fact in it. */
function namedBy(id: string): (cell: Observation) => boolean {
  return (cell) => cell.id === id || cell.indicator === id || cell.facts?.includes(id) === true;
}

/** "Sanmenxia’s imports and exports up 43.7% to 15.77 billion yuan, 2019". */
function single({ read, locale }: HeadlineContext, cell: Observation, area: string): string {
  const indicator = indicatorName(cell, read, locale, natureOf(cell));
  const subject = area ? word(locale, 'subject', { area, indicator }) : indicator;
  const { growth, rank, value: given } = cell;
  // Chinese begins with the period: 时期未注明泉州… is no sentence, and the note says that there is none.
  const period = cell.period.type === 'unstated' && locale.lang === 'zh' ? '' : locale.period(cell.period, 'long');
  // What is missing is told where nothing else is: “not yet released”.
  const value =
    given && (given.digits !== null || !(rank || growth))
      ? quantityText(given, locale)
      : rank && !growth
        ? rankText(rank, locale)
        : '';
  const change = growth ? changeText(growth, locale, { basis: cell.period }) : '';
  const isTo = growth && isMove(growth);
  const form = value ? (isTo ? 'LevelChange' : 'Level') : 'Change';
  const said = growth && !isTo ? value + word(locale, 'comma') + change : value;
  return capital(word(locale, `title${form}`, { subject, period, value: said, change }));
}
