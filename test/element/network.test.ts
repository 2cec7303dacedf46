import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../.ci/bundle.mjs';
import { findChromium } from '../../.ci/chromium.mjs';
import { serve } from '../../.ci/serve.mjs';
import type { LoadOptions } from '../../src/element/load';
import { CSV, deadEnd, type FaultyServer, serveFaults } from './faulty-server';

declare const show: (src: string, locale: string) => Promise<string>;
declare const ask: (src: string, limits: LoadOptions) => Promise<string>;

const folder = mkdtempSync(join(tmpdir(), 'statorama-network-'));
let browser: Browser;
let page: Page;
/** Serves the page and passes on what it does not have: faults of the same site. */
let site: FaultyServer;
let other: FaultyServer;
let dead: string;
let code: string;

beforeAll(async () => {
  [code, other, dead, browser] = await Promise.all([
    bundle('test/element/page.ts'),
    serveFaults(),
    deadEnd(),
    chromium.launch(await findChromium()),
  ]);
  site = await serveFaults(other.url);
  page = await browser.newPage();
  await opened(page, site.url);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), other?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A good file's page becomes the page of the test: its own address is the site's. */
async function opened(tab: Page, url: string): Promise<void> {
  await tab.goto(`${url}/login`);
  await tab.addScriptTag({ content: code, type: 'module' });
  await tab.waitForFunction('window.show');
}
const shown = (src: string, locale = 'en', tab = page) =>
  tab.evaluate(([address, tag]) => show(address!, tag!), [src, locale]);

describe('a file of the same site', () => {
  it.each([
    ['/missing.csv', '该地址没有文件（404）。', 'There is no file at this address (404).'],
    ['/denied.csv', '无权读取数据文件（403）。', 'This page may not read the data file (403).'],
    ['/failed.csv', '数据服务器出错（500），请稍后再试。', 'The data server failed (500). Please try later.'],
    ['/busy.csv', '数据服务器返回 429，没有数据。', 'The data server answered 429, without data.'],
    [
      '/page.csv',
      '这是网页，不是数据，可能是出错页或登录页。',
      'This is a web page, not data: perhaps one that asks for a login or tells of an error.',
    ],
    [
      '/asks.csv',
      '该地址转到了另一个网页（/login），不是数据，可能需要登录。',
      'The address leads to a web page (/login), not data: perhaps one that asks for a login.',
    ],
    [
      '/circle.csv',
      '该地址循环跳转，或转到打不开的网站。',
      'The address redirects in circles, or to a site that cannot be reached.',
    ],
    [
      '/away.csv',
      '该地址跳转到了另一个网站，本页无权读取，可能需要登录。',
      'The address leads to another site that this page may not read: perhaps one that asks for a login.',
    ],
    [
      '/feed.csv',
      '文件是 XML 或脚本（JSONP），请改用 CSV 或 JSON。',
      'The file is XML or a script (JSONP). Please use CSV or JSON.',
    ],
    ['/empty.csv', '数据文件为空。', 'The data file is empty.'],
    [
      '/picture.csv',
      '文件不是文本，请另存为 CSV（UTF-8）或 JSON。',
      'The file is not text. Please save it as CSV (UTF-8) or JSON.',
    ],
    [
      '/book.csv',
      '文件是 Excel 表格（或导出为 .xls 的网页）或压缩包，请另存为 CSV（UTF-8）。',
      'The file is an Excel table (or a web page saved as .xls) or an archive. Please save it as CSV (UTF-8).',
    ],
    [
      '/neither.csv',
      '无法识别文件的文字编码，请另存为 CSV（UTF-8）。',
      'The encoding of the file is unknown. Please save it as CSV (UTF-8).',
    ],
    ['/cut.csv', '传输中断，数据不完整，未采用。', 'The transfer broke off; the incomplete data is not used.'],
    [
      '/cut-in-pieces.csv',
      '传输中断，数据不完整，未采用。',
      'The transfer broke off; the incomplete data is not used.',
    ],
    ['/huge.csv', '数据文件超过 8 MB，未读取。', 'The data file is larger than 8 MB and was not read.'],
    ['/huge-in-pieces.csv', '数据文件超过 8 MB，未读取。', 'The data file is larger than 8 MB and was not read.'],
  ])('has its own sentence for an editor: %s', async (src, zh, en) => {
    expect(await shown(src, 'zh-CN')).toBe(`${zh}（${src}） | 0 drawn`);
    expect(await shown(src, 'en')).toBe(`${en} (${src}) | 0 drawn`);
  });

  it('says that a page from a disk reads no files, and offers no second try', async () => {
    const tab = await browser.newPage();
    writeFileSync(join(folder, 'disk.html'), '<!doctype html>');
    await tab.goto(pathToFileURL(join(folder, 'disk.html')).href);
    await tab.addScriptTag({ content: code, type: 'module' });
    // A module in a page runs when it can, not at once.
    await tab.waitForFunction(() => 'show' in globalThis);
    expect(await shown('trade.csv', 'zh-CN', tab)).toBe(
      '本页是从磁盘打开的，浏览器不允许读取文件。请从网站打开，或把数据写在元素里。（trade.csv） | 0 drawn',
    );
    expect(await tab.locator('button').count()).toBe(0);
    await tab.close();
  });

  it('draws a file with garbled letters, and says so', async () => {
    expect(await shown('/garbled.csv', 'zh-CN')).toBe(
      '文件中有乱码，请用原文件另存为 CSV（UTF-8）。（/garbled.csv） | 1 drawn',
    );
  });

  it('draws a compressed file that was cut short, which a browser takes for whole, and says so', async () => {
    expect(await shown('/cut.csv.gz', 'zh-CN')).toBe('文件似乎不完整：末行残缺，请核对。（/cut.csv.gz） | 6 drawn');
    expect(await shown('/cut.csv.gz', 'en')).toBe(
      'The file seems to be incomplete: its last row breaks off. Please check it. (/cut.csv.gz) | 6 drawn',
    );
  });

  it('trusts the bytes and not the charset that the server states', async () => {
    expect(await page.evaluate(() => ask('/gbk.csv', {}))).toBe('中文,1\n中文,1\n');
  });

  it.each(['/silent.csv', '/drips.csv'])('gives up what never ends: %s', async (src) => {
    expect(await page.evaluate((address) => ask(address, { ms: 300 }), src)).toBe(
      `The data file did not arrive within 0.3 seconds. (${src})`,
    );
  });

  it('reads no more of a file than its limit', async () => {
    expect(await page.evaluate(() => ask('/open.csv', { bytes: 20 }))).toContain('is larger than 0.00002 MB');
    // What went out before connections were closed, of four files of 200 MB: buffers take some more than is read.
    expect(site.sent()).toBeLessThan(60e6);
  });
});

describe('a file of another site', () => {
  it('is drawn where that site allows it', async () => {
    expect(await shown(`${other.url}/open.csv`)).toBe('2 drawn');
  });

  it('is told apart: a site that keeps its data to itself, and one that is not there', async () => {
    expect(await shown(`${other.url}/data.csv`)).toBe(
      'The site of the data does not let this page read it. Please ask it to allow access (CORS), ' +
        `or put the file on this site. (${other.url}/data.csv) | 0 drawn`,
    );
    expect(await shown(`${dead}/data.csv`, 'zh-CN')).toBe(
      `无法连接数据服务器，请检查地址和网络。（${dead}/data.csv） | 0 drawn`,
    );
  });

  it('is named by its whole address where the base of the page leads to it', async () => {
    const tab = await browser.newPage();
    await opened(tab, site.url);
    await tab.evaluate((href) => document.head.append(Object.assign(document.createElement('base'), { href })), dead);
    expect(await shown('/data.csv', 'zh-CN', tab)).toBe(
      `无法连接数据服务器，请检查地址和网络。（${dead}/data.csv） | 0 drawn`,
    );
    await tab.close();
  });

  it('names the policy of the page that forbids it, and asks nothing', async () => {
    writeFileSync(join(folder, 'page.js'), code);
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
    const strict = await serve(folder, { 'content-security-policy': "default-src 'none'; script-src 'self'" });
    const tab = await browser.newPage();
    await tab.goto(strict.url);
    await tab.waitForFunction('window.show');
    const before = other.requests.length;
    expect(await shown(`${other.url}/open.csv`, 'en', tab)).toContain('The security policy of this page (connect-src');
    expect(other.requests.length).toBe(before);
    await tab.close();
    await strict.close();
  });

  it('says of a sandboxed frame that it has no origin, whose own site is another to it', async () => {
    // A classic script: what has no origin may not ask for a module.
    writeFileSync(join(folder, 'page.js'), code);
    writeFileSync(join(folder, 'inside.html'), '<!doctype html><body><script defer src="page.js"></script>');
    writeFileSync(join(folder, 'frame.html'), '<!doctype html><iframe sandbox="allow-scripts" src="inside.html">');
    writeFileSync(join(folder, 'data.csv'), CSV);
    const around = await serve(folder);
    const tab = await browser.newPage();
    await tab.goto(`${around.url}/frame.html`);
    const inside = tab.frames()[1]!;
    await inside.waitForFunction('window.show');
    const said = (src: string, locale: string) =>
      inside.evaluate(([address, tag]) => show(address!, tag!), [src, locale]);
    const url = `${around.url}/data.csv`;
    expect(await said('data.csv', 'zh-CN')).toBe(
      `本页在沙盒中，无权读取数据，请在 sandbox 中加上 allow-same-origin，或请数据所在的网站开放跨域访问（CORS）。（${url}） | 0 drawn`,
    );
    expect(await said('data.csv', 'en')).toBe(
      'The sandbox does not let this page read data. Please add allow-same-origin to it, ' +
        `or ask the site of the data to allow access (CORS). (${url}) | 0 drawn`,
    );
    expect(await said(`${other.url}/open.csv`, 'en')).toBe('2 drawn');
    expect(await said(`${dead}/data.csv`, 'zh-CN')).toContain('无法连接数据服务器');
    await tab.close();
    await around.close();
  });

  it('names the missing encryption on an https page', async () => {
    const tab = await browser.newPage();
    await tab.route('https://city.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>City</p>' }),
    );
    await opened(tab, 'https://city.example');
    expect(await shown('http://data.example/a.csv', 'en', tab)).toContain(
      'This page is https and the data address is http',
    );
    await tab.close();
  });

  it('says that there is no network', async () => {
    await page.context().setOffline(true);
    expect(await shown('/data.csv', 'zh-CN')).toBe('网络已断开，请联网后重试。（/data.csv） | 0 drawn');
    await page.context().setOffline(false);
    expect(await shown('/data.csv')).toBe('2 drawn');
  });
});

