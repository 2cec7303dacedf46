import { rule, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import { SIZE } from './head';
import type { PlacedPanel, TradeLayout } from './layout';
import type { PlacedTick } from './place';

/** Hairlines, ticks, period labels, breaks, and the symbols of missing figures. */
export function frameMarks(layout: TradeLayout, placed: PlacedPanel): readonly Mark[] {
  const { em, plotLeft, plotRight, model } = layout;
  const { level, growth, axis } = placed;
  const size = SIZE.tick * em;
  const across = (key: string, y: number, strong: boolean) =>
    rule(key, plotLeft, y, plotRight, y, strong ? 'rule-strong' : 'rule', em);
  const grid = (part: string, ticks: readonly PlacedTick[]): readonly Mark[] =>
    ticks.flatMap((tick) => [
      across(`${part}-grid-${tick.text}`, tick.y, false),
      text(`${part}-tick-${tick.text}`, tick.text, plotLeft - 8 * em, tick.y + 4 * em, size, tick.width, {
        anchor: 'end',
        fill: 'text-muted',
        tabular: true,
      }),
    ]);
  const marks: Mark[] = [];
  if (level) marks.push(...grid('level', level.ticks), across('base', level.base, true));
  if (growth) marks.push(...grid('growth', growth.ticks), across('zero', growth.zero, true));
  for (const { key, row, text: label, x, width, anchor } of axis.labels) {
    const y = placed.axisY + row * 16 * em;
    const fill = row === 1 ? 'text' : 'text-muted';
    marks.push(text(`axis-${row}-${key}`, label, x, y, size, width, { anchor, fill, tabular: true }));
  }
  const top = (level ?? growth)?.top ?? 0;
  const bottom = (growth ?? level)?.bottom ?? 0;
  model.slots.forEach(({ key, breakNote, missing }, i) => {
    const { x, middle, width } = layout.slots[i]!;
    if (breakNote !== undefined) {
      marks.push(rule(`break-${key}`, x, top - 12 * em, x, bottom, 'rule-strong', em, { dash: [3 * em, 3 * em] }));
    }
    if (missing === undefined || level === undefined) return;
    const wide = layout.measure(missing, SIZE.label * em);
    if (wide > width) return;
    marks.push(
      text(`missing-${key}`, missing, middle, level.base - 6 * em, SIZE.label * em, wide, {
        anchor: 'middle',
        fill: 'text-faint',
      }),
    );
  });
  return marks;
}
