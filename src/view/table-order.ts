import type { TableBlock, TableCell } from '../chart/alternative';

export interface TableSort {
  /** Position among the columns. */
  readonly column: number;
  readonly isDown: boolean;
}

/**
 * Positions of the rows to show, in order: those that hold every word of the query, by one column if asked.
 * Numbers go by value, texts by code point, and what says nothing comes last either way; ties keep their order.
 */
export function orderOf({ rows }: TableBlock, sort: TableSort | undefined, query: string): readonly number[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  let order = rows.map((_, i) => i);
  if (words.length > 0) {
    order = order.filter((i) => {
      const text = plain(rows[i]!.cells.map((cell) => `${cell.text} ${cell.spoken ?? ''}`).join(' '));
      return words.every((word) => text.includes(word));
    });
  }
  if (!sort) return order;
  const values = rows.map(({ cells }) => cellValue(cells[sort.column]));
  const way = sort.isDown ? -1 : 1;
  // Beside numbers, a text says why there is none.
  const hasNumbers = isNumeric({ rows }, sort.column);
  const isLast = (value: number | string) => value === '' || (hasNumbers && typeof value === 'string');
  return order.sort((i, j) => {
    const [a, b] = [values[i]!, values[j]!];
    const rank = Number(isLast(a)) - Number(isLast(b));
    return rank || (isLast(a) || a === b ? i - j : a < b ? -way : way);
  });
}

/** Whether a column is one of numbers: those are wanted from the largest. */
export function isNumeric({ rows }: Pick<TableBlock, 'rows'>, column: number): boolean {
  return rows.some(({ cells }) => typeof cellValue(cells[column]) === 'number');
}

function cellValue(cell: TableCell | undefined): number | string {
  const text = cell?.number ?? cell?.text ?? '';
  return /^-?\d{1,40}(?:\.\d{1,40})?$/.test(text) ? Number(text) : plain(text);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
