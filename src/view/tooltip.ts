import type { Target } from '../scene/mark';
import { inlinePaint, paintValue } from '../theme/paint';
import { made } from './made';

/** Pointer px between target and tooltip; small enough to cross before the tooltip leaves. */
const GAP = 8;
/** Px between tooltip and viewport. */
const EDGE = 4;
const LEAVE_MS = 180;

// One for all figures of a page, as there is one pointer and one focus: what is shown in one figure leaves the other.
let tip: HTMLElement | undefined;
/** The figure that holds it, also while it is hidden. */
let owner: HTMLElement | undefined;
let active: Element | undefined;
let shown: Target | undefined;
let isByPointer = false;
let leaving: ReturnType<typeof setTimeout> | undefined;
/** Dismissed by Escape: it does not come back by a twitch of the pointer, only by way of another target. */
let dismissed: Target | undefined;

type Place = readonly [left: number, top: number];
/** Of places in the viewport, best first, for a tooltip of this size. */
export type Choice = (places: readonly Place[], size: DOMRect, figure: HTMLElement, lit?: readonly string[]) => Place;
let choose: Choice = ([first]) => first!;

/**
 * Says which of the places that have room a tooltip takes. For all figures of the page: a choice has to leave the first
 * place to those where nothing else stands out with a target.
 */
export function placeBy(choice: Choice): void {
  choose = choice;
}

/**
 * Shows a target's lines in the page's one tooltip, inside the figure that owns it now, and marks its option as
 * active. It is not announced: the option that has focus already speaks the same words. `pointerY` in client px
 * is absent for the keyboard.
 */
export function showTooltip(figure: HTMLElement, option: Element, target: Target, pointerY?: number): void {
  const byPointer = pointerY !== undefined;
  stay();
  if ((owner === figure && shown === target) || (byPointer && dismissed === target)) return;
  hideTooltip();
  tip ??= make();
  fill(tip, target);
  figure.append(tip);
  tip.hidden = false;
  owner = figure;
  active = option;
  shown = target;
  dismissed = undefined;
  isByPointer = byPointer;
  option.setAttribute('data-active', '');
  place(tip, figure, option, target.lit, pointerY);
  listen('addEventListener');
}

/** Hides it now; with a figure, only if it is that figure's. */
export function hideTooltip(figure = owner): void {
  if (!tip || !shown || figure !== owner) return;
  stay();
  listen('removeEventListener');
  tip.hidden = true;
  active!.removeAttribute('data-active');
  shown = active = undefined;
}

/**
 * The pointer went elsewhere: hides it, unless the pointer comes back or enters the tooltip in time
 * (WCAG 1.4.13 hoverable). What focus shows stays as long as focus.
 */
export function leaveTooltip(): void {
  dismissed = undefined;
  if (isByPointer && shown) leaving ??= setTimeout(() => hideTooltip(), LEAVE_MS);
}

/** Takes it out of a figure that goes away. */
export function removeTooltip(figure: HTMLElement): void {
  if (owner !== figure) return;
  hideTooltip();
  tip?.remove();
  tip = owner = undefined;
}

/** At the top of the figure's own document, and first: one Escape closes one thing, not the dialog around it as well. */
function listen(how: 'addEventListener' | 'removeEventListener'): void {
  const page = owner!.ownerDocument;
  page[how]('keydown', dismiss as EventListener, true);
  page[how]('pointerdown', leaveOutside, true);
}

function stay(): void {
  clearTimeout(leaving);
  leaving = undefined;
}

function dismiss(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  // A modal dialog hears of no event: it asks whether the key was used.
  event.preventDefault();
  event.stopPropagation();
  dismissed = shown;
  hideTooltip();
  owner!.dispatchEvent(new Event('stat-dismiss'));
}

function leaveOutside(event: Event): void {
  if (!event.composedPath().includes(owner!)) hideTooltip();
}

function make(): HTMLElement {
  const element = made('div', 'stat-tooltip');
  element.setAttribute('role', 'tooltip');
  element.addEventListener('pointerenter', stay);
  element.addEventListener('pointerleave', leaveTooltip);
  return element;
}

function fill(element: HTMLElement, { lines: [heading, ...lines] }: Target): void {
  element.textContent = '';
  if (heading) element.append(made('div', 'stat-tip-head', `${heading.name} ${heading.value}`.trim()));
  for (const { name, value, paint, strong } of lines) {
    const row = made('div', strong ? 'stat-tip-row stat-strong' : 'stat-tip-row');
    if (paint) {
      const swatch = made('span', 'stat-swatch');
      // A pattern belongs to the drawing; the swatch shows its colour.
      const color = typeof paint === 'object' && 'hatch' in paint ? paint.hatch : paint;
      swatch.style.backgroundColor = paintValue(color, inlinePaint(''));
      row.append(swatch);
    }
    row.append(made('span', 'stat-tip-name', name), made('span', 'stat-tip-value', value));
    element.append(row);
  }
}

/**
 * By measured boxes, whatever the page scales, filters or scrolls: beside the target, so that it hides neither
 * the mark nor its label; where there is no room, over its middle (above the pointer, else below). Inside the
 * figure, if that is high enough, and inside the viewport.
 */
function place(
  element: HTMLElement,
  figure: HTMLElement,
  option: Element,
  lit?: readonly string[],
  pointerY?: number,
): void {
  const { style } = element;
  style.left = style.top = '0';
  const [box, limits, target] = [element, figure, option].map(boxOf) as [DOMRect, DOMRect, DOMRect];
  const { clientWidth, clientHeight } = figure.ownerDocument.documentElement;
  const scale = box.width / element.offsetWidth || 1;
  const across = within(limits.left, limits.right, clientWidth, box.width);
  const down = within(limits.top, limits.bottom, clientHeight, box.height);
  // Among what stands out the whole target stays legible.
  const at = lit ? undefined : pointerY;
  const middle = across(target.left + (target.width - box.width) / 2);
  const level = down((pointerY ?? target.top + box.height) - box.height / 2);
  const below = (at ?? target.bottom) + GAP;
  const places = [
    [target.right + GAP, level],
    [target.left - GAP - box.width, level],
    [middle, (at ?? target.top) - GAP - box.height],
    [middle, below],
  ] as const;
  const free = places.filter(([x, y]) => across(x) === x && down(y) === y);
  // In a figure that is too low for any of them it hangs over the lower edge: focus stays in sight (WCAG 2.4.11).
  const low = Math.max(EDGE, Math.min(below, clientHeight - EDGE - box.height));
  const [x, y] = choose(free[0] ? free : [[middle, low]], box, figure, lit);
  style.left = `${Math.round((x - box.left) / scale)}px`;
  style.top = `${Math.round((y - box.top) / scale)}px`;
}

/** The box of an element in the viewport; of an option where it answers. */
export function boxOf(element: Element): DOMRect {
  return (element.querySelector(':scope > .stat-hit') ?? element).getBoundingClientRect();
}

/** Keeps what is `size` px long between two edges of the figure, and in a viewport of `page` px. */
function within(start: number, end: number, page: number, size: number) {
  return (value: number) => Math.max(start, EDGE, Math.min(value, end - size, page - EDGE - size));
}
