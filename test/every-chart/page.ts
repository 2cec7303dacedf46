import '../../src/view/statorama.css';
import type { AnyFigure } from '../../src/chart/chart';
import { mount } from '../../src/index';
import { settled } from '../view/settled';

export interface Place {
  readonly host: HTMLElement;
  /** Mounts without motion and waits until nothing is left to do. */
  show(figure: AnyFigure): Promise<void>;
  /** Opens every fold, and waits until the figure has heard of it and made what waited for that. */
  unfold(): Promise<void>;
  /** Makes what waits until a table is opened, and closes it again. */
  complete(): void;
  clear(): void;
}

/** An empty place of a given width on the page. */
export function placed(width: number, theme: 'light' | 'dark' = 'light'): Place {
  const host = document.createElement('div');
  host.style.setProperty('width', `${width}px`);
  document.documentElement.dataset['theme'] = theme;
  document.body.style.setProperty('background', theme === 'dark' ? '#12171e' : '#ffffff');
  document.body.append(host);
  let view: ReturnType<typeof mount> | undefined;
  return {
    host,
    async show(figure) {
      view = mount(host, figure, { motion: false });
      await settled();
    },
    async unfold() {
      const folds = [...host.querySelectorAll('details')].filter((fold) => !fold.open);
      // Browsers tell of an opened fold later; the figure listens above it, and hears it first.
      const told = folds.map((fold) => new Promise((done) => fold.addEventListener('toggle', done, { once: true })));
      for (const fold of folds) fold.open = true;
      await Promise.all(told);
    },
    complete() {
      view?.toggle('table', true);
      view?.toggle('table', false);
    },
    clear() {
      view?.destroy();
      host.remove();
    },
  };
}

/** The markup of a figure, one element a line, so that a difference is readable. */
export function lines(figure: Element): string[] {
  return figure.outerHTML.replace(/></g, '>\n<').split('\n');
}

/** What only a live figure has: dead buttons in a static page would lie. */
const LIVE = '.stat-toolbar, .stat-tooltip, .stat-filters';

export function withoutLiveParts(host: Element): Element {
  // Gestures say on the drawing itself which of them it takes, by properties; nothing else may be written there.
  const drawing = host.querySelector('.stat-navigation') && host.querySelector<SVGElement>('.stat-drawing > svg');
  if (drawing) {
    for (const name of ['touch-action', 'cursor']) drawing.style.removeProperty(name);
    if (drawing.style.length === 0) drawing.removeAttribute('style');
  }
  for (const element of host.querySelectorAll(LIVE)) element.remove();
  return host.firstElementChild as Element;
}

/**
 * Says, when called, what has changed under an element since now; `live`: but for live parts that were added
 * whole, which figures with steps get at once.
 */
export function changesIn(host: Element, live = false): () => string[] {
  const seen: string[] = [];
  const note = (records: MutationRecord[]) => {
    for (const record of records) if (!live || !addsLiveParts(record)) seen.push(described(record));
  };
  const observer = new MutationObserver(note);
  observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return seen;
  };
}

function addsLiveParts(record: MutationRecord): boolean {
  if (record.target instanceof Element && record.target.closest(LIVE)) return true;
  const added = [...record.addedNodes];
  const areLive = added.every((node) => node instanceof Element && node.matches(LIVE));
  return record.removedNodes.length === 0 && added.length > 0 && areLive;
}

function described(record: MutationRecord): string {
  const added = [...record.addedNodes].map((node) => `+${node.nodeName}`);
  const removed = [...record.removedNodes].map((node) => `-${node.nodeName}`);
  const where = record.target instanceof Element ? (record.target.getAttribute('class') ?? '') : record.target.nodeName;
  return [record.type, where, record.attributeName ?? '', ...added, ...removed].join(' ');
}
