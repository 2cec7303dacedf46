import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom as d3Zoom } from 'd3-zoom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { viewOf } from '../../src/chart/chain/panorama-zoom';
import type { ZoomState } from '../../src/chart/chart';
import { followGestures, type Gestures } from '../../src/view/navigation/gestures';

const WINDOW = { x: 30, y: 50, width: 600, height: 400 };
const WORLD = { width: 1500, height: 900 };
const MOST = 3;

type Point = readonly [x: number, y: number];
let ours: SVGSVGElement;
let theirs: SVGSVGElement;
let state: ZoomState | undefined;
let d3State: ZoomState | undefined;
let gestures: Gestures;
let moves: number;

beforeEach(() => {
  [ours, theirs] = [drawing(), drawing()];
  state = d3State = undefined;
  moves = 0;
  gestures = followGestures(ours, {
    zoom: () => viewOf(WINDOW, WORLD, MOST, state),
    mayMove: (fingers, isTouch) => fingers > 1 || !isTouch,
    move(to) {
      moves++;
      state = viewOf(WINDOW, WORLD, MOST, to).now;
    },
  });
  const { x, y, width, height } = WINDOW;
  const [least] = viewOf(WINDOW, WORLD, MOST, undefined).extent;
  const behaviour = d3Zoom<SVGSVGElement, unknown>()
    .clickDistance(4)
    .touchable(true)
    .filter((event) => event.type !== 'touchstart' || event.touches.length > 1)
    .wheelDelta(({ deltaY }) => -Math.max(-50, Math.min(deltaY, 50)) * 0.012)
    .extent([
      [x, y],
      [x + width, y + height],
    ])
    .translateExtent([
      [0, 0],
      [WORLD.width, WORLD.height],
    ])
    .scaleExtent([least, MOST])
    .on('zoom', ({ transform: to }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      d3State = { k: to.k, x: to.x - x, y: to.y - y };
    });
  select(theirs).call(behaviour).call(behaviour.scaleTo, least);
});
afterEach(() => {
  gestures.stop();
  ours.remove();
  theirs.remove();
});

it.each([
  ['a mouse', 1],
  ['a mouse', 2],
  ['two fingers', 3],
  ['two fingers', 4],
] as const)('goes where d3-zoom goes, whatever the wheel and %s do: seed %i', (device, seed) => {
  const next = random(seed);
  const point = (): Point => [WINDOW.x + next() * WINDOW.width, WINDOW.y + next() * WINDOW.height];
  for (let turn = 0; turn < 60; turn++) {
    // d3 waits half a second between fingers and a mouse.
    if (next() < 0.5) wheelOnBoth(point(), next() < 0.6 ? -40 : 40);
    else if (device === 'a mouse') drag([point(), point(), point()]);
    else pinch([0, 1, 2].map(() => [point(), point()]));
    expect(rounded(state)).toEqual(rounded(d3State));
  }
  expect(moves).toBeGreaterThan(50);
});

it('leaves the wheel alone to the page, and keeps it from zooming the page at either end', () => {
  const send = (init: WheelEventInit) => {
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
    ours.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([send({ deltaY: 40 }), send({ deltaY: 40, ctrlKey: true }), send({ deltaY: 40, metaKey: true })]).toEqual([
    false,
    true,
    true,
  ]);
  expect(moves).toBe(0);
});

it.each([
  ['takes no click from who drags', 9, []],
  ['leaves the click to who hardly moves', 2, ['click']],
])('%s', async (_, by, clicks) => {
  const seen: string[] = [];
  ours.addEventListener('click', () => seen.push('click'));
  wheelOn(ours, [300, 200], -50);
  mouse(ours, 'mousedown', [300, 200]);
  mouse(ours, 'mousemove', [300 + by, 200]);
  mouse(ours, 'mouseup', [300 + by, 200]);
  mouse(ours, 'click', [300 + by, 200]);
  expect(seen).toEqual(clicks);
  await new Promise((done) => setTimeout(done));
});

it('selects no text while dragging, and lets it be selected afterwards', () => {
  const isRefused = () => {
    const event = new Event('selectstart', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  mouse(ours, 'mousedown', [300, 200]);
  const during = isRefused();
  mouse(ours, 'mouseup', [300, 200]);
  expect([during, isRefused()]).toEqual([true, false]);
});

it('hears nothing any more when it is stopped in the middle of a drag', () => {
  wheelOn(ours, [300, 200], -50);
  const before = state;
  mouse(ours, 'mousedown', [300, 200]);
  gestures.stop();
  mouse(ours, 'mousemove', [100, 100]);
  wheelOn(ours, [300, 200], -50);
  expect(state).toBe(before);
});

function drawing(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '660');
  svg.setAttribute('height', '500');
  // Both at one place, and shown at another size than they were laid out for.
  svg.style.cssText = 'position:absolute;left:20px;top:10px;transform:scale(0.8);transform-origin:0 0';
  document.body.append(svg);
  return svg;
}

function clientOf(svg: SVGSVGElement, [x, y]: Point): { clientX: number; clientY: number } {
  const { left, top } = svg.getBoundingClientRect();
  return { clientX: left + x * 0.8, clientY: top + y * 0.8 };
}

function wheelOnBoth(at: Point, deltaY: number): void {
  for (const svg of [ours, theirs]) wheelOn(svg, at, deltaY);
}

function wheelOn(svg: SVGSVGElement, at: Point, deltaY: number): void {
  svg.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY, ...clientOf(svg, at) }),
  );
}

function mouse(svg: SVGSVGElement, type: string, at: Point): void {
  const init = { bubbles: true, cancelable: true, view: window, button: 0, ...clientOf(svg, at) };
  svg.dispatchEvent(new MouseEvent(type, init));
}

function drag(places: readonly Point[]): void {
  for (const svg of [ours, theirs]) {
    mouse(svg, 'mousedown', places[0]!);
    for (const place of places) mouse(svg, 'mousemove', place);
    mouse(svg, 'mouseup', places[places.length - 1]!);
  }
}

function pinch(steps: readonly (readonly Point[])[]): void {
  for (const svg of [ours, theirs]) {
    const touches = (points: readonly Point[]) =>
      points.map((at, identifier) => new Touch({ identifier, target: svg, ...clientOf(svg, at) }));
    const send = (type: string, points: readonly Point[], changed = points) =>
      svg.dispatchEvent(
        new TouchEvent(type, {
          bubbles: true,
          cancelable: true,
          touches: touches(points),
          changedTouches: touches(changed),
        }),
      );
    send('touchstart', steps[0]!);
    for (const points of steps) send('touchmove', points);
    send('touchend', [], steps[steps.length - 1]!);
  }
}

/** Of what d3 and ours both know; a move of neither is one of both. */
function rounded(zoom: ZoomState | undefined): readonly number[] {
  const { k, x, y } = viewOf(WINDOW, WORLD, MOST, zoom).now;
  return [k, x, y].map((n) => Math.round(n * 1e6) / 1e6 + 0);
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}
