import type { Environment } from '../chart';
import { cardBlock } from './link-card-block';
import { columnOf, type PlacedBlock, type PlacedEnd } from './link-column';
import { listBlock } from './link-list-block';
import type { BlockContext } from './link-text';
import type { LinkModel } from './model';

/** A list; `fold` where some of its rows are folded or may be again. */
export interface PlacedList extends PlacedBlock {
  readonly title: string;
  readonly fold: string | undefined;
}
export interface LinkPicture {
  readonly height: number;
  /** Ends stand above and below the card, not beside it. */
  readonly isStacked: boolean;
  readonly card: PlacedBlock;
  readonly heads: readonly PlacedBlock[];
  readonly ends: readonly PlacedEnd[];
  readonly lists: readonly PlacedList[];
}
export interface LinkLayout {
  readonly model: LinkModel;
  readonly width: number;
  readonly em: number;
  /** The picture with the folds of these keys open. */
  readonly picture: (opened: readonly string[]) => LinkPicture;
}

/** Rows beyond these are folded; one alone never is. */
const MOST_ROWS = 8;
/** Below this the card has no room between two columns. */
const NARROW = 600;
const WIDEST_LIST = 440;

/** Inputs, the link, outputs; below them lists. On narrow pages one below the other. */
export function layoutLink(model: LinkModel, { width, fontSize, text, locale }: Environment): LinkLayout {
  const em = fontSize / 16;
  const c: BlockContext = { em, text, locale };
  const closed = picture(model, width, [], c);
  return { model, width, em, picture: (opened) => (opened.length > 0 ? picture(model, width, opened, c) : closed) };
}

function picture(model: LinkModel, width: number, opened: readonly string[], c: BlockContext): LinkPicture {
  const { em } = c;
  const isStacked = width < NARROW * em;
  const top = isStacked ? stacked(model, width, opened, c) : beside(model, width, opened, c);
  const lists = placeLists(model, width, top.height + 26 * em, opened, c);
  return { ...top, isStacked, lists, height: Math.ceil(bottomOf(lists, top.height)) };
}

type Top = Pick<LinkPicture, 'height' | 'card' | 'heads' | 'ends'>;

function beside(model: LinkModel, width: number, opened: readonly string[], c: BlockContext): Top {
  const { em } = c;
  const side = Math.min(Math.max(width * 0.236, 150 * em), 320 * em);
  const gap = Math.min(Math.max(width * 0.07, 40 * em), 110 * em);
  const wide = Math.min(width - 2 * side - 2 * gap, 560 * em);
  const [before, after] = [
    columnOf(model, true, 0, side, opened, c),
    columnOf(model, false, width - side, side, opened, c),
  ];
  const block = cardBlock(model, wide, c);
  const least = 22 * em;
  const height = Math.max(before.height, after.height, least + block.height);
  // Both heads on one line, unless one side is much lower: it then stands beside the middle.
  const most = Math.max(before.height, after.height);
  const start = (column: typeof before) => (height - (most - column.height > 100 * em ? column.height : most)) / 2;
  const [left, right] = [start(before), start(after)];
  const y = least + Math.max(0, height - least - block.height) / 2;
  return {
    height,
    card: { ...block, key: 'card', x: (width - wide) / 2, y, width: wide },
    heads: [...shifted(before.heads, left), ...shifted(after.heads, right)],
    ends: [...shifted(before.ends, left), ...shifted(after.ends, right)],
  };
}

/** Room for the trunk that joins the ends with the card. */
const RAIL = 26;

function stacked(model: LinkModel, width: number, opened: readonly string[], c: BlockContext): Top {
  const { em } = c;
  const rail = RAIL * em;
  const before = columnOf(model, true, rail, width - rail, opened, c);
  const block = cardBlock(model, width, c);
  const y = before.height + 20 * em;
  const after = columnOf(model, false, rail, width - rail, opened, c);
  const below = y + block.height + 16 * em;
  return {
    height: below + after.height,
    card: { ...block, key: 'card', x: 0, y, width },
    heads: [...before.heads, ...shifted(after.heads, below)],
    ends: [...before.ends, ...shifted(after.ends, below)],
  };
}

function shifted<T extends PlacedBlock>(blocks: readonly T[], by: number): T[] {
  return blocks.map((block) => ({ ...block, y: block.y + by }));
}

/** In as many columns as fit, of equal width, without one alone in the last row. */
function placeLists(
  model: LinkModel,
  width: number,
  top: number,
  opened: readonly string[],
  c: BlockContext,
): PlacedList[] {
  const { em } = c;
  const count = model.lists.length;
  const gap = 24 * em;
  const fit = Math.max(1, Math.min(count, Math.floor((width + gap) / (200 * em + gap))));
  const columns = Math.ceil(count / Math.ceil(count / fit));
  // Values on the far right of a wide page would not be read with their names.
  const wide = Math.min((width - gap * (columns - 1)) / columns, WIDEST_LIST * em);
  const placed: PlacedList[] = [];
  let y = top;
  for (let start = 0; start < count; start += columns) {
    const row = model.lists.slice(start, start + columns).map((list, i): PlacedList => {
      const fold = `fold:${list.key}`;
      const isLong = list.rows.length > MOST_ROWS + 1;
      const shown = isLong && !opened.includes(fold) ? MOST_ROWS : list.rows.length;
      const block = listBlock(list, shown, wide, c);
      const x = i * (wide + gap);
      return { ...block, key: list.key, x, y, width: wide, title: list.title, fold: isLong ? fold : undefined };
    });
    placed.push(...row);
    y = bottomOf(row, y) + 22 * em;
  }
  return placed;
}

function bottomOf(blocks: readonly PlacedBlock[], least: number): number {
  return blocks.reduce((bottom, { y, height }) => Math.max(bottom, y + height), least);
}
