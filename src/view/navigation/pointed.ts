import type { Guided } from '../navigation';
import { under } from '../targets';

/** Ms that the pointer rests on a card before its chain stands out: crossing a map must not make it flicker. */
const REST_MS = 80;

export interface Pointed {
  /** Index of the target at a point of the drawing; −1 where there is none, since a map has empty places. */
  readonly at: (x: number, y: number) => number;
  /** The pointer is elsewhere: nothing is going to stand out by it. */
  readonly stop: () => void;
}

export function makePointed({ drawn, explored }: Guided): Pointed {
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
      if (key !== over) {
        stop();
        over = key;
        timer = setTimeout(() => explored.touch(key === undefined ? [] : [key]), REST_MS);
      }
      return key === undefined ? -1 : targets.findIndex((target) => target.key === key);
    },
    stop,
  };
}
