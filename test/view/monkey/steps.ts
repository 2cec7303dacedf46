import type { AnyFigure, View } from '../../../src/index';
import { mouse, pointer } from '../gestures';

/** What a reader or a page may do; `pick` repeats the same numbers for the same step. */
export interface Step {
  readonly name: keyof typeof STEPS;
  readonly numbers: readonly number[];
}
/** What the steps act on. */
export interface Stage {
  readonly host: HTMLElement;
  readonly view: View;
  readonly figures: readonly AnyFigure[];
  readonly widths: readonly number[];
  /** Shows another figure. */
  update(figure: AnyFigure): void;
}
type Act = (stage: Stage, pick: <T>(all: readonly T[]) => T | undefined, number: () => number) => void | Promise<void>;

const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'n', 'N', 'o'];
const LETTERS = [...'acefgrswx环随电铜'];

const all = <E extends Element = HTMLElement>({ view }: Stage, selector: string) =>
  Array.from(view.element.querySelectorAll<E>(selector));
const isSeen = (element: Element) => element.checkVisibility();
const frames = async () => {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
};

let last = '';
/** The key that was pressed last. */
export const lastKey = () => last;

/** A key where focus is. */
export function press(key: string): void {
  last = key;
  const at = document.activeElement ?? document.body;
  const init = { key, shiftKey: /^[A-Z+_]$/.test(key), bubbles: true, composed: true, cancelable: true };
  const isLeft = at.dispatchEvent(new KeyboardEvent('keydown', init));
  // What a browser does with these keys by itself.
  if (isLeft && at instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) at.click();
  at.dispatchEvent(new KeyboardEvent('keyup', init));
}

function clickOn(element: Element, x?: number, y?: number): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { x: x ?? left + width / 2, y: y ?? top + height / 2 };
  pointer('pointerdown', element, at);
  if (mouse('mousedown', element, at)) {
    const focusable = element.closest<HTMLElement | SVGElement>('button, input, summary, [tabindex]');
    if (focusable) focusable.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
  }
  pointer('pointerup', element, at);
  mouse('mouseup', element, at);
  mouse('click', element, at);
}

function pointOf(stage: Stage, pick: <T>(all: readonly T[]) => T | undefined, number: () => number) {
  const option = number() < 0.8 ? pick(all<SVGElement>(stage, 'svg [role="option"]')) : undefined;
  const svg = stage.view.element.querySelector<SVGElement>('.stat-drawing > svg');
  const box = (option?.querySelector('.stat-hit') ?? option ?? svg)?.getBoundingClientRect();
  if (!box || !svg) return undefined;
  const [x, y] = [box.left + box.width * number(), box.top + box.height * number()];
  const under = document.elementFromPoint(x, y);
  return { element: under && svg.contains(under) ? under : (option?.querySelector('.stat-hit') ?? svg), x, y };
}

const click =
  (selector: string): Act =>
  (stage, pick) => {
    const button = pick(all(stage, selector).filter(isSeen));
    if (button) clickOn(button);
  };

