import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../.ci/chromium.mjs';

let server: ChildProcess;
let url: string;
let browser: Browser;

beforeAll(async () => {
  const script = join(import.meta.dirname, '../../.ci/start.mjs');
  server = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await printedUrl(server);
  browser = await chromium.launch(await findChromium());
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
});

describe('npm start', () => {
  it('prints an address that answers with the gallery', async () => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>');
  });

  it('shows figures, and nothing in the console', async () => {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => message.type() !== 'debug' && messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(url);
    await page.waitForSelector('.stat-figure svg', { timeout: 30_000 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.card')].every((card) => card.querySelector('figure')),
    );
    expect(messages).toEqual([]);
    // A gallery shows what works: no figure of it is refused.
    expect(await page.locator('.stat-refusal').allTextContents()).toEqual([]);
    expect(await page.locator('.card').count()).toBeGreaterThan(12);
    await page.close();
  });

  it('leads to the figure that the address names', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}?lang=en#rank-history-1`);
    const top = () => page.evaluate(() => document.querySelector('#rank-history-1')!.getBoundingClientRect().top);
    // Fonts may come after it.
    await expect.poll(top, { timeout: 30_000 }).toBeLessThan(200);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await page.close();
  });

  it('keeps focus on the button that was pressed by key', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}?lang=en`);
    await page.locator('.choice button', { hasText: 'Dark' }).press('Enter');
    await page.waitForSelector('[data-theme="dark"]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Dark');
    await page.close();
  });

  it('says that code was copied only where it was', async () => {
    const page = await browser.newPage();
    await page.goto(`${url}?lang=en`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('details.code summary').first().click();
    await page.locator('button.copy').first().click();
    const said = () => page.locator('button.copy').first().textContent();
    await expect.poll(said).toBe('Not copied: select the code and copy it');
    await page.close();
  });
});

function printedUrl(process: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    process.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(chunk.toString());
      if (found) done(found[0]);
    });
    process.on('exit', (code) => fail(new Error(`npm start ended with ${code}`)));
  });
}
