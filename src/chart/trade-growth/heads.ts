import { rect, rule, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import { PAINTS } from './bars';
import { quotientPoint, ratePoint } from './dots';
import { type HeadLayout, type KeyKind, SIZE } from './head';
import type { PlacedPanel, TradeLayout } from './layout';

/** The panels' names with their units, the keys beside them, and the labels of figures. */
export function headMarks(layout: TradeLayout, { level, growth, labels }: PlacedPanel): readonly Mark[] {
  const size = SIZE.label * layout.em;
  return [
    ...(level ? head(layout, 'level', level.head, level.headY) : []),
    ...(growth ? head(layout, 'growth', growth.head, growth.headY) : []),
    ...labels.map(({ key, text: label, x, y, width, strong }) =>
      text(key, label, x, y, size, width, {
        anchor: 'middle',
        fill: strong ? 'text' : 'text-muted',
        weight: strong ? 600 : 400,
        tabular: true,
        halo: 'background',
      }),
    ),
  ];
}

function head({ em, measure }: TradeLayout, part: string, { lines, keys }: HeadLayout, top: number): readonly Mark[] {
  const size = SIZE.head * em;
  const look = { fill: 'text', weight: 600 } as const;
  return [
    ...lines.map((line, i) =>
      text(`${part}-head-${i}`, line, 0, top + i * SIZE.line * em, size, measure(line, size, 600), look),
    ),
    ...keys.flatMap(({ kind, text: label, x, row, width }) => {
      const y = top + row * SIZE.line * em;
      const key = text(`${part}-key-${kind}`, label, x + 15 * em, y, SIZE.label * em, width, { fill: 'text-muted' });
      return [swatch(kind, x, y, em), key];
    }),
  ];
}

function swatch(kind: KeyKind, x: number, y: number, em: number): Mark {
  const key = `swatch-${kind}`;
  if (kind === 'derived') return ratePoint(key, x + 5 * em, y - 4 * em, em, false);
  if (kind === 'quotient') return quotientPoint(key, x + 5 * em, y - 4 * em, em);
  if (kind === 'total') return rule(key, x, y - 4 * em, x + 10 * em, y - 4 * em, 'text', 2 * em);
  return rect(key, x, y - 9 * em, 10 * em, y + em, PAINTS[kind]);
}
