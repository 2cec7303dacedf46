import { chainWord } from '../../format/chain-words';
import { endBlock, fitsLine, foldBlock } from './link-end-block';
import { type Block, type BlockContext, paragraph } from './link-text';
import type { LinkEnd, LinkModel } from './model';

/** A block that stands somewhere. */
export interface PlacedBlock extends Block {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** A link before or after, or the button that shows the rest of them. */
export interface PlacedEnd extends PlacedBlock {
  readonly end: LinkEnd | undefined;
  readonly isInput: boolean;
  readonly label: string;
}

/** Ends beyond these are folded; one alone never is. */
const MOST_ENDS = 6;
const HEAD = { size: 12.5, line: 17, weight: 600, fill: 'text-muted', most: 2 } as const;
const NONE = { size: 12.5, line: 20, fill: 'text-faint' } as const;

/** One side from y 0 on: its head, its ends, and what returns by recycling under a head of its own. */
export function columnOf(
  model: LinkModel,
  isInput: boolean,
  x: number,
  width: number,
  opened: readonly string[],
  c: BlockContext,
): { readonly heads: PlacedBlock[]; readonly ends: PlacedEnd[]; readonly height: number } {
  const { em } = c;
  const heads: PlacedBlock[] = [];
  const ends: PlacedEnd[] = [];
  let y = 0;
  const side = isInput ? ('inputs' as const) : ('outputs' as const);
  const recycled = model.recycled.filter((end) => end.isInput === isInput);
  const add = (key: 'inputs' | 'outputs' | 'recycledFrom' | 'recycledTo', all: readonly LinkEnd[]) => {
    const fill = key !== side ? ('chain-recycle' as const) : HEAD.fill;
    const head = paragraph(key, chainWord(c.locale, key), 0, 0, width, { ...HEAD, fill }, c);
    heads.push({ ...head, key: `${side}-${key}`, x, y, width });
    y += head.height + 5 * em;
    const fold = `fold:${side}-${key}`;
    const isOpen = opened.includes(fold);
    const shown = isOpen || all.length <= MOST_ENDS + 1 ? all : all.slice(0, MOST_ENDS);
    const place = (block: Block, at: string, label: string, end?: LinkEnd) => {
      ends.push({ ...block, key: at, x, y, width, end, isInput, label });
      y += block.height + 8 * em;
    };
    const isOneLine = all.every((end) => fitsLine(end, width, c));
    for (const end of shown) place(endBlock(end, width, isOneLine, c), `${side}:${end.key}`, end.label, end);
    if (all.length > MOST_ENDS + 1) {
      const label = isOpen
        ? chainWord(c.locale, 'collapse')
        : chainWord(c.locale, 'more', { n: c.locale.group(`${all.length - shown.length}`) });
      place(foldBlock(label, width, c), fold, label);
    }
  };
  const own = model[side];
  if (own.length > 0 || recycled.length === 0) add(side, own);
  if (own.length === 0 && recycled.length === 0) {
    const none = paragraph('none', chainWord(c.locale, isInput ? 'noInputs' : 'noOutputs'), 0, 0, width, NONE, c);
    heads.push({ ...none, key: `${side}-none`, x, y, width });
    y += none.height;
  }
  if (recycled.length > 0) {
    if (own.length > 0) y += 6 * em;
    add(isInput ? 'recycledFrom' : 'recycledTo', recycled);
  }
  return { heads, ends, height: y - (ends.length > 0 ? 8 * em : 0) };
}
