import type { Flow } from '../../data/series';
import { type TextMeasure, wrapText } from '../../layout/text';
import type { TradeModel, TradePanel } from './types';

/** Sizes at a page text of 16 px. Text is never under 11 px (decision of the house). */
export const SIZE = { label: 12, tick: 11.5, head: 12.5, line: 18, widestStep: 190, widestBar: 84, dense: 13 } as const;

export type KeyKind = Flow | 'derived' | 'quotient';

export interface HeadLayout {
  /** The panel's name, wrapped where it is longer than the figure is wide. */
  readonly lines: readonly string[];
  readonly keys: readonly {
    readonly kind: KeyKind;
    readonly text: string;
    readonly x: number;
    readonly row: number;
    readonly width: number;
  }[];
  readonly rows: number;
}

/** The name of a panel and its keys beside it; keys that do not fit move to the next line. */
export function headLayout(
  name: string,
  kinds: readonly KeyKind[],
  { keys }: TradeModel,
  width: number,
  em: number,
  text: TextMeasure,
): HeadLayout {
  const lines = wrapText(name, width, SIZE.head * em, 600, 3);
  let row = Math.max(0, lines.length - 1);
  let x = text(lines[row] ?? '', SIZE.head * em, 600) + 18 * em;
  const placed = kinds.map((kind) => {
    const label = keys[kind];
    const wide = text(label, SIZE.label * em);
    if (x > 0 && x + 15 * em + wide > width) {
      row += 1;
      x = 0;
    }
    const key = { kind, text: label, x, row, width: wide };
    x += wide + 29 * em;
    return key;
  });
  return { lines, keys: placed, rows: row + 1 };
}

/** What must be told apart in the growth panel. */
export function growthKeys({ growth }: TradePanel): readonly KeyKind[] {
  const derived = growth.some(({ published }) => !published);
  const quotient = growth.some(({ disagrees }) => disagrees);
  return [...(derived ? (['derived'] as const) : []), ...(quotient ? (['quotient'] as const) : [])];
}
