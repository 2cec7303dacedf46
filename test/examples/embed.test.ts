import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../.ci/serve.mjs';
import { settled } from '../view/settled';
import { type Examples, startExamples, visit } from './started';

const DATA = '../examples/data/provincial-trade.csv';
const folder = mkdtempSync(join(tmpdir(), 'statorama-embed-'));
let examples: Examples;
/** The site that frames: another origin than the one that is framed. */
let host: Awaited<ReturnType<typeof serve>>;
/** Of the framed site. */
let embed: string;

beforeAll(async () => {
  examples = await startExamples('iframe');
  embed = `${new URL(examples.url('iframe')).origin}/dist/embed.html`;
  host = await serve(folder);
});
afterAll(async () => {
  await examples?.stop();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const framed = (query: string) => visit(examples.browser, `${embed}?${query}`);
/** A page of the other site: one frame, the script that sizes it, and what it is told to add. */
async function around(name: string, frame: string, script = 'embed-host.js') {
  const dist = new URL('.', embed);
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
<style>iframe { width: 600px; height: 200px; border: 0 }</style>
${frame}<script src="${dist}${script}"></script>`,
  );
  return visit(examples.browser, `${host.url}/${name}.html`);
}

describe('the example of a frame', () => {
  it('gives both frames the height of their figures', async () => {
    const { page, faults } = await visit(examples.browser, examples.url('iframe'));
    for (const n of [0, 1]) {
      const frame = page.frameLocator('iframe').nth(n);
      await frame.locator('.stat-figure h3').waitFor();
      // No part of the figure is cut off, and no room is left below it.
      await expect
        .poll(async () => {
          const [box, body] = await Promise.all([
            page.locator('iframe').nth(n).boundingBox(),
            frame.locator('body').boundingBox(),
          ]);
          return Math.abs(box!.height - 2 - body!.height) < 2;
        })
        .toBe(true);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('embed.html', () => {
  it('draws what the address asks for, in its language, and takes the title of the figure', async () => {
    const { page, faults } = await framed(
      `chart=ranking&src=${DATA}&period=2024&compare=2023&highlight=河南&first=5&locale=zh-CN`,
    );
    await page.waitForSelector('stat-ranking .stat-figure');
    await expect.poll(() => page.title()).toBe('2024年河南进出口总额居全国第10位');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['no chart', `src=${DATA}`, 'The address names no known chart'],
    ['an unknown chart', `chart=pie&src=${DATA}`, 'The address names no known chart'],
    ['a chart that is no name', `chart=%3Cimg%20src%3Dx%3E&src=${DATA}`, 'The address names no known chart'],
    ['no data', 'chart=ranking', 'The address names no data file'],
    ['data of another site', 'chart=ranking&src=https://example.org/a.csv', 'data files of its own site only'],
    ['data that are no file', 'chart=ranking&src=data:text/csv,a', 'data files of its own site only'],
    ['a script for data', 'chart=ranking&src=javascript:alert(1)', 'data files of its own site only'],
    [
      'no chart, in both languages where none is named',
      `src=${DATA}`,
      '地址中没有可用的图表名称（chart）。 The address',
    ],
    ['another site, in Chinese', 'chart=ranking&src=//example.org/a.csv&locale=zh-CN', '只读取本站的数据文件'],
  ])('says so and asks for nothing: %s', async (_, query, said) => {
    const { page, faults, requests } = await framed(query);
    expect(await page.locator('[role=alert]').textContent()).toContain(said);
    expect(requests.filter((path) => !/^\/(dist\/|favicon)/.test(path))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['dark', 'rgb(18, 23, 30)', 'rgb(232, 237, 242)'],
    ['light', 'rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)'],
  ])('says it in the theme that was asked for: %s', async (theme, background, color) => {
    const { page } = await framed(`chart=pie&theme=${theme}`);
    const colors = await page.locator('[role=alert]').evaluate((alert) => {
      return [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(alert).color];
    });
    expect(colors).toEqual([background, color]);
    await page.close();
  });

  it('has the ground of its figure on a system that is dark, also one that becomes so', async () => {
    const { page } = await framed(`chart=ranking&src=${DATA}&period=2024`);
    const ground = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => ground('html')).toBe('rgb(18, 23, 30)');
    expect(await ground('stat-ranking .stat-figure')).toBe('rgb(18, 23, 30)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => ground('html')).toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  it('takes no words, no style and no handlers from the address', async () => {
    const { page, faults } = await framed(
      `chart=ranking&src=${DATA}&src=https://example.org/x.csv&title=Fake&subtitle=Fake&source=Fake&style=color:red&onclick=alert(1)&for=x&id=x`,
    );
    await page.waitForSelector('stat-ranking .stat-figure');
    const attributes = await page.locator('stat-ranking').evaluate((element) => element.getAttributeNames());
    expect(attributes).toEqual(['src']);
    expect(await page.locator('stat-ranking .stat-figure').textContent()).not.toContain('Fake');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('reads another site where its editor names that in the policy', async () => {
    const copy = readFileSync(join(import.meta.dirname, '../../src/embed/embed.html'), 'utf8');
    const data = new URL(DATA, embed);
    for (const file of ['statorama.global.js', 'embed.js'])
      writeFileSync(join(folder, file), readFileSync(join(import.meta.dirname, '../../dist', file)));
    writeFileSync(join(folder, 'own.html'), copy);
    writeFileSync(join(folder, 'open.html'), copy.replace("connect-src 'self'", `connect-src 'self' ${data.origin}`));
    const asked = `chart=ranking&src=${encodeURIComponent(data.href)}`;
    const refused = await visit(examples.browser, `${host.url}/own.html?${asked}`);
    expect(await refused.page.locator('[role=alert]').textContent()).toContain('of its own site only');
    const allowed = await visit(examples.browser, `${host.url}/open.html?${asked}`, (page) =>
      page.route(data.href, (route) =>
        route.fulfill({
          body: 'area,period,value\n河南,2024,1亿元\n湖北,2024,2亿元',
          headers: { 'access-control-allow-origin': '*' },
        }),
      ),
    );
    await allowed.page.waitForSelector('stat-ranking .stat-figure');
    expect(allowed.faults).toEqual([]);
    await refused.page.close();
    await allowed.page.close();
  });

  it('is pure ASCII with its scripts, and has no inline script', () => {
    for (const file of ['embed.html', 'embed.js', 'embed-host.js']) {
      const text = readFileSync(join(import.meta.dirname, '../../dist', file), 'utf8');
      expect([...text].filter((letter) => letter > '~')).toEqual([]);
      expect(text).not.toMatch(/<script(?![^>]*src)/);
    }
  });
});

