import type { Mark, Scene, Target } from '../scene/mark';

/** A target with its box in the coordinates of the scene, in reading order. */
export interface PlacedTarget {
  readonly key: string;
  readonly target: Target;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything a person can reach, in reading order: the same order as the `role="option"` elements. */
export function targetsOf(scene: Scene): PlacedTarget[] {
  const placed: PlacedTarget[] = [];
  collect(scene.marks, 0, 0, placed);
  return placed;
}

function collect(marks: readonly Mark[], x: number, y: number, placed: PlacedTarget[]): void {
  for (const mark of marks) {
    if (mark.type !== 'group') continue;
    const left = x + (mark.x ?? 0);
    const top = y + (mark.y ?? 0);
    const { target } = mark;
    if (target) {
      const { box } = target;
      const { width, height } = box;
      placed.push({ key: mark.key, target, x: left + box.x, y: top + box.y, width, height });
    }
    collect(mark.marks, left, top, placed);
  }
}

/** Index of the target nearest to a point: by x first, so that a thin bar is hit anywhere in its column; then by y. */
export function nearest(targets: readonly PlacedTarget[], x: number, y: number): number {
  let best = -1;
  let bestX = Number.POSITIVE_INFINITY;
  let bestY = Number.POSITIVE_INFINITY;
  targets.forEach((target, index) => {
    const dx = Math.max(0, target.x - x, x - target.x - target.width);
    const dy = Math.max(0, target.y - y, y - target.y - target.height);
    if (dx > bestX || (dx === bestX && dy >= bestY)) return;
    best = index;
    bestX = dx;
    bestY = dy;
  });
  return best;
}
