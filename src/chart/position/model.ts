import type { Observations, SeriesData } from '../../data/input';
import { type Issue, issueOf } from '../../data/issue';
import { readObservations } from '../../data/observations';
import { F04, L04 } from '../../data/rules';
import { groupedSentences } from '../../format/issue-list';
import type { Locale } from '../../format/locale';
import { placeText, withStreak } from '../../format/place';
import { positionWord } from '../../format/position-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { Refusal } from '../alternative';
import { absent } from '../asked';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { refuse } from '../refusal';
import { concerning, natureOf } from '../remarks';
import { sourceBlock } from '../source';
import { choosePlaces, contradictions, readingsOf } from './choose';
import { areaOf, indicatorOf, periodOf, positionRow, scopeOf, spokenOf, subjectOf } from './row';
import { positionTable } from './table';
import type { Placed, PositionContext, PositionModel, PositionOptions, PositionRow } from './types';

/** More strips than this are a table. */
const MOST_ROWS = 40;
/** Sentences beyond this are left to the table. */
const MOST_SENTENCES = 6;

/** What is known of each place. A refusal only where no place can be drawn. */
export function positionModel(
  data: SeriesData,
  options: PositionOptions,
  { locale }: Environment,
): PositionModel | Refusal {
  const read = readObservations(data, options);
  const { placed, issues: found } = choosePlaces(read, options);
  const drawable = placed.filter(
    ({ rank, fault }) => !fault && rank.position !== undefined && rank.precision !== 'vague',
  );
  const drawn = drawable.slice(0, MOST_ROWS);
  const issues = [
    ...concerning(
      read.issues,
      placed.map(({ cell }) => cell),
    ),
    ...found,
    // What names no place has no cell: where all places were asked for, it is missed.
    ...((options.show ?? options.area ?? options.indicator) ? [] : read.issues.filter(isVague)),
    ...contradictions(drawn),
  ];
  const first = drawn[0];
  if (first === undefined) {
    const missing = absent(options, read);
    return missing ? refuse(missing, read.issues) : refusal(read, [...read.issues, ...found]);
  }
  if (drawable.length > MOST_ROWS) issues.push(issueOf(L04, { params: { count: drawable.length, limit: MOST_ROWS } }));

  const bare: PositionContext = {
    read,
    locale,
    shared: { area: false, indicator: false, period: false, scope: false },
    highlight: listOf(options.highlight),
  };
  const same = (of: (one: Placed) => string) => new Set(drawn.map(of)).size === 1;
  const shared = {
    area: same(({ cell }) => cell.area),
    indicator: same((one) => indicatorOf(one, bare)),
    period: same((one) => periodOf(one, bare)),
    scope: same((one) => scopeOf(one, bare)),
  };
  const context = { ...bare, shared };
  const rows = drawn.map((one) => positionRow(context, one));
  const used = placed.flatMap(({ cell }) => cell.sources);
  const source = sourceBlock(read, used, options.source, locale, issues);
  const title = capital(titleOf(context, drawn));
  const subtitle = [shared.period ? periodOf(first, context) : '', shared.scope ? scopeOf(first, context) : ''];
  return {
    rows,
    locale,
    title: options.title === undefined ? title : textOf(options.title, locale),
    held: drawn.map((one) => indicatorOf(one, context)),
    subtitle:
      options.subtitle === undefined ? capital(subtitle.filter(Boolean).join(' · ')) : textOf(options.subtitle, locale),
    sentences: drawn.slice(0, MOST_SENTENCES).map((one) => sentence(context, one)),
    notes: [...(options.notes ?? []).map((note) => textOf(note, locale)), ...notesOf(context, drawn, rows, issues)],
    issues,
    tables: () => [positionTable(context, placed, title)],
    source,
  };
}

function isVague({ code }: Issue): boolean {
  return code === 'R08';
}

