import { type TextMeasure, wrapText } from '../../layout/text';
import type { TradeModel, TradePanel } from './types';

/** Sizes at a page text of 16 px. Text is never under 11 px (decision of the house). */
export const SIZE = { label: 12, tick: 11.5, head: 12.5, line: 18, widestStep: 190, widestBar: 84, dense: 13 } as const;

export interface HeadLayout {
  /** The panel's name, wrapped where it is longer than the figure is wide. */
  readonly lines: readonly string[];
  readonly keys: readonly { readonly text: string; readonly x: number; readonly row: number; readonly width: number }[];
  readonly rows: number;
}

/** The name of a panel and its keys beside it; keys that do not fit move to the next line. */
export function headLayout(
  name: string,
  keys: readonly string[],
  width: number,
  em: number,
  text: TextMeasure,
): HeadLayout {
  const lines = wrapText(name, width, SIZE.head * em, 600, 3);
  const last = lines.length - 1;
  let row = Math.max(0, last);
  let x = text(lines[last] ?? '', SIZE.head * em, 600) + 18 * em;
  const placed = keys.map((key) => {
    const wide = text(key, SIZE.label * em);
    if (x > 0 && x + 15 * em + wide > width) {
      row += 1;
      x = 0;
    }
    const at = { text: key, x, row, width: wide };
    x += wide + 29 * em;
    return at;
  });
  return { lines, keys: placed, rows: row + 1 };
}

/** The words of the keys beside the heads: flows at the levels, derived and quotient at the growth. */
export function keyTexts(
  model: TradeModel,
  panel: TradePanel,
): { readonly level: readonly string[]; readonly growth: readonly string[] } {
  const { derived, quotient } = model.keys;
  return {
    level: model.split ? panel.flows.map((flow) => panel.flowNames[flow]) : [],
    growth: [
      ...(derived !== undefined && panel.growth.some((g) => !g.published) ? [derived] : []),
      ...(quotient !== undefined && panel.growth.some((g) => g.disagrees) ? [quotient] : []),
    ],
  };
}
