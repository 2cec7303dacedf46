/**
 * Runs work when the browser has nothing better to do, at the earliest after `pause` ms. Returns a function that
 * cancels it; nothing runs after that.
 */
export function whenIdle(work: () => void, pause = 0): () => void {
  // Safari has no idle callback: a few frames later is after the first.
  const hasIdle = typeof requestIdleCallback === 'function';
  let timer = 0;
  let idle = 0;
  const start = () => {
    if (hasIdle) idle = requestIdleCallback(work, { timeout: 500 });
    else timer = window.setTimeout(work, 50);
  };
  if (pause > 0) timer = window.setTimeout(start, pause);
  else start();
  return () => {
    clearTimeout(timer);
    if (idle > 0) cancelIdleCallback(idle);
  };
}
