import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../.ci/bundle.mjs';
import { findChromium } from '../../.ci/chromium.mjs';
import { root } from '../../.ci/entries.mjs';
import type { View } from '../../src/view/mount';
import { atRest } from './at-rest';

declare const view: View;
/** Resolves what bundles leave out, as d3-zoom alone would have it. */
const whole = {
  name: 'whole',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === './still'
      ? join(root, 'node_modules/d3-selection/src/index.js')
      : /^d3-(selection|dispatch|interpolate|transition)$/.test(id)
        ? join(root, `node_modules/${id}/src/index.js`)
        : undefined,
};
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await findChromium());
});
afterAll(() => browser?.close());

/** Where the map is after each gesture. */
async function gesturesOf(code: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.setContent('<!doctype html><main></main>');
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForSelector('.stat-navigation');
  const svg = page.locator('.stat-drawing > svg');
  const box = (await svg.boundingBox())!;
  const [x, y] = [Math.round(box.x + 300), Math.round(box.y + 200)];
  const where: string[] = [];
  const note = async () => {
    await atRest(page);
    where.push(
      await page.evaluate(() => {
        const { left, top, width } = view.element.querySelector('svg [data-key^="segment:"]')!.getBoundingClientRect();
        return [left, top, width].map(Math.round).join();
      }),
    );
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await button('Zoom in');
  await note();
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await note();
  await page.mouse.down();
  await page.mouse.move(x - 90, y - 50, { steps: 6 });
  await note();
  await page.mouse.up();
  await page.mouse.dblclick(x, y + 150);
  await note();
  await page.locator('[role="option"][tabindex="0"]').focus();
  await page.keyboard.press('-');
  await note();
  await page.keyboard.press('0');
  await note();
  await page.close();
  return [...where, ...faults];
}

it('moves a map as d3-zoom does with the whole of the packages that it takes a little of', async () => {
  const [lean, full] = [
    await bundle('test/view/touch-page.ts'),
    await bundle('test/view/touch-page.ts', undefined, [whole]),
  ];
  expect(full.length - lean.length).toBeGreaterThan(30_000);
  const moved = await gesturesOf(lean);
  // A double click moves nothing.
  expect([moved.length, new Set(moved).size]).toEqual([6, 5]);
  expect(moved).toEqual(await gesturesOf(full));
});
