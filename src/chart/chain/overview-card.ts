import type { LinkStatus } from '../../data/chain/types';
import type { LaneBox } from '../../layout/lanes/types';
import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark } from '../../scene/mark';
import { decimal } from '../../scene/table';
import { type CardEdge, cardGround, cardMarks, placedCard } from './card-draw';
import { type CardStyle, cardHeight, cardLines } from './card-size';
import { icon } from './icons';
import type { PanoramaModel, SegmentModel, StatusCount } from './model';
import { statusInk, statusPaint } from './palette';

/** Where the cards of links stand in the card of their segment, as far as one has room for them. */
export interface Cells {
  readonly style: CardStyle;
  readonly cards: readonly { readonly link: number; readonly lines: readonly string[]; readonly box: LaneBox }[];
}

/** In em: around cards, between them, and above them. */
const [PAD, GAP, LEAST] = [8, 6, { full: 220, compact: 210, brief: 150 }];

/** Cards of the links in a box with a head, in as few columns as hold them; `undefined` where they do not fit. */
export function cellsIn(
  { segments, links: cards }: PanoramaModel,
  segment: number,
  { x, y, width: wide, height: high }: LaneBox,
  head: number,
  style: CardStyle,
): Cells | undefined {
  const { em, density } = style;
  const { links } = segments[segment]!;
  const [pad, gap] = [PAD * em, GAP * em];
  const most = Math.min(links.length, Math.floor((wide - 2 * pad + gap) / (LEAST[density] * em + gap)));
  for (let columns = 1; columns <= most; columns++) {
    const width = (wide - 2 * pad + gap) / columns - gap;
    const found: Cells['cards'][number][] = [];
    let top = y + head;
    for (let from = 0; from < links.length && top < y + high; from += columns) {
      const row = links.slice(from, from + columns);
      const lines = row.map((link) => cardLines(cards[link]!, width, style));
      const height = Math.max(...row.map((link, i) => cardHeight(cards[link]!, lines[i]!.length, style)));
      row.forEach((link, i) => {
        found.push({ link, lines: lines[i]!, box: { x: x + pad + i * (width + gap), y: top, width, height } });
      });
      top += height + gap;
    }
    if (found.length === links.length && top - gap <= y + high - pad) return { style, cards: found };
  }
  return undefined;
}

/** The scale at which the links of every segment have cards. */
export function closest({ segments }: PanoramaModel, boxes: readonly LaneBox[], em: number): number {
  let most = 2.5;
  segments.forEach(({ links: { length } }, i) => {
    const { width, height } = boxes[i]!;
    let least = Number.POSITIVE_INFINITY;
    for (let columns = 1; columns <= length; columns++) {
      const rows = Math.ceil(length / columns);
      const [wide, high] = [(columns * 226 + 10) * em, (rows * 96 + 60) * em];
      least = Math.min(least, Math.max(wide / width, high / height));
    }
    if (length > 0) most = Math.max(most, least);
  });
  return Math.min(16, 1.2 * most);
}

/** How the card of a segment is drawn. */
export interface SegmentLook {
  readonly lines: readonly string[];
  /** Letters in px, and around them. */
  readonly size: number;
  readonly pad: number;
  readonly hasLocal: boolean;
  readonly hasSign: boolean;
  /** What of the box is seen: its name stays in the window. */
  readonly from: number;
  readonly to: number;
  readonly edge: CardEdge | undefined;
  readonly isDim: boolean;
  readonly isOpen: boolean;
}

/** A segment as a card: name and enterprises in the place; its strip is drawn with those of all. */
export function segmentCard(
  { id, local }: SegmentModel,
  { x, y, width, height }: LaneBox,
  { em, text: measure }: CardStyle,
  { lines, size, pad, hasLocal, hasSign, from, to, edge, isDim, isOpen }: SegmentLook,
): GroupMark {
  const inset = edge ? 0 : em / 2;
  const base = pad + 0.77 * size;
  const weight = hasLocal ? 600 : 400;
  const wide = lines.map((line) => measure(line, size, weight));
  const number = measure(local, size - em);
  const marks: Mark[] = [
    rect('box', inset, inset, width - 2 * inset, height - inset, isOpen ? 'chain-head' : 'chain-panel', {
      radius: Math.min(6 * em, height / 5),
      stroke: edge?.paint ?? 'chain-edge-strong',
      strokeWidth: (edge?.width ?? 1) * em,
    }),
    ...lines.map((line, i) => text(`name-${i}`, line, from + pad, base + 1.3 * size * i, size, wide[i]!, { weight })),
  ];
  const sign = hasSign ? 0.85 * size : 0;
  if (local !== '' && hasLocal && to - from >= (wide[0] ?? 0) + number + 1.2 * sign + 2.5 * pad) {
    const look = { anchor: 'end', tabular: true, fill: 'text-muted' } as const;
    marks.push(text('local', local, to - pad, base, size - em, number, look));
    if (hasSign)
      marks.push(icon('local-icon', 'local', to - pad - number - 1.2 * sign, base - 0.88 * sign, sign, 'text-muted'));
  }
  return group(id, marks, { x, y, ...(isDim && { opacity: 0.38 }) });
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
