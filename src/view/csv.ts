import type { TableBlock, TableCell } from '../chart/alternative';

/**
 * The tables of a figure as CSV: UTF-8 with a mark (so that Excel reads Chinese), CRLF, a blank line
 * between tables. Numbers go out as printed; a text that a spreadsheet would run as a formula gets an
 * apostrophe. For tab-separated text (clipboard) use `tabText`.
 */
export function csvText(tables: readonly TableBlock[]): string {
  return `\uFEFF${lines(tables, ',')
    .map((line) => `${line}\r\n`)
    .join('')}`;
}

/** The same tables for the clipboard: cells parted by tabs, no mark. */
export function tabText(tables: readonly TableBlock[]): string {
  return lines(tables, '\t').join('\n');
}

function lines(tables: readonly TableBlock[], separator: ',' | '\t'): string[] {
  const result: string[] = [];
  for (const table of tables) {
    if (result.length > 0) result.push('');
    result.push(table.columns.map((column) => textCell(column.label, separator)).join(separator));
    for (const row of table.rows) result.push(row.cells.map((cell) => anyCell(cell, separator)).join(separator));
  }
  return result;
}

function anyCell(cell: TableCell, separator: ',' | '\t'): string {
  const { number } = cell;
  // A "number" that is none is a text: what goes out unguarded is checked here, not trusted.
  return number !== undefined && /^-?\d{1,40}(?:\.\d{1,40})?$/.test(number.slice(0, 90))
    ? number
    : textCell(cell.text, separator);
}

function textCell(text: string, separator: ',' | '\t'): string {
  const safe = isFormula(text) ? `'${text}` : text;
  if (separator === '\t') return safe.replace(/[\t\r\n]+/g, ' ');
  return safe !== text || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const STARTS = '=+-@|%\t\r\n＝＋－＠｜％﹦﹢﹣﹫﹪';
/** Skipped by one spreadsheet or another before it looks at the first character. */
const SKIPPED = ' \u00a0\u2000-\u200f\u2028\u2029\u202a-\u202f\u205f-\u206f\u3000\ufeff\u00ad"\'`\u2018-\u201f＂＇';

/** Would a spreadsheet run it? Looks past blanks, invisible marks, quotes and full-width forms. */
function isFormula(text: string): boolean {
  const skipped = new RegExp(`[${SKIPPED}]`);
  for (const character of text.slice(0, 200)) {
    if (STARTS.indexOf(character) >= 0) return true;
    if (!skipped.test(character)) return false;
  }
  return false;
}
