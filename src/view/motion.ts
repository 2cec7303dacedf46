import { easeCubicInOut } from 'd3-ease';
import type { Mark, Scene } from '../scene/mark';
import { tween } from '../scene/tween';
import type { Motion, MotionPart } from './parts';

const DURATION_MS = 300;
/** Above this a frame would take longer than the eye forgives. */
const MOST_MARKS = 1000;

/** Moves marks of one key when a figure changes: for `registerParts` or the option `parts` of `mount`. */
export const motion: MotionPart = { mayMove, play };

export { type Parts, registerParts } from './parts';

/**
 * Calls `show` each frame; the last call has `to` itself. By the browser's frames and not by d3-timer, which
 * adds 0.65 KB gz for a queue of timers: here one motion runs at a time, and rests with its hidden tab.
 */
function play(from: Scene, to: Scene, show: (scene: Scene) => void, ended: () => void): Motion {
  let current = from;
  let start: number | undefined;
  let frame = requestAnimationFrame(move);
  function move(now: number): void {
    start ??= now;
    const t = Math.min(1, (now - start) / DURATION_MS);
    if (t >= 1) {
      finish();
      return;
    }
    current = tween(from, to, easeCubicInOut(t));
    frame = requestAnimationFrame(move);
    show(current);
  }
  function stop(): void {
    cancelAnimationFrame(frame);
    removeEventListener('beforeprint', finish);
  }
  function finish(): void {
    stop();
    show(to);
    ended();
  }
  // Paper would keep values on their way, which nobody published.
  addEventListener('beforeprint', finish);
  return { scene: () => current, stop };
}

function mayMove(from: Scene, to: Scene): boolean {
  if (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  return !document.hidden && count(from.marks) + count(to.marks) <= 2 * MOST_MARKS;
}

function count(marks: readonly Mark[]): number {
  let total = 0;
  for (const mark of marks) total += 1 + (mark.type === 'group' ? count(mark.marks) : 0);
  return total;
}
