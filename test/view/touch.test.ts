import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../.ci/bundle.mjs';
import { findChromium } from '../../.ci/chromium.mjs';
import { styleSheet } from '../../.ci/style-sheet.mjs';
import type { View } from '../../src/view/mount';
import { atRest } from './at-rest';

declare const view: View;
type Point = readonly [x: number, y: number];

let browser: Browser;
let code: string;
let context: BrowserContext;
let page: Page;
let screen: CDPSession;

beforeAll(async () => {
  code = await bundle('test/view/touch-page.ts');
  browser = await chromium.launch(await findChromium());
});
afterAll(() => browser?.close());
afterEach(() => context?.close());

/** A tablet with a map on a page that scrolls; upright it shows more than the map. */
async function open(attributes = '', height = 768): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1024, height }, hasTouch: true, isMobile: true });
  page = await context.newPage();
  const css = styleSheet();
  await page.setContent(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}</style><body ${attributes}><p id="above">above</p><main></main><div style="height:2000px"></div>`,
  );
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => 'view' in globalThis && view.element.querySelector('.stat-tools button'));
  await atRest(page);
  screen = await context.newCDPSession(page);
}

/** Fingers that go from one place to another, with what a browser makes of it. */
async function fingers(from: readonly Point[], to: readonly Point[]): Promise<void> {
  const steps = 12;
  const at = (part: number) =>
    from.map(([x, y], i) => ({ x: x + (to[i]![0] - x) * part, y: y + (to[i]![1] - y) * part, id: i }));
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    await screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
    // As often as a finger is reported.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await atRest(page);
}
/** Where the map and the page are. */
const places = () =>
  page.evaluate(() => {
    const { element } = view;
    const first = element.querySelector('svg [data-key^="segment:"]')!.getBoundingClientRect();
    const svg = element.querySelector('.stat-drawing > svg')!.getBoundingClientRect();
    const round = Math.round;
    return {
      map: [round(first.left - svg.left), round(first.top - svg.top), round(first.width)],
      page: round(scrollY),
      scale: visualViewport!.scale,
    };
  });
/** The middle of the map on the screen. */
const middle = () =>
  page.evaluate((): Point => {
    const { left, top, width } = view.element.querySelector('.stat-drawing > svg')!.getBoundingClientRect();
    return [left + width / 2, top + 250];
  });
const pinch = async () => {
  const [x, y] = await middle();
  await fingers(
    [
      [x - 40, y],
      [x + 40, y],
    ],
    [
      [x - 120, y],
      [x + 120, y],
    ],
  );
};

describe.each([
  ['in a page', ''],
  ['in a shadow root', 'data-shadow="1"'],
])('a map %s, on a screen for fingers', (_, attributes) => {
  it('lets one finger scroll the page, and zooms by two without zooming the page', async () => {
    await open(attributes);
    const before = await places();
    const [x, y] = await middle();
    await fingers([[x, y]], [[x, y - 150]]);
    const scrolled = await places();
    expect(scrolled.page).toBeGreaterThan(80);
    expect(scrolled.map).toEqual(before.map);
    await pinch();
    const near = await places();
    expect(near.scale).toBe(1);
    expect(near.page).toBe(scrolled.page);
    expect(near.map[2]).toBeGreaterThan(before.map[2]! * 1.5);
    // Two fingers beside each other move it.
    await fingers(
      [
        [x, y],
        [x + 80, y],
      ],
      [
        [x - 100, y - 50],
        [x - 20, y - 50],
      ],
    );
    const moved = await places();
    expect(moved.page).toBe(near.page);
    expect(moved.map[0]).toBeLessThan(near.map[0]! - 80);
    expect(Math.abs(moved.map[2]! - near.map[2]!)).toBeLessThan(10);
  });

  it('is moved by one finger after a tap, and gives the page back to it after a tap elsewhere', async () => {
    await open(attributes, 1366);
    await pinch();
    const near = await places();
    const [x, y] = await middle();
    await fingers([[x, y]], [[x, y - 100]]);
    const still = await places();
    expect(still.map).toEqual(near.map);
    expect(still.page).toBeGreaterThan(near.page);
    const at = await middle();
    await page.touchscreen.tap(at[0], at[1]);
    await atRest(page);
    const tapped = await places();
    await fingers([at], [[at[0] - 100, at[1] - 60]]);
    const moved = await places();
    expect(moved.page).toBe(tapped.page);
    expect(moved.map[0]).toBeLessThan(tapped.map[0]! - 80);
    expect(moved.map[1]).toBeLessThan(tapped.map[1]! - 40);
    await page.evaluate(() => scrollTo(0, 0));
    const above = (await page.locator('#above').boundingBox())!;
    await page.touchscreen.tap(above.x + 5, above.y + 5);
    const [left, top] = await middle();
    const kept = await places();
    await fingers([[left, top]], [[left, top - 100]]);
    const last = await places();
    expect(last.map).toEqual(kept.map);
    expect(last.page).toBeGreaterThan(kept.page);
  });

  it('says where one finger moves it, and gives the page back by what says so', async () => {
    await open(attributes, 1366);
    const hold = page.getByText('One finger moves the map · Scroll the page');
    await pinch();
    expect(await hold.count()).toBe(0);
    const at = await middle();
    await page.touchscreen.tap(at[0], at[1]);
    const drawing = (await page.locator('.stat-drawing').boundingBox())!;
    const told = (await hold.boundingBox())!;
    expect(told.y).toBeGreaterThan(drawing.y);
    expect(told.y + told.height).toBeLessThanOrEqual(Math.min(1366, drawing.y + drawing.height));
    await hold.tap();
    expect(await hold.count()).toBe(0);
    const kept = await places();
    await fingers([at], [[at[0], at[1] - 100]]);
    const last = await places();
    expect(last.map).toEqual(kept.map);
    expect(last.page).toBeGreaterThan(kept.page);
    await page.mouse.click(at[0], at[1]);
    expect(await hold.count()).toBe(0);
  });
});
