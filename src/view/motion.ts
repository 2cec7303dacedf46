import { easeCubicInOut } from 'd3-ease';
import { type Timer, timer } from 'd3-timer';
import type { Mark, Scene } from '../scene/mark';
import { tween } from '../scene/tween';

const DURATION_MS = 300;
/** Above this a frame would take longer than the eye forgives. */
const MOST_MARKS = 1000;

export interface Motion {
  /** The scene on screen now: a new motion starts from it. */
  readonly scene: () => Scene;
  readonly stop: () => void;
}

/** Moves from one scene to another by calling `show` each frame; the last call has `to` itself. */
export function play(from: Scene, to: Scene, show: (scene: Scene) => void, ended: () => void): Motion {
  let current = from;
  const clock: Timer = timer((elapsed) => {
    const t = Math.min(1, elapsed / DURATION_MS);
    current = t < 1 ? tween(from, to, easeCubicInOut(t)) : to;
    if (t >= 1) clock.stop();
    show(current);
    if (t >= 1) ended();
  });
  return { scene: () => current, stop: () => clock.stop() };
}

/** Not for people who asked for less motion, nor in a hidden tab, nor for more marks than a frame can move. */
export function mayMove(from: Scene, to: Scene): boolean {
  if (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  return !document.hidden && count(from.marks) + count(to.marks) <= 2 * MOST_MARKS;
}

function count(marks: readonly Mark[]): number {
  let total = 0;
  for (const mark of marks) total += 1 + (mark.type === 'group' ? count(mark.marks) : 0);
  return total;
}
