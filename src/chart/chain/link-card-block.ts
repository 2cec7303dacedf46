import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import { truncateText } from '../../layout/text';
import { rect } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import { statusGlyph, statusStripe } from './glyphs';
import { icon } from './icons';
import { type Block, type BlockContext, paragraph } from './link-text';
import type { LinkModel } from './model';
import { statusInk, statusTint } from './palette';
import { actionPill, PILL_HEIGHT, pillWidth, tag, tagWidth } from './pills';

const NAME = { size: 17, line: 22, weight: 700, most: 9 } as const;
const SMALL = { size: 12, line: 17, fill: 'text-muted' } as const;
const NUMBER = { size: 20, line: 24, weight: 700, most: 1, tabular: true } as const;
const LEFT = 26;
const RIGHT = 18;

/** The link itself: what it is, how it stands, what is to be done, how many are there. */
export function cardBlock(model: LinkModel, width: number, c: BlockContext): Block {
  const { em } = c;
  const { card } = model;
  const left = LEFT * em;
  const inner = left + 28 * em;
  const right = width - RIGHT * em;
  const marks: Mark[] = [];
  let y = 16 * em;
  const add = (block: Block, gap = 0) => {
    marks.push(...block.marks);
    if (block.height > 0) y += block.height + gap * em;
  };
  marks.push(...statusGlyph('ball', card.status, left + 9 * em, y + 11 * em, 9 * em));
  add(paragraph('name', card.name, inner, y, right - inner, NAME, c), 3);
  const status = { size: 14, line: 20, weight: 600, fill: statusInk(card.status), most: 1 } as const;
  const pill = model.actionText ? pillWidth(model.actionText, c) : 0;
  marks.push(...paragraph('status', model.statusText, inner, y, right - inner, status, c).marks);
  if (card.action) {
    const x = inner + c.text(model.statusText, status.size * em, 600) + 12 * em;
    if (x + pill > right) y += 22 * em;
    const at = x + pill > right ? inner : x;
    marks.push(...actionPill('action', card.action, model.actionText, at, y + em, c));
  }
  y += Math.max(20, PILL_HEIGHT + 2) * em + 4 * em;
  add(
    paragraph('assessed', model.assessed, inner, y, right - inner, { ...SMALL, size: 11.5, line: 15, most: 3 }, c),
    2,
  );
  y += 6 * em;
  const products = card.products
    ? word(c.locale, 'colon', { name: chainWord(c.locale, 'products'), value: card.products })
    : '';
  add(paragraph('products', products, left, y, right - left, { ...SMALL, size: 12.5, fill: 'text' }, c), 6);
  const empty = { ...SMALL, weight: 600, fill: 'chain-missing-ink' } as const;
  add(paragraph('empty', card.isEmpty ? chainWord(c.locale, 'noLocal') : '', left, y, right - left, empty, c), 6);
  add(metrics(model, left, y + 4 * em, right - left, c), 14);
  add(tags(model, left, y, right - left, c), 12);
  const height = y;
  const ground = rect('ground', em, em, width - 2 * em, height - em, statusTint(card.status), { radius: 7 * em });
  const stripe = statusStripe('stripe', card.status, em, em, 8 * em, height - 2 * em, 6 * em);
  const edge = rect('edge', em, em, width - 2 * em, height - em, 'text', {
    fill: 'none',
    radius: 7 * em,
    stroke: card.status === 'unassessed' ? 'chain-edge-strong' : statusInk(card.status),
    strokeWidth: 2 * em,
    ...(card.status === 'missing' && { dash: [6 * em, 4 * em] }),
  });
  return { marks: [ground, ...stripe, edge, ...marks], height };
}

/** Large numbers with their names below; two rows of two where four do not fit. */
function metrics({ metrics: all }: LinkModel, x: number, y: number, width: number, c: BlockContext): Block {
  const { em } = c;
  if (all.every(({ text }) => text === '…')) return { marks: [], height: 0 };
  const columns = width >= 4 * 88 * em ? 4 : 2;
  const pitch = width / columns;
  const marks: Mark[] = [];
  let top = y;
  for (let start = 0; start < all.length; start += columns) {
    let height = 0;
    all.slice(start, start + columns).forEach(({ key, text, name, isZero }, i) => {
      const at = x + i * pitch;
      const fill = text === '…' ? 'text-faint' : key === 'local' && isZero ? 'chain-missing-ink' : 'text';
      const number = paragraph(`${key}-n`, text, at + 19 * em, top, pitch - 19 * em, { ...NUMBER, fill }, c);
      const below = { ...SMALL, size: 11.5, line: 15, most: 2 };
      const label = paragraph(key, name, at, top + 25 * em, pitch - 8 * em, below, c);
      marks.push(icon(`${key}-icon`, key, at, top + 5.5 * em, 14 * em, 'text-muted'), ...number.marks, ...label.marks);
      height = Math.max(height, 25 * em + label.height);
    });
    top += height + 8 * em;
  }
  return { marks, height: top - y };
}

/** Chains that share the link; those that it flows to or comes from are drawn beside it. */
function tags({ card, inputs, outputs }: LinkModel, x: number, y: number, width: number, c: BlockContext): Block {
  const ends = [...inputs, ...outputs];
  const own = card.tags.filter((one) => !ends.some(({ key }) => key.indexOf(`${one.chain}/`) === 0));
  const marks: Mark[] = [];
  let [at, top] = [x, y];
  for (const { key, name } of own) {
    const most = width - tagWidth('', c);
    const shown = truncateText(name, most, 11 * c.em, 400, c.text);
    const wide = tagWidth(shown, c);
    if (at > x && at + wide > x + width) [at, top] = [x, top + 24 * c.em];
    marks.push(...tag(`tag-${key}`, shown, at, top, c));
    at += wide + 6 * c.em;
  }
  return { marks, height: own.length > 0 ? top - y + 18 * c.em : 0 };
}
