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

/** Counts listeners on the page's own objects and elements under observation from now on. */
function counted() {
  const kept = new Map<EventTarget, Set<string>>();
  let observed = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { observe, unobserve, disconnect } = ResizeObserver.prototype;
  const perObserver = new WeakMap<ResizeObserver, Set<Element>>();
  const names = new WeakMap<object, number>();
  let next = 0;
  const nameOf = (type: string, listener: object) => {
    if (!names.has(listener)) names.set(listener, next++);
    return `${type} ${names.get(listener)}`;
  };
  const isShared = (target: EventTarget) =>
    target === window || target === document || target === document.body || target instanceof MediaQueryList;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (listener && isShared(this)) {
      const own = kept.get(this) ?? kept.set(this, new Set()).get(this)!;
      const name = nameOf(type, listener);
      own.add(name);
      if (signal) addEventListener.call(signal, 'abort', () => own.delete(name));
    }
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) kept.get(this)?.delete(nameOf(type, listener));
    removeEventListener.call(this, type, listener, options);
  };
  ResizeObserver.prototype.observe = function (target, options) {
    const own = perObserver.get(this) ?? new Set();
    perObserver.set(this, own.add(target));
    observed++;
    observe.call(this, target, options);
  };
  ResizeObserver.prototype.unobserve = function (target) {
    if (perObserver.get(this)?.delete(target)) observed--;
    unobserve.call(this, target);
  };
  ResizeObserver.prototype.disconnect = function () {
    observed -= perObserver.get(this)?.size ?? 0;
    perObserver.delete(this);
    disconnect.call(this);
  };
  return {
    listeners: () => [...kept.values()].reduce((sum, own) => sum + own.size, 0),
    observed: () => observed,
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      Object.assign(ResizeObserver.prototype, { observe, unobserve, disconnect });
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
