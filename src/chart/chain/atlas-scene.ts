import { atlasWord } from '../../format/atlas-words';
import { chainTerm } from '../../format/chain-terms';
import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import { ATLAS, type AtlasLayout, type PlacedAtlasRow } from './atlas-layout';
import { cellHeight, cellMarks } from './atlas-squares';
import { statusSwatch } from './glyphs';
import { icon } from './icons';
import { CHAIN_PALETTE } from './palette';
import { metricRow } from './pills';

export function atlasScene(layout: AtlasLayout, state: ChartState): Scene {
  const { width, rows } = layout;
  const legend = legendMarks(layout);
  // The first frame needs one target, so that there is a Tab stop.
  const targets = (state.bare ? rows.slice(0, 1) : rows).map((row) => targetOf(layout, row, state));
  return {
    width,
    height: Math.ceil(legend.bottom),
    palette: CHAIN_PALETTE,
    marks: [
      group('heads', layout.isNarrow ? [] : headMarks(layout)),
      group(
        'rows',
        rows.map((row) => group(`row-${row.row.id}`, rowMarks(layout, row, state), { y: row.y })),
      ),
      group('legend', legend.marks),
      group('targets', targets, { role: 'listbox' }),
    ],
  };
}

const rowKey = (id: string): string => `chain:${id}`;

function targetOf({ width }: AtlasLayout, { row, y, height }: PlacedAtlasRow, { selected }: ChartState): GroupMark {
  const key = rowKey(row.id);
  const { label, lines, id, isFull } = row;
  const chart = 'industrial-chain';
  return group(key, [], {
    y,
    target: {
      label,
      lines,
      fact: key,
      selected: selected === key,
      action: { type: 'select', id: key },
      ...(isFull && { enter: { type: 'enter', id: key, chart, options: { chain: id } } }),
      box: { x: 0, y: 0, width, height },
    },
  });
}

/** Banners that point along the chain, and what the numbers on the right count. */
function headMarks({ model, em, text: measure, stages, heads, sums, squares, headHeight }: AtlasLayout): Mark[] {
  const point = ATLAS.point * em;
  const marks: Mark[] = model.stages.flatMap(({ id, isSupport }, i): Mark[] => {
    const lines = heads[i]!;
    const x = stages[i]! - 10 * em;
    const right = stages[i]! + squares.width;
    const y = headHeight - (11 + 16 * Math.max(1, ...heads.map((other) => other.length))) * em;
    const half = (headHeight - y) / 2;
    // Only what flows on has a point, and what it flows into a notch.
    const notch = i > 0 ? `l${point},${-half}` : '';
    const end = isSupport
      ? `H${right}V${headHeight}H${x}Z`
      : `H${right - point / 2}l${point},${half}l${-point},${half}H${x}${notch}Z`;
    const left = x + (i > 0 && !isSupport ? point + 4 * em : 10 * em);
    const top = y + half - (lines.length - 1) * 8 * em + 4.7 * em;
    return [
      { type: 'path', key: `stage-${id}`, d: `M${x},${y}${end}`, fill: 'chain-banner' },
      ...lines.map((words, n) =>
        text(
          `stage-${id}-${n}`,
          words,
          left,
          top + n * 16 * em,
          ATLAS.banner * em,
          measure(words, ATLAS.banner * em, 700),
          {
            weight: 700,
            fill: 'chain-banner-text',
          },
        ),
      ),
    ];
  });
  for (const { key, right, lines } of sums) {
    const base = headHeight - 8 * em;
    const top = base - Math.max(0, lines.length - 1) * 15 * em;
    const widths = lines.map((words) => measure(words, 12 * em));
    marks.push(
      icon(`${key}-icon`, key, right - (widths[0] ?? -4 * em) - 17 * em, top - 10.3 * em, 12 * em, 'text-muted'),
      ...lines.map((words, n) =>
        text(`${key}-${n}`, words, right, top + n * 15 * em, 12 * em, widths[n]!, {
          anchor: 'end',
          fill: 'text-muted',
        }),
      ),
    );
  }
  return marks;
}

