import type { LinkStatus } from '../../data/chain/types';
import type { LaneBox } from '../../layout/lanes/types';
import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark } from '../../scene/mark';
import { decimal } from '../../scene/table';
import { type CardEdge, cardGround, cardMarks, placedCard } from './card-draw';
import { type CardStyle, cardHeight, cardLines } from './card-size';
import type { PanoramaModel, StatusCount } from './model';
import { statusInk, statusPaint } from './palette';

/** Where the cards of links stand in the card of their segment, as far as one has room for them. */
export interface Cells {
  readonly style: CardStyle;
  readonly cards: readonly { readonly link: number; readonly lines: readonly string[]; readonly box: LaneBox }[];
}

/** In em: around cards, between them, and above them. */
const [PAD, GAP, LEAST] = [8, 6, { full: 220, compact: 210, brief: 150 }];

/** Cards of the links side by side in a box with a head; `undefined` where they do not fit. */
export function cellsIn(
  model: PanoramaModel,
  segment: number,
  box: LaneBox,
  head: number,
  style: CardStyle,
): Cells | undefined {
  const { em, density } = style;
  const { links } = model.segments[segment]!;
  const room = box.width - 2 * PAD * em;
  const columns = Math.min(links.length, Math.floor((room + GAP * em) / ((LEAST[density] + GAP) * em)));
  if (columns < 1) return undefined;
  const width = (room - (columns - 1) * GAP * em) / columns;
  const cards: Cells['cards'][number][] = [];
  let y = box.y + head;
  const end = box.y + box.height - PAD * em;
  for (let from = 0; from < links.length; from += columns) {
    const row = links
      .slice(from, from + columns)
      .map((link) => [link, cardLines(model.links[link]!, width, style)] as const);
    const height = Math.max(...row.map(([link, lines]) => cardHeight(model.links[link]!, lines.length, style)));
    if (y + height > end) return undefined;
    row.forEach(([link, lines], i) => {
      cards.push({ link, lines, box: { x: box.x + PAD * em + i * (width + GAP * em), y, width, height } });
    });
    y += height + GAP * em;
  }
  return { style, cards };
}

/** A segment as a card: name and enterprises in the place; its strip is drawn with those of all. */
export function segmentCard(
  model: PanoramaModel,
  segment: number,
  box: LaneBox,
  lines: readonly string[],
  { em, text: measure }: CardStyle,
  look: { readonly edge: CardEdge | undefined; readonly opacity: number | undefined; readonly isBig: boolean },
): GroupMark {
  const { id, local } = model.segments[segment]!;
  const { width, height } = box;
  const inset = look.edge ? 0 : em / 2;
  const size = 13 * em;
  const marks: Mark[] = [
    rect('box', inset, inset, width - 2 * inset, height - inset, look.isBig ? 'chain-head' : 'chain-panel', {
      radius: 6 * em,
      stroke: look.edge?.paint ?? 'chain-edge-strong',
      strokeWidth: (look.edge?.width ?? 1) * em,
    }),
    ...lines.map((line, i) =>
      text(`name-${i}`, line, 9 * em, (19 + 17 * i) * em, size, measure(line, size, 600), { weight: 600 }),
    ),
  ];
  if (local !== '') {
    const wide = measure(local, 12 * em);
    const look = { anchor: 'end', tabular: true, fill: 'text-muted' } as const;
    marks.push(text('local', local, width - 9 * em, 19 * em, 12 * em, wide, look));
  }
  return group(id, marks, { x: box.x, y: box.y, ...(look.opacity !== undefined && { opacity: look.opacity }) });
}

/** Strips of many segments as one path for each status, so that a hundred of them cost no more than one. */
export function stripPaths(
  strips: readonly { readonly counts: readonly StatusCount[]; readonly box: LaneBox }[],
  em: number,
): readonly Mark[] {
  const paths = new Map<LinkStatus, string>();
  for (const { counts, box } of strips) {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    let x = box.x;
    for (const { status, count } of counts) {
      const wide = (box.width * count) / total;
      const d = `M${decimal(x)},${decimal(box.y)}h${decimal(Math.max(em, wide - em))}v${decimal(box.height)}h${decimal(-Math.max(em, wide - em))}z`;
      paths.set(status, (paths.get(status) ?? '') + d);
      x += wide;
    }
  }
  return [...paths].map(
    ([status, d]): Mark => ({
      type: 'path',
      key: status,
      d,
      fill: statusPaint(status),
      ...(status === 'missing' && { stroke: statusInk(status), strokeWidth: 0.9 * em, dash: [2 * em, 1.4 * em] }),
    }),
  );
}

export function headOfCard(lines: number, em: number): number {
  return (32 + 17 * lines) * em;
}

/** The cards of links in the card of their segment. */
export function cellMarks(
  model: PanoramaModel,
  cells: Cells,
  look: (link: number) => { edge: CardEdge | undefined; isDim: boolean },
): readonly GroupMark[] {
  const { style } = cells;
  return cells.cards.map(({ link, lines, box }) => {
    const card = model.links[link]!;
    const { edge, isDim } = look(link);
    const marks = [
      cardGround(card, box.width, box.height, style.em, edge),
      ...cardMarks(card, lines, box.width, box.height, style),
    ];
    return placedCard(card.id, box.x, box.y, marks, isDim ? 0.38 : undefined);
  });
}
