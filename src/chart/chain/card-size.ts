import type { LinkCard } from './model';
import { nameLines } from './name-lines';
import { metricsWidth, type PillContext, pillWidth } from './pills';

export type CardDensity = 'full' | 'compact' | 'brief';

/** How all cards of one map look. */
export interface CardStyle extends PillContext {
  readonly density: CardDensity;
  /** Words of actions; empty where one card of the map has no room for them. */
  readonly words: Readonly<Record<string, string>>;
  /** Of brief cards: the room of an action, where one card has one. */
  readonly action: number;
  readonly empty: string;
  readonly more: (n: number) => string;
  /** A whole number as it is printed. */
  readonly count: (n: number) => string;
}

/** Distances in em: where content starts, where the name starts, what stays free on the right. */
export const CARD = { left: 15, name: 35, right: 8, line: 17, size: 13, small: 11 };

/** Lines of a name, at most four; after the last one stands the sign of a loop. */
export function cardLines(card: LinkCard, width: number, style: CardStyle): readonly string[] {
  const { em, text, density } = style;
  const local = localOf(card);
  const number = local ? text(local, 12 * em, 600) + 8 * em : 0;
  const aside = (density === 'brief' ? number + style.action : 0) + (card.isLoop ? 15 * em : 0);
  return nameLines(card.name, width - (CARD.name + CARD.right) * em - aside, CARD.size * em, 600, 4, text);
}

/** What a card has below its name. */
export function cardRows(card: LinkCard, { density, action }: CardStyle) {
  const isFull = density === 'full';
  return {
    products: isFull && card.products !== '',
    metrics: density !== 'brief' && (card.metrics.length > 0 || (action > 0 && card.action !== undefined)),
    chips: isFull && (card.isEmpty || card.chips.length + card.tags.length > 0 || card.inRegions !== undefined),
  };
}

/** In px. */
export function cardHeight(card: LinkCard, lines: number, style: CardStyle): number {
  const name = CARD.line * lines;
  if (style.density === 'brief') return (14 + name) * style.em;
  const rows = cardRows(card, style);
  const below = (rows.products ? 15 : 0) + (rows.metrics ? 21 : 0) + (rows.chips ? 22 : 0);
  return (8 + name + (below > 0 ? 3 + below : 0) + 5) * style.em;
}

/** Elements of a card and its target. */
export function cardCost(card: LinkCard, density: CardDensity): number {
  const { action, metrics, products, chips, tags } = card;
  const name = 9 + (card.isLoop ? 1 : 0);
  if (density === 'brief') return name + 1 + (action ? 2 : 0);
  const numbers = name + (metrics.length > 0 ? 1 + metrics.length : 0) + (action ? 3 : 0);
  if (density === 'compact') return numbers;
  return numbers + (products ? 1 : 0) + (card.isEmpty ? 1 : 2 * chips.length + 1) + (tags.length > 0 ? 3 : 0);
}

/** Whether actions have words: only where all cards have room for them. Mixed looks broken. */
export function fitWords(
  cards: readonly LinkCard[],
  width: number,
  words: Readonly<Record<string, string>>,
  context: PillContext,
): boolean {
  return numbersWidth(cards, words, context) <= width;
}

/** Of a card whose numbers and action have room, in px. */
export function numbersWidth(
  cards: readonly LinkCard[],
  words: Readonly<Record<string, string>>,
  context: PillContext,
): number {
  const widths = cards.map(
    ({ action, metrics }) =>
      metricsWidth(metrics, context) + (action ? pillWidth(words[action] ?? '', context) + 3 * context.em : 0),
  );
  return Math.max(0, ...widths) + (CARD.left + CARD.right) * context.em;
}

/** The number of enterprises in the place, as text; empty where it is not known. */
export function localOf({ metrics }: LinkCard): string {
  return metrics.find(({ key }) => key === 'local')?.text ?? '';
}