/** A box with number and name, squares and sums; a sign where it opens. */
function rowMarks(layout: AtlasLayout, { row, height, lines, name, cells }: PlacedAtlasRow, state: ChartState): Mark[] {
  const { em, text: measure, width, model, squares, stages, sums, heads, isNarrow } = layout;
  const isSelected = state.selected === rowKey(row.id);
  const size = ATLAS.size * em;
  const first = name + 13.4 * em;
  const left = (ATLAS.side + ATLAS.number) * em;
  const middle = height / 2;
  const opens = (isNarrow ? name + 9 * em : middle) - 6 * em;
  return [
    rect('box', 0.5 * em, 0.5 * em, width - em, height - 0.5 * em, 'chain-panel', {
      radius: 5 * em,
      stroke: isSelected ? 'focus' : 'chain-edge',
      strokeWidth: (isSelected ? 2 : 1) * em,
    }),
    text('number', row.number, left - 9 * em, first, 12 * em, measure(row.number, 12 * em), {
      anchor: 'end',
      fill: 'text-muted',
      tabular: true,
    }),
    ...lines.map((words, i) =>
      text(`name-${i}`, words, left, first + ATLAS.line * i * em, size, measure(words, size, 600), { weight: 600 }),
    ),
    ...row.cells.flatMap((cell, i): Mark[] => {
      if (!cell) return [];
      const count = model.locale.group(`${cell.total}`);
      const marks = cellMarks(cell, stages[i]!, cells[i]!, squares, count, measure);
      const center = cells[i]! + cellHeight(cell, squares) / 2 - (heads[i]!.length - 1) * 7.5 * em + 4.3 * em;
      const head = isNarrow
        ? heads[i]!.map((words, n) =>
            text(`head-${n}`, words, ATLAS.side * em, center + n * 15 * em, 12 * em, measure(words, 12 * em), {
              fill: 'text-muted',
            }),
          )
        : [];
      return [group(`stage-${model.stages[i]!.id}`, [...head, ...marks])];
    }),
    ...sums.map(({ key, right }) => {
      const metric = row.metrics.find((one) => one.key === key);
      const weight = key === 'local' ? 700 : 400;
      const said = metric?.text ?? '…';
      const fill = metric?.isZero && key === 'local' ? 'chain-missing-ink' : metric ? 'text' : 'text-muted';
      return text(key, said, right, middle + 5 * em, size, measure(said, size, weight), {
        anchor: 'end',
        weight,
        tabular: true,
        fill,
      });
    }),
    ...(isNarrow
      ? metricRow('sums', row.metrics, left, first + (ATLAS.line * (lines.length - 1) + 21) * em, { em, text: measure })
      : []),
    ...(row.isFull ? [icon('opens', 'enter', width - (ATLAS.side + 8) * em, opens, 12 * em, 'text-muted')] : []),
  ];
}

/** What a square is, its paints, and the signs that have no head. */
function legendMarks({ model, em, text: measure, width, sums, isNarrow, bottom }: AtlasLayout): {
  marks: Mark[];
  bottom: number;
} {
  const { locale } = model;
  const marks: Mark[] = [];
  const size = 12 * em;
  let [x, y] = [0, bottom + 22 * em];
  const entry = (
    key: string,
    label: string,
    room: number,
    draw: (left: number, middle: number) => Mark | undefined,
  ) => {
    const wide = measure(label, size);
    if (x > 0 && x + room + wide > width) [x, y] = [0, y + 24 * em];
    const sign = draw(x, y);
    marks.push(
      ...(sign ? [sign] : []),
      text(`${key}-name`, label, x + room, y + 4.3 * em, size, wide, { fill: 'text-muted' }),
    );
    x += room + wide + 16 * em;
  };
  entry('unit', atlasWord(locale, 'oneSquare'), 0, () => undefined);
  if (model.hasBars) entry('bar', atlasWord(locale, 'oneBar'), 0, () => undefined);
  for (const { status } of model.statuses)
    entry(status, chainTerm(locale, status), 18 * em, (left, middle) =>
      statusSwatch(status, status, left, middle - 6 * em, 12 * em, 12 * em, em),
    );
  if (isNarrow || sums.some(({ lines }) => lines.length === 0))
    for (const key of model.metrics)
      entry(key, chainTerm(locale, key), 17 * em, (left, middle) =>
        icon(key, key, left, middle - 6 * em, 12 * em, 'text-muted'),
      );
  if (model.rows.some(({ isFull }) => isFull))
    entry('opens', atlasWord(locale, 'opens'), 15 * em, (left, middle) =>
      icon('opens', 'enter', left, middle - 6 * em, 12 * em, 'text-muted'),
    );
  return { marks, bottom: y + 12 * em };
}
