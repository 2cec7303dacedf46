import type { ZoomState } from '../../chart/chart';
import type { SceneZoom } from '../../scene/mark';

/** Px that a pressed pointer may move and still click. */
const CLICK_PX = 4;

export interface Gestured {
  /** Where the drawing is, or will be in the next frame. */
  readonly zoom: () => SceneZoom | undefined;
  /** Whether so many fingers move the drawing, or a pressed mouse, which counts as one; else they are the page's. */
  readonly mayMove: (fingers: number, isTouch: boolean) => boolean;
  readonly move: (to: ZoomState) => void;
}
export interface Gestures {
  /** Goes on over what is drawn now, where another figure came under the pointer. */
  readonly again: () => void;
  readonly stop: () => void;
}

type Point = readonly [x: number, y: number];
type Client = Pick<MouseEvent, 'clientX' | 'clientY'> & { readonly identifier?: number };
/** A finger or a pressed mouse: where it is in the window, and the place of the world that it holds. */
interface Hold {
  readonly id: number | undefined;
  readonly at: Point;
  readonly world: Point;
}

/**
 * Ctrl or ⌘ and the wheel, a dragging mouse, one finger or two over a drawing that zooms. Equal to d3-zoom by a test;
 * that brings transitions and the interpolation of colours, 16 KB of a page's script. What is beside the drawing and
 * how far it may go is the scene's to say; how near it comes is its `extent`.
 */
export function followGestures(svg: SVGSVGElement, { zoom, mayMove, move }: Gestured): Gestures {
  const page = svg.ownerDocument.defaultView!;
  let holds: readonly Hold[] = [];
  let pressed: Point = [0, 0];
  let isDragged = false;

  const placeOf = ({ clientX, clientY }: Client): Point => {
    const point = svg.createSVGPoint();
    point.x = clientX;
    point.y = clientY;
    const { x, y } = point.matrixTransform(svg.getScreenCTM()!.inverse());
    const { window } = zoom()!;
    return [x - window.x, y - window.y];
  };
  const hold = (some: readonly Pick<Hold, 'id' | 'at'>[]) => {
    const { now } = zoom()!;
    holds = some.slice(0, 2).map(({ id, at }) => ({ id, at, world: worldAt(now, at) }));
  };
  const holdAll = (some: readonly Client[]) => hold(some.map((one) => ({ id: one.identifier, at: placeOf(one) })));
  /** What is held follows what holds it. */
  const carry = (some: readonly Client[]) => {
    holds = holds.map((one) => {
      const moved = some.find(({ identifier }) => identifier === one.id);
      return moved ? { ...one, at: placeOf(moved) } : one;
    });
    move(carried(holds, zoom()!));
  };

  const wheel = (event: WheelEvent) => {
    const view = zoom();
    if (!view || !(event.ctrlKey || event.metaKey)) return;
    // At either end too: else the browser would take over and zoom the page.
    event.preventDefault();
    // A pinched touchpad sends small steps with Ctrl; a wheel's steps are large already.
    const px = event.deltaY * (event.deltaMode === 1 ? 20 : event.deltaMode ? 400 : 1);
    const next = zoomedBy(view, 2 ** (-Math.max(-50, Math.min(px, 50)) * 0.012), placeOf(event));
    if (next.k !== view.now.k) move(next);
  };

  const press = (event: MouseEvent) => {
    if (event.button !== 0 || !mayMove(1, false)) return;
    pressed = [event.clientX, event.clientY];
    isDragged = false;
    holdAll([event]);
    for (const [type, listener] of whilePressed) page.addEventListener(type, listener, true);
  };
  const drag = (event: Event) => {
    const { clientX, clientY } = event as MouseEvent;
    isDragged ||= distance(pressed, [clientX, clientY]) > CLICK_PX;
    if (zoom()) carry([{ clientX, clientY }]);
  };
  const release = () => {
    for (const [type, listener] of whilePressed) page.removeEventListener(type, listener, true);
    holds = [];
    if (!isDragged) return;
    // Who drags does not mean what is under the pointer at the end.
    page.addEventListener('click', refuse, true);
    setTimeout(() => page.removeEventListener('click', refuse, true));
  };
  const whilePressed: readonly (readonly [string, (event: Event) => void])[] = [
    ['mousemove', drag],
    ['mouseup', release],
    ['dragstart', refuse],
    ['selectstart', refuse],
  ];

  const touch = (event: TouchEvent) => {
    const { type } = event;
    const touches = Array.from(event.touches);
    if (!zoom() || (type === 'touchstart' ? !mayMove(touches.length, true) : holds.length === 0)) return;
    if (type !== 'touchmove') holdAll(touches);
    else {
      event.preventDefault();
      carry(touches);
    }
  };

  svg.addEventListener('mousedown', press);
  svg.addEventListener('wheel', wheel, NOT_PASSIVE);
  for (const type of TOUCHES) svg.addEventListener(type, touch, NOT_PASSIVE);
  return {
    again: () => hold(holds),
    stop() {
      isDragged = false;
      release();
      svg.removeEventListener('mousedown', press);
      svg.removeEventListener('wheel', wheel);
      for (const type of TOUCHES) svg.removeEventListener(type, touch);
    },
  };
}

const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
const NOT_PASSIVE = { passive: false };

/** So many times nearer, around a point of the window. */
export function zoomedBy({ now, extent }: SceneZoom, times: number, at: Point): ZoomState {
  return placed(kept(now.k * times, extent), at, worldAt(now, at));
}

/** With what is held under what holds it: two fingers zoom, one moves. */
function carried([a, b = a]: readonly Hold[], { now, extent }: SceneZoom): ZoomState {
  const apart = distance(a!.world, b!.world);
  const k = apart > 0 ? kept(distance(a!.at, b!.at) / apart, extent) : now.k;
  return placed(k, middle(a!.at, b!.at), middle(a!.world, b!.world));
}

function placed(k: number, at: Point, world: Point): ZoomState {
  return { k, x: at[0] - world[0] * k, y: at[1] - world[1] * k };
}

function worldAt({ k, x, y }: ZoomState, at: Point): Point {
  return [(at[0] - x) / k, (at[1] - y) / k];
}

function kept(k: number, [least, most]: SceneZoom['extent']): number {
  return Math.max(least, Math.min(k, most));
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
