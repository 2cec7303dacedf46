import type { TableBlock, TableCell } from '../chart/alternative';
import { guarded } from '../data/formula';
import { escapeText } from '../render/write';

/**
 * The tables of a figure as CSV: UTF-8 with a mark (so that Excel reads Chinese), CRLF. Over each table but the first
 * stand a blank line and its caption, which holds the unit where heads are periods; a file begins with a head, for
 * programs look for it there. Numbers go out as printed; a text that a spreadsheet would run as a formula gets an
 * apostrophe, which `readTable` and `readCsv` take away again. For the clipboard use `tabText` and `tableHtml`.
 */
export function csvText(tables: readonly TableBlock[]): string {
  return `\uFEFF${[...linesOf(tables, ',', quoted), ''].join('\r\n')}`;
}

/** The same tables for the clipboard: cells parted by tabs, no mark. */
export function tabText(tables: readonly TableBlock[]): string {
  return linesOf(tables, '\t', (cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\n');
}

/** The same cells as tables of HTML, for programs that paste them as tables; everything is escaped. */
export function tableHtml(tables: readonly TableBlock[]): string {
  const row = (name: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${name}>${escapeText(cell)}</${name}>`).join('')}</tr>`;
  return tables
    .map((table) => {
      const [heads = [], ...rows] = cellsOf(table);
      const lines = [row('th', heads), ...rows.map((cells) => row('td', cells))].join('');
      return `<table><caption>${escapeText(guarded(table.caption))}</caption>${lines}</table>`;
    })
    .join('');
}

function linesOf(tables: readonly TableBlock[], separator: string, written: (cell: string) => string): string[] {
  return tables
    .flatMap((table, i) => [...(i > 0 ? [[], [guarded(table.caption)]] : []), ...cellsOf(table)])
    .map((cells) => cells.map(written).join(separator));
}

/** The head, then the rows. */
function cellsOf({ columns, rows }: TableBlock): string[][] {
  return [columns.map(({ label }) => guarded(label)), ...rows.map(({ cells }) => cells.map(plain))];
}

function plain({ number, text }: TableCell): string {
  // A "number" that is none is a text: what goes out unguarded is checked here, not trusted.
  return number !== undefined && /^-?\d{1,40}(?:\.\d{1,40})?$/.test(number.slice(0, 90)) ? number : guarded(text);
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^[\s']|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
