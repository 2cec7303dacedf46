import { parseChange } from '../change-text';
import type { Path } from '../issue';
import { parseQuantity } from '../quantity-text';
import { parseRank } from '../rank-text';
import { type Reading, taken } from '../reading';
import type { Row } from '../types';
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
): void {
  if (text === '' || /^(?:[-–—…/]|--|——|\.\.\.?)$/.test(text)) {
    // A dash says that there is no figure; it is never zero.
    if (column.field === 'value') row.value = { digits: null, unit: unit ?? 'CNY', status: ['O'] };
    return;
  }
  const named = { ...(unit === undefined ? {} : { unit }), ...(power === undefined ? {} : { multiplier: power }) };
  if (column.field === 'value') row.value = taken(parseQuantity(text, named), path, reading);
  else if (column.field === 'growth') row.growth = taken(parseChange(text, { unit: 'PCT' }), path, reading);
  else row.rank = taken(parseRank(text), path, reading);
}
