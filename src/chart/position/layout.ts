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

/** Words left, strip right; words above the strip where the page is narrow; two columns of rows where it is wide. */
export function layoutPosition(model: PositionModel, environment: Environment): PositionLayout {
  const { width, fontSize } = environment;
  const em = fontSize / 16;
  const { rows } = model;
  const half = (width - GUTTER * em) / 2;
  const frame = rows.length >= MANY && half >= BESIDE * em ? frameOf(rows, half, environment) : undefined;
  if (frame && !frame.hasScale && frame.pitch >= WIDE_SLOT * em) {
    // As high as each other, the first no lower than the second.
    const all = column(rows, 0, frame, environment);
    const middle = (all[0]!.y + all[all.length - 1]!.bottom) / 2;
    const count = all.findIndex(({ bottom }) => bottom > middle - 1) + 1;
    const others = column(rows.slice(count), half + GUTTER * em, frame, environment);
    return arranged(model, width, em, [...all.slice(0, count), ...others]);
  }
  return arranged(model, width, em, column(rows, 0, frameOf(rows, width, environment), environment));
}

/** What the rows of one width share. */
interface Frame {
  readonly width: number;
  readonly isBeside: boolean;
  readonly words: number;
  readonly pitch: number;
  /** A row without slots: it takes what there is. */
  readonly hasScale?: boolean | undefined;
}

function frameOf(rows: readonly PositionRow[], width: number, { fontSize, text, locale }: Environment): Frame {
  const em = fontSize / 16;
  const isBeside = width >= BESIDE * em;
  const words = isBeside ? wordsWidth(rows, Math.min(WORDS * em, width * 0.39), em, text) : width;
  const pitch = Math.max(WIDEST * em, width * SHARE);
  const grid = { ...gridOf({ width, isBeside, words, pitch }, 0, em), text, locale };
  const widest = rows.map((row) => placeStrips(row, 0, grid).widest);
  const least = Math.min(pitch, ...widest.flatMap((most) => most ?? []));
  return { width, isBeside, words, pitch: least, hasScale: widest.includes(undefined) };
}

/** Nothing touches the ring of focus. */
function gridOf({ width, isBeside, words, pitch }: Frame, x: number, em: number) {
  return { left: x + (isBeside ? words + 32 * em : 0), width: x + width - 5 * em, em, pitch };
}

function column(
  rows: readonly PositionRow[],
  x: number,
  frame: Frame,
  { fontSize, text, locale }: Environment,
): (PlacedRow & { readonly bottom: number })[] {
  const em = fontSize / 16;
  const grid: StripGrid = { ...gridOf(frame, x, em), text, locale };
  const pad = 16 * em;
  // Letters begin below the top of their line, and outside of the rules between rows nothing needs room.
  let y = -pad;
  return rows.map((row) => {
    const told = wordsOf(row, x, y + 13 * em, frame.words, em, text);
    const strips = placeStrips(row, frame.isBeside ? y + 13 * em : told.bottom + 6 * em, grid);
    const top = y;
    const bottom = Math.max(told.bottom, strips.bottom) + pad;
    y = bottom;
    return { row, x, y: top, width: frame.width, height: bottom - top, bottom, texts: told.texts, strips };
  });
}

function arranged(
  model: PositionModel,
  width: number,
  em: number,
  rows: readonly (PlacedRow & { readonly bottom: number })[],
): PositionLayout {
  return { model, width, height: Math.ceil(Math.max(...rows.map(({ bottom }) => bottom)) - 16 * em), em, rows };
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