function refusal(read: Observations, issues: readonly Issue[]): Refusal {
  const [error, warning] = ['E', 'W'].map((wanted) => issues.find(({ level }) => level === wanted));
  const issue =
    error ??
    (read.observations.some(({ rank }) => rank) ? warning : issues.find(isVague)) ??
    issueOf(F04, { params: { count: read.observations.length } });
  return { refused: true, issue, issues: issues.includes(issue) ? issues : [...issues, issue] };
}

/** More places than this are no title. */
const MOST_FOUND = 3;

/** One statement is a finding, and so are a few of one area; many have none. */
function titleOf(context: PositionContext, drawn: readonly Placed[]): string {
  const { locale, shared } = context;
  const one = drawn[0]!;
  if (drawn.length === 1) {
    const { rank } = one;
    const { size } = rank.among;
    const place = placeText(rank, locale);
    const known =
      size === undefined ? place : positionWord(locale, 'placeTitle', { place, size: locale.group(`${size}`) });
    return ranked(context, one, withStreak(rank, known, locale));
  }
  if (shared.area && drawn.length <= MOST_FOUND && new Set(drawn.map((each) => indicatorOf(each, context))).size > 1) {
    const found = drawn.map((each) =>
      positionWord(locale, 'placeIn', {
        indicator: indicatorOf(each, context),
        place: withNature(each, placeText(each.rank, locale), locale),
      }),
    );
    return word(locale, 'colon', { name: areaOf(one.cell, context), value: locale.list(found) });
  }
  const subject = shared.area
    ? shared.indicator
      ? subjectOf(one, context)
      : areaOf(one.cell, context)
    : shared.indicator
      ? indicatorOf(one, context)
      : '';
  return subject ? positionWord(locale, 'publishedRanks', { subject }) : word(locale, 'rank');
}

/** "Sanmenxia’s imports and exports ranked 7th of an unstated number of cities of Henan, January–April 2024." */
function sentence(context: PositionContext, placed: Placed): string {
  const { locale } = context;
  const period = periodOf(placed, context);
  const place = ranked(context, placed, spokenOf(placed, context));
  return capital(period ? positionWord(locale, 'placeDuring', { period, place }) : place) + word(locale, 'stop');
}

function ranked(context: PositionContext, placed: Placed, place: string): string {
  const form = placed.rank.streak ? 'readRun' : 'readPlace';
  const subject = subjectOf(placed, context);
  return positionWord(context.locale, form, { subject, place: withNature(placed, place, context.locale) });
}

/** A place by a target is none that was reached, and no words stand beside it here. */
function withNature({ cell }: Placed, place: string, locale: Locale): string {
  const nature = natureOf(cell);
  return nature === 'outcome' ? place : place + word(locale, 'brackets', { x: word(locale, nature) });
}

function notesOf(
  { locale }: PositionContext,
  drawn: readonly Placed[],
  rows: readonly PositionRow[],
  issues: readonly Issue[],
): readonly string[] {
  const isTold = ({ path }: Issue) =>
    drawn.some(({ cell }) => readingsOf(cell).length > 1 && path[0] === cell.path[0] && path[1] === cell.path[1]);
  const readings = drawn.flatMap(({ cell }) => {
    const [a, ...others] = readingsOf(cell).map(({ says }) => textOf(says, locale));
    if (a === undefined || others.length === 0) return [];
    return positionWord(locale, 'noteReadings', {
      says: cell.printed ?? '',
      a,
      b: others.join(word(locale, 'semicolon')),
    });
  });
  return [
    ...(drawn.some(({ rank }) => rank.among.size === undefined) ? [positionWord(locale, 'noteOpen')] : []),
    ...(rows.some(({ strips }) => strips.length > 1 && strips[0] === '') ? [positionWord(locale, 'noteRun')] : []),
    ...readings,
    // Open ends are explained once; an ambiguous place by its own readings.
    ...groupedSentences(
      issues.filter((issue) => issue.level === 'W' && issue.code !== 'R02' && !(issue.code === 'R04' && isTold(issue))),
      locale,
    ),
  ];
}
