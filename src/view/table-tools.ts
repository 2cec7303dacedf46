import type { TableBlock } from '../chart/alternative';
import type { Locale } from '../format/locale';
import { toolWord } from '../format/tool-words';
import { made } from './made';
import type { FigureTools, Toolable } from './parts';
import { makeStatus } from './status';
import { isNumeric, orderOf, type TableSort } from './table-order';
import { makePager } from './table-pager';

/** Longer tables come in pages, with a search. */
const PAGE = 50;

/**
 * Sorting by the heads of the tables, and pages and a search where there are many rows. Nothing is touched until the
 * tables are opened. The rows of the figure stay where they are, hidden, and copies of at most a page are shown: an
 * update finds what it wrote, and print has everything.
 */
export function tableTools(figure: HTMLElement, { drawn }: Pick<Toolable, 'drawn'>): FigureTools {
  let details: HTMLDetailsElement | null = null;
  const views = new Map<Element, TableView>();
  const refresh = () => {
    if (!details?.open) return;
    const { alternative, locale } = drawn();
    const regions = details.querySelectorAll(':scope > .stat-table-scroll');
    for (const region of views.keys()) if (!details.contains(region)) forget(region);
    alternative().tables.forEach((block, i) => {
      const region = regions[i] as HTMLElement | undefined;
      if (region?.querySelector('tbody')?.rows.length !== block.rows.length) return;
      const view = views.get(region) ?? tableView(region, refresh);
      views.set(region, view);
      view.show(block, locale);
    });
  };
  const forget = (region: Element) => {
    views.get(region)?.stop();
    views.delete(region);
  };
  const stop = () => {
    details?.removeEventListener('toggle', refresh);
    for (const region of views.keys()) forget(region);
  };
  const attach = () => {
    details?.removeEventListener('toggle', refresh);
    details = figure.querySelector(':scope > .stat-data');
    details?.addEventListener('toggle', refresh);
    refresh();
  };
  return { attach, stop };
}

interface TableView {
  /** What the table says now; called again after every update. */
  readonly show: (block: TableBlock, locale: Locale) => void;
  readonly stop: () => void;
}

function tableView(region: HTMLElement, refresh: () => void): TableView {
  const table = region.querySelector('table')!;
  const body = table.tBodies[0]!;
  const copies = document.createElement('tbody');
  const pager = makePager(turn);
  const said = makeStatus('stat-spoken');
  let block: TableBlock;
  let locale: Locale;
  let sort: TableSort | undefined;
  let page = 0;

  const paint = () => {
    const order = orderOf(block, sort, pager.query());
    const pages = Math.ceil(order.length / PAGE);
    page = Math.max(0, Math.min(page, pages - 1));
    const isWhole = !sort && pages < 2 && order.length === block.rows.length;
    const from = page * PAGE;
    const shown = isWhole ? [] : order.slice(from, from + PAGE);
    copies.replaceChildren(...shown.map((row) => copyOf(body.rows[row]!)));
    body.hidden = !isWhole;
    if (isWhole) copies.remove();
    else table.append(copies);
    for (const [column, head] of heads()) {
      if (sort?.column === column) head.setAttribute('aria-sort', sort.isDown ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    // What is put where it stands loses focus: who types a word would type one letter.
    if (block.rows.length <= PAGE) pager.element.remove();
    else if (region.previousSibling !== pager.element) region.before(pager.element);
    pager.say(locale, from, from + shown.length, order.length);
  };
  const heads = () => Array.from(table.tHead!.rows[0]!.cells).entries();
  function turn(by: number): void {
    page += by;
    region.scrollTop = 0;
    paint();
  }
  return {
    show(next, words) {
      block = next;
      locale = words;
      // A chosen column may be gone, or be another one.
      if (sort && sort.column >= block.columns.length) sort = undefined;
      for (const [column, head] of heads()) {
        if (head.querySelector('button') || !head.firstChild) continue;
        const button = made('button', 'stat-sort');
        button.type = 'button';
        // The text itself moves, so that an update still finds it.
        button.append(head.firstChild);
        button.addEventListener('click', () => {
          // The figure may have changed while the table was closed.
          refresh();
          sort = nextSort(sort, column, isNumeric(block, column));
          turn(-page);
          said.textContent = sort
            ? toolWord(locale, sort.isDown ? 'sortedDown' : 'sortedUp', { column: button.textContent! })
            : toolWord(locale, 'unsorted');
        });
        head.append(button);
      }
      // What is there before it speaks is heard.
      if (!said.isConnected) region.after(said);
      paint();
    },
    stop() {
      said.remove();
      pager.element.remove();
      copies.remove();
      body.hidden = false;
    },
  };
}

/** Numbers from the largest, texts from the first; then the other way; then as the figure has them. */
function nextSort(now: TableSort | undefined, column: number, isDown: boolean): TableSort | undefined {
  if (now?.column !== column) return { column, isDown };
  return now.isDown === isDown ? { column, isDown: !isDown } : undefined;
}

/** Of a row, with ids of its own: a pattern that a hidden drawing holds is not painted. */
function copyOf(row: HTMLTableRowElement): Node {
  const copy = row.cloneNode(true) as HTMLTableRowElement;
  for (const element of Array.from(copy.querySelectorAll('svg *'))) {
    if (element.id) element.id += '-copy';
    for (const name of ['fill', 'stroke']) {
      const paint = element.getAttribute(name);
      if (paint?.startsWith('url(')) element.setAttribute(name, paint.replace(')', '-copy)'));
    }
  }
  return copy;
}
