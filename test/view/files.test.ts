import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import { type Browser, type BrowserContext, chromium, type Download, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../.ci/bundle.mjs';
import { findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import { styleSheet } from '../../.ci/style-sheet.mjs';
import { draw } from '../../src/chart/draw';
import { unguarded } from '../../src/data/formula';
import { htmlString } from '../../src/render/html-string';
import { csvText } from '../../src/view/csv';
import { figureOf, readStories } from '../every-chart/stories';
import { POLICY } from '../strict/policy';

const folder = mkdtempSync(join(tmpdir(), 'statorama-files-'));
const SITE = 'statorama.example';
const STORY = 'ranking/HenanAndItsNeighbours';

let browser: Browser;
let context: BrowserContext;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
let messages: string[];

beforeAll(async () => {
  await bundle('test/view/files-page.ts', folder);
  writeFileSync(join(folder, 'statorama.css'), styleSheet());
  // A classic script: a sandboxed frame has no origin that could ask for a module.
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>files</title><link rel="stylesheet" href="statorama.css"><script defer src="files-page.js"></script><body><textarea></textarea></body></html>',
  );
  for (const [name, sandbox] of FRAMES)
    for (const [kind, story] of [
      ['', STORY],
      ['-map', 'industrial-chain/Everything'],
    ])
      writeFileSync(
        join(folder, `${name}${kind}.html`),
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>frame</title><iframe title="figure" width="900" height="700" sandbox="${sandbox}" src="page.html?story=${story}"></iframe></html>`,
      );
  server = await serve(folder, {
    'content-security-policy': POLICY.replace("default-src 'none'", "default-src 'self'"),
  });
  const found = await findChromium();
  const args = [...((found as { args?: string[] }).args ?? []), `--host-resolver-rules=MAP ${SITE} 127.0.0.1`];
  browser = await chromium.launch({ ...found, args });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
  messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
});
afterEach(() => context.close());

const FRAMES = [
  ['same-origin', 'allow-scripts allow-same-origin'],
  ['opaque', 'allow-scripts'],
  ['allowed', 'allow-scripts allow-same-origin allow-downloads'],
] as const;
const BLOCKED = 'If no file appears, this page does not allow downloads; copy the table instead.';

async function open(story = STORY, more = ''): Promise<void> {
  await page.goto(`${server.url}/page.html?story=${story}${more}`);
  await page.waitForSelector('.stat-tool');
}
async function downloaded(tool: string): Promise<{ download: Download; bytes: Buffer; said: string | null }> {
  const [download, said] = await Promise.all([
    page.waitForEvent('download'),
    saidIn(page.locator('.stat-toolbar')),
    page.getByRole('button', { name: tool }).click(),
  ]);
  return { download, bytes: readFileSync(await download.path()), said };
}
/** What a toolbar says next, which it says for six seconds: waited for from before the click, as long as a test may last. */
const saidIn = (toolbar: Locator) => toolbar.locator('[aria-live]:not(:empty)').textContent();
const faults = () => page.evaluate(() => (globalThis as unknown as { faults: string[] }).faults);
/** What a program gets that pastes. */
async function pasted(): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    addEventListener('paste', ({ clipboardData: data }) => {
      const got = { text: data!.getData('text/plain'), html: data!.getData('text/html') };
      Object.assign(globalThis, { got });
    });
  });
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() => 'got' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { got: { text: string; html: string } }).got);
}

describe('files of a figure on a strict page that meddles', () => {
  it('saves a CSV with a mark, the very one that scripts get', async () => {
    await open();
    const { download, bytes, said } = await downloaded('Download CSV');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toBe(
      await page.evaluate(() => (globalThis as unknown as { view: { csv(): string } }).view.csv()),
    );
    expect(download.suggestedFilename()).toMatch(/^[^\\/]{5,80}\.csv$/);
    expect(said).toBe(`Saved ${download.suggestedFilename()}`);
    expect([...(await faults()), ...messages]).toEqual([]);
  });

  it('saves an SVG that stands alone: title and source inside, nothing of the page', async () => {
    await open();
    const { bytes } = await downloaded('Download SVG');
    const svg = bytes.toString();
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    for (const selector of ['.stat-title', '.stat-source']) {
      const [first = ''] = (await page.textContent(selector))!.split(' ');
      expect(svg).toContain(first);
    }
    expect(svg).not.toMatch(/var\(|class=|style=|href=|<script|<image|<foreignObject|url\((?!#)/);
    expect([...(await faults()), ...messages]).toEqual([]);
  });

  it('saves a PNG of the same picture at twice its size', async () => {
    await open();
    const svg = (await downloaded('Download SVG')).bytes.toString();
    const { bytes } = await downloaded('Download PNG');
    const size = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)![1]);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      Math.ceil(size('width') * 2),
      Math.ceil(size('height') * 2),
    ]);
    // A blank one of this size is far smaller.
    expect(bytes.length).toBeGreaterThan(20_000);
    expect([...(await faults()), ...messages]).toEqual([]);
  });

  it.each([
    ['with a secure context', ''],
    ['without one', SITE],
  ])('copies a table as text and as HTML, %s', async (_, site) => {
    if (site) await page.goto(`${server.url.replace('127.0.0.1', site)}/page.html?story=${STORY}`);
    else {
      await context.grantPermissions(['clipboard-write', 'clipboard-read']);
      await open();
    }
    expect(await page.evaluate(() => isSecureContext)).toBe(site === '');
    await page.getByRole('button', { name: 'Copy table' }).click();
    await page.waitForFunction(() => document.querySelector('.stat-toolbar [aria-live]')?.textContent === 'Copied');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy table');
    const { text, html } = await pasted();
    const lines = text.split(/\r?\n/).map((line) => line.split('\t'));
    const cells = await page.evaluate((markup) => {
      return [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((row) =>
        [...row[1]!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) => cell[1]),
      );
    }, html);
    expect(lines.length).toBe(32);
    expect(cells).toEqual(lines);
    expect([...(await faults()), ...messages]).toEqual([]);
  });
});

describe('a figure in a sandboxed frame', () => {
  it.each(FRAMES)('says what became of a file: %s', async (name) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.goto(`${server.url}/${name}.html`);
    const isSaved = name === 'allowed';
    const [said] = await Promise.all([
      saidIn(page.frameLocator('iframe').locator('.stat-toolbar')),
      isSaved && page.waitForEvent('download'),
      page.frameLocator('iframe').getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(said).toBe(isSaved ? `Saved ${downloads[0]}` : BLOCKED);
    expect(downloads.length).toBe(isSaved ? 1 : 0);
    // What a browser says of a file that is tried in vain, as it is where nobody can tell whether it may be.
    const isTried = name === 'opaque';
    if (isTried) await expect.poll(() => messages.join(), { timeout: 30_000 }).toContain('Download is disallowed');
    else expect(messages.filter((message) => message.startsWith('Download'))).toEqual([]);
  });

  it.each([FRAMES[0], FRAMES[1]])('says that a sheet is not printed, and leaves no frame behind: %s', async (name) => {
    await page.goto(`${server.url}/${name}-map.html`);
    const frame = page.frameLocator('iframe');
    const [said] = await Promise.all([
      saidIn(frame.locator('.stat-navigation .stat-toolbar')),
      frame.getByRole('button', { name: 'Print A4' }).click(),
    ]);
    expect(said).toBe('The browser did not print.');
    expect(await frame.locator('iframe').count()).toBe(0);
    expect(messages.filter((message) => message.startsWith('Ignored'))).toEqual([]);
  });
});

describe('the drawing of a server', () => {
  it('gets its tools where a mouse rests on it before any script is there', async () => {
    const figure = figureOf(readStories().find((one) => `${one.chart}/${one.name}` === STORY)!, 'en');
    const head = '<meta charset="utf-8"><link rel="stylesheet" href="statorama.css"><script defer src="files-page.js">';
    const markup = `<div id="server">${htmlString(figure)}</div>`;
    writeFileSync(join(folder, 'server.html'), `<!doctype html><html lang="en">${head}</script>${markup}</html>`);
    await page.goto(`${server.url}/server.html?story=${STORY}`);
    await page.locator('#server .stat-svg').hover();
    expect(await page.locator('.stat-tool').count()).toBe(0);
    await page.evaluate(() => {
      const { show } = globalThis as unknown as { show(place: Element): void };
      show(document.querySelector('#server')!);
    });
    await page.waitForSelector('.stat-tool');
    expect(await page.locator('#server figure').count()).toBe(1);
    expect([...(await faults()), ...messages]).toEqual([]);
  });
});

describe('a figure on paper', () => {
  it.each([
    ['has the table where it was asked for', '&print', true],
    ['has no closed table otherwise', '', false],
  ])('%s, and the screen is as before', async (_, asked, isPrinted) => {
    await open(STORY, asked);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const { open: isOpen } = document.querySelector<HTMLDetailsElement>('.stat-data')!;
        document.title = `${isOpen} ${document.querySelectorAll('.stat-data tbody tr').length}`;
      });
    });
    await page.pdf();
    expect(await page.title()).toBe(`${isPrinted} 31`);
    expect(await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.stat-data')!.open)).toBe(false);
  });

  it.each([
    ['has the table', 'table', true],
    ['has none', undefined, false],
  ] as const)('%s without script too, print: %s', async (_, print, isPrinted) => {
    const figure = figureOf(readStories().find((story) => `${story.chart}/${story.name}` === STORY)!, 'en');
    const style = '<link rel="stylesheet" href="statorama.css">';
    const markup = `<!doctype html><html lang="en"><meta charset="utf-8">${style}${htmlString(figure, { print })}</html>`;
    writeFileSync(join(folder, 'static.html'), markup);
    await page.goto(`${server.url}/static.html`);
    await page.emulateMedia({ media: 'print' });
    const cell = page.locator('.stat-data tbody td').last();
    expect(await cell.isVisible()).toBe(isPrinted);
    expect(await page.locator('.stat-data summary').first().isVisible()).toBe(false);
  });

  it.each([
    [1366, true],
    [1920, true],
    [768, false],
  ])('has a map whole below its title, drawn %s px wide, on its side: %s', async (width, landscape) => {
    await page.setViewportSize({ width, height: 900 });
    await open('industrial-chain/NewMaterials');
    await page.evaluate(() => document.querySelector('textarea')!.remove());
    const paper = (await page.pdf({ format: 'A4', landscape })).toString('latin1');
    // The map, then its notes: neither a sheet with a title alone nor half a map.
    expect(paper.match(/\/Type *\/Page\b/g)).toHaveLength(2);
  });

  it('leaves a table open that its reader has opened', async () => {
    await open(STORY, '&print');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.pdf();
    expect(await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.stat-data')!.open)).toBe(true);
  });
});

it('writes CSV of every story that gives every cell back', () => {
  for (const story of readStories()) {
    const { tables } = draw(figureOf(story, 'zh-CN'), {}).alternative();
    const rows = dsvFormat(',').parseRows(csvText(tables).slice(1));
    const cells = tables.flatMap(({ caption, columns, rows: lines }, i) => [
      ...(i > 0 ? [[''], [caption]] : []),
      columns.map(({ label }) => label),
      ...lines.map((line) => line.cells.map(({ number, text }) => number ?? text)),
    ]);
    expect(rows.map((row) => row.map(unguarded))).toEqual(cells);
  }
});
