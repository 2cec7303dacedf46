import { afterEach, describe, expect, it } from 'vitest';
import { mount } from '../../src/index';
import { settled } from '../view/settled';
import { counted, heapGrowth } from './counted';
import { figureOf, readStories } from './stories';

const ROUNDS = 200;
/** A kilobyte a cycle would show as 200 KB; the rest is noise of the engine. */
const MOST_HEAP_GROWTH = 1_000_000;

const firstOfEach = [...new Map(readStories().map((story) => [story.chart, story])).values()];
let stop: () => void = () => undefined;
afterEach(() => stop());

describe.each(firstOfEach)('$chart', (story) => {
  it('leaves nothing after 200 mounts and destroys', async () => {
    const round = async (count: number) => {
      for (let at = 0; at < count; at++) {
        const host = document.createElement('div');
        document.body.append(host);
        const view = mount(host, figureOf(story), { motion: false });
        if (at % 20 === 0) await settled();
        view.destroy();
        host.remove();
      }
      await settled();
    };
    await round(20);
    const count = counted();
    stop = count.stop;
    const nodes = document.querySelectorAll('*').length;
    expect(await heapGrowth(() => round(ROUNDS), MOST_HEAP_GROWTH)).toBeLessThan(MOST_HEAP_GROWTH);
    expect(document.querySelectorAll('*').length).toBe(nodes);
    expect(count.listeners()).toBe(0);
    expect(count.observed()).toBe(0);
  });

  it('would notice: a listener on the window that stays', () => {
    const count = counted();
    stop = count.stop;
    const listener = () => undefined;
    window.addEventListener('resize', listener);
    expect(count.listeners()).toBe(1);
    window.removeEventListener('resize', listener);
    expect(count.listeners()).toBe(0);
  });
});
