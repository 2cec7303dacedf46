import type { TextMeasure } from '../../layout/text';
import { line, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import type { AtlasCell } from './atlas-types';
import { statusStrip, statusSwatch } from './glyphs';

/** One size for all squares of an atlas, so that length compares. */
export interface Squares {
  readonly side: number;
  /** Squares in a row. */
  readonly across: number;
  readonly width: number;
  readonly em: number;
}
/** More links than this in a cell are a bar of shares and their number. */
export const MOST_SQUARES = 48;
const GAP = 3;

/** The largest squares of 8 to 14 em of which the fullest cell takes two rows. `most` are its squares. */
export function squaresFor(width: number, most: number, em: number): Squares {
  const wanted = Math.floor(width / em / Math.max(1, Math.ceil(most / 2))) - GAP;
  const side = Math.max(8, Math.min(wanted, 14)) * em;
  const across = Math.max(1, Math.floor((width + GAP * em) / (side + GAP * em)));
  return { side, across, width, em };
}

export function cellHeight({ total }: AtlasCell, { side, across, em }: Squares): number {
  return total > MOST_SQUARES ? 14 * em : Math.max(1, Math.ceil(total / across)) * (side + GAP * em) - GAP * em;
}

/** Squares from strong to missing, row by row from the top left; or a bar and its number. */
export function cellMarks(
  { counts, total }: AtlasCell,
  x: number,
  y: number,
  { side, across, width, em }: Squares,
  said: string,
  measure: TextMeasure,
): readonly Mark[] {
  if (total === 0) return [line('none', `M${x},${y + side / 2}h${8 * em}`, 'rule-strong', 1.2 * em)];
  if (total > MOST_SQUARES) {
    const wide = measure(said, 12 * em, 600);
    const long = width - wide - 6 * em;
    return [
      ...statusStrip('bar', counts, x, y + em, long, 12 * em, em),
      text('count', said, x + long + 6 * em, y + 11.3 * em, 12 * em, wide, { weight: 600, tabular: true }),
    ];
  }
  const pitch = side + GAP * em;
  let i = 0;
  return counts.flatMap(({ status, count }) =>
    Array.from({ length: count }, (_, n) => {
      const [left, top] = [x + (i % across) * pitch, y + Math.floor(i / across) * pitch];
      i++;
      return statusSwatch(`${status}-${n}`, status, left, top, side, side, em);
    }),
  );
}
