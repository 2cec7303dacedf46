import { checkChange } from '../../data/check/change';
import { checkPeriod } from '../../data/check/period';
import { checkRank } from '../../data/check/rank';
import { type Issue, issueOf } from '../../data/issue';
import { readObservations } from '../../data/observations';
import { D04, F04, L04 } from '../../data/rules';
import type { Fact, Observation, Observations, SeriesData } from '../../data/types';
import { groupedSentences } from '../../format/issue-list';
import type { Locale } from '../../format/locale';
import { changeText, quantityText } from '../../format/quantity';
import { rankText } from '../../format/rank';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { Refusal, TableBlock, TableRow } from '../alternative';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { sourceBlock } from '../source';
import { headlineItem, indicatorName } from './item';
import type { HeadlineModel, HeadlineOptions } from './types';

/** More key figures than this are no headline; the rest stays in the table. */
const MOST_ITEMS = 12;

export function headlineModel(
  data: SeriesData,
  options: HeadlineOptions,
  environment: Environment,
): HeadlineModel | Refusal {
  const { locale } = environment;
  const read = readObservations(data, options.areas ? { areas: options.areas } : {});
  const all = choose(read, options);
  const first = all[0];
  if (first === undefined) {
    const issue = issueOf(F04);
    return { refused: true, issue: read.issues.find((i) => i.level === 'E') ?? issue, issues: [...read.issues, issue] };
  }
  const shown = all.slice(0, MOST_ITEMS);
  const issues = relevant(read, all, options);
  const others =
    options.show === undefined
      ? read.others.filter((fact) => options.area === undefined || fact.area === first.area)
      : [];
  if (all.length > shown.length) issues.push(issueOf(L04, { params: { count: all.length, limit: MOST_ITEMS } }));
  for (const cell of shown) {
    const indicator = read.indicators.get(cell.indicator);
    issues.push(
      ...checkChange(cell),
      ...checkPeriod(cell, { indicator }),
      ...(cell.rank ? checkRank(cell.rank, [...cell.path, 'rank'], cell.printed) : []),
    );
  }
  const oneArea = new Set(all.map((o) => o.area)).size === 1;
  const items = shown.map((cell) => headlineItem(cell, read, locale, { area: !oneArea }));
  const area = oneArea ? read.areas.get(first.area) : undefined;
  const areaName = area ? textOf(area.short ?? area.name, locale) : '';
  const used = [...new Set(shown.flatMap((o) => o.sources))];
  const source = sourceBlock(read, used, options.source, locale);
  if (source.missing) issues.push(issueOf(D04, { params: { lacks: 'source' } }));
  const sentences = items.map((item) => `${item.label}${word(locale, 'stop')}`);
  const title =
    items.length === 1
      ? single(first, read, locale, areaName)
      : areaName === ''
        ? word(locale, 'keyFigures')
        : word(locale, 'keyFiguresOf', { area: areaName });
  const periods = new Set(shown.map((o) => locale.period(o.period, 'long')));
  const subtitle = [area ? textOf(area.name, locale) : '', periods.size === 1 ? [...periods][0]! : '']
    .filter((p) => p !== '')
    .join(' · ');
  const notes = [
    ...(options.notes ?? []).map((n) => textOf(n, locale)),
    ...(items.some((i) => i.reach !== 'exact') ? [word(locale, 'noteReach')] : []),
    ...(others.length > 0 ? [word(locale, 'noteOthers', { n: others.length })] : []),
    ...groupedSentences(
      issues.filter((i) => i.level === 'W'),
      locale,
    ),
  ];
  return {
    items,
    label: title,
    title: options.title === undefined ? title : textOf(options.title, locale),
    subtitle: options.subtitle === undefined ? subtitle : textOf(options.subtitle, locale),
    sentences,
    notes,
    issues,
    tables: () => [table(all, others, read, locale)],
    sourceText: source.text,
    sourceLinks: source.links,
    folded: all.slice(MOST_ITEMS).map((o) => o.id),
  };
}

/** Issues of what is shown. Of a choice, what is wrong with statements that were not chosen is not its concern. */
function relevant(read: Observations, cells: readonly Observation[], options: HeadlineOptions): Issue[] {
  if (options.show === undefined && options.area === undefined && options.indicator === undefined)
    return [...read.issues];
  const paths = new Set(cells.map((cell) => cell.path.slice(0, 2).join('/')));
  return read.issues.filter((issue) => issue.path.length < 2 || paths.has(issue.path.slice(0, 2).join('/')));
}

