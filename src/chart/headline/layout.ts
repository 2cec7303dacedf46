import { wrapText } from '../../layout/text';
import type { Tail } from '../../scene/mark';
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
  /** The unit behind the digits. */
  readonly tail?: Tail | undefined;
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
    const lines = Math.max(...cards.map(({ name }) => nameLines(name, cell, em).length));
    const placed = cards.map((item, i) => placeItem(item, i * (cell + gap), y, cell, size, lines, environment));
    const height = Math.max(...placed.map((p) => p.height));
    items.push(...placed.map((p) => ({ ...p, height })));
    y += height + 22 * em;
  }
  return { model, width, height: Math.ceil(Math.max(0, y - 22 * em)), em, items };
}

/** One size for all figures of a headline, so that size never ranks them; it shrinks until the longest fits. */
function numberSize(items: readonly HeadlineItem[], cell: number, count: number, environment: Environment): number {
  const { fontSize, text } = environment;
  const em = fontSize / 16;
  const largest = (count === 1 ? 56 : 40) * em;
  const largestWith = (small: number) =>
    Math.floor(
      Math.min(
        ...items.map(({ before, number, after }) => {
          const words = wordsWidth(before, 6, environment) + wordsWidth(after, 7, environment);
          return ((cell - small * words) / text(number, 100, 600)) * 100;
        }),
      ),
    );
  // Units stand beside the digits as long as those stay large.
  const beside = Math.min(largest, largestWith(1));
  return beside >= 30 * em ? beside : Math.max(22 * em, Math.min(largest, largestWith(0)));
}

/** Small words beside the digits, with what keeps them apart. */
function wordsWidth(words: string, gap: number, { fontSize, text }: Environment): number {
  return words === '' ? 0 : text(words, fontSize) + (gap * fontSize) / 16;
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
  // Bold digits are hardly wider than plain ones: the rule under them ends where they do in most fonts.
  const numberWidth = text(item.number, size, 400);
  const most = text(item.number, size, 600);
  const add = (
    key: string,
    content: string,
    at: number,
    base: number,
    px: number,
    weight: 400 | 600,
    tone: PlacedText['tone'],
    wide = text(content, px, weight),
    tail?: Tail,
  ) => {
    texts.push({ key, x: at, y: base, text: content, size: px, width: wide, weight, tone, tail });
  };
  const paragraph = (
    key: string,
    px: number,
    weight: 400 | 600,
    tone: PlacedText['tone'],
    lines: readonly string[],
  ) => {
    lines.forEach((line, i) => {
      y += px * 1.4;
      add(`${key}-${i}`, line, x, y, px, weight, tone);
    });
  };
  paragraph('name', 14 * em, 600, 'text', nameLines(item.name, width, em));
  y = top + (8 + lines * 19.6) * em;
  const small = 16 * em;
  const beforeWidth = wordsWidth(item.before, 6, environment);
  const afterWidth = wordsWidth(item.after, 7, environment);
  const stacked = beforeWidth + most > width;
  if (stacked) {
    y += small * 1.35;
    add('before', item.before, x, y, small, 400, 'text-muted');
  }
  y += size * 1.12;
  const numberX = x + (stacked ? 0 : beforeWidth);
  if (!stacked && beforeWidth > 0) add('before', item.before, x, y, small, 400, 'text-muted');
  const beside = !afterWidth || numberX + most + afterWidth <= x + width;
  const tail: Tail | undefined =
    beside && afterWidth ? { text: ` ${item.after}`, size: small, fill: 'text-muted' } : undefined;
  add('number', item.number, numberX, y, size, 600, 'text', numberWidth + (tail ? afterWidth : 0), tail);
  const open =
    item.reach === 'exact'
      ? undefined
      : { x1: numberX, x2: numberX + Math.min(numberWidth, x + width - numberX), y: y + 10 * em };
  if (!beside) {
    y += open ? 12 * em : 0;
    paragraph('after', small, 400, 'text-muted', wrapText(item.after, width, small, 400, 2));
  }
  // As much as a rule under the digits needs, so that the lines of a row stay level.
  y += 14 * em;
  for (const { key, text: content, strong } of item.lines) {
    const weight = strong ? 600 : 400;
    paragraph(key, 14 * em, weight, strong ? 'text' : 'text-muted', wrapText(content, width, 14 * em, weight, 4));
  }
  return { item, x, y: top, width, height: y + 10 * em - top, texts, rule: open };
}

/** As few lines as there can be, and those nearly equal: no word stands alone. Bold is wider in some fonts. */
function nameLines(name: string, cell: number, em: number): readonly string[] {
  const wrap = (share: number, text = name) => wrapText(text, cell * share, 14 * em, 600, 8);
  let lines = wrap(0.93);
  // What stands in brackets begins a line, if that takes no more of them.
  const at = name.search(/.[（(]/) + 1;
  const parted = [name.slice(0, at), name.slice(at)].flatMap((part) => wrap(0.93, part));
  if (at > 0 && lines.length > 1 && parted.length <= lines.length) return parted;
  for (let share = 0.86; lines.length > 1 && share > 0.5; share -= 0.07) {
    const next = wrap(share);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}
