import { type Box, placeLabels } from '../../layout/labels';
import { text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import { yOf } from './grid';
import type { RankLayout } from './layout';
import { paintOf } from './paint';
import { SIZE } from './size';

/**
 * Names of the lines that do not reach the last period, as far as there is room: beside the last point of those that
 * end, below the drawing for those that go on there. None stands on a highlighted line.
 */
export function leaverNames(layout: RankLayout): readonly Mark[] {
  const { model, grid, em, measure, right, width } = layout;
  const { rows, panel, names, places, spans } = model;
  const size = SIZE.tick * em;
  const last = panel.slots.length - 1;
  const edge = grid.xs[last]! + 4 * em;
  const offers = rows.flatMap((row) => {
    const slot = spans[row]![1];
    if (slot === last) return [];
    const wide = measure(names[row]!, size);
    const y = yOf(model, grid, row, slot);
    const box = { key: `${row}`, priority: -slot, width: wide, height: 14 * em };
    if (places.joined[row * (last + 1) + slot + 1] === 1) {
      const share = (grid.bottom - y) / (yOf(model, grid, row, slot + 1) - y);
      const x = grid.xs[slot]! + share * grid.step - wide / 2;
      return { ...box, x: Math.max(0, Math.min(width - wide, x)), y: grid.bottom + 5 * em };
    }
    const x = grid.xs[slot]! + 7 * em;
    return x + wide < edge ? { ...box, x, y: y - 7 * em } : [];
  });
  const column = { x: edge, y: 0, width: 1e4, height: right.length > 0 ? grid.bottom : 0 };
  const kept = placeLabels(offers, [column, ...frontBoxes(layout)], 4 * em);
  return offers
    .filter(({ key }) => kept.has(key))
    .map(({ key, x, y, width: wide }) =>
      text(`gone-${panel.areas[Number(key)]!.code}`, names[Number(key)]!, x, y + 11 * em, size, wide, {
        fill: paintOf(layout, Number(key)) ?? 'text-muted',
        halo: 'background',
      }),
    );
}

/** Where lines lie closer than names, none of those that leave has one. */
export function hasLeavers({ grid, em }: Pick<RankLayout, 'grid' | 'em'>): boolean {
  return grid.pitch >= SIZE.line * em;
}

/** Boxes along a line from one point to the next: one box would hold all that stands above and below a steep line. */
const PARTS = 6;

/** What the highlighted lines take, also where they come up from below. */
function frontBoxes({ model, grid }: RankLayout): readonly Box[] {
  const { highlighted, panel, places, window } = model;
  const width = grid.step / PARTS;
  const boxes: Box[] = [];
  for (const row of highlighted)
    for (let slot = 1; slot < panel.slots.length; slot++) {
      const at = row * panel.slots.length + slot;
      if (places.joined[at] === 0 || places.place[at]! > window) continue;
      const from = yOf(model, grid, row, slot - 1);
      const rise = (yOf(model, grid, row, slot) - from) / PARTS;
      for (let part = 0; part < PARTS; part++) {
        const y = from + part * rise + Math.min(0, rise);
        boxes.push({ x: grid.xs[slot - 1]! + part * width, y, width, height: Math.abs(rise) });
      }
    }
  return boxes;
}
