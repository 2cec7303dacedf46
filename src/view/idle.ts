/** Ms without another frame of the same figure until what waits is drawn: a page shows every figure first, and a film every picture. */
const PAUSE = 100;

/**
 * Runs work after a pause, when the browser has nothing better to do. Returns a function that cancels it; nothing
 * runs after that.
 */
export function whenIdle(work: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    // Safari has no idle callback: the pause is all it gets.
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(work, { timeout: 500 });
    else work();
  }, PAUSE);
  return () => {
    clearTimeout(timer);
    if (idle > 0) cancelIdleCallback(idle);
  };
}
