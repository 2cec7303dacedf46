import type { Target } from '../scene/mark';
import { inlinePaint, paintValue } from '../theme/paint';

/** Pointer px between target and tooltip; small enough to cross before the tooltip leaves. */
const GAP = 8;
/** Px between tooltip and viewport. */
const EDGE = 4;
const LEAVE_MS = 180;

let tip: HTMLElement | undefined;
let owner: HTMLElement | undefined;
let active: Element | undefined;
let shown: Target | undefined;
let isByPointer = false;
let leaving: ReturnType<typeof setTimeout> | undefined;
/** Dismissed by Escape: it does not come back by a twitch of the pointer, only by way of another target. */
let dismissed: Target | undefined;

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
  place(tip, figure, (option.querySelector(':scope > .stat-hit') ?? option).getBoundingClientRect(), pointerY);
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
  event.stopPropagation();
  const target = shown;
  hideTooltip();
  dismissed = target;
  owner!.dispatchEvent(new Event('stat-dismiss'));
}

function leaveOutside(event: Event): void {
  if (!event.composedPath().includes(owner!)) hideTooltip();
}

function make(): HTMLElement {
  const element = part('div', 'stat-tooltip');
  element.setAttribute('role', 'tooltip');
  element.addEventListener('pointerenter', stay);
  element.addEventListener('pointerleave', leaveTooltip);
  return element;
}

function fill(element: HTMLElement, { lines: [heading, ...lines] }: Target): void {
  element.textContent = '';
  if (heading) element.append(part('div', 'stat-tip-head', `${heading.name} ${heading.value}`.trim()));
  for (const { name, value, paint, strong } of lines) {
    const row = part('div', strong ? 'stat-tip-row stat-strong' : 'stat-tip-row');
    if (paint) {
      const swatch = part('span', 'stat-swatch');
      // A pattern belongs to the drawing; the swatch shows its colour.
      const color = typeof paint === 'object' && 'hatch' in paint ? paint.hatch : paint;
      swatch.style.backgroundColor = paintValue(color, inlinePaint(''));
      row.append(swatch);
    }
    row.append(part('span', 'stat-tip-name', name), part('span', 'stat-tip-value', value));
    element.append(row);
  }
}

function part(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * By measured boxes, whatever the page scales, filters or scrolls: beside the target, so that it hides neither
 * the mark nor its label; where there is no room, over its middle (above the pointer, else below). Always
 * inside the figure and the viewport.
 */
function place(element: HTMLElement, figure: HTMLElement, target: DOMRect, pointerY?: number): void {
  const { style } = element;
  style.left = style.top = '0';
  const box = element.getBoundingClientRect();
  const limits = figure.getBoundingClientRect();
  const { clientWidth, clientHeight } = figure.ownerDocument.documentElement;
  const scale = box.width / element.offsetWidth || 1;
  const lowest = Math.max(limits.left, EDGE);
  const right = Math.min(limits.right, clientWidth - EDGE) - box.width;
  const bottom = Math.min(limits.bottom, clientHeight - EDGE) - box.height;
  const highest = Math.max(limits.top, EDGE);
  const over = (pointerY ?? target.top) - GAP - box.height;
  const under = Math.min((pointerY ?? target.bottom) + GAP, bottom);
  const sides = [target.right + GAP, target.left - GAP - box.width];
  const beside = sides.find((x) => x >= lowest && x <= right);
  const left = beside ?? Math.max(lowest, Math.min(target.left + (target.width - box.width) / 2, right));
  const level = Math.max(highest, Math.min((pointerY ?? target.top + box.height) - box.height / 2, bottom));
  const top = beside !== undefined ? level : over >= highest ? over : Math.max(highest, under);
  style.left = `${Math.round((left - box.left) / scale)}px`;
  style.top = `${Math.round((top - box.top) / scale)}px`;
}
