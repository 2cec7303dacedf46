import type { RankingRow, RankingSection } from './types';

/** A row, or a fold that stands for several; an opened fold stays above its rows, to close them again. */
export type Item =
  | { readonly type: 'row'; readonly row: RankingRow }
  | { readonly type: 'fold'; readonly id: string; readonly count: number; readonly isOpen: boolean };

/** Opened at once; the rest of a longer fold is a fold again, or a page would hold ten thousand bars. */
const MOST_AT_ONCE = 100;

/**
 * What of a section is in sight: its open rows, and folds with the number of the others. Folds are told by where they
 * stand, not by what is in them: one that was opened stays open when another period puts other rows there.
 */
export function itemsOf({ key, rows, open }: RankingSection, opened: ReadonlySet<string>): readonly Item[] {
  const items: Item[] = [];
  let hidden: RankingRow[] = [];
  let gaps = 0;
  const flush = () => {
    if (hidden.length === 0) return;
    fold(`fold-${key}-${gaps++}`, hidden, opened, items);
    hidden = [];
  };
  for (const row of rows) {
    if (open.has(row.key)) {
      flush();
      items.push({ type: 'row', row });
    } else hidden.push(row);
  }
  flush();
  return items;
}

function fold(gap: string, rows: readonly RankingRow[], opened: ReadonlySet<string>, items: Item[]): void {
  for (let start = 0; start < rows.length; start += MOST_AT_ONCE) {
    const left = rows.slice(start);
    // One row takes no more room than its fold.
    if (left.length === 1) {
      items.push({ type: 'row', row: left[0]! });
      return;
    }
    const id = `${gap}-${start}`;
    const isOpen = opened.has(id);
    const shown = left.slice(0, MOST_AT_ONCE);
    items.push({ type: 'fold', id, count: isOpen ? shown.length : left.length, isOpen });
    if (!isOpen) return;
    for (const row of shown) items.push({ type: 'row', row });
  }
}
