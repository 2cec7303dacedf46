import { checkChange } from '../../data/check/change';
import type { Level } from '../../data/derive/comparable';
import { growth } from '../../data/derive/growth';
import { centre } from '../../data/interval';
import type { Issue } from '../../data/issue';
import { periodKey, yearBefore } from '../../data/period';
import type { Change, Indicator, Observation, Quantity, Turn } from '../../data/types';
import type { Locale } from '../../format/locale';
import { changeText, derivedQuantity, rateText } from '../../format/quantity';
import type { Bound, GrowthMark } from './types';

type Cells = ReadonlyMap<string, Observation>;

interface GrowthRequest {
  readonly cells: Cells;
  /** Index of each period on the axis. */
  readonly places: ReadonlyMap<string, number>;
  readonly indicator: Indicator;
  readonly locale: Locale;
  readonly strong: (key: string) => boolean;
  readonly issues: Issue[];
}

/**
 * The growth of one series: published rates as they are; a derived one only where none is published, the
 * same span a year earlier exists and the derivation does not refuse. A published rate outside what the
 * levels give keeps its place and gets the quotient's interval beside it (C02).
 */
export function growthMarks(request: GrowthRequest): readonly GrowthMark[] {
  const marks: GrowthMark[] = [];
  for (const [key, cell] of request.cells) {
    const slot = request.places.get(key);
    if (slot === undefined) continue;
    const mark = cell.growth ? publishedMark(request, cell, cell.growth, slot) : derivedMark(request, cell, slot);
    if (mark !== undefined) marks.push({ ...mark, strong: request.strong(key) });
  }
  return marks.sort((a, b) => a.slot - b.slot);
}

type Bare = Omit<GrowthMark, 'strong'>;

function publishedMark(request: GrowthRequest, cell: Observation, change: Change, slot: number): Bare | undefined {
  const { locale } = request;
  const words = changeText(change, locale);
  if (change.against !== 'same-period-last-year') return undefined;
  const base = { slot, published: true, bound: 'exact', disagrees: false } as const;
  if (change.form !== 'percent' || change.value === undefined) return { ...base, label: words };
  const value = centre(change.value);
  if (value === undefined) return undefined;
  const label = rateText(change.value, locale);
  const mark = { ...base, value, label, bound: boundOf(change.value) };
  const found = checkChange(cell, cellBefore(request.cells, cell));
  request.issues.push(...found);
  const turn = found.find((issue) => issue.code === 'C03')?.params['turn'];
  if (turn !== undefined) return { ...base, label: locale.turns[turn as Turn] };
  // C02 carries the interval that the levels give; it is drawn beside the published rate.
  const quotient = found.find((issue) => issue.code === 'C02')?.params;
  if (quotient === undefined) return mark;
  return { ...mark, interval: [Number(quotient['lo']), Number(quotient['hi'])], disagrees: true };
}

function derivedMark(request: GrowthRequest, cell: Observation, slot: number): Bare | undefined {
  const before = cellBefore(request.cells, cell);
  if (cell.value === undefined || before?.value === undefined || cell.nature !== before.nature) return undefined;
  const derived = growth(level(cell, request.indicator), level(before, request.indicator));
  const base = { slot, published: false, disagrees: false } as const;
  // Unlike spans, units and definitions are no fault of the data: there is just nothing to derive.
  if (!derived.ok) return undefined;
  if ('turn' in derived) return { ...base, bound: 'exact', label: request.locale.turns[derived.turn] };
  const { lo, hi, value } = derived;
  const bound: Bound = hi === Number.POSITIVE_INFINITY ? 'over' : lo === Number.NEGATIVE_INFINITY ? 'under' : 'exact';
  const interval = bound === 'exact' ? { interval: [lo, hi] as const } : {};
  return { ...base, value, bound, label: derivedLabel(lo, hi, bound, request.locale), ...interval };
}

/**
 * One decimal where both ends agree on it, as releases print rates; a whole per cent where they agree on
 * that; else the range. Open ends are words: "down over 4.0%", since "under −4.0%" is easily misread.
 */
function derivedLabel(lo: number, hi: number, bound: Bound, locale: Locale): string {
  const shown = derivedQuantity(lo, hi, 'PCT');
  if (bound !== 'exact') {
    const change = {
      against: 'same-period-last-year',
      form: 'percent',
      pricing: 'unstated',
      scope: 'unstated',
    } as const;
    return changeText({ ...change, value: shown }, locale);
  }
  for (const places of [1, 0]) {
    const digits = plainRate(lo, places);
    if (digits === plainRate(hi, places)) return rateText({ digits, unit: 'PCT' }, locale);
  }
  // The hollow mark says "derived"; "about" on every label would only make it longer.
  return rateText(shown.qualifier === 'about' ? { ...shown, qualifier: 'exact' } : shown, locale);
}

function plainRate(value: number, places: number): string {
  const digits = Math.abs(value).toFixed(places);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

export function cellBefore(cells: Cells, cell: Observation): Observation | undefined {
  const period = yearBefore(cell.period);
  return period === undefined ? undefined : cells.get(periodKey(period));
}

/** What derivations take: a cell whose level is there, with what its indicator is. */
function level(cell: Observation, indicator: Indicator): Level {
  return { ...(cell as Observation & { readonly value: Quantity }), indicator };
}

export function boundOf(quantity: Quantity): Bound {
  switch (quantity.qualifier) {
    case 'over':
    case 'atLeast':
      return 'over';
    case 'under':
    case 'atMost':
      return 'under';
    case 'about':
    case 'nearly':
    case 'between':
      return quantity.qualifier;
    default:
      return 'exact';
  }
}
