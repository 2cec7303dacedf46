import type { Locale } from '../../format/locale';
import { type TextMeasure, wrapText } from '../../layout/text';
import type { PlacedText } from './layout';
import type { PositionRow } from './types';

/** What all strips of a figure share. */
export interface StripGrid {
  readonly left: number;
  readonly width: number;
  readonly em: number;
  readonly text: TextMeasure;
  readonly locale: Locale;
  /** Width of a slot with its gap. */
  readonly pitch: number;
}

export interface StripLayout {
  /** Slots can be told apart; else a scale with its ends labelled. */
  readonly slots: boolean;
  /** The widest slots that this row has room for; `undefined` on a scale. */
  readonly widest?: number | undefined;
  readonly left: number;
  readonly pitch: number;
  /** Slots that are known to be there: all of them, or those up to the place. */
  readonly count: number;
  readonly height: number;
  /** Tops of the strips: several where a run is drawn. */
  readonly tops: readonly number[];
  /** Where the open end begins and how long it is; absent where the number is known. */
  readonly open?: { readonly x: number; readonly length: number } | undefined;
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

/** Narrower slots than this are a scale. */
const NARROWEST = 9;
const OPEN = 46;
const SLOT = 20;
const BRACKET = 11;

/** A row's label, strips and ends from `top` down. */
export function placeStrips(row: PositionRow, top: number, grid: StripGrid): StripLayout {
  const { left, em, text } = grid;
  const { position, size, within, strips } = row;
  const small = 12 * em;
  const names = Math.max(...strips.map((name) => (name ? text(name, small) + 12 * em : 0)));
  const room = grid.width - left - names;
  const isOpen = size === undefined;
  const mark = isOpen ? text('?', 14 * em, 600) + 8 * em : 0;
  const length = isOpen ? Math.min(OPEN * em, room * 0.2) : 0;
  const count = size ?? position;
  const widest = (room - length - mark) / count;
  const slots = widest >= NARROWEST * em;
  const pitch = slots ? Math.min(grid.pitch, widest) : widest;
  const end = left + count * pitch;
  const height = (slots ? SLOT : 14) * em;
  const gap = slots ? Math.min(3 * em, pitch * 0.16) : 0;

  const texts: PlacedText[] = [];
  const middle = within ? undefined : left + (position - 0.5) * pitch - gap / 2;
  let y = label(row, top, middle, grid, texts) + 6 * em + (within ? BRACKET * em : 0);
  const tops: number[] = [];
  strips.forEach((name, i) => {
    tops.push(y);
    const base = y + height / 2 + 4.5 * em;
    const after = end + (isOpen ? length + 4 * em : 4 * em);
    if (isOpen) texts.push(at(`open-${i}`, '?', after, base, 14 * em, 600, 'text-muted', text));
    if (name) texts.push(at(`period-${i}`, name, after + mark + 4 * em, base, small, 400, 'text-muted', text));
    y += height + (i < strips.length - 1 ? 8 * em + (within ? BRACKET * em : 0) : 0);
  });
  y += 15 * em;
  ends(row, y, pitch, gap, grid, texts);
  const open = isOpen ? { x: end, length } : undefined;
  return {
    slots,
    widest: slots ? widest : undefined,
    left,
    pitch,
    count,
    height,
    tops,
    open,
    texts,
    bottom: y + 3 * em,
  };
}

/** The place above its slot, and of how many beside it; a bound above the start of its bracket. Returns the last baseline. */
function label(
  { place, after, muted }: PositionRow,
  top: number,
  middle: number | undefined,
  { left, width, em, text }: StripGrid,
  texts: PlacedText[],
): number {
  const [big, small] = [16 * em, 13 * em];
  const lines = wrapText(place, width - left, big, 600, 3);
  const own = text(lines[lines.length - 1] ?? '', big, 600);
  // Bold letters of DejaVu, alone on many servers, are wider by an eighth.
  const most = own * 1.1 + 6 * em + text(after, small);
  const fits = most <= width - left;
  const whole = fits ? most : own;
  const x = lines.length > 1 || middle === undefined ? left : clamp(middle - own / 2, left, width - whole);
  let y = top - 1 * em;
  lines.forEach((line, i) => {
    y += big * 1.25;
    const words = at(`place-${i}`, line, x, y, big, 600, muted ? 'text-muted' : 'series-1', text);
    texts.push(fits && i === lines.length - 1 ? { ...words, width: most, after } : words);
  });
  if (fits) return y;
  y += small * 1.4;
  texts.push(at('after', after, x, y, small, 400, 'text-muted', text));
  return y;
}

/** Under the strip: the last place where it is known, the first, and where a bound ends; those that would touch are shed. */
function ends(
  { size, within, position }: PositionRow,
  y: number,
  pitch: number,
  gap: number,
  { left, width: right, em, text, locale }: StripGrid,
  texts: PlacedText[],
): void {
  const taken: { from: number; to: number }[] = [];
  for (const place of new Set([...(size === undefined ? [] : [size]), 1, ...(within ? [position] : [])])) {
    const label = locale.group(`${place}`);
    const width = text(label, 12 * em);
    const x = clamp(left + (place - 0.5) * pitch - gap / 2 - width / 2, left, right - width);
    if (taken.some(({ from, to }) => x < to + 6 * em && from < x + width + 6 * em)) continue;
    taken.push({ from: x, to: x + width });
    texts.push(at(`end-${place}`, label, x, y, 12 * em, 400, 'text-muted', text));
  }
}

function at(
  key: string,
  content: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  tone: PlacedText['tone'],
  text: TextMeasure,
): PlacedText {
  return { key, x, y, text: content, size, width: text(content, size, weight), weight, tone };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
