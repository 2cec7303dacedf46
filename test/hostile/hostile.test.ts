import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../.ci/chromium.mjs';
import { figures, files, HOSTILE, type Page, PLAIN, SCRIPTS, sizeOf } from './pages';
import { differing, type Picture, readPicture } from './pictures';
import { serveFiles } from './server';

const root = join(import.meta.dirname, '../..');
/** Of the pixels of a figure. */
const MOST_DIFFERING = 0.001;
/** What the page itself asks for. */
const OWN =
  /^\/([a-z0-9-]+\.html|fonts\/.*|favicon\.ico|statorama\.(css|global\.js)|other-version\.js|(probe|base|d3)\.(js|css))$/;

interface Seen {
  readonly faults: readonly string[];
  readonly figures: readonly (Uint8ClampedArray | undefined)[];
  /** The naive chart and what it did to the page. */
  readonly naive: Uint8ClampedArray;
  readonly naiveFaults: readonly string[];
  readonly own: string | null;
}

let browser: Awaited<ReturnType<typeof chromium.launch>>;
let context: BrowserContext;
let server: Awaited<ReturnType<typeof serveFiles>>;
/** By the name of its page. */
const visits = new Map<string, Promise<Seen>>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'statorama-hostile-'));
  await build({ root, mode: 'global', logLevel: 'error', build: { outDir: folder } });
  const library = readFileSync(join(folder, 'statorama.global.js'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  server = await serveFiles(files(library));
  const args = ['--font-render-hinting=none', '--disable-lcd-text'];
  browser = await chromium.launch({ ...(await findChromium()), args });
  context = await browser.newContext({ deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'zh-CN' });
  // Two at a time: a page waits for fonts, frames and idle moments as long as it works.
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  [...PLAIN, ...HOSTILE, ...SCRIPTS].forEach((page, i) => {
    const visit = lanes[i % 2]!.then(() => visited(page));
    visits.set(page.name, visit);
    lanes[i % 2] = visit.catch(() => undefined);
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a page that', () => {
  it.each(HOSTILE)('$does: nothing changes inside a figure, nothing outside it', async (page) => {
    const [seen, base] = [await visits.get(page.name)!, await plainOf(page)];
    expect(seen.faults).toEqual([]);
    expect(spoiled(page, seen, base)).toEqual([]);
    // The control: the same checks on a chart that trusts its page.
    expect(differing(seen.naive, base.naive)).toBeGreaterThan(MOST_DIFFERING);
    for (const kind of ['console', 'request', 'style', 'global']) expect(seen.naiveFaults.join('\n')).toContain(kind);
  });

  it.each(SCRIPTS)('$does: every figure draws as ever', async (page) => {
    const [seen, base] = [await visits.get(page.name)!, await plainOf(page)];
    expect(seen.faults).toEqual([]);
    expect(spoiled(page, seen, base)).toEqual([]);
    expect(seen.own).toBe(page.name === 'name-taken' ? 'the page' : null);
  });
});

function plainOf({ width = 640, media }: Page): Promise<Seen> {
  return visits.get(PLAIN.find((one) => (one.width ?? 640) === width && one.media === media)!.name)!;
}

/** Figures of which more pixels differ than may, each with its share. */
function spoiled(page: Page, seen: Seen, base: Seen): string[] {
  return figures().flatMap(({ tag }, index) => {
    if ((page.isStyled && tag === 'div') || (page.name === 'name-taken' && tag === 'stat-headline')) return [];
    const [is, was] = [seen.figures[index], base.figures[index]];
    const share = is && was ? differing(is, was) : 1;
    return share > MOST_DIFFERING ? [`${tag} #f${index}: ${(share * 100).toFixed(2)} %`] : [];
  });
}

async function visited(page: Page): Promise<Seen> {
  const tab = await context.newPage();
  try {
    await tab.setViewportSize(sizeOf(page));
    await tab.emulateMedia({ media: page.media ?? 'screen' });
    const faults: string[] = [];
    const own = new Set([page.css, ...(page.scripts ?? [])].map((name) => `/${name}`));
    tab.on('console', (message) => faults.push(`console: ${message.text()}`));
    tab.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    tab.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== server.url || (!OWN.test(pathname) && !own.has(pathname))) faults.push(`request: ${pathname}`);
    });
    await tab.goto(`${server.url}/${page.name}.html`);
    const frame = page.isFramed ? tab.frames()[1]! : tab.mainFrame();
    faults.push(...(await changes(frame, 'figures')));
    const png = await tab.screenshot();
    const cut = await figuresIn(frame, await readPicture(png));
    const owner = await frame.getAttribute('stat-headline', 'data-own');
    const found = faults.splice(0);
    await frame.locator('#naive').dispatchEvent('click');
    faults.push(...(await changes(frame, 'naive')));
    const place = (await frame.locator('#naive-place').boundingBox())!;
    const naive = (await readPicture(await tab.screenshot({ clip: place }))).cut({ ...place, x: 0, y: 0 });
    return { faults: found, figures: cut, naive, naiveFaults: faults.splice(0), own: owner };
  } finally {
    await tab.close();
  }
}

/** Waits for a stage of the page's probe. */
async function changes(frame: Frame, stage: string): Promise<string[]> {
  const done = frame.waitForSelector(`html[data-done=${stage}]`, { state: 'attached', timeout: 20_000 });
  const late = await done.then(() => '').catch(() => `error: never came to its end: ${stage}`);
  const told = (await frame.getAttribute('html', 'data-changes')) ?? '';
  return [late, ...told.split('\n')].filter((line) => line !== '');
}

/** What is seen of each figure in its place. */
async function figuresIn(frame: Frame, picture: Picture): Promise<(Uint8ClampedArray | undefined)[]> {
  const boxes = (await frame.getAttribute('html', 'data-boxes')) ?? '';
  return boxes.split('\n').map((line) => {
    const [x = 0, y = 0, width = 0, height = 0] = line.split(' ').map(Number);
    return width * height > 0 ? picture.cut({ x, y, width, height }) : undefined;
  });
}
