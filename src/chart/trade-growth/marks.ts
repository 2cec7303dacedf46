import type { Flow } from '../../data/series';
import { point, rect, rule } from '../../scene/make';
import type { Mark, TokenName } from '../../scene/mark';
import { arrow, barMarks, whisker } from '../../scene/statement';
import type { TradeLayout } from './layout';
import type { PlacedMark, PlacedPart } from './part';

/** Exports dark, imports light, the total alone dark: one hue. */
export const PAINTS: Readonly<Record<Flow, TokenName>> = {
  total: 'series-1',
  exports: 'series-1',
  imports: 'series-2',
};

/** The figures of a part: bars from zero, or dots on stems from zero. No group for each: it would be a third of the elements. */
export function figureMarks(layout: TradeLayout, part: PlacedPart): readonly Mark[] {
  const draw = part.part.kind === 'level' ? barOf : dotOf;
  const marks: Mark[] = [];
  for (const item of part.marks) {
    const { slot, flow } = item.mark;
    const { key } = layout.model.slots[slot]!;
    marks.push(...draw(layout, part, item, `${key}/${flow}/`));
  }
  return marks;
}

function barOf(
  { em, model }: TradeLayout,
  { zero: base }: PlacedPart,
  { mark, x, width, end, lo, hi }: PlacedMark,
  prefix: string,
): readonly Mark[] {
  const { flow, bound, fill, value = 0, upper } = mark;
  if (model.split && flow === 'total') {
    // The total is a rule above its exports and imports, on a pale column that holds them together.
    const dash = bound === 'exact' ? {} : { dash: [3 * em, 2 * em] };
    const column = rect(`${prefix}column`, x, end, width, base, 'series-3', { opacity: 0.4 });
    const total = rule(`${prefix}total`, x, end, x + width, end, 'text', 2 * em, dash);
    return [column, total, ...arrow({ bound, x, width, end, paint: 'text', em, prefix })];
  }
  // The axis starts at zero, so the lower end stands at the same share of the upper one.
  const lower = bound === 'between' ? base - ((base - end) * value) / (upper || 1) : end;
  const marks = barMarks({ bound, fill, x, width, end, base, lower, paint: PAINTS[flow], em, prefix });
  return lo === undefined ? marks : [...marks, whisker(`${prefix}interval`, x + width / 2, lo, hi!, 'text-muted', em)];
}

/** Solid where published, hollow where derived; a column where slots are narrow; a turn (由亏转盈) is only words. */
function dotOf(
  { em, width: all }: TradeLayout,
  { zero, stems }: PlacedPart,
  { mark, x, width, end, lo, hi }: PlacedMark,
  prefix: string,
): readonly Mark[] {
  const { value, bound, fill, disagrees } = mark;
  if (value === undefined) return [];
  const isPublished = fill === 'solid';
  if (!stems) return [rect(`${prefix}column`, x, end, width, zero, isPublished ? 'accent' : { hatch: 'accent' })];
  const middle = x + width / 2;
  const marks: Mark[] = [
    rule(
      `${prefix}stem`,
      middle,
      zero,
      middle,
      end,
      isPublished ? 'accent' : 'muted-strong',
      (isPublished ? 2 : 1) * em,
    ),
  ];
  if (lo !== undefined) {
    const aside = middle + (disagrees ? (middle + 13 * em > all ? -9 : 9) * em : 0);
    marks.push(whisker(`${prefix}interval`, aside, lo, hi!, 'text-muted', em));
    if (disagrees) marks.push(quotientPoint(`${prefix}quotient`, aside, (lo + hi!) / 2, em));
  }
  // Above the dot, or below it.
  const far = end + (bound === 'over' ? 2 : 16) * em;
  marks.push(...arrow({ bound, x, width, end: far, paint: 'accent', em, prefix }));
  marks.push(ratePoint(`${prefix}dot`, middle, end, em, isPublished));
  return marks;
}

export function ratePoint(key: string, x: number, y: number, em: number, isPublished: boolean): Mark {
  return point(key, x, y, 4 * em, isPublished ? 'accent' : 'background', { stroke: 'accent', strokeWidth: 1.5 * em });
}

/** What the published levels give where the published rate lies outside it. */
export function quotientPoint(key: string, x: number, y: number, em: number): Mark {
  return point(key, x, y, 2.75 * em, 'background', { stroke: 'text-muted', strokeWidth: 1.25 * em });
}
