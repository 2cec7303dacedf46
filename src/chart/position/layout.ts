import { type TextMeasure, wrapText } from '../../layout/text';
import type { Environment } from '../chart';
import { placeStrips, type StripGrid, type StripLayout } from './strips';
import type { PositionModel, PositionRow } from './types';

export interface PlacedText {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly weight: 400 | 600;
  readonly tone: 'text' | 'text-muted' | 'series-1';
  /** Small words behind it, on the same line. */
  readonly after?: string | undefined;
}
export interface PlacedRow {
  readonly row: PositionRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly strips: StripLayout;
}
export interface PositionLayout {
  readonly model: PositionModel;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly rows: readonly PlacedRow[];
}

/** Widths in em at which the words stand beside their strip, and the most they take there. */
const BESIDE = 560;
const WORDS = 250;
/** No slot is wider than this and a share of the page; all rows share one width, so that a place is as long in each. */
const WIDEST = 26;
const SHARE = 1 / 40;

/** From so many rows on, a page as wide as two has them in two columns, if their slots stay about as wide. */
const MANY = 4;
const GUTTER = 56;
const WIDE_SLOT = 18;
const PAD = 16;

/** Words left, strip right; words above the strip where the page is narrow; two columns of rows where it is wide. */
export function layoutPosition(model: PositionModel, environment: Environment): PositionLayout {
  const { width } = environment;
  const em = environment.fontSize / 16;
  const half = (width - GUTTER * em) / 2;
  let [least, column] = framed(model.rows, half, environment);
  const isWide = model.rows.length >= MANY && half >= BESIDE * em && least >= WIDE_SLOT * em;
  if (!isWide) [, column] = framed(model.rows, width, environment);
  let rows = column(model.rows, 0);
  const end = ({ y, height }: PlacedRow) => y + height;
  if (isWide) {
    // The first is no lower than the second.
    const middle = (rows[0]!.y + end(rows[rows.length - 1]!)) / 2;
    const count = rows.findIndex((row) => end(row) > middle - 1) + 1;
    rows = [...rows.slice(0, count), ...column(model.rows.slice(count), half + GUTTER * em)];
  }
  return { model, width, height: Math.ceil(Math.max(...rows.map(end)) - PAD * em), em, rows };
}

/** How to place rows in a column of a width, and the least of their widest slots: none on a scale. */
function framed(
  all: readonly PositionRow[],
  width: number,
  { fontSize, text, locale }: Environment,
): [least: number, column: (rows: readonly PositionRow[], x: number) => readonly PlacedRow[]] {
  const em = fontSize / 16;
  const beside = width >= BESIDE * em;
  const words = beside ? wordsWidth(all, Math.min(WORDS * em, width * 0.39), em, text) : width;
  // Nothing touches the ring of focus.
  const grid: StripGrid = {
    left: beside ? words + 32 * em : 0,
    width: width - 5 * em,
    em,
    text,
    locale,
    pitch: Math.max(WIDEST * em, width * SHARE),
  };
  const widest = all.map((row) => placeStrips(row, 0, grid).widest ?? 0);
  const pitch = Math.min(grid.pitch, ...widest.filter(Boolean));
  const column = (rows: readonly PositionRow[], x: number) => {
    const shifted = { ...grid, left: grid.left + x, width: grid.width + x, pitch };
    // Letters begin below the top of their line, and outside of the rules between rows nothing needs room.
    let bottom = -PAD * em;
    return rows.map((row) => {
      const y = bottom;
      const told = wordsOf(row, x, y + 13 * em, words, em, text);
      const strips = placeStrips(row, beside ? y + 13 * em : told.bottom + 6 * em, shifted);
      bottom = Math.max(told.bottom, strips.bottom) + PAD * em;
      return { row, x, y, width, height: bottom - y, texts: told.texts, strips };
    });
  };
  return [Math.min(...widest), column];
}

function wordsWidth(rows: readonly PositionRow[], most: number, em: number, text: TextMeasure): number {
  const widths = rows.flatMap(({ name, details }) => [
    text(name, 15 * em, 600),
    ...details.map((detail) => text(detail, 13 * em)),
  ]);
  return Math.min(most, Math.max(...widths));
}

function wordsOf(
  { name, details }: PositionRow,
  x: number,
  top: number,
  width: number,
  em: number,
  text: TextMeasure,
): { texts: readonly PlacedText[]; bottom: number } {
  const texts: PlacedText[] = [];
  let y = top;
  const add = (key: string, content: string, size: number, weight: 400 | 600, tone: PlacedText['tone'], most: number) =>
    wrapText(content, width, size, weight, most).forEach((line, i) => {
      y += size * 1.35;
      texts.push({ key: `${key}-${i}`, x, y, text: line, size, width: text(line, size, weight), weight, tone });
    });
  add('name', name, 15 * em, 600, 'text', 6);
  details.forEach((detail, i) => {
    add(`detail-${i}`, detail, 13 * em, 400, 'text-muted', 4);
  });
  return { texts, bottom: y + 3 * em };
}