function choose(read: Observations, options: HeadlineOptions): readonly Observation[] {
  const areas = [...read.areas.values()];
  const wantedArea =
    options.area === undefined
      ? undefined
      : (areas.find((a) => a.code === options.area || textIs(a.name, options.area!) || textIs(a.short, options.area!))
          ?.code ?? options.area);
  const fits = (o: Observation) =>
    (wantedArea === undefined || o.area === wantedArea) &&
    (options.indicator === undefined || o.indicator === options.indicator);
  const cells = read.observations.filter(
    (o) =>
      fits(o) &&
      (o.value !== undefined || o.growth !== undefined || (o.rank !== undefined && o.rank.position !== undefined)),
  );
  const wanted = listOf(options.show);
  if (wanted.length === 0) return cells;
  return wanted.flatMap((id) => cells.filter((o) => o.id === id || o.indicator === id || o.facts?.includes(id)));
}

function textIs(text: unknown, wanted: string): boolean {
  if (typeof text === 'string') return text === wanted;
  if (typeof text !== 'object' || text === null) return false;
  return Object.values(text).includes(wanted);
}

/** "Total imports and exports of Sanmenxia: 15.77 billion yuan, up 43.7%, 2019". */
function single(cell: Observation, read: Observations, locale: Locale, area: string): string {
  const indicator = indicatorName(cell, read, locale);
  const subject = area === '' ? indicator : word(locale, 'subject', { area, indicator });
  const value = cell.value?.digits == null ? undefined : quantityText(cell.value, locale);
  const change = cell.growth ? changeText(cell.growth, locale) : undefined;
  const period = locale.period(cell.period, 'long');
  if (value === undefined && change === undefined) {
    return capital(
      word(locale, 'titleLevel', { subject, value: cell.rank ? rankText(cell.rank, locale) : '', period }),
    );
  }
  const form = value === undefined ? 'titleChange' : change === undefined ? 'titleLevel' : 'titleLevelChange';
  return capital(word(locale, form, { subject, value: value ?? '', change: change ?? '', period }));
}

function table(cells: readonly Observation[], facts: readonly Fact[], read: Observations, locale: Locale): TableBlock {
  const names = ['indicator', 'area', 'period', 'value', 'change', 'rank', 'remarks'] as const;
  const rows = cells.map((cell): TableRow => {
    const area = read.areas.get(cell.area);
    const remarks = [
      cell.nature === 'outcome' ? '' : word(locale, cell.nature),
      textOf(cell.note, locale),
      sourcesOf(cell.sources, read, locale),
    ];
    return {
      key: cell.id,
      cells: [
        { text: capital(indicatorName(cell, read, locale)), header: true },
        { text: area ? textOf(area.name, locale) : cell.area },
        { text: locale.period(cell.period, 'long') },
        { text: cell.value ? quantityText(cell.value, locale) : '' },
        { text: cell.growth ? changeText(cell.growth, locale, { basis: true }) : '' },
        { text: cell.rank ? rankText(cell.rank, locale) : '' },
        { text: remarks.filter((r) => r !== '').join(word(locale, 'semicolon')) },
      ],
    };
  });
  const others = facts.map((fact): TableRow => otherRow(fact, read, locale));
  const columns = names.map((key) => ({
    key,
    label: word(locale, key),
    ...(key === 'value' || key === 'change' ? { align: 'end' as const } : {}),
  }));
  return { key: 'figures', caption: word(locale, 'keyFigures'), columns, rows: [...rows, ...others] };
}

/** Shares, lists, events and claims are no key figures: they stand in the table in the words of the source. */
function otherRow(fact: Fact, read: Observations, locale: Locale): TableRow {
  const indicator = read.indicators.get(fact.indicator);
  const area = read.areas.get(fact.area);
  const value =
    fact.kind === 'share'
      ? quantityText(fact.value, locale)
      : fact.kind === 'list'
        ? locale.list(fact.members.map((m) => textOf(m, locale)))
        : '';
  const says =
    fact.kind === 'claim'
      ? textOf(fact.says, locale)
      : fact.kind === 'event'
        ? textOf(fact.name, locale)
        : (fact.printed ?? '');
  return {
    key: fact.id,
    cells: [
      { text: indicator ? capital(textOf(indicator.name, locale)) : fact.indicator, header: true },
      { text: area ? textOf(area.name, locale) : fact.area },
      { text: locale.period(fact.period, 'long') },
      { text: value },
      { text: '' },
      { text: '' },
      { text: says },
    ],
  };
}

function sourcesOf(ids: readonly string[], read: Observations, locale: Locale): string {
  const names = ids.flatMap((id) => {
    const source = read.sources.get(id);
    return source ? [textOf(source.publisher, locale) || textOf(source.title, locale)] : [];
  });
  return names.length === 0
    ? ''
    : word(locale, 'source', { source: [...new Set(names)].join(word(locale, 'listComma')) });
}
