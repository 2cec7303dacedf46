import { group } from '../../scene/make';
import type { GroupMark } from '../../scene/mark';
import { yOf } from './grid';
import type { RankLayout } from './layout';
import { pointSaid } from './said';
import { movesFrom, pointKey } from './walk';

/** With more lines than this, only those that are named at their end are there from the start. */
const MOST_ENDS = 60;

/**
 * Few of many: every point of highlighted lines, and the last point of every other. All others can be reached by keys
 * and pointer: the scene draws the one in focus.
 */
export function baseTargets(layout: RankLayout): readonly GroupMark[] {
  return basePoints(layout).map(([row, slot]) => targetAt(layout, row, slot));
}

/** The place of the first of them, which says only what the figure does: a first frame needs a Tab stop. */
export function firstTarget(layout: RankLayout): readonly GroupMark[] {
  const { model, width, height } = layout;
  const target = { label: model.title, lines: [], box: { x: 0, y: 0, width, height } };
  return basePoints(layout)
    .slice(0, 1)
    .map(([row, slot]) => group(pointKey(model, row, slot), [], { target }));
}

function basePoints(layout: RankLayout): readonly (readonly [row: number, slot: number])[] {
  const { model } = layout;
  const { panel, places, rows, highlighted, window } = model;
  const width = panel.slots.length;
  const named = rows.length > MOST_ENDS ? layout.right.map(({ row }) => row) : rows;
  const order = (row: number) => {
    const slot = model.spans[row]![1];
    return (width - slot) * 70_000 + places.place[row * width + slot]!;
  };
  const rest = named.filter((row) => !highlighted.includes(row)).sort((a, b) => order(a) - order(b) || a - b);
  const front = highlighted.flatMap((row) =>
    panel.slots.flatMap((_, slot) => {
      const place = places.place[row * width + slot]!;
      return place > 0 && place <= window ? [[row, slot] as const] : [];
    }),
  );
  return [...front, ...rest.map((row) => [row, model.spans[row]![1]] as const)];
}

/** The target of one point. Its box holds the name too where one stands beside it. */
export function targetAt(layout: RankLayout, row: number, slot: number): GroupMark {
  const { model, grid, em, width, right } = layout;
  const last = model.panel.slots.length - 1;
  const label = slot === last ? right.find((one) => one.row === row) : undefined;
  const middle = yOf(model, grid, row, slot);
  const x = Math.max(0, grid.xs[slot]! - 8 * em);
  const top = Math.max(0, Math.min(middle, label?.y ?? middle) - 8 * em);
  const bottom = Math.max(middle, label?.y ?? middle) + 8 * em;
  const end = label ? Math.min(width, grid.xs[slot]! + 19 * em + layout.numberWidth + label.width) : x + 16 * em;
  const box = { x, y: top, width: Math.min(width, end) - x, height: bottom - top };
  const { code } = model.panel.areas[row]!;
  const key = pointKey(model, row, slot);
  const moves = movesFrom(model, row, slot);
  return group(key, [], {
    target: { ...pointSaid(model, row, slot), box, moves, fact: key, action: { type: 'select', id: code } },
  });
}

/** Key of the point nearest to a place in the drawing: the nearest period, and there the nearest line or name. */
export function pointAt(layout: RankLayout, x: number, y: number): string | undefined {
  const { model, grid, em, right, left } = layout;
  const { panel, places, window } = model;
  const last = grid.xs.length - 1;
  if (y < grid.top - 12 * em || y > grid.bottom + 12 * em) return undefined;
  const beside = x > grid.xs[last]! + 8 * em ? right : x < grid.xs[0]! - 8 * em ? left : undefined;
  const slot = grid.step === 0 ? 0 : Math.max(0, Math.min(last, Math.round((x - grid.xs[0]!) / grid.step)));
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  const offer = (row: number, distance: number) => {
    if (distance >= least) return;
    least = distance;
    best = row;
  };
  if (beside) for (const { row, y: at } of beside) offer(row, Math.abs(at - y));
  else
    for (const row of places.order[slot]!)
      if (places.place[row * panel.slots.length + slot]! <= window)
        offer(row, Math.abs(yOf(model, grid, row, slot) - y));
  return best === undefined ? undefined : pointKey(model, best, slot);
}
