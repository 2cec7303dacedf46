import type { ZoomState } from '../../chart/chart';
import type { SceneZoom } from '../../scene/mark';

/** Px between what is looked at and the edge of the window. */
const EDGE = 24;

/** The least move of a drawing that brings a box of it into its window; `undefined` where it is there already. */
export function lookAt(
  { window, now }: SceneZoom,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): ZoomState | undefined {
  const dx = moved(box.x, box.width, window.x, window.width);
  const dy = moved(box.y, box.height, window.y, window.height);
  return dx === 0 && dy === 0 ? undefined : { k: now.k, x: now.x + dx, y: now.y + dy };
}

/** Along one axis; what is longer than the window shows its beginning. */
function moved(start: number, length: number, from: number, room: number): number {
  if (start >= from && start + length <= from + room) return 0;
  const edge = Math.max(0, Math.min(EDGE, (room - length) / 2));
  return start < from || length > room ? from + edge - start : from + room - edge - start - length;
}
