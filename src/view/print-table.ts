import type { Toolable } from './parts';

/**
 * Opens the tables of a figure while a page is printed, where `print="table"` of its element or `data-print="table"`
 * of the figure ask for it. By script because a style sheet cannot open them in browsers before 2025. Gives back what
 * stops it.
 */
export function printTable(figure: HTMLElement, { toggle }: Pick<Toolable, 'toggle'>): () => void {
  let isOpened = false;
  const open = () => {
    const { host = figure.parentElement } = figure.getRootNode() as Partial<ShadowRoot>;
    const asked = figure.getAttribute('data-print') ?? host?.getAttribute('print');
    isOpened = asked === 'table' && figure.querySelector<HTMLDetailsElement>(':scope > .stat-data')?.open === false;
    if (isOpened) toggle('table', true);
  };
  const close = () => {
    if (isOpened) toggle('table', false);
    isOpened = false;
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}
