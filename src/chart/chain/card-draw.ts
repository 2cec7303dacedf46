import { truncateText } from '../../layout/text';
import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark, OwnToken, ThemeToken } from '../../scene/mark';
import { CARD, type CardStyle, cardRows, localOf } from './card-size';
import { statusGlyph, statusStripe } from './glyphs';
import { icon } from './icons';
import type { LinkCard } from './model';
import { statusInk, statusTint } from './palette';
import { actionPill, chip, chipWidth, metricRow, PILL_HEIGHT, pillWidth, tag, tagWidth } from './pills';

/** What a card's edge says: in a closure, chosen, or nothing. */
export interface CardEdge {
  readonly paint: OwnToken | ThemeToken;
  /** In em. */
  readonly width: number;
}

/** A card with its corner at (0, 0); what it says stands `drop` px lower. */
export function cardMarks(
  card: LinkCard,
  lines: readonly string[],
  width: number,
  height: number,
  style: CardStyle,
  drop = 0,
): Mark[] {
  const { em, density } = style;
  const top = nameTop(style) + drop;
  const marks: Mark[] = [
    ...statusStripe('stripe', card.status, 0.5 * em, 0.5 * em, 6.5 * em, height - em, 4.5 * em),
    ...statusGlyph('ball', card.status, (CARD.left + 6.7) * em, top + 8.6 * em, 6.2 * em),
    ...lines.map((line, i) => {
      const y = top + (13.2 + CARD.line * i) * em;
      const size = CARD.size * em;
      return text(`name-${i}`, line, CARD.name * em, y, size, style.text(line, size, 600), { weight: 600 });
    }),
  ];
  if (card.isLoop) marks.push(loopIcon(lines, top, style));
  if (density === 'brief') marks.push(...briefAside(card, width, style));
  else marks.push(...rowsBelow(card, top + (CARD.line * lines.length + 3) * em, width, style));
  return marks;
}

/** The ground of a card; its edge carries the state. */
export function cardGround(
  card: Pick<LinkCard, 'status' | 'isProxy' | 'isKey'>,
  width: number,
  height: number,
  em: number,
  edge?: CardEdge,
): Mark {
  const isMissing = card.status === 'missing';
  const dashed = isMissing || card.isProxy;
  const inset = edge ? 0 : 0.5 * em;
  return rect('ground', inset, inset, width - 2 * inset, height - inset, statusTint(card.status), {
    radius: 5 * em,
    stroke:
      edge?.paint ??
      (isMissing
        ? statusInk('missing')
        : card.isProxy
          ? 'chain-cross'
          : card.isKey
            ? 'chain-edge-strong'
            : 'chain-edge'),
    strokeWidth: (edge?.width ?? (dashed ? 1.2 : card.isKey ? 1.6 : 1)) * em,
    ...(dashed && !edge && { dash: [4 * em, 3 * em] }),
  });
}

/** A card that stands somewhere. */
export function placedCard(key: string, x: number, y: number, marks: readonly Mark[], opacity?: number): GroupMark {
  return group(key, marks, { x, y, ...(opacity !== undefined && { opacity }) });
}

function nameTop({ density, em }: CardStyle): number {
  return (density === 'brief' ? 7 : 8) * em;
}

/** ↻ after the last line of the name. */
function loopIcon(lines: readonly string[], top: number, style: CardStyle): Mark {
  const { em } = style;
  const last = lines.length - 1;
  const x = CARD.name * em + style.text(lines[last] ?? '', CARD.size * em, 600) + 4 * em;
  return icon('loop', 'loop', x, top + (3 + CARD.line * last) * em, 11 * em, 'chain-recycle');
}

