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
  readonly y: number;
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

/** Words left, strip right; words above the strip where the page is narrow. */
export function layoutPosition(model: PositionModel, { width, fontSize, text, locale }: Environment): PositionLayout {
  const em = fontSize / 16;
  const beside = width >= BESIDE * em;
  const words = beside ? wordsWidth(model.rows, Math.min(WORDS * em, width * 0.39), em, text) : width;
  const left = beside ? words + 32 * em : 0;
  const most = Math.max(WIDEST * em, width * SHARE);
  // Nothing touches the ring of focus.
  const grid: StripGrid = { left, width: width - 5 * em, em, text, locale, pitch: most };
  const pitch = Math.min(most, ...model.rows.flatMap((row) => placeStrips(row, 0, grid).widest ?? []));
  const pad = 16 * em;
  const rows: PlacedRow[] = [];
  // Letters begin below the top of their line, and outside of the rules between rows nothing needs room.
  let y = -pad;
  for (const row of model.rows) {
    const told = wordsOf(row, y + 13 * em, words, em, text);
    const strips = placeStrips(row, beside ? y + 13 * em : told.bottom + 6 * em, { ...grid, pitch });
    const bottom = Math.max(told.bottom, strips.bottom) + pad;
    rows.push({ row, y, height: bottom - y, texts: told.texts, strips });
    y = bottom;
  }
  return { model, width, height: Math.ceil(y - pad), em, rows };
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
      texts.push({ key: `${key}-${i}`, x: 0, y, text: line, size, width: text(line, size, weight), weight, tone });
    });
  add('name', name, 15 * em, 600, 'text', 6);
  details.forEach((detail, i) => {
    add(`detail-${i}`, detail, 13 * em, 400, 'text-muted', 4);
  });
  return { texts, bottom: y + 3 * em };
}
