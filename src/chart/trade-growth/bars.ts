import type { Flow } from '../../data/series';
import { group, rect, rule } from '../../scene/make';
import type { Mark, TokenName } from '../../scene/mark';
import { barMarks, whisker } from '../../scene/statement';
import type { TradeLayout } from './layout';
import type { PlacedBar, PlacedLevels } from './place';

/** Exports dark, imports light, the total alone dark: one hue. */
export const PAINTS: Readonly<Record<Flow, TokenName>> = {
  total: 'series-1',
  exports: 'series-1',
  imports: 'series-2',
};

export function barGroup({ em, model }: TradeLayout, { base }: PlacedLevels, item: PlacedBar): Mark {
  const { bar, x, width, end, lo, hi } = item;
  const key = `${model.slots[bar.slot]!.key}/${bar.flow}`;
  if (model.split && bar.flow === 'total') {
    // The total is a rule above its exports and imports, on a pale column that holds them together.
    const column = rect('column', x, end, width, base, 'series-3', { opacity: 0.4 });
    const dash = bar.bound === 'exact' ? {} : { dash: [3 * em, 2 * em] };
    return group(key, [column, rule('total', x, end, x + width, end, 'text', 2 * em, dash)], { series: bar.flow });
  }
  // The axis starts at zero, so the lower end stands at the same share of the upper one.
  const lower = bar.bound === 'between' ? base - ((base - end) * bar.value) / (bar.upper || 1) : undefined;
  const marks = barMarks({ ...bar, x, width, end, base, lower, paint: PAINTS[bar.flow], em });
  const interval = lo === undefined || hi === undefined ? [] : [whisker(x + width / 2, lo, hi, 'text-muted', em)];
  return group(key, [...marks, ...interval], { series: bar.flow });
}
