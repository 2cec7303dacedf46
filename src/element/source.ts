import type { FigureData } from '../data/input';
import type { Issue } from '../data/issue';
import type { ElementKind } from './kind';
import { makeTransfer } from './transfer';
import { makeTwin } from './twin';

/** Where an element's data come from: a property, else `src`, else `for`, else an inline script, else a nested table. */
export interface Source {
  /** What is there, which may be from before a failure. */
  readonly data: () => FigureData | undefined;
  /** Why there is nothing, or nothing newer. */
  readonly problem: () => Issue | undefined;
  /** What is odd about a file that came. */
  readonly doubt: () => Issue | undefined;
  readonly isLoading: () => boolean;
  /** The data are a table that stands in the element. */
  readonly isInside: () => boolean;
  readonly give: (data: FigureData | undefined) => void;
  /** Reads again; what is there stays until then. */
  readonly again: (isFresh?: boolean) => void;
  /** Another address: what was read is not its data. */
  readonly renew: () => void;
  /** Sends the request that waits, if any: an address that changes a hundred times in a row is one. */
  readonly begin: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/** `changed` is told whenever there is something else to show. */
export function makeSource(host: HTMLElement, { readText, readHtmlTable }: ElementKind, changed: () => void): Source {
  let given: FigureData | undefined;
  let read: FigureData | undefined;
  let inline: string | undefined;
  let problem: Issue | undefined;
  let doubt: Issue | undefined;
  let isDue = false;
  let isDueFresh = false;

  const children = new MutationObserver(() => readChild());
  const twin = makeTwin(host, readHtmlTable, () => {
    readTwin();
    changed();
  });
  const transfer = makeTransfer((loaded) => {
    if (loaded.ok) {
      read = readText(loaded.text, formatOf(host));
      doubt = loaded.doubt;
    } else problem = loaded.issue;
    changed();
  });

  /** A table of the page, which stays where it is: the drawing's accessible twin. */
  const readTwin = () => {
    read = undefined;
    problem = undefined;
    const found = twin.find();
    if (found === undefined) return;
    if ('issue' in found) problem = found.issue;
    else read = found.data;
  };
  const readChild = () => {
    if (host.hasAttribute('src')) return;
    const script = host.hasAttribute('for') ? undefined : childScript(host);
    if (!script) {
      if (inline === undefined) {
        readTwin();
        changed();
      }
      return;
    }
    if (document.readyState === 'loading' && !script.nextSibling && !host.nextSibling) {
      // The parser may still be in the middle of the script.
      document.addEventListener('DOMContentLoaded', readChild, { once: true });
      return;
    }
    const text = script.textContent ?? '';
    if (text === inline) return;
    inline = text;
    read = readText(text, script.type.endsWith('csv') ? 'csv' : 'json');
    changed();
  };
  const again = (isFresh = false) => {
    transfer.stop();
    problem = undefined;
    isDue = given === undefined && host.hasAttribute('src');
    isDueFresh = isFresh;
    if (given === undefined) readChild();
    changed();
  };

  return {
    data: () => given ?? read,
    problem: () => problem,
    doubt: () => (given === undefined ? doubt : undefined),
    isLoading: () => isDue || transfer.isBusy(),
    isInside: twin.isInside,
    give(data) {
      given = data;
    },
    again,
    renew() {
      read = inline = doubt = undefined;
      again();
    },
    begin() {
      const src = host.getAttribute('src');
      if (isDue && src !== null) transfer.start(src, isDueFresh);
      isDue = false;
    },
    start() {
      children.observe(host, { childList: true });
      again();
    },
    stop() {
      isDue = false;
      transfer.stop();
      children.disconnect();
      twin.stop();
      document.removeEventListener('DOMContentLoaded', readChild);
    },
  };
}

function childScript(host: Element): HTMLScriptElement | undefined {
  for (const child of Array.from(host.children)) {
    if (child instanceof HTMLScriptElement && /^(?:application|text)\/(?:json|csv)$/.test(child.type)) return child;
  }
  return undefined;
}

/** Said by the page where neither the ending nor the text tell: a CSV that begins with a bracket. */
function formatOf(host: Element): 'json' | 'csv' | undefined {
  const format = host.getAttribute('format')?.trim().toLowerCase();
  return format === 'json' || format === 'csv' ? format : undefined;
}
