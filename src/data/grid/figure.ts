import { parseChange } from '../change-text';
import type { Row } from '../input';
import type { Path } from '../issue';
import { parseQuantity } from '../quantity-text';
import { parseRank } from '../rank-text';
import { type Reading, taken } from '../reading';
import type { Column } from './column';

/** A row that is being filled: value, growth and rank of one figure stand in different columns. */
export type OpenRow = { -readonly [K in keyof Row]: Row[K] };

/** Reads one cell into the row of the figure that it belongs to. */
export function readFigure(
  row: OpenRow,
  column: Column,
  text: string,
  unit: string | undefined,
  power: number | undefined,
  path: Path,
  reading: Reading,
  told: Set<string>,
): void {
  // A dash says that there is no figure; it is never zero. Nor is one that cannot be read: its place is told as empty.
  const none = { digits: null, unit: unit ?? 'CNY', status: ['O'] } as const;
  if (NONE.test(text)) {
    if (column.field === 'value') row.value = none;
    return;
  }
  const named = { ...(unit === undefined ? {} : { unit }), ...(power === undefined ? {} : { multiplier: power }) };
  // A mark of a note belongs to the note; the words of the source keep it.
  const bare = text.replace(MARK, '').trim();
  if (bare !== text && column.field === 'value') row.printed ??= text;
  if (column.field === 'value') {
    const parsed = parseQuantity(bare, named);
    // A column without a unit is one fault, not one for each of its cells.
    const isUnitless = !parsed.ok && parsed.issue.params['unit'] === '';
    if (!isUnitless) row.value = taken(parsed, path, reading) ?? none;
    else if (!told.has(column.name)) taken(parsed, path, reading);
    if (isUnitless) told.add(column.name);
  }
  if (column.field === 'growth') {
    // What the head says of the base holds for its cells.
    const basis = /环比|(month|quarter).on/i.test(column.name) ? '环比' : '';
    row.growth = taken(parseChange(basis + bare, { unit: 'PCT' }), path, reading);
  }
  if (column.field === 'rank') row.rank = taken(parseRank(bare), path, reading);
}

/** Marks that yearbooks set where there is no figure, and blanks. */
const NONE = /^(?:[-–—…/*×]{0,4}|\.{2,3}|n\.?\/?a\.?|暂?无)$/i;
/** Behind a figure or a name: `17.8①`, `郑州市*`, `12.1[2]`. */
export const MARK = /(?:[*＊†‡①-⑳]|\[\d{1,2}\])+$/;
