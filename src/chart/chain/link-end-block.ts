import { rect } from '../../scene/make';
import { cardGround } from './card-draw';
import { statusGlyph, statusStripe } from './glyphs';
import { icon } from './icons';
import { type Block, type BlockContext, paragraph } from './link-text';
import type { LinkEnd } from './model';

const NAME = { size: 13, line: 17, weight: 600 } as const;
const SAID = { size: 11.5, line: 15, fill: 'text-muted', most: 3 } as const;
const LEFT = 31;
const RIGHT = 8;
const PAD = 8;

/** Whether one line holds the name and what flows. */
export function fitsLine({ name, said }: LinkEnd, width: number, { em, text }: BlockContext): boolean {
  return text(name, NAME.size * em, 600) + text(said, SAID.size * em) <= width - (LEFT + RIGHT + 18) * em;
}

/** A link before or after: its status, its name, what flows. Links of other chains have no status, but an arrow. */
export function endBlock(end: LinkEnd, width: number, isOneLine: boolean, c: BlockContext): Block {
  const { em } = c;
  const { status } = end;
  const [left, top] = [LEFT * em, PAD * em];
  const room = width - left - RIGHT * em;
  const name = paragraph('name', end.name, left, top, room, NAME, c);
  const rest = room - c.text(end.name, NAME.size * em, 600) - 12 * em;
  const face = isOneLine ? ({ ...SAID, anchor: 'end' } as const) : SAID;
  const said = isOneLine
    ? paragraph('said', end.said, width - (RIGHT + 2) * em, top + em, rest, face, c)
    : paragraph('said', end.said, left, top + name.height, room, face, c);
  const height = 2 * top + name.height + (isOneLine ? 0 : said.height);
  const look = { status: status ?? ('unassessed' as const), isProxy: !status, isKey: false };
  const ground = cardGround(look, width, height, em);
  const middle = top + (NAME.line / 2) * em;
  const mark = status
    ? [
        ...statusStripe('stripe', status, em / 2, em / 2, 6 * em, height - em, 4.5 * em),
        ...statusGlyph('ball', status, 19 * em, middle, 6.2 * em),
      ]
    : [icon('cross', 'cross', 13 * em, middle - 6 * em, 12 * em, 'chain-cross')];
  return { marks: [ground, ...mark, ...name.marks, ...said.marks], height };
}

/** Where more are than have room: a button in their place, `high` em high. */
export function foldBlock(label: string, width: number, c: BlockContext, high = 30): Block {
  const { em } = c;
  const height = high * em;
  const words = { size: 12, line: 16, weight: 600, fill: 'text-muted', anchor: 'middle', most: 1 } as const;
  return {
    height,
    marks: [
      rect('ground', em / 2, em / 2, width - em, height - em / 2, 'chain-head', {
        radius: 5 * em,
        stroke: 'chain-edge',
        strokeWidth: em,
      }),
      ...paragraph('words', label, width / 2, height / 2 - 8 * em, width - 16 * em, words, c).marks,
    ],
  };
}
