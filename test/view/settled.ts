/** In a page: two frames, the pause after which a figure draws what waits, an idle moment, and a frame for what came then. */
export async function settled(): Promise<void> {
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done, 150));
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'function')
    await new Promise((done) => requestIdleCallback(done, { timeout: 600 }));
  await frame();
}

function frame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(done));
}
