import { checkChange, checkLevels } from '../../data/check/change';
import { type Level, unlike } from '../../data/derive/comparable';
import { growth } from '../../data/derive/growth';
import type { Observation } from '../../data/input';
import { centre, isBound, rounded } from '../../data/interval';
import { type Issue, issueOf } from '../../data/issue';
import { periodKey, yearBefore } from '../../data/period';
import { isRound } from '../../data/round';
import { V07 } from '../../data/rules';
import type { Flow } from '../../data/series';
import type { Change, Indicator, Quantity, Turn } from '../../data/types';
import type { Locale } from '../../format/locale';
import { changeText, derivedQuantity, rateText } from '../../format/quantity';
import { word } from '../../format/words';
import { natureOf } from '../remarks';
import type { Bound, Statement, TradeContext } from './types';

type Cells = ReadonlyMap<string, Observation>;
type At = Pick<Statement, 'slot' | 'flow' | 'strong'>;

/**
 * The growth of one series: published rates as they are; a derived one only where none is published, the
 * same span a year earlier exists and the derivation does not refuse. A published rate outside what the
 * levels give keeps its place and gets the quotient's interval beside it (C02).
 */
export function growthMarks(context: TradeContext, cells: Cells, flow: Flow): readonly Statement[] {
  const marks: Statement[] = [];
  const breaks = context.slots.filter(({ breakNote }) => breakNote);
  context.slots.forEach(({ key }, slot) => {
    const cell = cells.get(key);
    if (!cell) return;
    const before = yearBefore(cell.period);
    const from = before && periodKey(before);
    // Across a break two levels give no rate, and deny none. Keys of one kind of period are in order of time.
    const isBroken = breaks.some((at) => at.key > from! && at.key <= key);
    const base = from && !isBroken ? cells.get(from) : undefined;
    const at = { slot, flow, strong: context.strong(key) };
    const mark = cell.growth
      ? published(context, cell, cell.growth, base, at)
      : base && derived(context, cell, base, at);
    if (mark) marks.push(mark);
  });
  return marks;
}

/**
 * The cells of one flow without the rates that cannot be (C03: the base is zero or negative); the turn stands in their
 * place where the levels tell it, so that no title, sentence or table says what the figure does not draw.
 */
export function withoutFalseRates(cells: Cells, indicator: Indicator, issues: Issue[]): Cells {
  let sound = cells;
  const mayBeFalse = ({ value }: Observation) => value !== undefined && (centre(value) ?? 1) <= 0;
  if (![...cells.values()].some(mayBeFalse)) return cells;
  for (const [key, cell] of cells) {
    const before = cell.growth && yearBefore(cell.period);
    const base = before && cells.get(periodKey(before));
    if (!base || !mayBeFalse(base)) continue;
    const judged = checkLevels(cell, base, indicator).find(({ level }) => level === 'E');
    if (!judged) continue;
    issues.push(judged);
    const turn = judged.params['turn'] as Turn | undefined;
    const growth = turn && { ...cell.growth!, form: 'turn' as const, turn, value: undefined };
    sound = new Map(sound).set(key, { ...cell, growth });
  }
  return sound;
}

function published(
  { locale, selection, issues }: TradeContext,
  cell: Observation,
  change: Change,
  base: Observation | undefined,
  { slot, flow, strong }: At,
): Statement | undefined {
  const { value, form } = change;
  if (change.against !== 'same-period-last-year') return undefined;
  // A dot does not look like a target or a forecast: its label says it.
  const nature = natureOf(cell);
  const told = nature === 'outcome' ? '' : word(locale, 'brackets', { x: word(locale, nature) });
  const judged = checkLevels(cell, base, selection.indicator);
  issues.push(...judged);
  if (form !== 'percent' || value === undefined)
    return { slot, flow, strong, bound: 'exact', fill: 'solid', label: () => changeText(change, locale) + told };
  const rate = centre(value);
  if (rate === undefined) return undefined;
  issues.push(...checkChange(cell, selection.indicator.unit));
  const { lo, hi } = judged[0]?.params ?? {};
  return {
    slot,
    flow,
    strong,
    value: rate,
    bound: boundOf(value),
    fill: 'solid',
    label: () => rateLabel(value, locale) + told,
    // C02 carries the interval that the levels give; it is drawn beside the published rate. A published range is its own.
    interval: lo !== undefined ? [+lo, +hi!] : value.upper ? [+value.digits!, +value.upper] : undefined,
    disagrees: lo !== undefined,
  };
}

