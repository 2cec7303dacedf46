import type { FigureData } from '../data/input';
import type { Issue } from '../data/issue';
import type { ElementKind } from './kind';
import { networkIssue } from './network';

/** A table of the page that an element draws: the one that `for` names, else one inside the element. */
export interface Twin {
  /** Reads it; nothing where the element asks for none and holds none, and neither where it may still come. */
  readonly find: () => { readonly data?: FigureData; readonly issue?: Issue } | undefined;
  /** It stands in the element itself, and is shown below the drawing. */
  readonly isInside: () => boolean;
  readonly stop: () => void;
}

/** `changed` is told when the table's text changes: sorting, filtering, an editor's correction. */
export function makeTwin(host: HTMLElement, read: ElementKind['readHtmlTable'], changed: () => void): Twin {
  let table: HTMLTableElement | undefined;
  const observer = new MutationObserver(changed);
  const stop = () => {
    observer.disconnect();
    table = undefined;
  };
  return {
    find() {
      // Whoever knows style sheets writes `#`.
      const id = host.getAttribute('for')?.replace(/^#/, '');
      const found = id === undefined ? innerTable(host) : tableOf(host.getRootNode(), id);
      if (found !== table) {
        observer.disconnect();
        table = found;
        if (table) observer.observe(table, { subtree: true, childList: true, characterData: true });
      }
      if (table) return { data: read(table) };
      if (id === undefined) return undefined;
      // It may stand below the element, which looks again when the page is whole.
      return document.readyState === 'loading' ? {} : { issue: networkIssue('table', id) };
    },
    isInside: () => table !== undefined && host.contains(table),
    stop,
  };
}

function innerTable(host: Element): HTMLTableElement | undefined {
  // The tables of a server's figure are its own.
  return Array.from(host.querySelectorAll('table')).find((one) => !one.closest('.stat-figure'));
}

function tableOf(root: Node, id: string): HTMLTableElement | undefined {
  const found = (root as Partial<Document>).getElementById?.(id);
  return found?.localName === 'table' ? (found as HTMLTableElement) : (found?.querySelector('table') ?? undefined);
}
