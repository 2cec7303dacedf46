import { rect, rule, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import { PAINTS } from './bars';
import { quotientPoint, ratePoint } from './dots';
import { type HeadLayout, keyTexts, SIZE } from './head';
import type { PlacedPanel, TradeLayout } from './layout';

type Swatch = (x: number, y: number) => Mark;

/** The panels' names with their units, the keys beside them, and the labels of figures. */
export function headMarks(layout: TradeLayout, placed: PlacedPanel): readonly Mark[] {
  const { em, model } = layout;
  const { level, growth, panel, labels } = placed;
  const keys = keyTexts(model, panel);
  const flows = panel.flows.map((flow): Swatch => {
    const key = `swatch-${flow}`;
    return (x, y) =>
      flow === 'total'
        ? rule(key, x, y - 4 * em, x + 10 * em, y - 4 * em, 'text', 2 * em)
        : rect(key, x, y - 9 * em, 10 * em, y + em, PAINTS[flow]!);
  });
  const rates = keys.growth.map((key): Swatch => {
    const make =
      key === model.keys.quotient
        ? quotientPoint
        : (id: string, x: number, y: number) => ratePoint(id, x, y, em, false);
    return (x, y) => make(`swatch-${key}`, x + 5 * em, y - 4 * em, em);
  });
  return [
    ...(level ? head(layout, 'level', level.head, level.headY, flows) : []),
    ...(growth ? head(layout, 'growth', growth.head, growth.headY, rates) : []),
    ...labels.map(({ key, text: label, x, y, width, strong }) =>
      text(key, label, x, y, SIZE.label * em, width, {
        anchor: 'middle',
        fill: strong ? 'text' : 'text-muted',
        weight: strong ? 600 : 400,
        tabular: true,
        halo: 'background',
      }),
    ),
  ];
}

function head(
  { em, measure }: TradeLayout,
  part: string,
  { lines, keys }: HeadLayout,
  top: number,
  swatches: readonly Swatch[],
): readonly Mark[] {
  const size = SIZE.head * em;
  const y = (row: number) => top + row * SIZE.line * em;
  return [
    ...lines.map((line, i) =>
      text(`${part}-head-${i}`, line, 0, y(i), size, measure(line, size, 600), { fill: 'text', weight: 600 }),
    ),
    ...keys.flatMap((key, i) => {
      const swatch = swatches[i];
      return [
        ...(swatch ? [swatch(key.x, y(key.row))] : []),
        text(`${part}-key-${key.text}`, key.text, key.x + 15 * em, y(key.row), SIZE.label * em, key.width, {
          fill: 'text-muted',
        }),
      ];
    }),
  ];
}
