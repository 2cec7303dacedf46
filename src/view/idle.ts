/**
 * Runs work after the first frame, when the browser has nothing better to do. Returns a function that
 * cancels it; nothing runs after that.
 */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  // Safari has no idle callback: a few frames later is after the first.
  const timer = setTimeout(work, 50);
  return () => clearTimeout(timer);
}
