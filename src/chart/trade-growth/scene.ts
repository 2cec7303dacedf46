import { group } from '../../scene/make';
import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import { barGroup } from './bars';
import { dotGroup } from './dots';
import { frameMarks } from './frame';
import { headMarks } from './heads';
import type { PlacedPanel, TradeLayout } from './layout';

export function tradeScene(layout: TradeLayout, state: ChartState): Scene {
  const marks = layout.panels.flatMap((panel, i) => panelMarks(layout, panel, `p${i}`));
  return { width: layout.width, height: layout.height, marks: [...marks, targets(layout, state)] };
}

function panelMarks(layout: TradeLayout, placed: PlacedPanel, key: string): readonly Mark[] {
  const { level, growth } = placed;
  return [
    group(`${key}-frame`, frameMarks(layout, placed)),
    ...(level
      ? [
          group(
            `${key}-bars`,
            level.bars.map((bar) => barGroup(layout, level, bar)),
          ),
        ]
      : []),
    ...(growth
      ? [
          group(
            `${key}-growth`,
            growth.marks.map((mark) => dotGroup(layout, growth, mark)),
          ),
        ]
      : []),
    group(`${key}-text`, headMarks(layout, placed)),
  ];
}

/** One target per period and currency: what the tooltip and the keyboard reach. */
function targets(layout: TradeLayout, state: ChartState): GroupMark {
  const { panels, model, em } = layout;
  const groups = panels.map((placed, p): GroupMark => {
    const top = (placed.level ?? placed.growth)?.top ?? placed.top;
    const y = top - 20 * em;
    const height = placed.top + placed.height - y;
    const options = placed.panel.targets(state.bare ? 1 : Number.POSITIVE_INFINITY).map(({ slot, label, lines }) => {
      const { key } = model.slots[slot]!;
      const { x, width } = layout.slots[slot]!;
      const box = { x, y, width, height };
      return group(`${p}/${key}`, [], {
        target: { label, lines, box, fact: key, action: { type: 'select', id: key } },
      });
    });
    const several = panels.length > 1 ? ({ role: 'group', label: placed.panel.levelHead } as const) : {};
    return group(`targets-${p}`, options, several);
  });
  const marks = panels.length > 1 ? groups : (groups[0]?.marks ?? []);
  const selected = state.selected === undefined ? {} : { series: 'selected' };
  return group('targets', marks, { role: 'listbox', label: model.label, ...selected });
}
