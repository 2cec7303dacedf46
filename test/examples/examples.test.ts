import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICY } from '../strict/policy';
import { settled } from '../view/settled';
import { type Examples, startExamples, visit } from './started';

const root = join(import.meta.dirname, '../..');
let examples: Examples;
beforeAll(async () => {
  examples = await startExamples();
});
afterAll(() => examples?.stop());

const open = (name: string, before?: (page: Page) => Promise<unknown>) =>
  visit(examples.browser, examples.url(name), before);
/** Names of the targets in a figure, which stands in a shadow root or in the page. */
const labels = (page: Page, host: string) =>
  page.locator(`${host} [role=option]`).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
const title = (page: Page, host: string) => page.locator(`${host} .stat-figure h3`).textContent();

describe('npm run examples', () => {
  it('starts every folder of examples/ that holds a page', () => {
    const folders = readdirSync(join(root, 'examples')).filter((name) => {
      const path = join(root, 'examples', name);
      return statSync(path).isDirectory() && readdirSync(path).includes('index.html');
    });
    expect([...examples.names()].sort()).toEqual(folders.sort());
    expect(folders).toHaveLength(8);
    const readme = readFileSync(join(root, 'examples/README.md'), 'utf8');
    for (const name of folders) expect(readme).toContain(`npm run examples -- ${name}`);
  });

  it('says what there is where an example is not known', () => {
    const ran = spawnSync(process.execPath, [join(root, '.ci/examples.mjs'), 'angular'], { encoding: 'utf8' });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('There is no example angular. There are: esm, ');
  });
});

