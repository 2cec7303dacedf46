import { atlasWord } from '../../format/atlas-words';
import { measureText } from '../../layout/text';
import type { Scene } from '../../scene/mark';
import type { TableBlock, TableCell } from '../alternative';
import { cellHeight, cellMarks, type Squares, squaresFor } from './atlas-squares';
import type { AtlasCell, AtlasMetric, AtlasModel } from './atlas-types';
import { countCell } from './chain-tables';
import type { TermContext } from './context';
import { CHAIN_PALETTE } from './palette';

/** Width of the drawing in a cell, in px. */
const WIDTH = 140;

/** One row per chain; a stage is squares and their counts in words. */
export function atlasTable(
  { stages, rows, metrics, most, title }: Omit<AtlasModel, 'tables'>,
  context: TermContext,
): TableBlock {
  const { say, count, locale } = context;
  const squares = squaresFor(WIDTH, most, 1);
  const keys: readonly AtlasMetric[] = metrics;
  return {
    key: 'chains',
    caption: title,
    columns: [
      { key: 'number', label: atlasWord(locale, 'number'), align: 'end' },
      { key: 'chain', label: say('chain') },
      ...stages.map(({ name }, i) => ({ key: `stage-${i}`, label: name })),
      { key: 'links', label: say('links'), align: 'end' },
      ...keys.map((key) => ({ key, label: say(key), align: 'end' as const })),
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        { text: row.number, number: row.number },
        { text: row.name, header: true },
        ...row.cells.map(
          (cell): TableCell =>
            cell
              ? { text: cell.said, ...(cell.total > 0 && { scene: cellScene(cell, squares, count(cell.total)) }) }
              : { text: '' },
        ),
        { text: count(row.total), number: `${row.total}` },
        ...keys.map((key): TableCell => {
          const metric = row.metrics.find((one) => one.key === key);
          return metric ? { text: metric.text, number: metric.text.replace(/,/g, '') } : countCell(context, undefined);
        }),
      ],
    })),
  };
}

function cellScene(cell: AtlasCell, squares: Squares, said: string): Scene {
  return {
    width: WIDTH,
    height: cellHeight(cell, squares),
    marks: cellMarks(cell, 0, 0, squares, said, measureText),
    palette: CHAIN_PALETTE,
  };
}
