import type { Toolable } from './parts';

const EVENTS = ['beforeprint', 'afterprint'];

/**
 * Opens the tables of a figure while a page is printed, where `print="table"` of its element or `data-print="table"`
 * of the figure ask for it. By script because a style sheet cannot open them in browsers before 2025. Gives back what
 * stops it.
 */
export function printTable(figure: HTMLElement, { toggle }: Pick<Toolable, 'toggle'>): () => void {
  let isOpened = false;
  const pass = passTo(new WeakRef(figure));
  for (const name of EVENTS) {
    addEventListener(name, pass);
    figure.addEventListener(name, ({ type }) => {
      const { host = figure.parentElement } = figure.getRootNode() as Partial<ShadowRoot>;
      const asked = figure.getAttribute('data-print') ?? host?.getAttribute('print');
      const details = figure.querySelector<HTMLDetailsElement>(':scope > .stat-data');
      const isBefore = type === EVENTS[0];
      if (isBefore ? asked !== 'table' || details?.open !== false : !isOpened) return;
      isOpened = isBefore;
      toggle('table', isBefore);
    });
  }
  return () => {
    for (const name of EVENTS) removeEventListener(name, pass);
  };
}

/** The window must not hold a figure that a page drops without `destroy`. */
function passTo(held: WeakRef<Element>): (event: Event) => void {
  return ({ type }) => held.deref()?.dispatchEvent(new Event(type));
}
