import type { Target } from '../scene/mark';
import { paintValue } from '../theme/paint';
import { listen } from './listen';

/** Where the tooltip points, in client px: centred on `x`, standing on `above` or hanging from `below`. */
export interface Anchor {
  readonly x: number;
  readonly above: number;
  readonly below: number;
}

/** Pointer px between target and tooltip; small enough to cross before the tooltip leaves. */
const GAP = 8;
const LEAVE_MS = 180;

let tip: HTMLElement | undefined;
let owner: HTMLElement | undefined;
let shown: Target | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
/** Dismissed by Escape: it does not come back by a twitch of the pointer, only by way of another target. */
let dismissed: Target | undefined;
let isByPointer = false;
let ended: (() => void) | undefined;
let unlisten: readonly (() => void)[] = [];

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
  if (ended) hideTooltip();
  tip ??= make();
  fill(tip, target);
  if (tip.parentNode !== figure) figure.appendChild(tip);
  tip.hidden = false;
  owner = figure;
  shown = target;
  dismissed = undefined;
  isByPointer = byPointer;
  ended = onHide;
  place(tip, figure, anchor);
  unlisten = [
    // At the top and first: one Escape closes one thing, not the dialog around it as well.
    listen<KeyboardEvent>(document, 'keydown', dismiss, { capture: true }),
    listen<Event>(document, 'pointerdown', (event) => isOutside(event) && hideTooltip(), { capture: true }),
  ];
}

/** Hides it now; with a figure, only if it is that figure's. */
export function hideTooltip(figure?: HTMLElement): void {
  if (!tip || (figure && figure !== owner)) return;
  stay();
  for (const stop of unlisten) stop();
  unlisten = [];
  tip.hidden = true;
  const tell = ended;
  shown = dismissed = ended = undefined;
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
  if (leaving !== undefined) clearTimeout(leaving);
  leaving = undefined;
}

function dismiss(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  const target = shown;
  hideTooltip();
  dismissed = target;
}

function isOutside(event: Event): boolean {
  return owner !== undefined && event.composedPath().indexOf(owner) < 0;
}

function make(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'stat-tooltip';
  element.setAttribute('role', 'tooltip');
  element.addEventListener('pointerenter', stay);
  element.addEventListener('pointerleave', leaveTooltip);
  return element;
}

function fill(element: HTMLElement, target: Target): void {
  const [heading, ...lines] = target.lines;
  const children: HTMLElement[] = [];
  if (heading) {
    children.push(part('div', 'stat-tip-head', [heading.name, heading.value].filter(Boolean).join(' ')));
  }
  for (const line of lines) {
    const row = part('div', line.strong ? 'stat-tip-row stat-strong' : 'stat-tip-row', '');
    if (line.paint) {
      const swatch = part('span', 'stat-swatch', '');
      // A pattern belongs to the drawing; the swatch shows its colour.
      const paint = typeof line.paint === 'object' && 'hatch' in line.paint ? line.paint.hatch : line.paint;
      swatch.style.setProperty('background-color', paintValue(paint, { mode: 'inline', theme: 'light', id: '' }));
      row.append(swatch);
    }
    row.append(part('span', 'stat-tip-name', line.name), part('span', 'stat-tip-value', line.value));
    children.push(row);
  }
  while (element.firstChild) element.removeChild(element.firstChild);
  element.append(...children);
}

function part(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** By measured boxes, whatever the page scales, filters or scrolls: inside the figure and the viewport. */
function place(element: HTMLElement, figure: HTMLElement, anchor: Anchor): void {
  const { style } = element;
  style.setProperty('left', '0');
  style.setProperty('top', '0');
  const box = element.getBoundingClientRect();
  const limits = figure.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const scale = box.width / (element.offsetWidth || 1) || 1;
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

  const right = Math.min(limits.right, clientWidth - 4) - box.width;
  const x = clamp(anchor.x - box.width / 2, Math.max(limits.left, 4), right);
  const above = anchor.above - GAP - box.height;
  const top = Math.max(limits.top, 4);
  const bottom = Math.min(limits.bottom, clientHeight - 4) - box.height;
  const y = above >= top ? above : clamp(anchor.below + GAP, top, Math.max(top, bottom));
  style.setProperty('left', `${Math.round((x - box.left) / scale)}px`);
  style.setProperty('top', `${Math.round((y - box.top) / scale)}px`);
}
