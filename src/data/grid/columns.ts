import { plainText } from '../plain-text';
import { splitUnit } from '../quantity-words';
import type { Grid } from '../read-grid';
import { type Column, columnOf, takeUnit } from './column';
import { periodOf } from './when';

/** What each column holds, by its head; of the first one also by its cells. `year` is the one that the caption names. */
export function columnsOf({ head, rows }: Grid, year: number | undefined): Column[] {
  const some = rows.slice(0, 50);
  const width = Math.max(0, ...(head.length > 0 ? head : some).map((row) => row.length));
  const columns: Column[] = [];
  const cellsOf = (place: number) => some.map((row) => (row[place] ?? '').trim());
  for (let i = 0; i < width; i++) {
    const column = columnOf(head.map((row) => row[i] ?? ''));
    // A sheet is often wider than its table.
    const isEmpty = column.name === '' && cellsOf(i).every((cell) => cell === '');
    columns.push(isEmpty ? { ...column, field: 'order' } : column);
  }
  const [first] = columns;
  if (first === undefined || first.unit !== undefined) return columns;
  const cells = cellsOf(0).filter((cell) => cell !== '');
  const share = (fits: (text: string) => boolean) => cells.filter(fits).length * 2 > cells.length;
  // 单位 is the unit of a figure, or a body that the row is about.
  const isBody = first.field === 'unit' && !share((cell) => splitUnit(plainText(cell) ?? '') !== undefined);
  // The first column has the names of the rows, whatever its head says: `2024年` over `1—2月`, `1—3月`.
  if (first.field !== 'value' && !isBody) return columns;
  const own = first.period !== undefined && 'year' in first.period ? first.period.year : year;
  if (share((cell) => !/^\d{1,3}$/.test(cell) && periodOf(cell, own) !== undefined))
    columns[0] = { ...first, field: 'period' };
  else if (first.field === 'value' && share((cell) => takeUnit(cell).unit !== undefined))
    columns[0] = { ...first, field: 'indicator' };
  else if (isBody || share((cell) => !/^[-+\d.,%\s]*$/.test(cell))) columns[0] = { ...first, field: 'area' };
  return columns;
}
