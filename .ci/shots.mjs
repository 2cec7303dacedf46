// `npm run shots`: contact sheets of all stories, {320, 640, 800, 1280, 1440} px × {zh-CN, en} × {light, dark}, into shots/.
// Words choose: `npm run shots -- trade-growth 640 en` makes only the sheets whose name holds them all.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findChromium } from './chromium.mjs';
import { chartNames, root } from './entries.mjs';

const WIDTHS = [320, 640, 800, 1280, 1440];
const COLUMNS = { 320: 5, 640: 3, 800: 2, 1280: 2, 1440: 2 };
const ROWS = 4;

const words = process.argv.slice(2);
const folder = join(root, 'shots');
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  cacheDir: join(root, 'node_modules/.vite/shots'),
  server: { host: '127.0.0.1', port: 0 },
});
await server.listen();
const browser = await chromium.launch(await findChromium());
let made = 0;
const base = `http://127.0.0.1:${server.httpServer.address().port}/test/every-chart/sheet.html`;
for (const chart of chartNames())
  for (const width of WIDTHS)
    for (const locale of ['zh-CN', 'en'])
      for (const theme of ['light', 'dark']) await sheets(chart, width, locale, theme);
await browser.close();
await server.close();
if (made === 0) {
  console.error(
    `No sheet has ${words.join(' and ')} in its name; they are called as ${chartNames()[0]}-${WIDTHS[0]}-zh-CN-light.`,
  );
  process.exitCode = 1;
}

/** As many pictures as a sheet of four rows holds; the next sheet takes the rest. */
async function sheets(chart, width, locale, theme) {
  const name = `${chart}-${width}-${locale}-${theme}`;
  if (!words.every((word) => name.includes(word))) return;
  const most = COLUMNS[width] * ROWS;
  for (let sheet = 0, left = 1; left > 0; sheet++) {
    const page = await browser.newPage({ viewport: { width: COLUMNS[width] * (width + 40) + 40, height: 800 } });
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    const query = new URLSearchParams({ chart, width, locale, theme, from: sheet * most, most });
    await page.goto(`${base}?${query}`);
    await page.waitForSelector('html[data-left]', { state: 'attached' });
    left = Number(await page.getAttribute('html', 'data-left'));
    const path = join(folder, `${name}${sheet ? `-${sheet + 1}` : ''}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    console.log(path);
    made++;
    await page.close();
  }
}
