import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { ZoomState } from '../../chart/chart';
import type { SceneZoom } from '../../scene/mark';
import { hideTooltip } from '../tooltip';
import type { Guided } from './guided';
import { HELD, makeHold } from './hold';
import { pointer, select } from './still';
import { growsAround, isMovable, wheelStep } from './zoom-rules';

/** One step of the buttons and keys. */
const STEP = 1.4;
/** Px that a pressed pointer may move and still click. */
const CLICK_PX = 4;

export interface Zoom {
  /** What is drawn now, where it zooms. */
  readonly scene: () => SceneZoom | undefined;
  /** Makes gestures begin where the drawing is now. */
  readonly settle: () => void;
  /** 1 in, −1 out, 0 all of it. */
  readonly by: (step: number) => void;
  readonly stop: () => void;
}

/** What d3-zoom writes at a drawing: the gesture that goes on, and where it is. */
interface Zooming extends SVGSVGElement {
  readonly __zooming?: unknown;
  __zoom?: unknown;
}

/**
 * Gestures over a drawing that zooms: Ctrl or ⌘ and the wheel, two fingers on a screen or a touchpad, dragging where there is more than the
 * window shows. The wheel alone and one finger scroll the page, until the drawing was tapped; then one finger moves
 * what leaves some of the screen to the page, until the page beside it is tapped or all of it is shown again.
 */
export function makeZoom(guided: Guided): Zoom {
  const { element, figure, scene, change, explored } = guided;
  let svg: SVGSVGElement | undefined;
  let now: SceneZoom | undefined;
  const hold = makeHold(guided);
  /** Where a gesture has moved to since the last frame. */
  let waiting: ZoomState | undefined;
  /** The figure that `settle` saw last. */
  let settledFor: unknown;
  let frame = 0;
  /** Scale that Safari told of last. */
  let pinched = 1;

  const show = () => {
    frame = 0;
    const next = waiting;
    waiting = undefined;
    if (!next || !now) return;
    // It would stay where its card was.
    hideTooltip(element);
    change({ zoom: next });
  };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .clickDistance(CLICK_PX)
    .filter((event: Event) => !!now && begins(event, now))
    .wheelDelta(wheelStep)
    .extent((): [[number, number], [number, number]] => {
      const { x, y, width, height } = now!.window;
      return [
        [x, y],
        [x + width, y + height],
      ];
    })
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      // A page may show what does not zoom in the middle of a drag.
      if (!now) return;
      const { x, y } = now.window;
      waiting = { k: transform.k, x: transform.x - x, y: transform.y - y };
      if (frame === 0) frame = requestAnimationFrame(show);
    })
    .on('end', () => sync());
  /** The next gesture begins where the drawing is, and one that goes on too if it has to. */
  const sync = (isForced?: boolean) => {
    if (!svg) return;
    const { window, now: at } = now!;
    const held = svg as Zooming;
    if (isForced || !(held.__zooming || waiting))
      held.__zoom = zoomIdentity.translate(window.x + at.x, window.y + at.y).scale(at.k);
  };
  /** Safari tells of a pinched touchpad by events of its own, and of fingers on a screen too, which are a gesture already. */
  const pinch = (event: Event) => {
    // Else it would zoom the page.
    event.preventDefault();
    const { type, scale } = event as Event & { readonly scale: number };
    if (type === 'gesturechange' && !(svg as Zooming).__zooming)
      behaviour.scaleBy(select(svg!), scale / pinched, pointer(event, svg));
    pinched = scale;
  };
  const listen = (next: SVGSVGElement | undefined) => {
    if (svg === next) return;
    if (svg) {
      select(svg).on('.zoom', null);
      const { style } = svg;
      style.touchAction = style.cursor = '';
    }
    svg = next;
    if (!next) return;
    behaviour(select(next));
    select(next)
      .on('dblclick.zoom', null)
      .on('gesturestart.zoom gesturechange.zoom', pinch)
      .on('click.zoom', () => hold.give(true));
  };
  return {
    scene: () => scene()?.zoom,
    settle() {
      // A gesture that was not drawn yet was one over the figure before.
      if (settledFor !== figure()) waiting = undefined;
      settledFor = figure();
      now = scene()?.zoom;
      listen(now && (element.querySelector<SVGSVGElement>('.stat-drawing > svg') ?? undefined));
      hold.settle(svg, now);
      if (!now) return;
      const { world, extent } = now;
      behaviour.scaleExtent([...extent]).translateExtent([
        [0, 0],
        [world.width, world.height],
      ]);
      sync();
    },
    by(step) {
      if (!svg) return;
      hold.give(step !== 0);
      if (step === 0) {
        waiting = undefined;
        change({ zoom: undefined });
        sync(true);
      } else {
        behaviour.scaleBy(select(svg), STEP ** step, growsAround(now!, explored));
      }
    },
    stop() {
      cancelAnimationFrame(frame);
      hold.give(false);
      listen(undefined);
    },
  };
}

/** Does a gesture begin by this event? */
function begins(event: Event, now: SceneZoom): boolean {
  const { type, currentTarget } = event;
  if (type === 'wheel') {
    const { ctrlKey, metaKey } = event as WheelEvent;
    // At either end too: else the browser would take over and zoom the page.
    if (ctrlKey || metaKey) event.preventDefault();
    return ctrlKey || metaKey;
  }
  if (type === 'touchstart')
    return (event as TouchEvent).touches.length > 1 || (currentTarget as SVGElement).style.touchAction === HELD;
  return (event as MouseEvent).button === 0 && isMovable(now);
}
