import { group } from '../../scene/make';
import type { Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import type { RankLayout } from './layout';
import { paintOf } from './paint';
import { frontMark } from './still';
import { firstTarget, targetAt } from './targets';
import { pointOf } from './walk';

export function historyScene(layout: RankLayout, { selected, focused = [], bare }: ChartState): Scene {
  const { model, width, height } = layout;
  const chosen = model.rows.find((row) => model.panel.areas[row]!.code === selected);
  const [frame, lines, ends, front, names] = layout.still();
  const raised = [...new Set([chosen, pointOf(model, focused[0] ?? '')?.[0]])].flatMap((row) =>
    // A highlighted line is in front already: drawn again, its places would stand over themselves.
    row === undefined || model.spans[row]![0] < 0 || paintOf(layout, row) ? [] : frontMark(layout, row, 'text'),
  );
  const few = bare ? firstTarget(layout) : layout.targets();
  const targets = [...few];
  // In one order: what moves in the page is gone for a moment, and a screen reader says so.
  for (const key of [...focused].sort()) {
    const point = pointOf(model, key);
    if (point && !few.some((target) => target.key === key)) targets.push(targetAt(layout, ...point));
  }
  const marks: Mark[] = [frame!, lines!, ends!, front!, group('raised', raised), names!];
  return {
    width,
    height,
    marks: [...marks, group('targets', targets, { role: 'listbox' })],
  };
}
