import { group, line, point, rect, rule } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import { whisker } from '../../scene/statement';
import type { TradeLayout } from './layout';
import type { PlacedGrowth, PlacedGrowthPanel } from './place';

/** A rate as a dot on a stem from zero, solid where published, hollow where derived; a column where slots are narrow. */
export function dotGroup(layout: TradeLayout, panel: PlacedGrowthPanel, item: PlacedGrowth): Mark {
  const { em, model } = layout;
  const { mark, x, y, lo, hi } = item;
  const { key } = model.slots[mark.slot]!;
  // A turn (由亏转盈) has no rate: its words stand at the zero line.
  if (mark.value === undefined) return group(key, []);
  if (!panel.stems) {
    const width = Math.max(1, layout.slots[mark.slot]!.width * 0.72);
    const fill = mark.published ? 'accent' : ({ hatch: 'accent' } as const);
    return group(key, [rect('column', x - width / 2, y, width, panel.zero, fill)]);
  }
  const marks: Mark[] = [
    mark.published
      ? rule('stem', x, panel.zero, x, y, 'accent', 2 * em)
      : rule('stem', x, panel.zero, x, y, 'muted-strong', em),
  ];
  if (lo !== undefined && hi !== undefined) {
    const aside = x + (mark.disagrees ? 9 * em : 0);
    marks.push(whisker(aside, lo, hi, 'text-muted', em));
    if (mark.disagrees) marks.push(quotientPoint('quotient', aside, (lo + hi) / 2, em));
  }
  if (mark.bound === 'over' || mark.bound === 'under') {
    const way = mark.bound === 'over' ? -em : em;
    const d = `M${x - 4 * em},${y + way * 8}L${x},${y + way * 12}L${x + 4 * em},${y + way * 8}`;
    marks.push(line('arrow', d, 'accent', 1.5 * em, { round: true }));
  }
  marks.push(ratePoint('dot', x, y, em, mark.published));
  return group(key, marks);
}

export function ratePoint(key: string, x: number, y: number, em: number, published: boolean): Mark {
  return point(key, x, y, 4 * em, published ? 'accent' : 'background', { stroke: 'accent', strokeWidth: 1.5 * em });
}

/** What the published levels give where the published rate lies outside it. */
export function quotientPoint(key: string, x: number, y: number, em: number): Mark {
  return point(key, x, y, 2.75 * em, 'background', { stroke: 'text-muted', strokeWidth: 1.25 * em });
}
