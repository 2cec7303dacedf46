import type { ChartState } from '../chart';
import { linkOf } from './panorama-state';
import { STACK, type StackLayout } from './stack-layout';

/** Where things stand under a state: tops in px. Of a card in a closed segment, `undefined`. */
export interface StackPlaces {
  readonly stages: readonly number[];
  readonly panels: readonly { readonly y: number; readonly height: number; readonly isOpen: boolean }[];
  readonly cards: readonly (number | undefined)[];
  readonly bottom: number;
}

/** Everything from `top` down. The segment of the link that keys have led to is open. */
export function placeStack(layout: StackLayout, state: ChartState, top: number): StackPlaces {
  const { model, em } = layout;
  const toggled = new Set(state.opened);
  // All of them: the pointer must not close what the keyboard is in.
  const led = (state.focused ?? []).map((key) => model.links[linkOf(model, key) ?? -1]?.segment);
  const stages: number[] = [];
  const panels: StackPlaces['panels'][number][] = [];
  const cards: (number | undefined)[] = model.links.map(() => undefined);
  const gap = STACK.gap * em;
  let y = top;
  model.stages.forEach((stage, i) => {
    stages.push(y);
    y += layout.stages[i]!.height + 15 * em;
    for (const at of stage.segments) {
      const { id, links } = model.segments[at]!;
      const isOpen = links.length > 0 && (layout.open.has(at) !== toggled.has(`segment:${id}`) || led.includes(at));
      const start = y;
      y += layout.segments[at]!.height;
      if (isOpen) {
        for (const link of links) {
          cards[link] = y;
          y += layout.cards[link]!.height + gap;
        }
        y += em;
      }
      panels[at] = { y: start, height: y - start, isOpen };
      y += 8 * em;
    }
    y += 8 * em;
  });
  return { stages, panels, cards, bottom: y - 15 * em };
}
