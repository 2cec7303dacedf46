import { checkStatuses } from '../../data/check/line';
import { checkNeighbours } from '../../data/check/neighbours';
import type { Issue } from '../../data/issue';
import { issueOf } from '../../data/issue';
import { readObservations } from '../../data/observations';
import { periodKey } from '../../data/period';
import { D04, D04Period, F04, T12 } from '../../data/rules';
import { type Flow, type Series, type SeriesSelection, selectSeries } from '../../data/series';
import type { Id, Observation, Observations, Period, SeriesData } from '../../data/types';
import { groupedSentences } from '../../format/issue-list';
import type { Locale } from '../../format/locale';
import { periodParts } from '../../format/period';
import { chooseStep, digitsAt, missingText } from '../../format/quantity';
import { capital, fill, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { Refusal } from '../alternative';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { sourceBlock } from '../source';
import { growthMarks } from './growth-marks';
import { labelPlaces, levelBars } from './level-bars';
import { finding, tradeNotes } from './reading';
import { tradeTables } from './table';
import { slotTargets } from './target';
import type { SlotModel, TradeGrowthOptions, TradeModel, TradePanel } from './types';

const FLOWS: readonly Flow[] = ['total', 'exports', 'imports'];

/** What the figure says. A refusal only where no period can be placed. */
export function tradeModel(
  data: SeriesData,
  options: TradeGrowthOptions,
  environment: Environment,
): TradeModel | Refusal {
  const { locale } = environment;
  const read = readObservations(data, options.areas ? { areas: options.areas } : {});
  const selection = selectSeries(read, {
    area: options.area,
    indicator: options.indicator,
    periods: options.periods === undefined ? undefined : listOf(options.periods),
    vintage: options.vintage,
    source: typeof options.source === 'string' ? options.source : undefined,
    implied: options.implied,
  });
  if (read.observations.length === 0) return refusal(read, issueOf(F04));
  if ('code' in selection) return refusal(read, selection);
  const issues: Issue[] = [
    ...read.issues,
    ...selection.issues,
    ...lines(selection).flatMap((line) => [...checkStatuses(line), ...checkNeighbours(line)]),
  ];
  if (selection.slots.length === 0) return refusal(read, issueOf(D04Period, { params: { lacks: 'period' } }));

  const highlighted = new Set(listOf(options.highlight));
  const last = lastKey(selection);
  const strong = (key: string) => (highlighted.size > 0 ? highlighted.has(key) : key === last);
  const places = new Map(selection.slots.map((slot, i) => [slot.key, i]));
  const split = options.split ?? selection.series.some((s) => s.flows.has('exports') && s.flows.has('imports'));
  const growthFlow = options.flow ?? 'total';
  const context: PanelContext = { read, selection, locale, places, strong, split, growthFlow, options, issues };
  const panels = selection.series.map((series) => panelOf(context, series));
  const gaps = selection.slots.filter((slot) =>
    selection.series.every((s) => ![...s.flows.values()].some((cells) => cells.has(slot.key))),
  );
  if (gaps.length > 0 && !options.implied) issues.push(issueOf(T12, { params: { count: gaps.length } }));

  const gapKeys = options.implied ? [] : gaps.map((g) => g.key);
  const slots = slotModels(selection, options, locale, gapKeys);
  const breaks = slots.flatMap((slot, i) =>
    slot.breakNote === undefined
      ? []
      : [{ name: locale.period(selection.slots[i]!.period, 'short'), reason: slot.breakNote }],
  );
  const said = finding({ selection, read, locale, panels, growthFlow, last });
  const source = sourceBlock(read, usedSources(selection), options.source, locale);
  if (source.missing) issues.push(issueOf(D04, { params: { lacks: 'source' } }));
  const derived = panels.some((p) => p.growth.some((g) => !g.published));
  return {
    slots,
    panels,
    split,
    keys: {
      derived: derived ? word(locale, 'keyDerived') : undefined,
      quotient: panels.some((p) => p.growth.some((g) => g.disagrees)) ? word(locale, 'keyQuotient') : undefined,
    },
    label: said.title,
    title: options.title === undefined ? said.title : textOf(options.title, locale),
    subtitle: options.subtitle === undefined ? said.subtitle : textOf(options.subtitle, locale),
    sentences: said.sentences,
    notes: [
      ...(options.notes ?? []).map((n) => textOf(n, locale)),
      ...tradeNotes({ selection, panels, locale, gaps: gapKeys, breaks }),
      ...groupedSentences(
        // T12 speaks of a line; the note on gaps names the periods.
        issues.filter((i) => i.level === 'W' && i.code !== 'T12'),
        locale,
      ),
    ],
    issues,
    tables: () => tradeTables({ selection, read, panels, locale, flows: flowsOf(selection) }),
    sourceText: source.text,
    sourceLinks: source.links,
  };
}

interface PanelContext {
  readonly read: Observations;
  readonly selection: SeriesSelection;
  readonly locale: Locale;
  readonly places: ReadonlyMap<string, number>;
  readonly strong: (key: string) => boolean;
  readonly split: boolean;
  readonly growthFlow: Flow;
  readonly options: TradeGrowthOptions;
  readonly issues: Issue[];
}

function panelOf(context: PanelContext, series: Series): TradePanel {
  const { selection, read, locale, places, strong, split, options, issues } = context;
  const flows = split
    ? FLOWS.filter((f) => series.flows.has(f))
    : [series.flows.has(context.growthFlow) ? context.growthFlow : ([...series.flows.keys()][0] ?? 'total')];
  const shown = flows.flatMap((f) => [...(series.flows.get(f)?.values() ?? [])]);
  const quantities = shown.flatMap((o) => (o.value ? [o.value] : []));
  const step = options.unitStep ?? chooseStep(quantities, locale);
  const bars = levelBars({
    series,
    flows,
    places: labelPlaces(quantities, step),
    slots: places,
    step,
    locale,
    implied: options.implied === true,
    strong,
    issues,
  });
  const growthFlow = series.flows.has(context.growthFlow) ? context.growthFlow : flows[0]!;
  const growth = growthMarks({
    cells: series.flows.get(growthFlow) ?? new Map(),
    places,
    indicator: selection.indicator,
    locale,
    strong,
    issues,
  });
  const unit = locale.unit(series.unit, step);
  const name = flowIndicator(context, flows.length > 1 ? 'total' : flows[0]!);
  const flowNames = Object.fromEntries(FLOWS.map((f) => [f, capital(word(locale, f))])) as Record<Flow, string>;
  return {
    unit: series.unit,
    step,
    growthFlow,
    levelName: capital(name),
    levelHead: fill(word(locale, 'panelLevel'), { indicator: capital(name), unit }),
    growthHead: fill(word(locale, growthFlow === 'total' || !split ? 'panelGrowth' : 'panelGrowthOf'), {
      flow: word(locale, growthFlow),
    }),
    flows,
    bars,
    growth,
    targets: slotTargets({
      selection,
      read,
      series,
      flows: split ? FLOWS.filter((f) => series.flows.has(f)) : flows,
      bars,
      growth,
      growthFlow,
      step,
      locale,
      indicatorName: name,
    }),
    tick: (value) => digitsAt({ digits: plainTick(value), multiplier: step, unit: series.unit }, step, locale),
    flowNames,
  };
}

function flowIndicator({ read, selection, locale }: PanelContext, flow: Flow): string {
  const id = selection.indicator.id.startsWith('trade-') ? `trade-${flow}` : selection.indicator.id;
  return textOf((read.indicators.get(id) ?? selection.indicator).name, locale);
}

/** A tick is a round number: at most ten significant digits are its own. */
function plainTick(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function slotModels(
  selection: SeriesSelection,
  options: TradeGrowthOptions,
  locale: Locale,
  gaps: readonly string[],
): readonly SlotModel[] {
  const first = selection.series[0];
  return selection.slots.map((slot, i): SlotModel => {
    const { minor, major } = axisParts(slot.period, locale);
    const status = missingStatus(first, slot.key);
    const why =
      options.breaks && Object.prototype.hasOwnProperty.call(options.breaks, slot.key)
        ? options.breaks[slot.key]
        : undefined;
    const vintage = i > 0 ? vintageChange(selection, i) : false;
    return {
      key: slot.key,
      minor,
      major,
      missing: status !== undefined ? missingText(status, locale).symbol : gaps.includes(slot.key) ? '–' : undefined,
      breakNote:
        why !== undefined
          ? textOf(why, locale)
          : vintage || hasBreak(first, slot.key)
            ? word(locale, 'breakInSeries')
            : undefined,
    };
  });
}

/** A year is its own major part; the axis needs no 年 on every tick. */
function axisParts(period: Period, locale: Locale): { readonly minor: string; readonly major: string } {
  const { minor, major } = periodParts(period, locale);
  return major === '' ? { minor: '', major: minor } : { minor, major: major.replace('年', '') };
}

function cellAt(series: Series | undefined, key: string): Observation | undefined {
  for (const cells of series?.flows.values() ?? []) {
    const cell = cells.get(key);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function missingStatus(series: Series | undefined, key: string) {
  const value = cellAt(series, key)?.value;
  return value?.digits === null ? (value.status ?? ['O']) : undefined;
}

function hasBreak(series: Series | undefined, key: string): boolean {
  return cellAt(series, key)?.value?.status?.includes('B') === true;
}

function vintageChange({ slots, series }: SeriesSelection, i: number): boolean {
  const now = cellAt(series[0], slots[i]!.key);
  const before = cellAt(series[0], slots[i - 1]!.key);
  return (
    now !== undefined &&
    before !== undefined &&
    (now.vintage?.id !== before.vintage?.id || now.definitionId !== before.definitionId)
  );
}

/** The newest period with a published outcome; where there is none, with anything at all. */
function lastKey({ slots, series }: SeriesSelection): string {
  const says = (cell: Observation | undefined) =>
    cell !== undefined && (cell.value?.digits != null || cell.growth !== undefined);
  const cells = slots.map((slot) => cellAt(series[0], slot.key)).reverse();
  const found = cells.find((cell) => says(cell) && cell?.nature === 'outcome') ?? cells.find(says);
  return found === undefined ? '' : periodKey(found.period);
}

/** Every flow of every currency as one line in order of time. */
function lines({ series, slots }: SeriesSelection): readonly (readonly Observation[])[] {
  return series.flatMap((one) =>
    [...one.flows.values()].map((cells) => slots.flatMap((slot) => cells.get(slot.key) ?? [])),
  );
}

function flowsOf(selection: SeriesSelection): readonly Flow[] {
  return FLOWS.filter((f) => selection.series.some((s) => s.flows.has(f)));
}

function usedSources({ series, alternates }: SeriesSelection): readonly Id[] {
  const cells = series.flatMap((s) => [...s.flows.values()].flatMap((c) => [...c.values()]));
  return [...new Set([...cells, ...alternates].flatMap((o) => o.sources))];
}

function refusal(read: Observations, issue: Issue): Refusal {
  return { refused: true, issue, issues: [...read.issues, issue] };
}
