import type { Mark, Scene, Target } from '../scene/mark';

/** A target with its box in the coordinates of the scene, in reading order. */
export interface PlacedTarget {
  readonly key: string;
  readonly target: Target;
  readonly x: number;
  readonly y: number;
}

/** Everything a person can reach, in reading order: the same order as the `role="option"` elements. */
export function targetsOf(scene: Scene): PlacedTarget[] {
  const placed: PlacedTarget[] = [];
  const collect = (marks: readonly Mark[], left: number, top: number) => {
    for (const mark of marks) {
      if (mark.type !== 'group') continue;
      const x = left + (mark.x ?? 0);
      const y = top + (mark.y ?? 0);
      const { key, target } = mark;
      if (target) placed.push({ key, target, x: x + target.box.x, y: y + target.box.y });
      collect(mark.marks, x, y);
    }
  };
  collect(scene.marks, 0, 0);
  return placed;
}

/** Index of the target nearest to a point: by x first, so that a thin bar is hit anywhere in its column; then by y. */
export function nearest(targets: readonly PlacedTarget[], x: number, y: number): number {
  let best = -1;
  let bestX = Number.POSITIVE_INFINITY;
  let bestY = Number.POSITIVE_INFINITY;
  targets.forEach(({ x: left, y: top, target: { box } }, index) => {
    const dx = Math.max(0, left - x, x - left - box.width);
    const dy = Math.max(0, top - y, y - top - box.height);
    if (dx > bestX || (dx === bestX && dy >= bestY)) return;
    best = index;
    bestX = dx;
    bestY = dy;
  });
  return best;
}
