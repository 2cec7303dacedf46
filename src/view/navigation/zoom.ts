import type { ZoomState } from '../../chart/chart';
import type { SceneZoom } from '../../scene/mark';
import type { Guided } from '../navigation';
import { hideTooltip } from '../tooltip';
import { followGestures, type Gestures, zoomedBy } from './gestures';

/** One step of the buttons and keys. */
const STEP = 1.4;

export interface Zoom {
  /** What is drawn now, where it zooms. */
  readonly scene: () => SceneZoom | undefined;
  /** Follows gestures over what is drawn now. */
  readonly settle: () => void;
  /** 1 in, −1 out, 0 all of it. */
  readonly by: (step: number) => void;
  readonly stop: () => void;
}

/**
 * Gestures over a drawing that zooms: Ctrl or ⌘ and the wheel, two fingers, dragging where there is more than the
 * window shows. The wheel alone and one finger scroll the page, until the drawing was tapped.
 */
export function makeZoom({ element, figure, scene, change, explored }: Guided): Zoom {
  let svg: SVGSVGElement | undefined;
  let gestures: Gestures | undefined;
  let now: SceneZoom | undefined;
  let waiting: ZoomState | undefined;
  let drawn: unknown;
  let frame = 0;
  let isActive = false;

  const movable = () => {
    const { window, world, now: at } = now!;
    return world.width * at.k > window.width + 1 || world.height * at.k > window.height + 1;
  };
  /** A gesture goes on from what it has asked for. */
  const view = () => now && { ...now, now: waiting ?? now.now };
  const move = (to: ZoomState) => {
    waiting = to;
    if (frame === 0) frame = requestAnimationFrame(show);
  };
  const show = () => {
    frame = 0;
    const next = waiting;
    waiting = undefined;
    if (!next || !now) return;
    // It would stay where its card was.
    hideTooltip(element);
    change({ zoom: next });
  };
  const activate = (event: Event) => {
    // Across a shadow root, where the target is its host.
    const isInside = event.composedPath().includes(element);
    isActive = event.type === 'click' || (isActive && isInside);
    if (svg && now) svg.style.touchAction = isActive && movable() ? 'none' : 'pan-x pan-y';
  };
  /** Middle of what has focus or is chosen, where it is in sight, else of the window: clicks lead where dragging does (WCAG 2.5.7). */
  const chosen = (): readonly [number, number] => {
    const { x, y, width, height } = now!.window;
    const [held] = explored.held();
    const { selected } = explored.state();
    for (const one of explored.targets()) {
      const at = [one.x + one.width / 2 - x, one.y + one.height / 2 - y] as const;
      const isMeant = held ? one.key === held : selected !== undefined && one.target.action?.id === selected;
      if (isMeant && at[0] > 0 && at[1] > 0 && at[0] < width && at[1] < height) return at;
    }
    return [width / 2, height / 2];
  };
  const root = element.ownerDocument;
  const listen = (next: SVGSVGElement | undefined) => {
    if (svg === next) return;
    if (svg) {
      gestures?.stop();
      svg.removeEventListener('click', activate);
      root.removeEventListener('pointerdown', activate);
      const { style } = svg;
      style.touchAction = style.cursor = '';
    }
    svg = next;
    if (!next) return;
    gestures = followGestures(next, {
      zoom: view,
      mayMove: (fingers, isTouch) => now !== undefined && (fingers > 1 || ((isActive || !isTouch) && movable())),
      move,
    });
    next.addEventListener('click', activate);
    root.addEventListener('pointerdown', activate);
  };
  return {
    scene: () => scene()?.zoom,
    settle() {
      // A gesture that was not drawn yet was one over the figure before.
      const isAnother = drawn !== figure();
      if (isAnother) waiting = undefined;
      drawn = figure();
      now = scene()?.zoom;
      listen(now && (element.querySelector<SVGSVGElement>('.stat-drawing > svg') ?? undefined));
      if (!svg || !now) return;
      if (isAnother) gestures?.again();
      svg.style.cursor = movable() ? 'grab' : '';
      svg.style.touchAction = isActive && movable() ? 'none' : 'pan-x pan-y';
    },
    by(step) {
      if (!svg) return;
      isActive = step !== 0;
      if (step === 0) {
        waiting = undefined;
        change({ zoom: undefined });
      } else move(zoomedBy(view()!, STEP ** step, chosen()));
    },
    stop() {
      cancelAnimationFrame(frame);
      listen(undefined);
    },
  };
}
