/** Counts, from now on, listeners on what outlives a figure, and nodes under observation. */
export function counted() {
  const listeners = listenersOf([window, document, document.documentElement, document.body]);
  const kept = [observersOf(ResizeObserver.prototype), observersOf(MutationObserver.prototype)];
  return {
    listeners: listeners.count,
    observed: () => kept.reduce((sum, own) => sum + own.count(), 0),
    stop() {
      listeners.stop();
      for (const own of kept) own.stop();
    },
  };
}

type Observer = Omit<ResizeObserver & MutationObserver, 'unobserve'> & Partial<Pick<ResizeObserver, 'unobserve'>>;

/** What the observers of a kind have under observation. */
function observersOf(prototype: object) {
  const all = prototype as Observer;
  const { observe, unobserve, disconnect } = all;
  const kept = new Map<object, Set<Node>>();
  all.observe = function (target: Element & Node, options?: object) {
    kept.set(this, (kept.get(this) ?? new Set()).add(target));
    observe.call(this, target, options);
  };
  if (unobserve)
    all.unobserve = function (target) {
      kept.get(this)?.delete(target);
      unobserve.call(this, target);
    };
  all.disconnect = function () {
    kept.delete(this);
    disconnect.call(this);
  };
  return {
    count: () => [...kept.values()].reduce((sum, own) => sum + own.size, 0),
    stop: () => Object.assign(all, { observe, disconnect }, unobserve && { unobserve }),
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

/** How often a round whose growth is too large is run again. */
export const MOST_TURNS = 3;

/** Bytes that a round leaves. What the engine compiles and caches comes once; a leak comes every time. */
export async function heapGrowth(round: () => Promise<void>, most: number): Promise<number> {
  let growth = most;
  for (let turn = 0; turn < MOST_TURNS && growth >= most; turn++) {
    const before = await usedHeap();
    await round();
    growth = (await usedHeap()) - before;
  }
  return growth;
}

/** After forced collections: Chromium with `--js-flags=--expose-gc`. */
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
