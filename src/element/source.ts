import type { FigureData } from '../data/input';
import type { Issue } from '../data/issue';
import { bad } from './attributes';
import type { ElementKind } from './kind';
import { doubtful } from './network';
import { makeTransfer } from './transfer';
import { makeTwin } from './twin';

/** Where an element's data come from: a property, else `src`, else `for`, else an inline script, else a nested table. */
export interface Source {
  /** What is there, which may be from before a failure. */
  readonly data: () => FigureData | undefined;
  /** Why there is nothing, or nothing newer. */
  readonly problem: () => Issue | undefined;
  /** What is odd about a file that came, or about the script in the element. */
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
    const found = twin.find();
    read = found?.data;
    problem = found?.issue;
    // One that holds data has another type.
    const script = found ? undefined : host.querySelector('script');
    doubt = script ? bad('script type', script.type || '<script>', 'application/json, text/csv') : undefined;
  };
  const readChild = () => {
    if (given !== undefined || srcOf(host)) return;
    const script = host.hasAttribute('for') ? undefined : childScript(host);
    if (!script) {
      if (inline === undefined) {
        readTwin();
        changed();
      }
      return;
    }
    // The parser may still be in the middle of the script; it is looked at again when the page is whole.
    if (document.readyState === 'loading' && !script.nextSibling && !host.nextSibling) return;
    const text = unwrapped(script.textContent ?? '');
    if (text === inline) return;
    inline = text;
    read = readText(text, /csv/i.test(script.type) ? 'csv' : 'json');
    const { issues } = read as { readonly issues?: readonly Issue[] };
    doubt = issues?.[0]?.code === 'F05' ? doubtful('edited', '<script>') : undefined;
    changed();
  };
  // An element that was not closed has taken in the rest of the page by then.
  const whole = () => {
    if (srcOf(host) ? holdsPage(host) : read === undefined) {
      readChild();
      changed();
    }
  };
  const again = (isFresh = false) => {
    transfer.stop();
    problem = undefined;
    isDue = given === undefined && srcOf(host) !== '';
    isDueFresh = isFresh;
    readChild();
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
      if (isDue) transfer.start(srcOf(host), isDueFresh);
      isDue = false;
    },
    start() {
      children.observe(host, { childList: true });
      document.addEventListener('DOMContentLoaded', whole);
      again();
    },
    stop() {
      isDue = false;
      transfer.stop();
      children.disconnect();
      twin.stop();
      document.removeEventListener('DOMContentLoaded', whole);
    },
  };
}

/**
 * Written `<stat-… />`, which closes nothing in HTML: the rest of the page must not be hidden as what is for no script.
 * What no fallback holds tells it, another figure first of all; where paragraphs alone follow, that there are several and
 * nothing comes after the element, not even the end of a line, which stands at its own end instead. (Frameworks write none.)
 */
export function holdsPage(host: Element): boolean {
  const isTail = document.readyState !== 'loading' && !host.nextSibling && host.lastChild?.nodeType === 3;
  let paragraphs = 0;
  return Array.from(host.querySelectorAll('*')).some((one) => {
    if (one.closest('.stat-figure')) return false;
    if (one.localName === 'p') paragraphs++;
    return (
      (isTail && paragraphs > 1) ||
      one.localName.startsWith('stat-') ||
      one.matches('h1,nav,form,footer,[src]:not(img)')
    );
  });
}

/** An editor that clears a field leaves `src=""`, which is no address. */
function srcOf(host: Element): string {
  return host.getAttribute('src')?.trim() ?? '';
}

/** Editors wrap what stands alone in paragraphs of their own, and are free with the type. */
function childScript(host: Element): HTMLScriptElement | undefined {
  return Array.from(host.querySelectorAll('script')).find(({ type }) =>
    /^\s*(?:application|text)\/(?:json|csv)\b/i.test(type),
  );
}

/** Without what editors and XHTML put around scripts (`// <![CDATA[`, `<!--`), and the blanks that they make of others. */
function unwrapped(text: string): string {
  return text
    .replace(/[\xa0\u3000\u200b\ufeff]/g, ' ')
    .replace(/^[\s/*]*(?:<!--|<!\[CDATA\[|\/\/)[\s/*]*|[\s/*]*(?:-->|]]>|\/\/)[\s/*]*$/g, '');
}

/** Said by the page where neither the ending nor the text tell: a CSV that begins with a bracket. */
function formatOf(host: Element): 'json' | 'csv' | undefined {
  const format = host.getAttribute('format')?.trim().toLowerCase();
  if (format === 'json' || format === 'csv') return format;
  return /\.json\b/i.test(srcOf(host)) ? 'json' : undefined;
}