/** The number of enterprises and the action, each in its column. */
function briefAside(card: LinkCard, width: number, style: CardStyle): Mark[] {
  const { em } = style;
  const local = localOf(card);
  const y = nameTop(style) + 12.9 * em;
  const right = width - CARD.right * em;
  const marks: Mark[] = [];
  if (local !== '')
    marks.push(
      text('local', local, right - style.action, y, 12 * em, style.text(local, 12 * em, 600), {
        weight: 600,
        anchor: 'end',
        tabular: true,
        fill: card.isEmpty ? 'chain-missing-ink' : 'text',
      }),
    );
  if (card.action)
    marks.push(
      ...actionPill('action', card.action, '', right - PILL_HEIGHT * em + 2 * em, nameTop(style) - 0.4 * em, style),
    );
  return marks;
}

/** Products, numbers and action, chips and tags. */
function rowsBelow(card: LinkCard, top: number, width: number, style: CardStyle): Mark[] {
  const { em } = style;
  const rows = cardRows(card, style);
  const left = CARD.left * em;
  const right = width - CARD.right * em;
  const marks: Mark[] = [];
  let y = top;
  if (rows.products) {
    const size = CARD.small * em;
    const products = truncateText(card.products, right - left, size, 400, style.text);
    const look = { fill: 'text-muted' } as const;
    marks.push(text('products', products, left, y + 11 * em, size, style.text(products, size), look));
    y += 15 * em;
  }
  if (rows.metrics) {
    marks.push(...metricRow('metric', card.metrics, left, y + 14 * em, style));
    if (card.action) {
      const words = style.words[card.action] ?? '';
      marks.push(...actionPill('action', card.action, words, right - pillWidth(words, style), y + em, style));
    }
    y += 21 * em;
  }
  if (rows.chips) marks.push(...chipRow(card, left, right, y + 2 * em, style));
  return marks;
}

/** Tags on the right, then as many chips as fit, then how many more there are. */
function chipRow(card: LinkCard, left: number, end: number, y: number, style: CardStyle): Mark[] {
  const { em, text: measure } = style;
  const size = CARD.small * em;
  const gap = 4 * em;
  const base = y + 12.9 * em;
  const marks: Mark[] = [];
  let right = end;
  const [first] = card.tags;
  if (first) {
    const room = (end - left) * (card.chips.length > 0 || card.isEmpty ? 0.46 : 1);
    const name = truncateText(first.name, room - 21 * em, size, 400, measure);
    right -= tagWidth(name, style);
    marks.push(...tag('tag', name, right, y, style));
    right -= gap;
  }
  if (card.inRegions !== undefined) {
    const count = style.count(card.inRegions);
    const wide = measure(count, size, 600);
    const look = { anchor: 'end', weight: 600, tabular: true } as const;
    marks.push(text('regions', count, right, base, size, wide, look));
    right -= wide + 14 * em;
    marks.push(icon('regions-dot', 'dot', right, y + 3.4 * em, 12 * em, 'text'));
    right -= gap;
  }
  let x = left;
  if (card.isEmpty) {
    const words = truncateText(style.empty, right - x, size, 400, measure);
    const look = { fill: 'chain-missing-ink' } as const;
    return [...marks, text('empty', words, x, base, size, measure(words, size), look)];
  }
  let shown = 0;
  for (const { name, isCore } of card.chips) {
    const rest = (card.local ?? 0) - shown - 1;
    const more = rest > 0 ? measure(style.more(rest), size) + gap : 0;
    const room = right - x - more;
    const whole = chipWidth(name, isCore, style);
    // Only the first one may be cut, and only as long as it can be told.
    if (whole > room && (shown > 0 || room < 56 * em)) break;
    const words = whole > room ? truncateText(name, room - 12 * em, size, isCore ? 600 : 400, measure) : name;
    marks.push(...chip(`chip-${shown}`, words, isCore, x, y, style));
    x += Math.min(whole, chipWidth(words, isCore, style)) + gap;
    shown++;
  }
  const rest = (card.local ?? 0) - shown;
  const words = style.more(rest);
  const wide = measure(words, size);
  if (rest > 0 && (shown > 0 || card.chips.length > 0) && x + wide <= right)
    marks.push(text('more', words, x, base, size, wide, { fill: 'text-muted' }));
  return marks;
}
