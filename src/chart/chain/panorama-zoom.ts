import type { LaneBox } from '../../layout/lanes/types';
import type { SceneZoom } from '../../scene/mark';
import type { ZoomState } from '../chart';

/** A drawing never holds more elements: what a browser redraws within a frame. */
export const BUDGET = 1500;

/** Most of a map that has to be moved: what a screen shows at once. */
export function windowHeight(width: number, em: number): number {
  return Math.max(0.56 * width, 560 * em);
}

/** All of the map where nobody has zoomed. */
export function viewOf(
  window: LaneBox,
  world: { readonly width: number; readonly height: number },
  most: number,
  zoom: ZoomState | undefined,
): SceneZoom {
  const least = Math.min(1, window.width / world.width, window.height / world.height);
  const { k: asked, x: left, y: top } = zoom ?? { k: least, x: 0, y: 0 };
  const k = Math.max(least, Math.min(asked, most));
  // Zoomed at another width, or before something was folded, it would show what is beside the map.
  const kept = (at: number, room: number, size: number) =>
    size > room ? Math.max(room - size, Math.min(at, 0)) : (room - size) / 2;
  const now = { k, x: kept(left, window.width, world.width * k), y: kept(top, window.height, world.height * k) };
  return { window, world, extent: [least, most], now };
}

export function meets(a: LaneBox, b: LaneBox): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

export function holdsPoint(box: LaneBox, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
