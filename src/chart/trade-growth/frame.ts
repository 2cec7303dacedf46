import { rule, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import type { PlacedPanel, TradeLayout } from './layout';
import { SIZE } from './size';

/** Hairlines, ticks, period labels, breaks, and the symbols of missing figures. */
export function frameMarks(layout: TradeLayout, { parts, axis, axisY }: PlacedPanel): readonly Mark[] {
  const { em, left, right, model, step, middles, text: measure } = layout;
  const size = SIZE.tick * em;
  const marks: Mark[] = [];
  for (const { part, ticks, zero, top, bottom } of parts) {
    for (const { y, text: tick, width } of ticks) {
      const look = { anchor: 'end', fill: 'text-muted', tabular: true } as const;
      marks.push(rule(`${part.kind}-grid-${tick}`, left, y, right, y, 'rule', em));
      marks.push(text(`${part.kind}-tick-${tick}`, tick, left - 8 * em, y + 4 * em, size, width, look));
    }
    marks.push(rule(`${part.kind}-zero`, left, zero, right, zero, 'rule-strong', em));
    // A break is drawn through the figures, not through the words between the parts.
    model.slots.forEach(({ key, breakNote }, i) => {
      const x = middles[i]! - step / 2;
      if (breakNote)
        marks.push(
          rule(`${part.kind}-break-${key}`, x, top - 12 * em, x, bottom, 'rule-strong', em, { dash: [3 * em, 3 * em] }),
        );
    });
  }
  for (const { key, row, text: label, x, width, anchor } of axis.labels) {
    const look = { anchor, fill: row === 1 ? 'text' : 'text-muted', tabular: true } as const;
    marks.push(text(`axis-${row}-${key}`, label, x, axisY + row * 16 * em, size, width, look));
  }
  const first = parts[0]!;
  model.slots.forEach(({ key, missing }, i) => {
    const wide = missing && first.part.kind === 'level' ? measure(missing, SIZE.label * em) : step;
    // Side by side, dashes would look like a line.
    if (missing && wide + 8 * em <= step) {
      const look = { anchor: 'middle', fill: 'text-faint' } as const;
      marks.push(text(`missing-${key}`, missing, middles[i]!, first.zero - 6 * em, SIZE.label * em, wide, look));
    }
  });
  return marks;
}
