import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import type { HeadlineLayout, PlacedItem } from './layout';

export function headlineScene(layout: HeadlineLayout, state: ChartState): Scene {
  const cards: GroupMark = { type: 'group', key: 'figures', marks: layout.items.map((item) => card(layout, item)) };
  return { width: layout.width, height: layout.height, marks: [cards, targets(layout, state)] };
}

function card({ em }: HeadlineLayout, placed: PlacedItem): GroupMark {
  const { item, x, y, width } = placed;
  const marks: Mark[] = [
    {
      type: 'rule',
      key: 'top',
      x1: x,
      y1: y + 0.5 * em,
      x2: x + width,
      y2: y + 0.5 * em,
      stroke: 'rule-strong',
      strokeWidth: em,
    },
  ];
  for (const t of placed.texts) {
    const digits = t.key === 'number';
    marks.push({
      type: 'text',
      key: t.key,
      x: t.x,
      y: t.y,
      text: t.text,
      size: t.size,
      width: t.width,
      weight: t.weight,
      fill: digits ? 'series-1' : t.tone,
      tabular: digits,
    });
  }
  if (placed.rule) marks.push(...reach(placed.rule, item.reach, em));
  return { type: 'group', key: item.key, marks };
}

/**
 * The number line in small: a tick where the figure ends, an arrow where it is open, dashes where it
 * is soft. "Over 100" starts at a tick and runs on to the right.
 */
function reach(
  { x1, x2, y }: { x1: number; x2: number; y: number },
  kind: PlacedItem['item']['reach'],
  em: number,
): readonly Mark[] {
  const half = 4 * em;
  const tick = (key: string, x: number): Mark => ({
    type: 'rule',
    key,
    x1: x,
    y1: y - half,
    x2: x,
    y2: y + half,
    stroke: 'accent',
    strokeWidth: 2 * em,
  });
  const tip = (key: string, x: number, way: 1 | -1): Mark => ({
    type: 'path',
    key,
    d: `M${x - way * half},${y - half}L${x},${y}L${x - way * half},${y + half}`,
    fill: 'none',
    stroke: 'accent',
    strokeWidth: 2 * em,
    round: true,
  });
  const line: Mark = {
    type: 'rule',
    key: 'reach',
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: 'accent',
    strokeWidth: 2 * em,
    ...(kind === 'about' ? { dash: [5 * em, 4 * em] } : {}),
  };
  if (kind === 'over') return [tick('from', x1), line, tip('on', x2, 1)];
  if (kind === 'under') return [tip('on', x1, -1), line, tick('to', x2)];
  if (kind === 'between') return [tick('from', x1), line, tick('to', x2)];
  return [line];
}

function targets(layout: HeadlineLayout, state: ChartState): GroupMark {
  const marks = layout.items.map((placed): GroupMark => {
    const { item, x, y, width, height } = placed;
    return {
      type: 'group',
      key: `target-${item.key}`,
      marks: [],
      target: {
        label: item.label,
        lines: item.tooltip,
        fact: item.key,
        action: { type: 'select', id: item.key },
        box: { x, y, width, height },
      },
    };
  });
  return {
    type: 'group',
    key: 'targets',
    role: 'listbox',
    label: layout.model.label,
    marks,
    ...(state.selected === undefined ? {} : { series: 'selected' }),
  };
}
