import { type TextMeasure, wrapText } from '../../layout/text';
import { SIZE } from './size';
import type { KeyKind, Part, TradeModel } from './types';

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

/**
 * The name of a part; its keys stand below it, where they are in line in every font, and wrap. Bold is wider in some.
 * Without `stems` nothing is drawn of what the levels give.
 */
export function headLayout(
  part: Part,
  names: TradeModel['keys'],
  width: number,
  em: number,
  text: TextMeasure,
  stems: boolean,
): HeadLayout {
  const lines = wrapText(part.head, width * 0.9, SIZE.head * em, 600, 3);
  let row = lines.length;
  let x = 0;
  const keys = part.keys.flatMap((kind) => {
    if (!stems && kind === 'quotient') return [];
    const name = names[kind];
    const wide = text(name, SIZE.label * em);
    if (x > 0 && x + 15 * em + wide > width) {
      row += 1;
      x = 0;
    }
    const key = { kind, text: name, x, row, width: wide };
    x += wide + 29 * em;
    return key;
  });
  return { lines, keys, rows: row + Math.sign(keys.length) };
}
