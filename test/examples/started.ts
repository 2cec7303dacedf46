import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../../.ci/chromium.mjs';

export interface Examples {
  readonly browser: Browser;
  /** The address that the command printed for an example. */
  readonly url: (name: string) => string;
  readonly names: () => readonly string[];
  readonly stop: () => Promise<void>;
}
export interface Visit {
  readonly page: Page;
  /** Messages, errors, violations of the policy, answers that failed. */
  readonly faults: readonly string[];
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const script = join(root, '.ci/examples.mjs');

/** `npm run examples` as a person runs it, and a browser; with names as arguments only those start. */
export async function startExamples(...asked: string[]): Promise<Examples> {
  refuseStale();
  const child = spawn(process.execPath, [script, ...asked], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [found, browser] = await Promise.all([printed(child), findChromium().then((one) => chromium.launch(one))]);
  return {
    browser,
    names: () => [...found.keys()],
    url: (name) => found.get(name) ?? `no example ${name}`,
    async stop() {
      await browser.close();
      child.kill();
    },
  };
}

/** The pages take `dist` as an installed package has it: one built before the last change would be tested in vain. */
function refuseStale(): void {
  const built = statSync(join(root, 'dist/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newer = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).find(
    (file) => /\.(ts|css)$/.test(file) && statSync(join(root, 'src', file)).mtimeMs > built,
  );
  if (newer) throw new Error(`dist is older than src/${newer}: npm run build first`);
}

/** Opens a page and notes all that goes wrong on it. `before` sets traps. */
export async function visit(browser: Browser, url: string, before?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 900, height: 900 } });
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('response', (one) => one.status() >= 400 && faults.push(`${one.status()}: ${one.url()}`));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await before?.(page);
  await page.goto(url);
  return { page, faults, requests };
}

function printed(child: ChildProcess): Promise<ReadonlyMap<string, string>> {
  return new Promise((done, fail) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (/Ctrl\+C/.test(output))
        done(new Map([...output.matchAll(/^([a-z-]+) +(http\S+)$/gm)].map(([, name, url]) => [name!, url!])));
    });
    child.on('exit', (code) => fail(new Error(`npm run examples ended with ${code}`)));
  });
}
