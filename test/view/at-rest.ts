import type { Page } from 'playwright';

/** Frames in which nothing may move: a page that is flung, and a tap that might be the first of two, take less. */
const FRAMES = 24;

/** Resolves once the page and the segments of a map on it rest where they are; rejects where they never do. */
export async function atRest(page: Page): Promise<void> {
  const isStill = await page.evaluate(async (frames) => {
    const where = () => {
      const { left, top, width } = view.element.querySelector('svg [data-key^="segment:"]')!.getBoundingClientRect();
      return [left, top, width, scrollX, scrollY, visualViewport?.scale].join();
    };
    let last = '';
    for (let turn = 0, same = 0; turn < 600; turn++) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = where();
      same = now === last ? same + 1 : 0;
      if (same === frames) return true;
      last = now;
    }
    return false;
  }, FRAMES);
  if (!isStill) throw new Error('the map does not come to rest');
}

declare const view: { readonly element: HTMLElement };
