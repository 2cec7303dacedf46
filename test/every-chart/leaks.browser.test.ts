import { afterEach, describe, expect, it } from 'vitest';
import { mount } from '../../src/index';
import { settled } from './page';
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
    const heap = await usedHeap();
    await round(ROUNDS);
    expect(document.querySelectorAll('*').length).toBe(nodes);
    expect(count.listeners()).toBe(0);
    expect(count.observed()).toBe(0);
    expect((await usedHeap()) - heap).toBeLessThan(MOST_HEAP_GROWTH);
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

/** Counts, from now on, listeners on what outlives a figure, and elements under observation. */
function counted() {
  const listeners = listenersOf([window, document, document.documentElement, document.body]);
  const { observe, unobserve, disconnect } = ResizeObserver.prototype;
  const kept = new Map<ResizeObserver, Set<Element>>();
  ResizeObserver.prototype.observe = function (target, options) {
    kept.set(this, (kept.get(this) ?? new Set()).add(target));
    observe.call(this, target, options);
  };
  ResizeObserver.prototype.unobserve = function (target) {
    kept.get(this)?.delete(target);
    unobserve.call(this, target);
  };
  ResizeObserver.prototype.disconnect = function () {
    kept.delete(this);
    disconnect.call(this);
  };
  return {
    listeners: listeners.count,
    observed: () => [...kept.values()].reduce((sum, own) => sum + own.size, 0),
    stop() {
      listeners.stop();
      Object.assign(ResizeObserver.prototype, { observe, unobserve, disconnect });
    },
  };
}

/** Own methods in front of the targets' (Vitest has put its own in front of the window's). */
function listenersOf(targets: readonly EventTarget[]) {
  const kept: [EventTarget, string, unknown][] = [];
  const drop = (...one: [EventTarget, string, unknown]) => {
    const at = kept.findIndex((each) => each.every((part, index) => part === one[index]));
    if (at >= 0) kept.splice(at, 1);
  };
  const before = targets.map((target) => ({ add: target.addEventListener, remove: target.removeEventListener }));
  for (const [index, target] of targets.entries()) {
    const { add, remove } = before[index]!;
    target.addEventListener = (type: string, listener: EventListener | null, options?: AddEventListenerOptions) => {
      kept.push([target, type, listener]);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => drop(target, type, listener));
      add.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener | null, options?: EventListenerOptions) => {
      drop(target, type, listener);
      remove.call(target, type, listener, options);
    };
  }
  return {
    count: () => kept.length,
    stop() {
      for (const [index, target] of targets.entries()) {
        target.addEventListener = before[index]!.add;
        target.removeEventListener = before[index]!.remove;
      }
    },
  };
}

async function usedHeap(): Promise<number> {
  const { gc, performance } = globalThis as unknown as {
    gc?: () => void;
    performance: { memory: { usedJSHeapSize: number } };
  };
  for (let pass = 0; pass < 3; pass++) {
    gc?.();
    await new Promise((done) => setTimeout(done, 20));
  }
  return performance.memory.usedJSHeapSize;
}
