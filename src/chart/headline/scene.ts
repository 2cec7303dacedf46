import { group, line, rule } from '../../scene/make';
import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { HeadlineLayout, PlacedItem } from './layout';

export function headlineScene(layout: HeadlineLayout): Scene {
  const { width, height, em, items } = layout;
  const cards = items.map((item) => card(item, em));
  return { width, height, marks: [group('figures', cards), targets(layout)] };
}

function card({ item, x, y, width, texts, rule: under }: PlacedItem, em: number): GroupMark {
  return group(item.key, [
    rule('top', x, y + 0.5 * em, x + width, y + 0.5 * em, 'rule-strong', em),
    ...texts,
    ...(under ? reachMarks(under.x1, under.x2, under.y, item.reach, em) : []),
  ]);
}

/**
 * The number line in small: a tick where the figure ends, an arrow where it is open, dashes where it
 * is soft. "Over 100" starts at a tick and runs on to the right.
 */
function reachMarks(x1: number, x2: number, y: number, kind: PlacedItem['item']['reach'], em: number): readonly Mark[] {
  const half = 4 * em;
  const tick = (key: string, x: number) => rule(key, x, y - half, x, y + half, 'accent', 2 * em);
  const tip = (key: string, x: number, way: 1 | -1) =>
    line(key, `M${x - way * half},${y - half}L${x},${y}L${x - way * half},${y + half}`, 'accent', 2 * em, {
      round: true,
    });
  const dash = kind === 'about' ? { dash: [5 * em, 4 * em] } : {};
  const marks: Mark[] = [rule('reach', x1, y, x2, y, 'accent', 2 * em, dash)];
  if (kind !== 'about')
    marks.push(
      kind === 'under' ? tip('from', x1, -1) : tick('from', x1),
      kind === 'over' ? tip('to', x2, 1) : tick('to', x2),
    );
  return marks;
}

function targets({ items, width: all, em }: HeadlineLayout): GroupMark {
  const aside = 5 * em;
  const marks = items.map(({ item, x, y, width, height }) => {
    const { key, label, tooltip } = item;
    // The focus ring keeps off the words; on the right it stays inside the drawing.
    const box = { x: x - aside, y, width: Math.min(width + 2 * aside, all - x + aside - 2), height };
    return group(`target-${key}`, [], {
      target: { label, lines: tooltip, fact: key, action: { type: 'select', id: key }, box },
    });
  });
  return group('targets', marks, { role: 'listbox' });
}
