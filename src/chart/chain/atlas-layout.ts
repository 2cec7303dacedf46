import { chainTerm } from '../../format/chain-terms';
import { type TextMeasure, wrapText } from '../../layout/text';
import type { Environment } from '../chart';
import { cellHeight, type Squares, squaresFor } from './atlas-squares';
import type { AtlasMetric, AtlasModel, AtlasRow } from './atlas-types';

/** Rows under each other; `isNarrow` sets the stages of a chain under each other too. */
export interface AtlasLayout {
  readonly model: AtlasModel;
  readonly width: number;
  readonly em: number;
  readonly text: TextMeasure;
  readonly isNarrow: boolean;
  readonly squares: Squares;
  /** Left edges of the stages' cells; where narrow, one for all. */
  readonly stages: readonly number[];
  /** Lines of the heads of stages: above their column, or before their squares. */
  readonly heads: readonly (readonly string[])[];
  /** Right edges of the sums, and the lines of their heads: none where the sign alone has to do. */
  readonly sums: readonly { readonly key: AtlasMetric; readonly right: number; readonly lines: readonly string[] }[];
  readonly headHeight: number;
  readonly rows: readonly PlacedAtlasRow[];
  readonly bottom: number;
}
export interface PlacedAtlasRow {
  readonly row: AtlasRow;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Top of the name and of each stage's squares, from `y`. */
  readonly name: number;
  readonly cells: readonly number[];
}

/** In em: the ends of a row's box, its number, its name, space between columns and rows, the sign that it opens. */
export const ATLAS = {
  side: 12,
  number: 22,
  size: 14,
  line: 18,
  gap: 18,
  between: 6,
  enter: 18,
  point: 9,
  head: 13,
  banner: 12.5,
  sums: 15,
};
/** Least room of a stage's cell beside others. */
const LEAST = 76;

export function layoutAtlas(model: AtlasModel, { width, fontSize, text, locale }: Environment): AtlasLayout {
  const em = fontSize / 16;
  const size = ATLAS.size * em;
  const names = Math.max(...model.rows.map(({ name }) => text(name, size, 600)));
  const left = (ATLAS.side + ATLAS.number) * em;
  const end = width - (ATLAS.side + (model.rows.some(({ isFull }) => isFull) ? ATLAS.enter : 0)) * em;
  const values = (key: AtlasMetric) =>
    Math.max(...model.rows.map(({ metrics }) => text(metrics.find((one) => one.key === key)?.text ?? '…', size, 600)));
  const count = Math.max(1, model.stages.length);
  // A name of more lines makes its row a block of text.
  let least = 112 * em;
  const isLong = ({ name }: AtlasRow) => wrapText(name, least, size, 600, 4, text).length > 3;
  while (least < width * 0.3 && model.rows.some(isLong)) least += 8 * em;
  // Words over the sums where there is room for them, else their signs; else one stage under the other.
  for (const most of [76, 0]) {
    const sums = placeSums(most);
    const free = sums.start - left - count * ATLAS.gap * em;
    // What two rows of squares leave is for the names: of the largest squares all of it, of the smallest a fifth.
    const spare = (square: number) => free - count * Math.max(LEAST, Math.ceil(model.most / 2) * square) * em;
    const some = Math.max(least, Math.min(width * 0.2, spare(11)));
    const named = Math.min(names, Math.max(some, Math.min(width * 0.3, spare(17))));
    const room = (free - named) / count;
    const squares = squaresFor(room, model.most, em);
    const isTight = most > 0 && squares.across < model.most / 2;
    if (room < LEAST * em || isTight || breaksWords(room - ATLAS.head * em)) continue;
    const stages = model.stages.map((_, i) => left + named + ATLAS.gap * em + i * (room + ATLAS.gap * em));
    const heads = model.stages.map(({ name }) =>
      wrapText(name, room - ATLAS.head * em, ATLAS.banner * em, 700, 4, text),
    );
    const deep = Math.max(1, ...heads.map((lines) => lines.length), ...sums.columns.map(({ lines }) => lines.length));
    return finish(false, squares, stages, heads, sums.columns, (11 + 16 * deep) * em, named);
  }
  const labels = Math.min(width * 0.34, Math.max(0, ...model.stages.map(({ name }) => text(name, 12 * em))));
  const start = ATLAS.side * em + labels + 12 * em;
  const squares = squaresFor(width - ATLAS.side * em - start, model.most, em);
  const heads = model.stages.map(({ name }) => wrapText(name, labels + em, 12 * em, 400, 4, text));
  return finish(
    true,
    squares,
    model.stages.map(() => start),
    heads,
    [],
    0,
    end - left,
  );

  /** A head that cannot hold a word. */
  function breaksWords(most: number): boolean {
    return (
      locale.lang === 'en' &&
      model.stages.some(({ name }) => name.split(' ').some((part) => text(part, ATLAS.banner * em, 700) > most))
    );
  }

  function placeSums(most: number) {
    let right = end;
    const columns = [...model.metrics].reverse().map((key) => {
      const lines = most ? wrapText(chainTerm(locale, key), most * em, 12 * em, 400, 2, text) : [];
      const wide = Math.max(
        values(key),
        14 * em,
        ...lines.map((line) => text(line, 12 * em) + (lines[0] === line ? 16 * em : 0)),
      );
      const column = { key, right, lines };
      right -= wide + ATLAS.sums * em;
      return column;
    });
    return { columns: columns.reverse(), start: right };
  }

  function finish(
    isNarrow: boolean,
    squares: Squares,
    stages: readonly number[],
    heads: AtlasLayout['heads'],
    sums: AtlasLayout['sums'],
    headHeight: number,
    room: number,
  ): AtlasLayout {
    let y = headHeight > 0 ? headHeight + 8 * em : 0;
    const rows = model.rows.map((row): PlacedAtlasRow => {
      const lines = wrapText(row.name, room, size, 600, 8, text);
      const placed = isNarrow ? narrowRow(row, lines.length) : wideRow(row, lines.length);
      const top = y;
      y += placed.height + ATLAS.between * em;
      return { row, y: top, lines, ...placed };
    });
    return {
      model,
      width,
      em,
      text,
      isNarrow,
      squares,
      stages,
      heads,
      sums,
      headHeight,
      rows,
      bottom: y - ATLAS.between * em,
    };

    function wideRow(row: AtlasRow, lines: number) {
      const deep = row.cells.map((cell) => (cell ? cellHeight(cell, squares) : 0));
      const height = Math.max(44 * em, Math.max(ATLAS.line * lines * em, ...deep) + 18 * em);
      return { height, name: (height - ATLAS.line * lines * em) / 2, cells: deep.map((own) => (height - own) / 2) };
    }

    function narrowRow(row: AtlasRow, lines: number) {
      // Sums have a line of their own under the name.
      let at = (10 + ATLAS.line * lines + (row.metrics.length > 0 ? 24 : 4)) * em;
      const cells = row.cells.map((cell, i) => {
        if (!cell) return 0;
        const own = Math.max(cellHeight(cell, squares), 15 * em * heads[i]!.length);
        const top = at + (own - cellHeight(cell, squares)) / 2;
        at += own + 6 * em;
        return top;
      });
      return { height: at + 6 * em, name: 10 * em, cells };
    }
  }
}
