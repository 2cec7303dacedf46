import type { Flow, Series } from '../../data/series';
import type { Nature } from '../../data/types';
import type { Locale } from '../../format/locale';
import { chooseStep, digitsAt } from '../../format/quantity';
import { capital } from '../../format/text';
import { tradeGrowthWord } from '../../format/trade-growth-words';
import { word } from '../../format/words';
import { indicatorName } from '../remarks';
import { growthMarks } from './growth-marks';
import { levelBars } from './level-bars';
import { slotTargets } from './said';
import type { KeyKind, TradeContext, TradePanel } from './types';

/** The total first. */
const FLOWS: readonly Flow[] = ['total', 'exports', 'imports'];

/** One currency: its levels and its growth. */
export function tradePanel(context: TradeContext, series: Series): TradePanel {
  const { locale, split, options } = context;
  const wanted = options.flow ?? 'total';
  const present = FLOWS.filter((flow) => series.flows.has(flow));
  const growthFlow = present.includes(wanted) ? wanted : (present[0] ?? 'total');
  const flows = split ? present : [growthFlow];
  const quantities = flows.flatMap((flow) =>
    [...(series.flows.get(flow)?.values() ?? [])].flatMap((o) => o.value ?? []),
  );
  const step = options.unitStep ?? chooseStep(quantities, locale);
  const bars = levelBars(context, series, flows, growthFlow, step, quantities);
  const rates = growthMarks(context, series.flows.get(growthFlow) ?? new Map(), growthFlow);
  const named = flows.length > 1 && flows[0] === 'total' ? [flows[0]] : flows;
  const levelName = capital(locale.list(named.map((flow) => flowName(context, flow))));
  const keys: readonly KeyKind[] = ['derived', 'quotient'];
  const panel = {
    series,
    step,
    growthFlow,
    levelName,
    hasLevels: quantities.length > 0,
    flows,
    level: {
      kind: 'level',
      head: word(locale, 'panelLevel', { indicator: levelName, unit: locale.unit(series.unit, step) }),
      keys: split ? flows : [],
      marks: bars,
      // A tick is a round number: at most ten significant digits are its own.
      tick: (value) =>
        digitsAt({ digits: `${Number(value.toPrecision(10))}`, multiplier: step, unit: '' }, step, locale),
    },
    growth: {
      kind: 'growth',
      head: growthHead(
        locale,
        // Growth that stands alone names what grows.
        quantities.length === 0
          ? flowName(context, growthFlow)
          : split && growthFlow !== 'total'
            ? word(locale, growthFlow)
            : '',
        rates.length > 0 && rates.every(({ value }) => value === undefined),
      ),
      keys: keys.filter((key) => rates.some((rate) => (key === 'derived' ? rate.fill === 'hollow' : rate.disagrees))),
      marks: rates,
      tick: (value) => locale.group(`${value}`),
    },
  } satisfies Omit<TradePanel, 'targets'>;
  return Object.assign({}, panel, { targets: (most: number) => slotTargets(context, panel, most) });
}

/** The head of growth, `of` what. Where words alone stand below it (由亏转盈, 提高0.9个百分点), it promises no per cent. */
export function growthHead(locale: Locale, of: string, isWords = false): string {
  return tradeGrowthWord(locale, isWords ? 'panelChange' : 'panelGrowth', {
    of: of && locale.lang === 'en' ? `, ${of}` : of,
  });
}

/** The name of the indicator; of a flow of goods trade, the flow's own. `nature` where a title is about one figure. */
export function flowName({ read, selection, locale }: TradeContext, flow: Flow, nature?: Nature): string {
  const { id } = selection.indicator;
  const own = `trade-${flow}`;
  // A series that is alone stands as a total, of whatever it is.
  const indicator = flow !== 'total' && id.startsWith('trade-') && read.indicators.has(own) ? own : id;
  return indicatorName({ ...selection.like, indicator }, read, locale, nature);
}

export function flowNames(locale: Locale): Readonly<Record<Flow, string>> {
  const named = (flow: Flow) => capital(word(locale, flow));
  return { total: named('total'), exports: named('exports'), imports: named('imports') };
}