export const STEPS = {
  focus({ view }) {
    view.element.querySelector<SVGElement>('.stat-drawing svg [tabindex="0"]')?.focus();
  },
  focusAny(stage, pick) {
    pick(all<SVGElement>(stage, 'svg [role="option"]'))?.focus();
  },
  move: (_, pick) => press(pick(KEYS)!),
  along: (_, pick) => press(pick(['ArrowRight', 'ArrowLeft', 'n', 'N'])!),
  enter: () => press('Enter'),
  space: () => press(' '),
  escape: () => press('Escape'),
  letter: (_, pick) => press(pick(LETTERS)!),
  zoomKey: (_, pick) => press(pick(['+', '-', '0', '='])!),
  async zoomKeyDrawn(_, pick) {
    press(pick(['+', '+', '-', '0'])!);
    await frames();
  },
  slash: () => press('/'),
  tab(stage, pick) {
    const stops = all(stage, 'button, input, summary, a[href], [tabindex="0"]').filter(
      (one) => isSeen(one) && one.tabIndex >= 0,
    );
    const by = pick([1, -1])!;
    const now = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, Math.min(now + by, stops.length - 1))]?.focus();
  },
  type(stage, pick) {
    const input = pick(all<HTMLInputElement>(stage, 'input.stat-search-box').filter(isSeen));
    if (!input) return;
    input.focus();
    input.value = pick(['a', 'l', 'co', 'ra', 'foil', '电', '铜', 'zzzz', ' ', '', 'w'])!;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
  choose(_, pick) {
    if (document.activeElement?.className === 'stat-search-box')
      press(pick(['ArrowDown', 'ArrowUp', 'Enter', 'Escape'])!);
  },
  pickFound: click('.stat-found-item'),
  filter: click('.stat-filter'),
  filters: click('.stat-navigation > .stat-tool'),
  tool: click('.stat-navigation .stat-tools button:nth-child(-n+3)'),
  segment(stage, pick) {
    const head = pick(all<SVGElement>(stage, '[role="option"][data-key^="segment:"]'));
    if (!head) return;
    head.focus();
    press(' ');
  },
  table: click('.stat-data > summary, .stat-outline > summary, .stat-toolbar:not(.stat-navigation) [aria-expanded]'),
  sort: click('.stat-sort'),
  page: click('.stat-pager button'),
  step: click('.stat-step'),
  toggle: ({ view }) => view.toggle('table'),
  hover(stage, pick, number) {
    const at = pointOf(stage, pick, number);
    if (at) pointer('pointermove', at.element, at);
  },
  async rest(stage, pick, number) {
    STEPS.hover(stage, pick, number);
    await new Promise((done) => setTimeout(done, 100));
  },
  leave: ({ view }) => {
    view.element.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  },
  click(stage, pick, number) {
    const at = pointOf(stage, pick, number);
    if (at) clickOn(at.element, at.x, at.y);
  },
  double(stage, pick, number) {
    const at = pointOf(stage, pick, number);
    if (!at) return;
    clickOn(at.element, at.x, at.y);
    const again = document.elementFromPoint(at.x, at.y);
    const element = again && stage.view.element.contains(again) ? again : at.element;
    clickOn(element, at.x, at.y);
    mouse('dblclick', element, at);
  },
  async wheel(stage, pick, number) {
    const at = pointOf(stage, pick, number);
    const deltaY = pick([-400, -100, -3, 3, 100, 400])!;
    const init = { deltaY, ctrlKey: number() < 0.8, clientX: at?.x ?? 0, clientY: at?.y ?? 0 };
    at?.element.dispatchEvent(new WheelEvent('wheel', { ...init, bubbles: true, cancelable: true }));
    if (number() < 0.7) await frames();
  },
  async drag(stage, pick, number) {
    const at = pointOf(stage, pick, number);
    if (!at) return;
    const move = (name: string, by: number, target: EventTarget) =>
      mouse(name, target, { x: at.x + by, y: at.y + by * (number() - 0.5) });
    const far = 600 * (number() - 0.5);
    move('mousedown', 0, at.element);
    move('mousemove', far / 2, window);
    move('mousemove', far, window);
    if (number() < 0.7) await frames();
    move('mouseup', far, window);
  },
  async resize({ host, widths }, pick) {
    host.style.width = `${pick(widths)}px`;
    await frames();
    await frames();
  },
  update(stage, pick) {
    stage.update(pick(stage.figures)!);
  },
  /** Two fingers, or one. */
  async fingers(stage, pick, number) {
    const at = pointOf(stage, pick, number);
    if (!at) return;
    const { element } = at;
    const [x, y, by] = [at.x, at.y, 200 * (number() - 0.5)];
    const touch = (name: string, points: readonly (readonly [number, number])[], changed = points) => {
      const touches = (of: typeof points) =>
        of.map(([clientX, clientY], identifier) => new Touch({ identifier, target: element, clientX, clientY }));
      const init = { touches: touches(points), changedTouches: touches(changed), bubbles: true, cancelable: true };
      element.dispatchEvent(new TouchEvent(name, { ...init, view: window }));
    };
    const points = (part: number) =>
      by > 50
        ? ([[x + by * part, y]] as const)
        : ([
            [x - 60 - by * part, y],
            [x + 60, y + by * part],
          ] as const);
    touch('touchstart', points(0));
    touch('touchmove', points(0.5));
    if (number() < 0.5) await frames();
    touch('touchmove', points(1));
    touch('touchend', [], points(1));
  },
  theme({ view }, pick) {
    view.element.setAttribute('data-theme', pick(['dark', 'light'])!);
  },
  /** What a page does with a figure: takes its files, and moves it elsewhere. */
  files({ view }) {
    for (const text of [view.svg(), view.csv()])
      if (/\bNaN\b|undefined|\[object/.test(text)) throw new Error('no number');
    const { documentElement } = new DOMParser().parseFromString(view.svg(), 'image/svg+xml');
    if (documentElement.querySelector('parsererror')) throw new Error('no SVG');
  },
  print(_, pick) {
    dispatchEvent(new Event(pick(['beforeprint', 'afterprint'])!));
  },
  frames,
  idle: () => new Promise<void>((done) => setTimeout(done, 180)),
} satisfies Readonly<Record<string, Act>>;

/** How often each comes: what a reader does most. */
const OFTEN: readonly [keyof typeof STEPS, number][] = [
  ['focus', 6],
  ['focusAny', 4],
  ['move', 20],
  ['along', 14],
  ['enter', 5],
  ['space', 7],
  ['escape', 7],
  ['letter', 7],
  ['zoomKey', 3],
  ['zoomKeyDrawn', 5],
  ['slash', 3],
  ['tab', 5],
  ['type', 5],
  ['choose', 7],
  ['pickFound', 2],
  ['filter', 6],
  ['filters', 3],
  ['tool', 2],
  ['segment', 5],
  ['table', 3],
  ['sort', 2],
  ['page', 1],
  ['step', 1],
  ['toggle', 1],
  ['hover', 6],
  ['rest', 3],
  ['leave', 2],
  ['click', 5],
  ['double', 2],
  ['wheel', 5],
  ['drag', 4],
  ['resize', 3],
  ['update', 2],
  ['fingers', 4],
  ['theme', 1],
  ['files', 1],
  ['print', 1],
  ['frames', 4],
  ['idle', 1],
];

/** So many steps, chosen by their weights. */
export function stepsOf(random: () => number, count: number): Step[] {
  const total = OFTEN.reduce((sum, [, weight]) => sum + weight, 0);
  return Array.from({ length: count }, () => {
    let left = random() * total;
    const [name] = OFTEN.find(([, weight]) => {
      left -= weight;
      return left < 0;
    })!;
    return { name, numbers: Array.from({ length: 8 }, random) };
  });
}

export async function take(step: Step, stage: Stage): Promise<void> {
  let next = 0;
  const number = () => step.numbers[next++ % step.numbers.length]!;
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(number() * of.length)];
  const act: Act = STEPS[step.name];
  await act(stage, pick, number);
}
