// `npm run bench -- zoom`: frames while a chain is zoomed in, dragged and zoomed out, at 500 and at 50,000 nodes (links
// and enterprises together), interleaved. CPU of the main thread a frame, and elements of the drawing at most.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { bundle } from '../../../.ci/bundle.mjs';
import { findChromium } from '../../../.ci/chromium.mjs';
import { serve } from '../../../.ci/serve.mjs';
import { styleSheet } from '../../../.ci/style-sheet.mjs';

const SIZES = [
  { nodes: 500, links: 60, segments: 14 },
  { nodes: 5000, links: 300, segments: 50 },
  { nodes: 50_000, links: 1200, segments: 200 },
];
const RUNS = Number(process.env.RUNS ?? 5);
const STEPS = 30;

export async function benchZoom() {
  const folder = mkdtempSync(join(tmpdir(), 'statorama-bench-'));
  writeFileSync(join(folder, 'statorama.css'), styleSheet());
  await bundle('test/bench/zoom/page.ts', folder);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="statorama.css"><div id="host"></div><script type="module" src="page.js"></script>',
  );
  const server = await serve(folder);
  const browser = await chromium.launch(await findChromium());
  const runs = SIZES.map(() => []);
  await measured(browser, server.url, SIZES[0]);
  for (let run = 0; run < RUNS; run++)
    for (const [i, size] of SIZES.entries()) runs[i].push(await measured(browser, server.url, size));
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(`zooming a chain: medians of ${RUNS} interleaved runs of ${3 * STEPS} frames, main-thread CPU`);
  const median = (i, key) => runs[i].map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  const first = median(0, 'frame');
  console.table(
    Object.fromEntries(
      SIZES.map(({ nodes }, i) => [
        `${nodes} nodes`,
        {
          'first drawing, ms': Math.round(median(i, 'start')),
          'frame, ms': Number(median(i, 'frame').toFixed(1)),
          'times that of 500': Number((median(i, 'frame') / first).toFixed(2)),
          'elements at most': median(i, 'most'),
        },
      ]),
    ),
  );
}

async function measured(browser, url, { nodes, links, segments }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
  await page.goto(url);
  await page.waitForFunction(() => window.zoomed !== undefined);
  const before = await spent();
  await page.evaluate((args) => window.zoomed(...args), [links, segments, nodes - links]);
  const start = (await spent()) - before;
  await page.waitForSelector('.stat-figure [role="option"]');
  await page.waitForTimeout(1500);
  await page.locator('svg.stat-svg').scrollIntoViewIfNeeded();
  const from = await spent();
  const most = await page.evaluate(async (steps) => {
    const svg = document.querySelector('svg.stat-svg');
    let most = 0;
    const frame = async () => {
      await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => requestAnimationFrame(done));
      most = Math.max(most, document.querySelectorAll('svg.stat-svg *').length);
    };
    const box = svg.getBoundingClientRect();
    const at = {
      clientX: box.left + box.width * 0.4,
      clientY: Math.max(box.top, 0) + 300,
      bubbles: true,
      cancelable: true,
    };
    const wheel = (deltaY) =>
      svg.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey: true, view: window }));
    for (let i = 0; i < steps; i++) {
      wheel(-12);
      await frame();
    }
    const mouse = (type, x, on) =>
      on.dispatchEvent(new MouseEvent(type, { ...at, clientX: at.clientX - x, view: window }));
    mouse('mousedown', 0, svg);
    for (let i = 0; i < steps; i++) {
      mouse('mousemove', i * 8, window);
      await frame();
    }
    mouse('mouseup', steps * 8, window);
    for (let i = 0; i < steps; i++) {
      wheel(12);
      await frame();
    }
    return most;
  }, STEPS);
  const frame = ((await spent()) - from) / (3 * STEPS);
  await page.close();
  return { start, frame, most };
}
