import { optionsOf } from '../keyboard';
import { under } from '../targets';
import { showTooltip } from '../tooltip';
import type { Guided } from './guided';

/** Ms that the pointer rests on a card before its chain stands out: crossing a map must not make it flicker. */
const REST_MS = 80;

export interface Pointed {
  /** Index of the target at a point of the drawing; −1 where there is none, since a map has empty places. */
  readonly at: (x: number, y: number) => number;
  /** The pointer is elsewhere: nothing is going to stand out by it. */
  readonly stop: () => void;
}

export function makePointed({ element, drawn, explored }: Guided): Pointed {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: string | undefined;
  const stop = () => {
    clearTimeout(timer);
    over = undefined;
  };
  return {
    at(x, y) {
      const targets = explored.targets();
      const key = drawn().at?.(x, y, explored.state()) ?? targets[under(targets, x, y)]?.key;
      const place = () => explored.targets().findIndex((target) => target.key === key);
      const index = key === undefined ? -1 : place();
      if (key !== over) {
        stop();
        over = key;
        timer = setTimeout(() => {
          explored.touch(key === undefined ? [] : [key]);
          // What is too small to be told comes with the pointer, which may not move again.
          const option = index < 0 && key !== undefined && optionsOf(element)[place()];
          if (option)
            showTooltip(element, option, explored.targets()[place()]!.target, option.getBoundingClientRect().y);
        }, REST_MS);
      }
      return index;
    },
    stop,
  };
}
