import type { AreaCn } from '../../data/areas-cn';
import { checkGroups } from '../../data/check/area';
import { decimalsOf } from '../../data/decimal';
import { findArea, nearAreas } from '../../data/find-area';
import type { Observations, SeriesData } from '../../data/input';
import { type Issue, issueOf } from '../../data/issue';
import { type League, selectLeague } from '../../data/league';
import { readObservations } from '../../data/observations';
import { periodKey } from '../../data/period';
import type { Area, Id, Quantity } from '../../data/types';
import { groupedSentences } from '../../format/issue-list';
import type { Locale } from '../../format/locale';
import { chooseStep, ends } from '../../format/quantity';
import { rankingWord } from '../../format/ranking-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { Refusal } from '../alternative';
import { absent, askedIndicator } from '../asked';
import type { ChartStep, Environment } from '../chart';
import { listOf, namesIn } from '../options';
import { refuse } from '../refusal';
import { concerning, indicatorName, natureOf } from '../remarks';
import { sourceBlock } from '../source';
import { finding } from './finding';
import { rankingNotes } from './notes';
import { inUnit } from './rows';
import { rankingSections } from './sections';
import { rankingTables } from './table';
import type { RankingContext, RankingModel, RankingOptions } from './types';

/** What the ranking says. A refusal where no period can be chosen, or two releases compete in one. */
export function rankingModel(
  data: SeriesData,
  options: RankingOptions,
  { locale }: Environment,
): RankingModel | Refusal {
  const read = readObservations(data, options);
  const { period, compare, vintage, source } = options;
  // All areas are drawn; figures of no release are of every one.
  const missing = absent({ ...options, area: undefined, vintage: undefined }, read);
  if (missing) return refuse(missing, read.issues);
  const league = selectLeague(read, {
    indicator: askedIndicator(options, read),
    period,
    periods: listOf(options.periods),
    compare,
    vintage,
    source: typeof source === 'string' ? source : undefined,
  });
  if ('code' in league) return refuse(absent(options, read) ?? league, read.issues);
  const cells = [...league.members, ...league.unranked].flatMap(({ cell }) => cell ?? []);
  const issues = [
    ...concerning(read.issues, [...cells, ...league.alternates]),
    ...league.issues,
    ...checkGroups(options.groups ?? [], ['options', 'groups']),
  ];
  const [like] = cells;
  const isActual = league.members.some(({ cell }) => natureOf(cell) !== 'forecast');
  const highlighted = highlightedAreas(options, league, read, issues);
  const step = options.unitStep ?? chooseStep(middleOf(league), locale);
  const context: RankingContext = {
    read,
    league,
    options,
    locale,
    step,
    places: labelPlaces(league, step),
    unit: locale.unit(league.unit, step),
    indicator: indicatorName(
      like ?? { indicator: league.indicator.id },
      read,
      locale,
      like && (isActual ? like.nature : natureOf(like)),
      league.by,
    ),
    whole: wholeOf(league, read, locale),
    highlighted,
    shared: sharedRanks(league),
  };
  const sections = rankingSections(context);
  const said = finding(context);
  const used = cells.flatMap(({ sources }) => sources);
  const block = sourceBlock(read, used, source, locale, issues);
  const name = capital(context.indicator);
  const long = locale.period(league.period, 'long');
  const { before } = league;
  return {
    sections,
    heads: {
      place: word(locale, 'rank'),
      change: before ? rankingWord(locale, 'changeHead', { period: locale.period(before.period, 'short') }) : '',
      value: context.unit,
    },
    steps: options.steps ? stepsOf(league, locale) : [],
    context,
    label: said.title,
    title: options.title === undefined ? said.title : textOf(options.title, locale),
    held: [name],
    subtitle:
      options.subtitle === undefined ? [inUnit(name, context), long].join(' · ') : textOf(options.subtitle, locale),
    sentences: said.sentences,
    notes: [
      ...(options.notes ?? []).map((note) => textOf(note, locale)),
      ...rankingNotes(context, sections),
      ...groupedSentences(
        // R07 has a note of its own for all ties.
        issues.filter(({ level, code }) => level === 'W' && code !== 'R07'),
        locale,
      ),
    ],
    issues,
    tables: () => rankingTables(context, sections),
    source: block,
  };
}

/** Codes of the highlighted, told by code or name; what is not in the ranking is an issue. */
function highlightedAreas(
  { highlight, area }: RankingOptions,
  { members, unranked }: League,
  { areas }: Observations,
  issues: Issue[],
): ReadonlySet<Id> {
  const codes = new Set<Id>();
  const present = [...members, ...unranked].map((member) => member.area);
  const find = (told: string) => findArea(told, present) ?? findArea(told, areas.values());
  for (const told of [...namesIn(highlight, find), area ?? ''].filter(Boolean)) {
    const found = find(told);
    if (found && present.includes(found)) codes.add(found.code);
    else {
      const near = nearAreas(told, areas);
      const path = ['options', highlight === undefined ? 'area' : 'highlight'];
      const params = { field: 'area', id: told, ...(near && { candidates: near }) };
      issues.push(issueOf('I01 W figure', { path, read: told, params }));
    }
  }
  return codes;
}

/** The unit of the one in the middle: that of the largest would leave most rows beginning with "0.". */
function middleOf({ members }: League): readonly Quantity[] {
  // Zeros have no size.
  const sizes = members.filter(({ centre }) => centre).sort((a, b) => Math.abs(b.centre) - Math.abs(a.centre));
  return sizes.slice(sizes.length >> 1, (sizes.length >> 1) + 1).map(({ value }) => value);
}

/** All digits where they are short and alike; else five digits of the largest. Those of four digits are never cut. */
function labelPlaces({ members }: League, step: number): number {
  let whole = 0;
  let decimals = 0;
  for (const { value } of members)
    for (const end of ends(value, step, UNGROUPED)) {
      const after = decimalsOf(end);
      if (end.length > 5) decimals = Math.max(decimals, after);
      whole = Math.max(whole, end.length - (end[0] === '-' ? 1 : 0) - (after && after + 1));
    }
  const isShort = decimals <= (whole < 4 ? 2 : 1) && whole <= 6;
  return isShort ? Number.POSITIVE_INFINITY : Math.max(0, 5 - whole);
}

const UNGROUPED = { group: (digits: string) => digits };

/** The name of the whole, where everyone who belongs to it has a figure: the nation, or the area they lie in. */
function wholeOf({ members, unranked }: League, { known }: Observations, locale: Locale): string | undefined {
  if (members.length < 2 || unranked.length > 0) return undefined;
  const regionOf = (area: Area) => (area as Partial<AreaCn>).region;
  const { parent } = members[0]!.area;
  const belongs = (area: Area) =>
    parent === undefined ? regionOf(area) !== undefined && area.parent === undefined : area.parent === parent;
  const count = [...known.values()].filter(belongs).length;
  if (count !== members.length || !members.every(({ area }) => belongs(area))) return undefined;
  if (parent === undefined) return rankingWord(locale, 'nation');
  const within = known.get(parent);
  return within && textOf(locale.lang === 'zh' ? within.name : (within.short ?? within.name), locale);
}

function sharedRanks({ members }: League): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { place } of members)
    if (place?.rank !== undefined) counts.set(place.rank, (counts.get(place.rank) ?? 0) + 1);
  return counts;
}

function stepsOf({ periods, period }: League, locale: Locale): readonly ChartStep[] {
  const now = periodKey(period);
  return periods.map((each) => {
    const key = periodKey(each);
    return { key, label: locale.period(each, 'long'), options: { period: key }, isCurrent: key === now };
  });
}
