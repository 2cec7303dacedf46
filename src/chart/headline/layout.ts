import { wrapText } from '../../layout/text';
import { text as textMark } from '../../scene/make';
import type { TextMark } from '../../scene/mark';
import type { Environment } from '../chart';
import type { HeadlineItem, HeadlineModel } from './types';

export interface PlacedItem {
  readonly item: HeadlineItem;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextMark[];
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

type Look = typeof STRONG | typeof QUIET;
const STRONG = { weight: 600, fill: 'text' } as const;
const QUIET = { weight: 400, fill: 'text-muted' } as const;

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
    y += height + 26 * em;
  }
  return { model, width, height: Math.ceil(Math.max(0, y - 26 * em)), em, items };
}

/** One size for all figures of a headline, so that size never ranks them; it shrinks until the longest fits. */
function numberSize(items: readonly HeadlineItem[], cell: number, count: number, environment: Environment): number {
  const { fontSize, text } = environment;
  const em = fontSize / 16;
  // Words in place of digits need no room for them.
  const largest = (items.every(({ number }) => !number) ? 22 : count === 1 ? 56 : 40) * em;
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
  const texts: TextMark[] = [];
  let y = top + 8 * em;
  // Bold digits are hardly wider than plain ones: the rule under them ends where they do in most fonts.
  const numberWidth = text(item.number, size, 400);
  const most = text(item.number, size, 600);
  const add = (key: string, content: string, px: number, look: Look) =>
    texts.push(textMark(key, content, x, y, px, text(content, px, look.weight), look));
  const paragraph = (key: string, px: number, look: Look, lines: readonly string[]) => {
    lines.forEach((line, i) => {
      y += px * 1.4;
      add(`${key}-${i}`, line, px, look);
    });
  };
  paragraph('name', 14 * em, STRONG, nameLines(item.name, width, em));
  y = top + (8 + lines * 19.6) * em;
  const small = 16 * em;
  const beforeWidth = wordsWidth(item.before, 6, environment);
  const afterWidth = wordsWidth(item.after, 7, environment);
  const stacked = beforeWidth + most > width;
  y += stacked ? small * 1.35 : size * 1.12;
  if (stacked || beforeWidth > 0) add('before', item.before, small, QUIET);
  if (stacked) y += size * 1.12;
  const numberX = x + (stacked ? 0 : beforeWidth);
  const beside = item.number && (!afterWidth || numberX + most + afterWidth <= x + width);
  // The unit behind the digits.
  const tail: TextMark['tail'] =
    beside && afterWidth ? { text: ` ${item.after}`, size: small, fill: 'text-muted' } : undefined;
  const digits = { weight: 600, fill: 'series-1', tabular: true, tail } as const;
  if (item.number)
    texts.push(textMark('number', item.number, numberX, y, size, numberWidth + (tail ? afterWidth : 0), digits));
  const open =
    item.reach === 'exact'
      ? undefined
      : { x1: numberX, x2: numberX + Math.min(numberWidth, x + width - numberX), y: y + 10 * em };
  if (!beside) {
    // Words in place of digits stand on their line.
    y += open ? 12 * em : item.number ? 0 : -1.4 * small;
    paragraph('after', small, QUIET, wrapText(item.after, width, small, 400, 2));
  }
  // As much as a rule under the digits needs, so that the lines of a row stay level.
  if (open || item.lines.length > 0) y += 14 * em;
  for (const { key, text: content, strong } of item.lines) {
    const look = strong ? STRONG : QUIET;
    paragraph(key, 14 * em, look, wrapText(content, width, 14 * em, look.weight, 4));
  }
  return { item, x, y: top, width, height: y + 6 * em - top, texts, rule: open };
}

/** As few lines as there can be, and those nearly equal: no word stands alone. Bold is wider in some fonts. */
function nameLines(name: string, cell: number, em: number): readonly string[] {
  const wrap = (share: number, text = name) => wrapText(text, cell * share, 14 * em, 600, 8);
  let lines = wrap(0.93);
  // What stands in brackets begins a line, if that takes no more of them and what is before it has one.
  const at = name.search(/.[（(]/) + 1;
  const head = wrap(0.93, name.slice(0, at));
  const parted = [...head, ...wrap(0.93, name.slice(at))];
  if (head.length === 1 && parted.length <= lines.length) return parted;
  for (let share = 0.86; lines.length > 1 && share > 0.5; share -= 0.07) {
    const next = wrap(share);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}
