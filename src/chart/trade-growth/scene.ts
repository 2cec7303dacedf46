import { group } from '../../scene/make';
import type { GroupMark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import { frameMarks } from './frame';
import type { TradeLayout } from './layout';
import { figureMarks } from './marks';
import { textMarks } from './texts';

export function tradeScene(layout: TradeLayout, state: ChartState): Scene {
  const marks = layout.panels.flatMap((panel, i) => [
    group(`p${i}-frame`, frameMarks(layout, panel)),
    ...panel.parts.map((part) => group(`p${i}-${part.part.kind}`, figureMarks(layout, part))),
    group(`p${i}-text`, textMarks(layout, panel)),
  ]);
  return { width: layout.width, height: layout.height, marks: [...marks, targets(layout, state)] };
}

/** One target per period and currency: what the tooltip and the keyboard reach. */
function targets({ panels, model, em, step, middles, width: all }: TradeLayout, state: ChartState): GroupMark {
  const groups = panels.map(({ panel, parts, top, height }, p): GroupMark => {
    const y = parts[0]!.top - 20 * em;
    const options = panel.targets(state.bare ? 1 : Number.POSITIVE_INFINITY).map(({ slot, label, lines }) => {
      const { key } = model.slots[slot]!;
      const x = middles[slot]! - step / 2;
      // The focus ring of the last one stays inside the drawing.
      const box = { x, y, width: Math.max(1, Math.min(step, all - x - 2)), height: top + height - y };
      return group(`${p}/${key}`, [], {
        target: { label, lines, box, fact: key, action: { type: 'select', id: key } },
      });
    });
    const several = panels.length > 1 ? ({ role: 'group', label: panel.level.head } as const) : {};
    return group(`targets-${p}`, options, several);
  });
  const marks = panels.length > 1 ? groups : (groups[0]?.marks ?? []);
  return group('targets', marks, { role: 'listbox' });
}
