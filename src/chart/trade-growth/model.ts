import { checkStatuses } from '../../data/check/line';
import { checkNeighbours } from '../../data/check/neighbours';
import type { SeriesData } from '../../data/input';
import { type Issue, issueOf } from '../../data/issue';
import { readObservations } from '../../data/observations';
import { F04, T12 } from '../../data/rules';
import { selectSeries } from '../../data/series';
import { groupedSentences } from '../../format/issue-list';
import { textOf } from '../../format/text';
import { tradeGrowthWord } from '../../format/trade-growth-words';
import type { Refusal } from '../alternative';
import { absent, askedIndicator } from '../asked';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { refuse } from '../refusal';
import { concerning } from '../remarks';
import { sourceBlock } from '../source';
import { finding } from './finding';
import { withoutFalseRates } from './growth-marks';
import { tradeNotes } from './notes';
import { flowNames, tradePanel } from './panel';
import { cellAt, lastKey, lines, slotModels } from './slots';
import { tradeTables } from './table';
import type { TradeContext, TradeGrowthOptions, TradeModel } from './types';

/** What the figure says. A refusal only where no period can be placed, or two vintages compete. */
export function tradeModel(
  data: SeriesData,
  options: TradeGrowthOptions,
  { locale }: Environment,
): TradeModel | Refusal {
  const read = readObservations(data, options);
  if (read.observations.length === 0) return refuse(issueOf(F04), read.issues);
  const { area, indicator, vintage, implied, source } = options;
  const missing = absent(options, read);
  if (missing) return refuse(missing, read.issues);
  const chosen = selectSeries(read, {
    area,
    indicator: indicator && askedIndicator(options, read),
    periods: listOf(options.periods),
    vintage,
    source: typeof source === 'string' ? source : undefined,
    implied,
  });
  if ('code' in chosen) return refuse(chosen, read.issues);
  const { slots: places } = chosen;

  const faults: Issue[] = [];
  const series = chosen.series.map((one) => {
    const flows = [...one.flows].map(
      ([flow, cells]) => [flow, withoutFalseRates(cells, chosen.indicator, faults)] as const,
    );
    return { ...one, flows: new Map(flows) };
  });
  const selection = { ...chosen, series };
  const drawn = lines(selection);
  const told = drawn.flat().concat(selection.alternates);
  const issues = [...concerning(read.issues, told.concat(selection.elsewhere)), ...selection.issues, ...faults];
  for (const line of drawn) issues.push(...checkStatuses(line), ...checkNeighbours(line));
  const highlighted = listOf(options.highlight);
  const last = lastKey(selection);
  const gaps = implied ? [] : places.filter(({ key }) => !cellAt(series, key));
  const slots = slotModels({ selection, options, locale }, gaps);
  const context: TradeContext = {
    read,
    selection,
    locale,
    options,
    slots,
    places: new Map(places.map(({ key }, i) => [key, i])),
    strong: (key) => (highlighted.length > 0 ? highlighted.includes(key) : key === last),
    split: options.split ?? series.some(({ flows }) => flows.has('exports') && flows.has('imports')),
    issues,
  };
  const panels = series.map((one) => tradePanel(context, one));
  if (gaps.length > 0) issues.push(issueOf(T12, { params: { count: gaps.length } }));
  const said = finding(context, panels, last);
  const used = told.flatMap(({ sources }) => sources);
  const block = sourceBlock(read, used, source, locale, issues);
  return {
    slots,
    panels,
    split: context.split,
    keys: {
      ...flowNames(locale),
      derived: tradeGrowthWord(locale, 'keyDerived'),
      quotient: tradeGrowthWord(locale, 'byLevels'),
    },
    label: said.title,
    title: options.title === undefined ? said.title : textOf(options.title, locale),
    held: said.held,
    subtitle: options.subtitle === undefined ? said.subtitle : textOf(options.subtitle, locale),
    sentences: said.sentences,
    notes: [
      ...(options.notes ?? []).map((note) => textOf(note, locale)),
      ...tradeNotes(context, panels, slots, gaps),
      // T12 speaks of a line; the note on gaps names the periods.
      ...groupedSentences(
        issues.filter((issue) => issue.level === 'W' && issue.code !== 'T12'),
        locale,
      ),
    ],
    issues,
    tables: () => tradeTables(context, panels),
    source: block,
  };
}
