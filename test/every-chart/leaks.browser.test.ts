import { afterEach, describe, expect, it } from 'vitest';
import { htmlString, mount } from '../../src/index';
import { settled } from '../view/settled';
import { counted, heapGrowth } from './counted';
import { figureOf, readStories, type Story } from './stories';

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

  it('leaves nothing where it goes with its tooltip and table open while marks move', async () => {
    const isOfChart = (one: Story) => one.chart === story.chart;
    // The first story of a chart may have nothing to point at.
    const drawn = readStories().find((one) => isOfChart(one) && htmlString(figureOf(one)).includes('role="option"'))!;
    const round = async (count: number) => {
      for (let at = 0; at < count; at++) {
        const host = document.createElement('div');
        document.body.append(host);
        const view = mount(host, figureOf(drawn, 'en'), { width: at % 2 ? 640 : 320, fragment: true, print: 'table' });
        if (at % 8 === 0) await settled();
        view.toggle('table', true);
        host.querySelector<SVGElement>('svg [role="option"]')?.focus();
        const hasTooltip = host.querySelector('.stat-tooltip:not([hidden])') !== null;
        view.update(figureOf(drawn, 'zh-CN'));
        if (at % 8 === 0) host.querySelector<SVGElement>('svg [role="option"]')?.focus();
        if (at % 4 === 1) await new Promise((done) => requestAnimationFrame(done));
        view.destroy();
        host.remove();
        expect([at, hasTooltip]).toEqual([at, true]);
      }
      await settled();
    };
    await round(4);
    const count = counted();
    stop = count.stop;
    const nodes = document.querySelectorAll('*').length;
    await round(24);
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
