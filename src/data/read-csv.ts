import { dsvFormat } from 'd3-dsv';
import { delimiterIn } from './delimiter';
import { unguarded } from './formula';
import { wholeUnit } from './grid/column';
import type { Collection } from './input';
import type { Issue } from './issue';
import { FILE_LIMIT } from './limits';
import { readGrid } from './read-grid';
import { readTable, type TableOptions } from './read-table';

/**
 * Reads any CSV text: one whose head names fields (`area,period,value`) by `readTable`, one made for people
 * (`地区,2023年,2024年`, lines of title and unit above it) by `readGrid`. Where the fields are known use `readTable`:
 * it guesses nothing.
 *
 * @param units - Units of columns that name none, where no head, title or cell does.
 */
export function readCsv(text: string, units?: TableOptions['units']): { data: Collection; issues: readonly Issue[] } {
  const plain = text.replace(/^\ufeff/, '');
  const start = plain.slice(0, 2000);
  if (/^\s*$/.test(start) || plain.length > FILE_LIMIT) return readTable(text, { units });
  const { parseRows } = dsvFormat(delimiterIn(plain));
  const fields = parseRows(start.split(/[\r\n]/, 1)[0]!)[0] ?? [];
  if (fields.some((name) => name.trim() === 'period')) return readTable(text, { units });
  const lines = parseRows(plain, (cells) => cells.map(unguarded)).filter((cells) => cells.some(isFilled));
  const caption: string[] = [];
  // A title and a unit stand alone in their lines.
  while (lines.length > 1 && lines[0]!.filter(isFilled).length === 1 && lines[1]!.length > 1)
    caption.push(lines.shift()!.join('').trim());
  if (units?.value !== undefined && !/单位|unit/i.test(caption.join())) caption.push(`单位：${units.value}`);
  const [first = [], ...rows] = lines;
  const head = [first];
  const below = () => rows[0] ?? [];
  // A sheet keeps of spanned cells the first: `出口额,,进口额,` above `,本年,同比,本年,同比`.
  if (first.some((cell, i) => i > 0 && !isFilled(cell) && isFilled(below()[i]))) {
    let over = '';
    head[0] = below().map((cell, i) => {
      over = isFilled(first[i]) || !isFilled(cell) ? (first[i] ?? '') : over;
      return over;
    });
    head.push(rows.shift()!);
  }
  if (holdsUnits(below())) head.push(rows.shift()!);
  return readGrid({ caption: caption.join(' '), head, rows });
}

/** A line of units below the heads: `,亿元,%`. */
function holdsUnits([, ...cells]: readonly string[]): boolean {
  const told = cells.filter(isFilled);
  return told.length > 0 && told.every((cell) => wholeUnit(cell) !== undefined);
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '';
}