describe('embed-host.js', () => {
  const frame = (more = '') =>
    `<iframe data-statorama ${more} src="${embed}?chart=ranking&src=${DATA}&period=2024&first=5"></iframe>`;
  const height = (page: Awaited<ReturnType<typeof around>>['page']) =>
    page
      .locator('iframe')
      .first()
      .evaluate((element) => element.clientHeight);

  it('keeps the width of a frame with a border, however the page counts it', async () => {
    const sheet =
      '<style>* { box-sizing: border-box } body { width: 500px } iframe { width: 100%; border: 7px solid }</style>';
    const { page, faults } = await around('edges', `${sheet}${frame()}`);
    const inner = page.frameLocator('iframe');
    await inner.locator('.stat-figure h3').waitFor();
    const sizes = () => Promise.all([page.locator('iframe').boundingBox(), inner.locator('body').boundingBox()]);
    await expect
      .poll(async () => {
        const [outer, body] = await sizes();
        return [outer!.width, outer!.height - Math.ceil(body!.height), outer!.height > 300];
      })
      .toEqual([500, 14, true]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('sizes a frame of another origin', async () => {
    const { page, faults } = await around('other', frame());
    await expect.poll(() => height(page)).toBeGreaterThan(300);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('sizes a sandboxed frame, which has no origin and says why it has no data', async () => {
    const { page } = await around('sandboxed', frame('sandbox="allow-scripts"'));
    await expect.poll(() => height(page)).not.toBe(200);
    expect(await page.frameLocator('iframe').locator('[role=alert]').textContent()).toMatch(
      /could not be reached|not let/,
    );
    await page.close();
  });

  it('hears a frame that was ready before it came', async () => {
    const { page } = await around('late', frame(), 'nothing.js');
    await page.frameLocator('iframe').locator('.stat-figure h3').waitFor();
    expect(await height(page)).toBe(200);
    await page.addScriptTag({ url: `${new URL('embed-host.js', embed)}` });
    await expect.poll(() => height(page)).toBeGreaterThan(300);
    await page.close();
  });

  it('ignores what is no height, other windows and other origins, and keeps heights between 50 and 5,000', async () => {
    const { page } = await around('liar', frame());
    await expect.poll(() => height(page)).toBeGreaterThan(300);
    // Whole, and its height heard of in the page.
    await page.frames()[1]!.evaluate(settled);
    await page.evaluate(settled);
    const before = await height(page);
    // Messages of one window come in their order, to this listener after that of the script: when the mark behind a
    // message is heard, the message has been judged.
    await page.evaluate(() => addEventListener('message', ({ data }) => Object.assign(window, { heard: data })));
    let said = 0;
    const say = async (message: unknown, from: Frame = page.frames()[1]!) => {
      const mark = `said ${++said}`;
      const post = (told: unknown) => from.evaluate((one) => parent.postMessage(one, '*'), told);
      await post(message);
      await post(mark);
      await page.waitForFunction((text) => 'heard' in window && window.heard === text, mark);
    };
    for (const told of [null, 'statorama:height', 7, { type: 'other', height: 90 }, { type: 'statorama:height' }])
      await say(told);
    for (const told of ['900', Number.NaN, null, {}, [900]]) await say({ type: 'statorama:height', height: told });
    expect(await height(page)).toBe(before);
    // Another frame of the same site, which the page did not give to the script.
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.src = document.querySelector('iframe')!.src;
      document.body.append(other);
    });
    await expect.poll(() => page.frames().length).toBe(3);
    // It begins as an empty page, which is loaded as well.
    await page.frameLocator('iframe').nth(1).locator('.stat-figure h3').waitFor();
    await say({ type: 'statorama:height', height: 900 }, page.frames()[2]);
    expect(await height(page)).toBe(before);
    // The page itself is not the frame.
    await say({ type: 'statorama:height', height: 900 }, page.mainFrame());
    expect(await height(page)).toBe(before);
    await say({ type: 'statorama:height', height: 1e9 });
    expect(await height(page)).toBe(5000);
    await say({ type: 'statorama:height', height: -3 });
    expect(await height(page)).toBe(50);
    // The frame went to another site: its window is the same, its origin is not.
    writeFileSync(join(folder, 'elsewhere.html'), '<!doctype html><title>elsewhere</title>');
    await page.frames()[1]!.goto(`${host.url}/elsewhere.html`);
    await say({ type: 'statorama:height', height: 900 });
    expect(await height(page)).toBe(50);
    await page.close();
  });
});
