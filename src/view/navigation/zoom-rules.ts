import type { SceneZoom } from '../../scene/mark';
import type { Exploration } from '../explore';

/** Is there more than the window shows? */
export function isMovable({ window, world, now: { k } }: SceneZoom): boolean {
  return world.width * k > window.width + 1 || world.height * k > window.height + 1;
}

/** How far a wheel zooms, as a power of two. A pinched touchpad sends small steps with Ctrl; a wheel's steps are large already. */
export function wheelStep({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const px = deltaY * (deltaMode === 1 ? 20 : deltaMode ? 400 : 1);
  return -Math.max(-50, Math.min(px, 50)) * 0.012;
}

/**
 * Where buttons and keys zoom to: what has focus or is chosen, where it is in sight, so that clicks lead where dragging
 * does (WCAG 2.5.7). The point of it that lies as far along the target as along the window: around that it grows into
 * the room that it has. `undefined` for the middle of the window.
 */
export function growsAround(
  { window: { x, y, width, height } }: SceneZoom,
  { targets, held, state }: Pick<Exploration, 'targets' | 'held' | 'state'>,
): [number, number] | undefined {
  const [key] = held();
  const { selected } = state();
  for (const one of targets()) {
    const [left, top] = [one.x + one.width / 2, one.y + one.height / 2];
    const isMeant = key ? one.key === key : selected !== undefined && one.target.action?.id === selected;
    if (isMeant && left > x && top > y && left < x + width && top < y + height)
      return [along(one.x, one.width, x, width), along(one.y, one.height, y, height)];
  }
  return undefined;
}

function along(at: number, size: number, from: number, room: number): number {
  return from + (room * (at - from)) / (room - size || 1);
}
