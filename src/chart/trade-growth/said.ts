import type { Observation } from '../../data/input';
import type { Flow } from '../../data/series';
import type { Locale } from '../../format/locale';
import { changeText, quantityText } from '../../format/quantity';
import { capital } from '../../format/text';
import { tradeGrowthWord } from '../../format/trade-growth-words';
import { word } from '../../format/words';
import type { TargetLine, TokenName } from '../../scene/mark';
import { remarksOf } from '../remarks';
import { PAINTS } from './marks';
import type { SlotTarget, Statement, TradeContext, TradePanel } from './types';

/** What is said of one period and flow: the cell, and what was derived for it. */
export interface Said {
  readonly cell?: Observation | undefined;
  readonly implied?: Statement | undefined;
  /** Only where the flow is the one whose growth is drawn. */
  readonly growth?: Statement | undefined;
}

type Panel = Omit<TradePanel, 'targets'>;

/** Looks a period and flow up in a panel, without a search for each. */
export function saidIn({ series, level, growth, growthFlow }: Panel): (flow: Flow, key: string, slot: number) => Said {
  const implied = new Map(
    level.marks.flatMap((bar) => (bar.interval ? [[`${bar.slot}${bar.flow}`, bar] as const] : [])),
  );
  const rates = new Map(growth.marks.map((mark) => [mark.slot, mark]));
  return (flow, key, slot) => ({
    cell: series.flows.get(flow)?.get(key),
    implied: implied.get(`${slot}${flow}`),
    growth: flow === growthFlow ? rates.get(slot) : undefined,
  });
}

/** What each period says: the tooltip's lines, and the same joined as the spoken text. */
export function slotTargets(context: TradeContext, panel: Panel, most: number): readonly SlotTarget[] {
  const { selection, locale } = context;
  const say = saidIn(panel);
  const comma = word(locale, 'comma');
  const targets: SlotTarget[] = [];
  for (let slot = 0; slot < selection.slots.length && targets.length < most; slot++) {
    const { key, period } = selection.slots[slot]!;
    const lines = panel.flows.flatMap((flow) => flowLines(context, panel, flow, say(flow, key, slot)));
    if (lines.length === 0) continue;
    const heading = locale.period(period, 'long');
    const spoken = lines.map(({ name, value }) => (name === '' ? value : word(locale, 'colon', { name, value })));
    const label = [heading, ...spoken].join(comma);
    targets.push({ slot, label, lines: [{ name: capital(heading), value: '', strong: true }, ...lines] });
  }
  return targets;
}

function flowLines({ locale }: TradeContext, panel: Panel, flow: Flow, said: Said): readonly TargetLine[] {
  const { cell, implied, growth } = said;
  const several = panel.flows.length > 1;
  const lines: TargetLine[] = [];
  const add = (name: string, value: string, paint?: TokenName) => lines.push({ name: capital(name), value, paint });
  if (implied)
    add(tradeGrowthWord(locale, 'impliedBase'), locale.withUnit(implied.label(), panel.series.unit, panel.step));
  else if (cell?.value)
    add(
      several ? word(locale, flow) : panel.levelName,
      quantityText(cell.value, locale, { step: panel.step }),
      several ? (flow === 'total' ? 'text' : PAINTS[flow]) : undefined,
    );
  if (cell?.growth) add('', changeText(cell.growth, locale, { basis: cell.period }));
  if (growth?.fill === 'hollow') add(tradeGrowthWord(locale, 'derivedGrowth'), growth.label());
  const levels = growth && byLevels(growth, locale);
  if (levels) add(tradeGrowthWord(locale, 'byLevels'), levels);
  if (cell)
    for (const remark of remarksOf(cell, locale)) add('', remark.length > 120 ? `${remark.slice(0, 119)}…` : remark);
  return lines;
}

/** What the levels give where the published rate lies outside it: `8.40%至8.47%`. */
export function byLevels({ disagrees, interval }: Statement, locale: Locale): string {
  if (!disagrees || !interval) return '';
  const [a, b] = interval.map((end) => locale.withUnit(end.toFixed(2).replace('-', '\u2212'), 'PCT', 0));
  return a === b ? a! : word(locale, 'rangeTo', { a: a!, b: b! });
}
