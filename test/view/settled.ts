/**
 * In a page: resolves once nothing waits in its figures, however slow the machine is. A new size is measured in one
 * frame and drawn in the next; what is drawn begins a pause, shorter than the one here, and waits for an idle moment
 * then, in the order of asking; then a first drawing measures its room. Tests also give it to a page of their own, so it
 * needs nothing from outside of itself.
 */
export async function settled(): Promise<void> {
  const frames = async (): Promise<void> => {
    for (let count = 0; count < 3; count++) await new Promise((done) => requestAnimationFrame(done));
  };
  await frames();
  await new Promise((done) => setTimeout(done, 150));
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'function')
    await new Promise((done) => requestIdleCallback(done, { timeout: 600 }));
  await frames();
}
