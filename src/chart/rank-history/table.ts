import type { Quantity } from '../../data/types';
import { ungroupDigits } from '../../format/group';
import { digitsAt, missingText, quantityText } from '../../format/quantity';
import { historyWord } from '../../format/rank-history-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TableBlock, TableCell } from '../alternative';
import type { RankContext } from './types';

/** Area by period: the places, then the figures as printed; both also of the areas that are not drawn. */
export function historyTables(context: RankContext): readonly TableBlock[] {
  const { panel, places, locale, step } = context;
  const width = panel.slots.length;
  const columns = [
    { key: 'area', label: word(locale, 'area') },
    ...panel.slots.map(({ key, period }) => ({ key, label: locale.period(period, 'short'), align: 'end' as const })),
  ];
  const rowsOf = (cellOf: (at: number) => TableCell) =>
    byLastPlace(context).map((row) => {
      const { name, code } = panel.areas[row]!;
      const header = { text: textOf(name, locale) || code, header: true };
      return { key: code, cells: [header, ...panel.slots.map((_, slot) => cellOf(row * width + slot))] };
    });
  const ranked = places.size.map((size) => (size === undefined ? NONE : numberCell(size)));
  const tables: TableBlock[] = [
    {
      key: 'places',
      caption: historyWord(locale, 'tablePlaces'),
      columns,
      rows: [
        ...rowsOf((at) => (places.place[at] === 0 ? NONE : numberCell(places.place[at]!))),
        { key: '@ranked', cells: [{ text: historyWord(locale, 'ranked'), header: true }, ...ranked] },
      ],
    },
  ];
  if (panel.cells.some((cell) => cell?.value)) {
    const indicator = capital(context.indicator);
    const caption = word(locale, 'panelLevel', { indicator, unit: locale.unit(panel.unit, step) }).replace(
      '）（',
      '，',
    );
    tables.push({ key: 'values', caption, columns, rows: rowsOf((at) => valueCell(context, panel.cells[at]?.value)) });
  }
  return tables;
}

const NONE: TableCell = { text: '' };

function numberCell(value: number): TableCell {
  return { text: `${value}`, number: `${value}` };
}

function valueCell({ locale, step }: RankContext, value: Quantity | undefined): TableCell {
  if (value === undefined) return NONE;
  if (value.digits === null) {
    const { symbol, words } = missingText(value.status, locale);
    return { text: symbol, spoken: words };
  }
  const text = quantityText(value, locale, { step, unit: false });
  if (value.qualifier !== undefined && value.qualifier !== 'exact') return { text };
  return { text, number: ungroupDigits(digitsAt(value, step, locale)) };
}

/** Best first by the newest place of each; areas without any come last. */
function byLastPlace({ panel, places }: RankContext): readonly number[] {
  const width = panel.slots.length;
  const keys = panel.areas.map((_, row) => {
    for (let slot = width - 1; slot >= 0; slot--) {
      const place = places.place[row * width + slot]!;
      // Who left earlier comes after all who are there now.
      if (place > 0) return (width - 1 - slot) * 70_000 + place;
    }
    return Number.POSITIVE_INFINITY;
  });
  return panel.areas.map((_, row) => row).sort((a, b) => keys[a]! - keys[b]! || a - b);
}
