import { wrapText } from '../../layout/text';
import type { Environment } from '../chart';
import type { HeadlineItem, HeadlineModel } from './types';

export interface PlacedText {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly weight: 400 | 600;
  readonly tone: 'text' | 'text-muted';
}
export interface PlacedItem {
  readonly item: HeadlineItem;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** The rule under the digits that shows how far they reach. */
  readonly rule?: { readonly x1: number; readonly x2: number; readonly y: number } | undefined;
}
export interface HeadlineLayout {
  readonly model: HeadlineModel;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly items: readonly PlacedItem[];
}

/** Cards of equal width in rows; every card of a row is as high as the highest. */
export function layoutHeadline(model: HeadlineModel, environment: Environment): HeadlineLayout {
  const em = environment.fontSize / 16;
  const gap = 28 * em;
  const { width } = environment;
  const count = model.items.length;
  const most = Math.max(1, Math.floor((width + gap) / (208 * em + gap)));
  // As few rows as there can be, and those equally full: six of five a row stand three by three.
  const columns = Math.ceil(count / Math.ceil(count / most));
  const cell = (width - gap * (columns - 1)) / columns;
  const size = numberSize(model.items, cell, count, environment);
  const items: PlacedItem[] = [];
  let y = 0;
  for (let row = 0; row * columns < count; row++) {
    const cards = model.items.slice(row * columns, (row + 1) * columns);
    // Figures of a row stand on one line, below the longest name.
    const lines = Math.max(...cards.map(({ name }) => wrapText(name, cell, 14 * em, 600, 8).length));
    const placed = cards.map((item, i) => placeItem(item, i * (cell + gap), y, cell, size, lines, environment));
    const height = Math.max(...placed.map((p) => p.height));
    items.push(...placed.map((p) => ({ ...p, height })));
    y += height + 26 * em;
  }
  return { model, width, height: Math.ceil(Math.max(0, y - 26 * em)), em, items };
}

/** One size for all figures of a headline, so that size never ranks them; it shrinks until the longest fits. */
function numberSize(
  items: readonly HeadlineItem[],
  cell: number,
  count: number,
  { fontSize, text }: Environment,
): number {
  const em = fontSize / 16;
  const largest = (count === 1 ? 56 : 40) * em;
  const widest = Math.max(...items.map((item) => text(item.number, 100, 600)));
  return Math.max(22 * em, Math.min(largest, Math.floor((cell / widest) * 100)));
}

function placeItem(
  item: HeadlineItem,
  x: number,
  top: number,
  width: number,
  size: number,
  lines: number,
  environment: Environment,
): PlacedItem {
  const { text } = environment;
  const em = environment.fontSize / 16;
  const texts: PlacedText[] = [];
  let y = top + 8 * em;
  // Bold digits are hardly wider: half the safety that words need, or the unit would stand far from them.
  const numberWidth = (text(item.number, size, 400) + text(item.number, size, 600)) / 2;
  const add = (
    key: string,
    content: string,
    at: number,
    base: number,
    px: number,
    weight: 400 | 600,
    tone: PlacedText['tone'],
  ) => {
    // The figure is measured as it was placed.
    const w = key === 'number' ? numberWidth : text(content, px, weight);
    texts.push({ key, x: at, y: base, text: content, size: px, width: w, weight, tone });
  };
  const paragraph = (
    key: string,
    content: string,
    px: number,
    weight: 400 | 600,
    tone: PlacedText['tone'],
    lines: number,
  ) => {
    wrapText(content, width, px, weight, lines).forEach((line, i) => {
      y += px * 1.4;
      add(`${key}-${i}`, line, x, y, px, weight, tone);
    });
  };
  paragraph('name', item.name, 14 * em, 600, 'text', 8);
  y = top + (8 + lines * 19.6) * em;
  const small = 16 * em;
  const beforeWidth = item.before === '' ? 0 : text(item.before, small, 400) + 6 * em;
  const afterWidth = item.after === '' ? 0 : text(item.after, small, 400) + 7 * em;
  const stacked = beforeWidth + numberWidth > width;
  if (stacked) {
    y += small * 1.35;
    add('before', item.before, x, y, small, 400, 'text-muted');
  }
  y += size * 1.12;
  const numberX = x + (stacked ? 0 : beforeWidth);
  if (!stacked && beforeWidth > 0) add('before', item.before, x, y, small, 400, 'text-muted');
  add('number', item.number, numberX, y, size, 600, 'text');
  const open =
    item.reach === 'exact'
      ? undefined
      : { x1: numberX, x2: numberX + Math.min(numberWidth, x + width - numberX), y: y + 9 * em };
  if (afterWidth > 0) {
    const beside = numberX + numberWidth + afterWidth <= x + width;
    if (beside) add('after', item.after, numberX + numberWidth + 7 * em, y, small, 400, 'text-muted');
    else {
      y += open ? 12 * em : 0;
      paragraph('after', item.after, small, 400, 'text-muted', 2);
    }
  }
  y += 10 * em;
  for (const line of item.lines)
    paragraph(line.key, line.text, 14 * em, line.strong ? 600 : 400, line.strong ? 'text' : 'text-muted', 4);
  return { item, x, y: top, width, height: y + 6 * em - top, texts, rule: open };
}
