/**
 * Runs work after the first frame, when the browser has nothing better to do. Returns a function that
 * cancels it; nothing runs after that.
 */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(() => work(), { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  // Safari has no idle callback: one frame later is after the first.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (timer !== undefined) clearTimeout(timer);
  };
}
