import { rect, rule, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import type { PlacedPanel, TradeLayout } from './layout';
import { PAINTS, quotientPoint, ratePoint } from './marks';
import { SIZE } from './size';
import type { KeyKind } from './types';

/** The parts' names with their units, the keys beside them, and the labels of figures. */
export function textMarks({ em, text: measure }: TradeLayout, { parts, labels }: PlacedPanel): readonly Mark[] {
  const size = SIZE.head * em;
  const heads = parts.flatMap(({ part: { kind: part }, head, headY, stems }) => [
    ...head.lines.map((line, i) =>
      text(`${part}-head-${i}`, line, 0, headY + i * SIZE.line * em, size, measure(line, size, 600), {
        fill: 'text',
        weight: 600,
      }),
    ),
    ...head.keys.flatMap(({ kind, text: name, x, row, width }) => {
      const y = headY + row * SIZE.line * em;
      const key = text(`${part}-key-${kind}`, name, x + 15 * em, y, SIZE.label * em, width, { fill: 'text-muted' });
      return [swatch(kind, x, y, em, stems), key];
    }),
  ]);
  const figures = labels.flatMap(({ key, lines, y, middle, baseline, width, strong, at, from, lead, hollow }) => [
    ...(lead ? [rule(`${key}-to`, at, from!, at, lead, 'rule-strong', em)] : []),
    ...(hollow
      ? [ratePoint(`${key}-dot`, middle - measure(lines[0]!, SIZE.label * em) / 2 - 8 * em, y + 6 * em, em, false)]
      : []),
    ...lines.map((line, i) =>
      text(i ? `${key}-${i}` : key, line, middle, baseline - (lines.length - 1 - i) * 15 * em, SIZE.label * em, width, {
        anchor: 'middle',
        fill: strong ? 'text' : 'text-muted',
        weight: strong ? 600 : 400,
        tabular: true,
        halo: 'background',
      }),
    ),
  ]);
  return [...heads, ...figures];
}

function swatch(kind: KeyKind, x: number, y: number, em: number, stems: boolean): Mark {
  const key = `swatch-${kind}`;
  if (kind === 'derived' && stems) return ratePoint(key, x + 5 * em, y - 4 * em, em, false);
  if (kind === 'quotient') return quotientPoint(key, x + 5 * em, y - 4 * em, em);
  if (kind === 'total') return rule(key, x, y - 4 * em, x + 10 * em, y - 4 * em, 'text', 2 * em);
  return rect(key, x, y - 9 * em, 10 * em, y + em, kind === 'derived' ? { hatch: 'accent' } : PAINTS[kind]);
}
