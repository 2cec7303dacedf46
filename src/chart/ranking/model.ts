import type { AreaCn } from '../../data/areas-cn';
import { checkGroups } from '../../data/check/area';
import { findArea } from '../../data/find-area';
import { type Issue, issueOf } from '../../data/issue';
import { type League, selectLeague } from '../../data/league';
import { readObservations } from '../../data/observations';
import { periodKey } from '../../data/period';
import { D04 } from '../../data/rules';
import type { Area, Id, Observations, Quantity, SeriesData } from '../../data/types';
import { groupedSentences } from '../../format/issue-list';
import type { Locale } from '../../format/locale';
import { chooseStep, digitsAt } from '../../format/quantity';
import { rankingWord } from '../../format/ranking-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { Refusal } from '../alternative';
import type { ChartStep, Environment } from '../chart';
import { listOf } from '../options';
import { concerning, indicatorName } from '../remarks';
import { sourceBlock } from '../source';
import { finding } from './finding';
import { rankingNotes } from './notes';
import { rankingSections } from './sections';
import { rankingTables } from './table';
import type { RankingContext, RankingModel, RankingOptions } from './types';

/** Figures longer than this are rounded beside their bars. */
const LONGEST_LABEL = 9;

/** What the ranking says. A refusal where no period can be chosen, or two releases compete in one. */
export function rankingModel(
  data: SeriesData,
  options: RankingOptions,
  { locale }: Environment,
): RankingModel | Refusal {
  const read = readObservations(data, options);
  const { indicator, period, compare, vintage, source } = options;
  const league = selectLeague(read, {
    indicator,
    period,
    compare,
    vintage,
    source: typeof source === 'string' ? source : undefined,
  });
  if ('code' in league) return { refused: true, issue: league, issues: [...read.issues, league] };
  const cells = [...league.members, ...league.unranked].flatMap(({ cell }) => cell ?? []);
  const issues = [
    ...concerning(read.issues, [...cells, ...league.alternates]),
    ...league.issues,
    ...checkGroups(options.groups ?? [], ['options', 'groups']),
  ];
  const highlighted = highlightedAreas(options, league, read, issues);
  const step = options.unitStep ?? chooseStep(quantitiesOf(league), locale);
  const context: RankingContext = {
    read,
    league,
    options,
    locale,
    step,
    places: labelPlaces(league, step, locale),
    whole: wholeOf(league, read, locale),
    highlighted,
    shared: sharedRanks(league),
  };
  const sections = rankingSections(context);
  const said = finding(context);
  const used = [...new Set(cells.flatMap(({ sources }) => sources))];
  const block = sourceBlock(read, used, source, locale);
  if (block.missing) issues.push(issueOf(D04, { params: { lacks: 'source' } }));
  const name = capital(indicatorName(league.indicator.id, read, locale));
  const unit = locale.unit(league.unit, step);
  const long = locale.period(league.period, 'long');
  const { before } = league;
  return {
    sections,
    heads: {
      place: word(locale, 'rank'),
      change: before ? rankingWord(locale, 'changeHead', { period: locale.period(before.period, 'short') }) : '',
      value: unit,
    },
    steps: options.steps ? stepsOf(league, locale) : [],
    context,
    label: said.title,
    title: options.title === undefined ? said.title : textOf(options.title, locale),
    subtitle:
      options.subtitle === undefined
        ? [word(locale, 'panelLevel', { indicator: name, unit }), long].join(' · ')
        : textOf(options.subtitle, locale),
    sentences: said.sentences,
    notes: [
      ...(options.notes ?? []).map((note) => textOf(note, locale)),
      ...rankingNotes(context, sections),
      ...groupedSentences(
        issues.filter(({ level }) => level === 'W'),
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
  { known, areas }: Observations,
  issues: Issue[],
): ReadonlySet<Id> {
  const codes = new Set<Id>();
  const present = [...members, ...unranked].map((member) => member.area);
  for (const told of [...listOf(highlight), ...(area === undefined ? [] : [area])]) {
    const found = told === '' ? undefined : (findArea(told, present) ?? findArea(told, areas.values()));
    if (found && present.includes(found)) codes.add(found.code);
    else if (told !== '') {
      const near = findArea(told, known.values());
      const path = ['options', highlight === undefined ? 'area' : 'highlight'];
      issues.push(issueOf('I01 W figure', { path, read: told, params: { field: 'area', id: near?.code ?? told } }));
    }
  }
  return codes;
}

function quantitiesOf({ members }: League): readonly Quantity[] {
  return members.flatMap(({ value, before }) => (before ? [value, before.value] : [value]));
}

/** All digits where they are short; else five digits of the largest, or one decimal place less than none. */
function labelPlaces({ members }: League, step: number, locale: Locale): number {
  const labels = members.map(({ value }) => digitsAt(value, step, locale));
  if (labels.every(({ length }) => length <= LONGEST_LABEL)) return Number.POSITIVE_INFINITY;
  const whole = Math.max(...labels.map((label) => label.replace(/[^\d.].*?(?=\d)|,/g, '').split('.')[0]!.length));
  return Math.max(0, 5 - whole);
}

/** The name of the whole, where everyone who belongs to it has a figure: the nation, or the area they lie in. */
function wholeOf({ members, unranked }: League, { known }: Observations, locale: Locale): string | undefined {
  if (members.length < 2 || unranked.length > 0) return undefined;
  const regionOf = (area: Area) => (area as Partial<AreaCn>).region;
  const { parent } = members[0]!.area;
  const belongs = (area: Area) =>
    parent === undefined ? regionOf(area) !== undefined && area.parent === undefined : area.parent === parent;
  const count = [...known.values()].filter(belongs).length;
  if (count !== members.length || !members.every(({ area }) => belongs(area))) return undefined;
  const within = parent === undefined ? undefined : known.get(parent);
  return parent === undefined
    ? rankingWord(locale, 'nation')
    : within && textOf(locale.lang === 'zh' ? within.name : (within.short ?? within.name), locale);
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