function derived(
  { locale, selection, issues }: TradeContext,
  cell: Observation,
  base: Observation,
  at: At,
): Statement | undefined {
  const { indicator, alternates } = selection;
  if (!cell.value || !base.value || cell.nature !== base.nature) return undefined;
  const now = { ...cell, value: cell.value };
  // The release of this figure has another one for the year before: a rate between the two would mix releases.
  const isMixed = alternates.some(
    (one) =>
      one.value &&
      !unlike(one as Level, now) &&
      periodKey(one.period) === periodKey(base.period) &&
      one.sources.some((id) => cell.sources.includes(id)),
  );
  if (isMixed) return undefined;
  const found = growth({ ...now, indicator }, { ...base, value: base.value, indicator });
  // Unlike spans, units and definitions are no fault of the data: there is just nothing to derive.
  if (!found.ok) {
    for (const { value, path, period } of [base, cell])
      if (value && isRound(value) && !issues.some((told) => told.code === 'V07' && told.path[1] === path[1]))
        issues.push(
          issueOf(V07, {
            path: [...path, 'value'],
            read: value.digits,
            params: { value: value.digits!, period: periodKey(period) },
          }),
        );
    return undefined;
  }
  if ('turn' in found) return { ...at, bound: 'exact', fill: 'hollow', label: () => locale.turn(found.turn) };
  const { lo, hi, value } = found;
  const shown = derivedQuantity(found, 'PCT');
  const isOpen = isBound(shown);
  const rate = () => (isOpen ? shown : agreed(lo, hi, shown));
  return {
    ...at,
    value,
    bound: isOpen ? boundOf(shown) : 'exact',
    fill: 'hollow',
    label: () => rateLabel(rate(), locale),
    words: () => changeText({ ...RATE, value: rate() }, locale),
    interval: isOpen ? undefined : [lo, hi],
  };
}

/** Open ends are words: "down over 4.0%", since "under −4.0%" is easily misread. */
function rateLabel(value: Quantity, locale: Locale): string {
  return isBound(value) ? changeText({ ...RATE, value }, locale) : rateText(value, locale);
}

/**
 * One decimal where both ends agree on it, as releases print rates; else a whole per cent of two digits or between them
 * (0.53 to 0.65 is no 1, nor −0.4 to 0.3 nothing); else the range.
 */
function agreed(lo: number, hi: number, shown: Quantity): Quantity {
  const [digits, upper] = [rounded(lo, 1), rounded(hi, 1)];
  if (digits === upper) return { digits, unit: 'PCT' };
  const whole = rounded(lo, 0);
  const isNear = +whole && lo <= +whole && +whole <= hi;
  if (whole === rounded(hi, 0) && (isNear || /\d\d/.test(whole))) return { digits: whole, unit: 'PCT' };
  // The hollow mark says "derived"; "about" on every label would only make it longer.
  if (shown.qualifier === 'about') return { ...shown, qualifier: 'exact' };
  // Finer ends would tell more than any release does.
  return hi - lo < 1 ? { ...shown, digits, upper } : shown;
}

/** A rate that was worked out, as far as its words without a basis ask. */
const RATE = { form: 'percent' } as Change;

/** The manner of a quantity: bounds open or closed look alike. */
export function boundOf({ qualifier = 'exact' }: Quantity): Bound {
  return qualifier === 'atLeast' ? 'over' : qualifier === 'atMost' ? 'under' : qualifier;
}
