import { chainWord } from '../../format/chain-words';
import type { ChartState } from '../chart';
import { STACK, type StackLayout } from './stack-layout';
import { type StackWindow, stackWindows } from './stack-windows';

/** Where things stand under a state: tops in px. Of a card that is not told, `undefined`. */
export interface StackPlaces {
  readonly stages: readonly number[];
  /** Empty where a segment is not told. */
  readonly panels: readonly (StackPanel | undefined)[];
  readonly cards: readonly (number | undefined)[];
  readonly rests: readonly StackRest[];
  readonly hasStrips: boolean;
  readonly bottom: number;
}
export interface StackPanel {
  readonly y: number;
  readonly height: number;
  readonly isOpen: boolean;
}
/** A row that stands for what comes before or after the part of a list that is told. */
export interface StackRest {
  /** `more:segment:cu`, `less:stage:up`. */
  readonly key: string;
  /** Of a segment, or of a stage. */
  readonly segment: number | undefined;
  readonly stage: number;
  readonly y: number;
  readonly said: string;
  readonly isBefore: boolean;
  /** Its action: tells that part. */
  readonly opens: string;
}

/** Everything from `top` down. */
export function placeStack(layout: StackLayout, state: ChartState, top: number): StackPlaces {
  const { model, em, locale } = layout;
  const windows = stackWindows(layout, state);
  const stages: number[] = [];
  const panels: (StackPanel | undefined)[] = model.segments.map(() => undefined);
  const cards: (number | undefined)[] = model.links.map(() => undefined);
  const rests: StackRest[] = [];
  const gap = STACK.gap * em;
  let y = top;
  /** What of a list is told, between rows that stand for the rest. */
  const list = (at: readonly number[], [from, to]: StackWindow, stage: number, segment: number | undefined) => {
    const rest = (n: number, isBefore: boolean) => {
      if (n === 0) return;
      const counted = chainWord(locale, segment === undefined ? 'nSegments' : 'nLinks', { n: locale.group(`${n}`) });
      const of = segment === undefined ? `stage:${model.stages[stage]!.id}` : `segment:${model.segments[segment]!.id}`;
      const next = isBefore ? Math.max(0, 2 * from - to) : to;
      rests.push({
        key: `${isBefore ? 'less' : 'more'}:${of}`,
        segment,
        stage,
        y,
        said: chainWord(locale, 'more', { n: counted }),
        isBefore,
        // Each touch is a step of its own: none takes an earlier one back.
        opens: `more:${of}:${next}:${(state.opened ?? []).length}`,
      });
      y += STACK.head * em + gap;
    };
    rest(from, true);
    for (const item of at.slice(from, to)) {
      if (segment === undefined) place(item);
      else {
        cards[item] = y;
        y += layout.cards[item]!.height + gap;
      }
    }
    rest(at.length - to, false);
  };
  const place = (at: number) => {
    const window = windows.segments[at];
    const { links, stage } = model.segments[at]!;
    const start = y;
    y += layout.segments[at]!.height;
    if (window) {
      list(links, window, stage, at);
      y += em;
    }
    panels[at] = { y: start, height: y - start, isOpen: window !== undefined };
    y += 8 * em;
  };
  model.stages.forEach(({ segments }, i) => {
    stages.push(y);
    y += layout.stages[i]!.height + 15 * em;
    list(segments, windows.stages[i]!, i, undefined);
    y += 8 * em;
  });
  return { stages, panels, cards, rests, hasStrips: windows.hasStrips, bottom: y - 15 * em };
}