describe('esm', () => {
  it('reads the raw CSV, draws, and changes periods and language', async () => {
    const { page, faults } = await open('esm');
    await page.waitForSelector('#figure .stat-figure');
    expect(await title(page, '#figure')).toBe('2025年上半年河南进出口总额4,125.3亿元，同比增长26.2%');
    await page.selectOption('#periods', '2024-01/09');
    await expect.poll(() => title(page, '#figure')).toMatch(/1—9月|前三季度/);
    await page.click('#language');
    await expect.poll(() => title(page, '#figure')).toMatch(/^Henan’s/);
    expect(await page.locator('#figure figure').count()).toBe(1);
    // What is wrong in the file of other areas too, and what is worth saying about the figure.
    expect(Number(await page.getAttribute('html', 'data-issues'))).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('script-tag', () => {
  it('draws elements from files and a figure by script, and tells what was chosen', async () => {
    const { page, faults, requests } = await open('script-tag');
    await page.waitForSelector('stat-ranking .stat-figure');
    await page.waitForSelector('stat-trade-growth .stat-figure');
    expect(await title(page, 'stat-ranking')).toBe('2024年河南进出口总额居全国第10位');
    expect(await title(page, '#cities')).toContain('62.6亿元');
    await expect.poll(() => labels(page, 'stat-ranking').then((all) => all.length)).toBeGreaterThan(8);
    await page.locator('stat-ranking [role=option]').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#selected').textContent()).toContain('广东');
    expect(faults).toEqual([]);
    expect(requests.filter((path) => path.endsWith('.csv'))).toHaveLength(2);
    await page.close();
  });
});

describe('strict-csp', () => {
  it('sends the strictest policy with every answer', async () => {
    for (const path of ['', 'statorama.global.js', 'provincial-trade.csv', 'nothing']) {
      const answer = await fetch(`${examples.url('strict-csp')}${path}`);
      expect(answer.headers.get('content-security-policy')).toBe(POLICY);
      expect(answer.status).toBe(path === 'nothing' ? 404 : 200);
    }
  });

  it('gives out nothing but the files of the page', async () => {
    for (const path of ['server.mjs', '../server.mjs', '..%2fserver.mjs', 'package.json'])
      expect((await fetch(`${examples.url('strict-csp')}${path}`)).status).toBe(404);
  });

  it('draws four figures without a violation, and asks only for the two files named', async () => {
    const { page, faults, requests } = await open('strict-csp');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('stat-trade-growth, stat-ranking, stat-headline, #mounted')].filter((one) =>
          (one.shadowRoot ?? one).querySelector('.stat-figure h3'),
        ).length === 4,
    );
    expect(await title(page, 'stat-headline')).toContain('4,125.3亿元');
    const target = page.locator('stat-ranking [role=option]').first();
    await target.hover();
    await target.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#violations').textContent()).toBe('0');
    expect(faults).toEqual([]);
    expect(requests.filter((path) => !/^\/($|page\.|icon\.svg|statorama\.)/.test(path)).sort()).toEqual([
      '/henan-first-half.csv',
      '/provincial-trade.csv',
    ]);
    await page.close();
  });

  it('would count a violation', async () => {
    const { page } = await open('strict-csp');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => page.locator('#violations').textContent()).not.toBe('0');
    await page.close();
  });
});

describe('existing-table', () => {
  it('draws the tables, which stay readable, and follows a correction', async () => {
    const { page, faults } = await open('existing-table');
    await page.waitForSelector('stat-ranking .stat-figure');
    await page.waitForSelector('stat-trade-growth .stat-figure');
    expect(await page.locator('#gdp caption').isVisible()).toBe(true);
    expect(await page.locator('stat-trade-growth table caption').first().isVisible()).toBe(true);
    expect(await title(page, 'stat-trade-growth')).toContain('379.95 billion yuan');
    await expect.poll(() => labels(page, 'stat-ranking').then((all) => all.length)).toBe(6);
    expect((await labels(page, 'stat-ranking'))[0]).toContain('河南');
    // The footnote mark of the head is no part of its year, the foot no row.
    expect(await page.locator('stat-ranking .stat-figure').textContent()).not.toContain('①');
    await page.evaluate(() => {
      document.querySelector('#gdp tbody tr:nth-child(5) td:last-child')!.textContent = '70000';
    });
    await expect.poll(async () => (await labels(page, 'stat-ranking'))[0]).toContain('湖北');
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('server-rendered', () => {
  it('shows picture, table, notes and source without any script', async () => {
    const context = await examples.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(examples.url('server-rendered'));
    for (const host of ['#growth', '#ranking']) {
      const box = await page.locator(`${host} svg.stat-svg`).boundingBox();
      expect(box?.width).toBe(640);
      expect(box?.height).toBeGreaterThan(200);
      expect(await page.locator(`${host} .stat-source`).isVisible()).toBe(true);
      await page.locator(`${host} summary`).first().click();
      expect(await page.locator(`${host} table`).first().isVisible()).toBe(true);
    }
    await context.close();
  });

  it('is taken over without one change, and alive when a reader comes', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const { page, faults } = await open('server-rendered', async (tab) => {
      // The scripts wait until the observer stands.
      await tab.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await tab.addInitScript(() => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        new MutationObserver((records) => {
          if (!document.querySelector('html[data-observed]')) return;
          for (const { type, target } of records)
            if (target !== document.documentElement) changes.push(`${type} ${target.nodeName}`);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      setTimeout(async () => {
        await tab.waitForSelector('#ranking svg.stat-svg');
        await tab.evaluate(() => document.documentElement.setAttribute('data-observed', ''));
        release();
      }, 0);
    });
    await page.waitForFunction(() => customElements.get('stat-ranking') && document.readyState === 'complete');
    await page.waitForFunction(() => (document.querySelector('stat-ranking') as unknown as { view?: object }).view);
    // It listens for a reader, and is not to draw, when it has been idle.
    await page.evaluate(settled);
    const changes = () => page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect(await changes()).toEqual([]);
    for (const host of ['#growth', '#ranking']) {
      await page.locator(`${host} svg.stat-svg`).hover();
      await page.waitForSelector(`${host} [role=toolbar]`);
    }
    // The observer does notice.
    expect((await changes()).length).toBeGreaterThan(0);
    expect(await page.locator('.stat-figure').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('draws anew where the window is narrower', async () => {
    const { page, faults } = await open('server-rendered', (tab) => tab.setViewportSize({ width: 420, height: 800 }));
    await page.waitForFunction(() => (document.querySelector('stat-ranking') as unknown as { view?: object }).view);
    for (const host of ['#growth', '#ranking'])
      await expect
        .poll(async () => (await page.locator(`${host} svg.stat-svg:visible`).boundingBox())?.width)
        .toBeLessThan(420);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe.each([
  ['react', 'stat-ranking', '2024年河南地区生产总值居全国第6位'],
  [
    'vue',
    'stat-trade-growth',
    'Henan’s imports and exports up 26.2% year on year to 412.53 billion yuan, first half of 2025',
  ],
])('%s', (name, element, said) => {
  it('sets properties, hears events, updates in place and leaves nothing', async () => {
    const { page, faults } = await open(name);
    await page.waitForSelector(`${element} .stat-figure`);
    expect(await title(page, element)).toBe(said);
    await page.locator(element).evaluate((host) => host.setAttribute('data-first', ''));
    await page.locator(`${element} [role=option]`).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('output').textContent()).not.toBe('—');
    await page.click(name === 'react' ? 'text=湖北' : 'text=exports');
    await expect.poll(() => title(page, element)).not.toBe(said);
    if (name === 'vue') {
      await page.click('text=中文');
      await expect.poll(() => title(page, element)).toContain('河南出口');
    } else {
      await page.selectOption('select', '2022');
      await expect.poll(() => title(page, element)).toMatch(/^2022年湖北/);
    }
    expect(await page.locator(`${element}[data-first]`).count()).toBe(1);
    await page.click('text=Hide');
    expect(await page.locator(element).count()).toBe(0);
    await page.click('text=Show');
    await page.waitForSelector(`${element} .stat-figure`);
    expect(faults).toEqual([]);
    await page.close();
  });
});
