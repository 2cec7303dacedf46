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
  const collect = (marks: readonly Mark[], left: number, top: number, k: number) => {
    for (const mark of marks) {
      if (mark.type !== 'group') continue;
      const { key, target, scale = 1 } = mark;
      const x = left + k * (mark.x ?? 0);
      const y = top + k * (mark.y ?? 0);
      const inner = k * scale;
      if (target) {
        const { box } = target;
        const [width, height] = [inner * box.width, inner * box.height];
        placed.push({ key, target, x: x + inner * box.x, y: y + inner * box.y, width, height });
      }
      collect(mark.marks, x, y, inner);
    }
  };
  collect(scene.marks, 0, 0, 1);
  return placed;
}

/** Index of the last target that a point is in; −1 where there is none. */
export function under(targets: readonly PlacedTarget[], x: number, y: number): number {
  let found = -1;
  targets.forEach(({ x: left, y: top, width, height }, index) => {
    if (x >= left && y >= top && x <= left + width && y <= top + height) found = index;
  });
  return found;
}

/** Index of the target nearest to a point: by x first, so that a thin bar is hit anywhere in its column; then by y. */
export function nearest(targets: readonly PlacedTarget[], x: number, y: number): number {
  let best = -1;
  let bestX = Number.POSITIVE_INFINITY;
  let bestY = Number.POSITIVE_INFINITY;
  targets.forEach(({ x: left, y: top, width, height }, index) => {
    const dx = Math.max(0, left - x, x - left - width);
    const dy = Math.max(0, top - y, y - top - height);
    if (dx > bestX || (dx === bestX && dy >= bestY)) return;
    best = index;
    bestX = dx;
    bestY = dy;
  });
  return best;
}
