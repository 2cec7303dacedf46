import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { ZoomState } from '../../chart/chart';
import { navigationWord } from '../../format/navigation-words';
import type { SceneZoom } from '../../scene/mark';
import { toolButton } from '../toolbar';
import { hideTooltip } from '../tooltip';
import type { Guided } from './guided';
import { pointer, select } from './still';

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

/**
 * Gestures over a drawing that zooms: Ctrl or ⌘ and the wheel, two fingers on a screen or a touchpad, dragging where there is more than the
 * window shows. The wheel alone and one finger scroll the page, until the drawing was tapped; then one finger moves
 * what leaves some of the screen to the page, until the page beside it is tapped or all of it is shown again.
 */
export function makeZoom({ element, figure, scene, change, explored, drawn }: Guided): Zoom {
  let svg: SVGSVGElement | undefined;
  let now: SceneZoom | undefined;
  /** Where a gesture has moved to since the last frame. */
  let waiting: ZoomState | undefined;
  /** The figure that `settle` saw last. */
  let settledFor: unknown;
  let frame = 0;
  /** The drawing was tapped, and the page beside it not since. */
  let isActive = false;
  let isFinger = false;
  /** Scale that Safari told of last. */
  let pinched = 1;
  const leave = toolButton('');
  leave.className += ' stat-hold';

  const movable = () => {
    const { window, world, now: at } = now!;
    return world.width * at.k > window.width + 1 || world.height * at.k > window.height + 1;
  };
  /** Does one finger move the map? Not where it fills the screen: nothing would be left to scroll the page by. */
  const holdsFinger = () => isActive && movable() && svg!.getBoundingClientRect().height < innerHeight;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .clickDistance(CLICK_PX)
    .filter((event: Event) => {
      if (!now) return false;
      if (event.type === 'wheel') {
        const { ctrlKey, metaKey } = event as WheelEvent;
        // At either end too: else the browser would take over and zoom the page.
        if (ctrlKey || metaKey) event.preventDefault();
        return ctrlKey || metaKey;
      }
      if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || holdsFinger();
      return (event as MouseEvent).button === 0 && movable();
    })
    // A pinched touchpad sends small steps with Ctrl; a wheel's steps are large already.
    .wheelDelta(({ deltaY, deltaMode }: WheelEvent) => {
      const px = deltaY * (deltaMode === 1 ? 20 : deltaMode ? 400 : 1);
      return -Math.max(-50, Math.min(px, 50)) * 0.012;
    })
    .extent((): [[number, number], [number, number]] => {
      const { x, y, width, height } = now!.window;
      return [
        [x, y],
        [x + width, y + height],
      ];
    })
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const { x, y } = now!.window;
      waiting = { k: transform.k, x: transform.x - x, y: transform.y - y };
      if (frame === 0) frame = requestAnimationFrame(show);
    })
    .on('end', () => sync());
  const show = () => {
    frame = 0;
    const next = waiting;
    waiting = undefined;
    if (!next || !now) return;
    // It would stay where its card was.
    hideTooltip(element);
    change({ zoom: next });
  };
  /** The next gesture begins where the drawing is, and one that goes on too if it has to. */
  const sync = (isForced?: boolean) => {
    if (!svg || !now) return;
    const { window, now: at } = now;
    const held = svg as SVGSVGElement & { __zooming?: unknown; __zoom: unknown };
    if (isForced || !(held.__zooming || waiting))
      held.__zoom = zoomIdentity.translate(window.x + at.x, window.y + at.y).scale(at.k);
  };
  /** Safari tells of a pinched touchpad by events of its own, and of fingers on a screen too, which are a gesture already. */
  const pinch = (event: Event) => {
    // Else it would zoom the page.
    event.preventDefault();
    const { type, scale } = event as Event & { readonly scale: number };
    const isFree = !(svg as SVGSVGElement & { __zooming?: unknown }).__zooming;
    if (type === 'gesturechange' && isFree) behaviour.scaleBy(select(svg!), scale / pinched, pointer(event, svg));
    pinched = scale;
  };
  const activate = (event: Event) => {
    // Across a shadow root, where the target is its host.
    const isInside = event.composedPath().includes(element);
    // Of a click Safari did not always say what made it; what came before said so.
    if (event.type === 'click') isActive = true;
    else {
      isActive = isActive && isInside;
      isFinger = (event as PointerEvent).pointerType === 'touch';
    }
    hold();
  };
  /** Gives one finger to the map or to the page, and says where it moves the map how to have the page back. */
  const hold = () => {
    if (!svg || !now) return;
    const isHeld = holdsFinger();
    svg.style.touchAction = isHeld ? 'none' : 'pan-x pan-y';
    svg.style.cursor = movable() ? 'grab' : '';
    if (!(isHeld && isFinger)) leave.remove();
    else if (!leave.isConnected) {
      leave.textContent = navigationWord(drawn().locale, 'hold');
      svg.parentElement!.after(leave);
    }
  };
  leave.addEventListener('click', () => {
    isActive = false;
    hold();
  });
  /**
   * What has focus or is chosen, where it is in sight: clicks lead where dragging does (WCAG 2.5.7). The point of it
   * that lies as far along the target as along the window: around that it grows into the room that it has.
   */
  const chosen = (): [number, number] | undefined => {
    const { x, y, width, height } = now!.window;
    const along = (at: number, size: number, from: number, room: number) =>
      from + (room * (at - from)) / (room - size || 1);
    const [held] = explored.held();
    const { selected } = explored.state();
    for (const one of explored.targets()) {
      const at: [number, number] = [one.x + one.width / 2, one.y + one.height / 2];
      const isMeant = held ? one.key === held : selected !== undefined && one.target.action?.id === selected;
      if (isMeant && at[0] > x && at[1] > y && at[0] < x + width && at[1] < y + height)
        return [along(one.x, one.width, x, width), along(one.y, one.height, y, height)];
    }
    return undefined;
  };
  const root = element.ownerDocument;
  const listen = (next: SVGSVGElement | undefined) => {
    if (svg === next) return;
    if (svg) {
      select(svg).on('.zoom', null);
      svg.removeEventListener('click', activate);
      root.removeEventListener('pointerdown', activate);
      const { style } = svg;
      style.touchAction = style.cursor = '';
    }
    svg = next;
    if (!next) return;
    behaviour(select(next));
    select(next).on('dblclick.zoom', null).on('gesturestart.zoom gesturechange.zoom', pinch);
    next.addEventListener('click', activate);
    root.addEventListener('pointerdown', activate);
  };
  return {
    scene: () => scene()?.zoom,
    settle() {
      // A gesture that was not drawn yet was one over the figure before.
      if (settledFor !== figure()) waiting = undefined;
      settledFor = figure();
      now = scene()?.zoom;
      listen(now && (element.querySelector<SVGSVGElement>('.stat-drawing > svg') ?? undefined));
      if (!svg || !now) return;
      const { world, extent } = now;
      behaviour.scaleExtent([...extent]).translateExtent([
        [0, 0],
        [world.width, world.height],
      ]);
      sync();
      hold();
    },
    by(step) {
      if (!svg) return;
      isActive = step !== 0;
      if (step === 0) {
        waiting = undefined;
        change({ zoom: undefined });
        sync(true);
      } else behaviour.scaleBy(select(svg), STEP ** step, chosen());
    },
    stop() {
      cancelAnimationFrame(frame);
      leave.remove();
      listen(undefined);
    },
  };
}
