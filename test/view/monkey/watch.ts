import { type AnyFigure, mount, type View } from '../../../src/index';
import { settled } from '../fake-chart';

/** More than this, and a browser does not redraw within a frame. */
const MOST_ELEMENTS = 1500;
const NO_NUMBER = /="[^"]*\b(?:NaN|undefined|Infinity|null|\[object)[^"]*"/;

export interface Faults {
  readonly all: readonly string[];
  readonly stop: () => void;
}

/** Everything that a page tells its developer from now on: exceptions, rejected promises, the console. */
export function faultsFromNow(): Faults {
  const all: string[] = [];
  const onError = ({ message, error }: ErrorEvent) => all.push(`exception: ${(error as Error)?.stack ?? message}`);
  const onReject = ({ reason }: PromiseRejectionEvent) =>
    all.push(`rejected: ${(reason as Error)?.stack ?? String(reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onReject);
  const names = ['error', 'warn', 'log', 'info', 'debug'] as const;
  const before = names.map((name) => console[name]);
  names.forEach((name) => {
    console[name] = (...parts: unknown[]) => all.push(`console.${name}: ${parts.map(String).join(' ')}`);
  });
  return {
    all,
    stop() {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onReject);
      names.forEach((name, i) => {
        console[name] = before[i]!;
      });
    },
  };
}

/** What must hold of a figure whatever was done to it. */
export function brokenIn(figure: HTMLElement): string | undefined {
  const svg = figure.querySelector('.stat-drawing > svg');
  if (!svg) return undefined;
  const count = svg.querySelectorAll('*').length;
  if (count > MOST_ELEMENTS) return `${count} elements in the drawing`;
  const options = svg.querySelectorAll('[role="option"]').length;
  const stops = svg.querySelectorAll('[tabindex="0"]').length;
  if (stops !== Math.min(1, options)) return `${stops} Tab stops for ${options} options`;
  const bad = NO_NUMBER.exec(figure.outerHTML);
  if (bad) return `no number: ${bad[0].slice(0, 120)}`;
  const ids = Array.from(figure.querySelectorAll('[id]'), ({ id }) => id);
  if (new Set(ids).size < ids.length) return `an id twice: ${ids.find((id, i) => ids.indexOf(id) < i)}`;
  return undefined;
}

/** Compares a figure at rest with one that is mounted now in the same room. */
export async function differenceFromFresh(
  view: View,
  figure: AnyFigure,
  room: HTMLElement,
): Promise<string | undefined> {
  const host = document.createElement('div');
  host.style.width = room.style.width;
  document.body.append(host);
  const fresh = mount(host, figure, { motion: false });
  await settled();
  for (const one of [view, fresh]) {
    one.toggle('table', true);
    one.toggle('table', false);
  }
  const [is, should] = [linesOf(view.element), linesOf(fresh.element)];
  fresh.destroy();
  host.remove();
  const at = is.findIndex((line, i) => line !== should[i]);
  if (at < 0 && is.length === should.length) return undefined;
  return `not as fresh: line ${at}: ${is[at]}\n instead of ${should[at]}`;
}

const LIVE = '.stat-toolbar, .stat-tooltip, .stat-filters, .stat-pager, .stat-found, [aria-live], iframe';

/** The markup without what only a live figure has, and without what a reader left open or sorted. */
export function linesOf(figure: HTMLElement): string[] {
  const copy = figure.cloneNode(true) as HTMLElement;
  for (const live of copy.querySelectorAll(LIVE)) live.remove();
  for (const button of copy.querySelectorAll('.stat-sort')) button.replaceWith(...button.childNodes);
  for (const body of copy.querySelectorAll('tbody ~ tbody')) body.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of ['tabindex', 'data-active', 'data-theme', 'style', 'open', 'aria-sort', 'hidden'])
      element.removeAttribute(name);
  // Their order is that of their writing.
  for (const element of copy.querySelectorAll('*')) {
    const attributes = Array.from(element.attributes).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const one of attributes) element.removeAttributeNode(one);
    for (const one of attributes) element.setAttributeNode(one);
  }
  return copy.outerHTML.split(figure.id).join('ID').replace(/></g, '>\n<').split('\n');
}
