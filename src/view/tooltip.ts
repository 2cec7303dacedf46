import type { Target } from '../scene/mark';
import { inlinePaint, paintValue } from '../theme/paint';

/** Where the tooltip points, in client px: centred on `x`, standing on `above` or hanging from `below`. */
export interface Anchor {
  readonly x: number;
  readonly above: number;
  readonly below: number;
}

/** Pointer px between target and tooltip; small enough to cross before the tooltip leaves. */
const GAP = 8;
/** Px between tooltip and viewport. */
const EDGE = 4;
const LEAVE_MS = 180;

let tip: HTMLElement | undefined;
let owner: HTMLElement | undefined;
let shown: Target | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
/** Dismissed by Escape: it does not come back by a twitch of the pointer, only by way of another target. */
let dismissed: Target | undefined;
let isByPointer = false;
let ended: (() => void) | undefined;

/**
 * Shows a target's lines in the page's one tooltip, inside the figure that owns it now. It is not
 * announced: the option that has focus already speaks the same words. `onHide` is called once, by
 * whatever hides it.
 */
export function showTooltip(
  figure: HTMLElement,
  target: Target,
  anchor: Anchor,
  byPointer: boolean,
  onHide: () => void,
): void {
  stay();
  if ((owner === figure && shown === target) || (byPointer && dismissed === target)) return;
  hideTooltip();
  tip ??= make();
  fill(tip, target);
  figure.append(tip);
  tip.hidden = false;
  owner = figure;
  shown = target;
  dismissed = undefined;
  isByPointer = byPointer;
  ended = onHide;
  place(tip, figure, anchor);
  // At the top and first: one Escape closes one thing, not the dialog around it as well.
  document.addEventListener('keydown', dismiss, true);
  document.addEventListener('pointerdown', leaveOutside, true);
}

/** Hides it now; with a figure, only if it is that figure's. */
export function hideTooltip(figure = owner): void {
  if (!tip || !shown || figure !== owner) return;
  stay();
  document.removeEventListener('keydown', dismiss, true);
  document.removeEventListener('pointerdown', leaveOutside, true);
  tip.hidden = true;
  const tell = ended;
  shown = ended = undefined;
  tell?.();
}

/**
 * The pointer went elsewhere: hides it, unless the pointer comes back or enters the tooltip in time
 * (WCAG 1.4.13 hoverable). What focus shows stays as long as focus.
 */
export function leaveTooltip(): void {
  dismissed = undefined;
  if (isByPointer && shown) leaving ??= setTimeout(() => hideTooltip(), LEAVE_MS);
}

export function isShown(target: Target): boolean {
  return shown === target;
}

/** Takes it out of a figure that goes away. */
export function removeTooltip(figure: HTMLElement): void {
  if (owner !== figure) return;
  hideTooltip();
  tip?.remove();
  tip = owner = undefined;
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

/** By measured boxes, whatever the page scales, filters or scrolls: inside the figure and the viewport. */
function place(element: HTMLElement, figure: HTMLElement, { x, above, below }: Anchor): void {
  const { style } = element;
  style.left = style.top = '0';
  const box = element.getBoundingClientRect();
  const limits = figure.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const scale = box.width / element.offsetWidth || 1;
  const right = Math.min(limits.right, clientWidth - EDGE) - box.width;
  const bottom = Math.min(limits.bottom, clientHeight - EDGE) - box.height;
  const lowest = Math.max(limits.top, EDGE);
  const over = above - GAP - box.height;
  const left = Math.max(limits.left, EDGE, Math.min(x - box.width / 2, right));
  const top = over >= lowest ? over : Math.max(lowest, Math.min(below + GAP, bottom));
  style.left = `${Math.round((left - box.left) / scale)}px`;
  style.top = `${Math.round((top - box.top) / scale)}px`;
}
