import type { Grid } from '../data/read-grid';

/** A cell that says it spans thousands of columns must not cost thousands of columns. */
const MOST_COLUMNS = 500;
const MOST_SPAN = 100;

/** A table of the page as text: head rows where they are marked as such, other rows, spanned cells repeated. Marks of footnotes (`<sup>`) are left out. */
export function gridOf(table: HTMLTableElement): Grid {
  const head: string[][] = [];
  const rows: string[][] = [];
  /** Cells that reach down from rows above: text and how many rows are left, by column. */
  let reaching: { text: string; left: number }[] = [];
  for (const row of Array.from(table.rows)) {
    const cells: string[] = [];
    const next: { text: string; left: number }[] = [];
    const reach = () => {
      for (let above = reaching[cells.length]; above && above.left > 0; above = reaching[cells.length]) {
        next[cells.length] = { text: above.text, left: above.left - 1 };
        cells.push(above.text);
      }
    };
    for (const cell of Array.from(row.cells)) {
      reach();
      const text = textOf(cell);
      const down = Math.min(MOST_SPAN, cell.rowSpan || table.rows.length);
      for (let i = 0; i < Math.min(MOST_SPAN, cell.colSpan) && cells.length < MOST_COLUMNS; i++) {
        next[cells.length] = { text, left: down - 1 };
        cells.push(text);
      }
    }
    reach();
    reaching = next;
    const texts = new Set(cells.filter(Boolean));
    // A foot holds totals; notes and the source stand alone in their rows.
    if (texts.size === 0 || (texts.size > 1 && row.parentElement?.tagName === 'TFOOT')) continue;
    if (isHead(row, rows.length === 0)) head.push(cells);
    else rows.push(cells);
  }
  // Editors such as that of WordPress write the caption into a figure around the table, or the source.
  const words = table.caption ?? table.closest('figure')?.querySelector('figcaption');
  const caption = words ? textOf(words) : undefined;
  if (!caption || !/^(?:..)?(?:来源|注|source|note)s?[:：]/i.test(caption)) return { caption, head, rows };
  return { head, rows: [...rows, [caption]] };
}

function isHead(row: HTMLTableRowElement, isAtTop: boolean): boolean {
  if (row.parentElement?.tagName === 'THEAD') return true;
  return isAtTop && Array.from(row.cells).every((cell) => cell.tagName === 'TH');
}

/** Text as a reader sees it, but for hidden parts and footnote marks; blanks single. */
function textOf(element: Element): string {
  let text = '';
  for (const node of Array.from(element.childNodes)) {
    // By its type: that of another document, such as a frame's, is an instance of another `Element`.
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !/^(?:sup|script|style|template)$/i.test(node.nodeName)) {
      if (!(node as Element).hasAttribute('hidden')) text += node.nodeName === 'BR' ? ' ' : textOf(node as Element);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}
