import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../.ci/bundle.mjs';
import { findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { styleSheet } from '../../.ci/style-sheet.mjs';
import { readStories } from '../every-chart/stories';
import { POLICY } from './policy';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'statorama-strict-'));
const SHELL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>strict</title>
<link rel="stylesheet" href="statorama.css"><script src="traps.js"></script>
<script type="module" src="SCRIPT"></script></head><body></body></html>`;
/** What the page itself asks for; a figure may add nothing. */
const OWN = /^\/(|page\.html|planted\.html|statorama\.css|traps\.js|page\.js|planted\.js|favicon\.ico)$/;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  await bundle('test/strict/page.ts', folder);
  copyFileSync(join(here, 'traps.js'), join(folder, 'traps.js'));
  copyFileSync(join(here, 'planted.js'), join(folder, 'planted.js'));
  writeFileSync(join(folder, 'statorama.css'), styleSheet());
  for (const name of ['page', 'planted'])
    writeFileSync(join(folder, `${name}.html`), SHELL.replace('SCRIPT', `${name}.js`));
  server = await serve(folder, { 'content-security-policy': POLICY });
  browser = await chromium.launch(await findChromium());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a page under the strictest policy', () => {
  it.each(readStories())('shows $chart: $name without a violation, a message or a request', async ({ chart, name }) => {
    const { faults, figures } = await visited(`page.html?story=${chart}/${name}`);
    expect(faults).toEqual([]);
    expect(figures).toBe('2 mounted, 1 by its element');
  });

  it('lets a reader use the whole of a panorama', async () => {
    const { faults, operated } = await visited('page.html?story=industrial-chain/NewMaterials');
    expect(faults).toEqual([]);
    const all = 'hover focus enter up filter zoom search';
    expect(operated).toBe(`zh-CN: ${all}, en: ${all}`);
  });

  it('would notice: each planted fault is found', async () => {
    const { faults } = await visited('planted.html');
    for (const name of [
      'innerHTML',
      'policy: style-src',
      'trusted-types-sink eval',
      'attribute onclick',
      'cookie',
      'setItem',
      'console',
      'request',
      'fetch',
    ])
      expect(faults.join('\n')).toContain(name);
  });
});

interface Visited {
  readonly faults: readonly string[];
  readonly figures: string | undefined;
  /** What could be done with a map. */
  readonly operated: string | undefined;
}

async function visited(path: string): Promise<Visited> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== server.url || !OWN.test(pathname)) faults.push(`request: ${request.url()}`);
  });
  page.on('download', (download) => faults.push(`download: ${download.suggestedFilename()}`));
  await page.goto(`${server.url}/${path}`);
  const done = page.waitForSelector('html[data-done]', { state: 'attached', timeout: 30_000 });
  await done.catch(() => faults.push('error: the page never came to its end'));
  const figures = (await page.getAttribute('html', 'data-done')) ?? undefined;
  const operated = (await page.getAttribute('html', 'data-operated')) ?? undefined;
  faults.push(...JSON.parse((await page.getAttribute('html', 'data-faults')) ?? '[]'));
  await page.close();
  return { faults, figures, operated };
}