describe('a server that fails now and then', () => {
  it('is asked again by a button, which hands the focus on, and an old drawing stays', async () => {
    await page.evaluate(() => {
      const element = document.createElement('stat-fake');
      element.setAttribute('src', '/sometimes.csv');
      element.setAttribute('locale', 'zh-CN');
      document.body.append(element);
    });
    const element = page.locator('stat-fake');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    await element.getByRole('button', { name: '重试' }).click();
    await element.getByRole('option').nth(1).waitFor({ state: 'attached' });
    expect(await focused()).toBe('stat-fake');
    await element.evaluate((host) => (host as HTMLElement & { reload(): void }).reload());
    await element.getByText('数据服务器出错').waitFor();
    expect(await element.getByRole('option').count()).toBe(2);
    await element.getByRole('button', { name: '重试' }).click();
    await element.getByText('数据服务器出错').waitFor({ state: 'detached' });
    expect(await element.getByRole('option').count()).toBe(2);
    await element.evaluate((host) => host.remove());
  });

  it('is asked no more than once where it answers', async () => {
    const from = site.requests.length;
    // Not the address of a moment ago, of which the answer may be there still.
    await shown('/data.csv?another');
    await shown('/missing.csv');
    expect(site.requests.slice(from)).toEqual(['/data.csv', '/missing.csv']);
    expect(await page.evaluate(() => ask('/data.csv', {}))).toBe(CSV);
  });
});
