import { chainWord } from '../../format/chain-words';
import type { Locale } from '../../format/locale';
import type { TextMeasure } from '../../layout/text';
import type { Environment } from '../chart';
import { type CardStyle, cardHeight, cardLines, fitWords } from './card-size';
import type { PanoramaModel } from './model';
import { nameLines } from './name-lines';

/** The panorama in one column: stages under each other, segments that fold, cards as wide as the page. */
export interface StackLayout {
  readonly model: PanoramaModel;
  readonly width: number;
  readonly em: number;
  readonly text: TextMeasure;
  readonly locale: Locale;
  readonly style: CardStyle;
  readonly stages: readonly Piece[];
  readonly segments: readonly Piece[];
  readonly cards: readonly Piece[];
  /** Segments that are open before anybody touches one. */
  readonly open: ReadonlySet<number>;
}
/** Lines of its name and its height in px. */
export interface Piece {
  readonly lines: readonly string[];
  readonly height: number;
}

/** In em. The rail left of the panels shows what the chosen link needs and what needs it. */
export const STACK = { rail: 28, pad: 7, gap: 6, head: 44, line: 17, name: 13.5, banner: 34, side: 12 };
/** Cards that are shown before anybody unfolds a segment. */
const SHOWN = 9;

export function layoutStack(model: PanoramaModel, { width, fontSize, text, locale }: Environment): StackLayout {
  const em = fontSize / 16;
  const panel = width - (STACK.rail + 0.5) * em;
  const inner = panel - 2 * STACK.pad * em;
  const words = Object.fromEntries(model.legend.actions.map((action) => [action, chainWord(locale, action)]));
  const style: CardStyle = {
    em,
    text,
    density: 'compact',
    words: fitWords(model.links, inner, words, { em, text }) ? words : {},
    action: model.legend.actions.length,
    empty: '',
    more: String,
    count: String,
  };
  const piece = (name: string, room: number, size: number, weight: number, bare: number): Piece => {
    const lines = nameLines(name, room, size, weight, 3, text);
    return { lines, height: (bare + STACK.line * Math.max(0, lines.length - 1)) * em };
  };
  return {
    model,
    width,
    em,
    text,
    locale,
    style,
    stages: model.stages.map(({ name, said }) => {
      const lines = nameLines(name, width - 2 * STACK.side * em, 15 * em, 700, 2, text);
      // What is said of a stage stands beside its name, or under it.
      const last = text(lines[lines.length - 1] ?? '', 15 * em, 700);
      const beside = last + text(said, 12 * em) + (2 * STACK.side + 14) * em <= width;
      return { lines, height: (STACK.banner + 18 * (lines.length - 1) + (beside ? 0 : 18)) * em };
    }),
    segments: model.segments.map(({ name }) => piece(name, panel - 72 * em, STACK.name * em, 600, STACK.head)),
    cards: model.links.map((card) => {
      const lines = cardLines(card, inner, style);
      return { lines, height: Math.max(48 * em, cardHeight(card, lines.length, style)) };
    }),
    open: openedFirst(model),
  };
}

/** All but those that the options close; else the first ones, one at least. */
function openedFirst({ segments, stages, options }: PanoramaModel): Set<number> {
  const open = new Set<number>();
  const closed = options.collapsed;
  let shown = 0;
  for (const stage of stages)
    for (const at of stage.segments) {
      const { id, links } = segments[at]!;
      const isOpen = closed === undefined ? shown < SHOWN : !closed.includes(id);
      shown += links.length;
      if (isOpen) open.add(at);
    }
  return open;
}
