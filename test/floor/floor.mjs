// `npm run test:floor`: does the script-tag page draw in Chromium 86, the oldest browser that is promised?
// The browser comes from npm, into a folder under the temporary one that is used again. Linux x64 only.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartNames, root } from '../../.ci/entries.mjs';
import { serve } from '../../.ci/serve.mjs';

const home = join(tmpdir(), 'statorama-floor-5.3.1');
const page = mkdtempSync(join(tmpdir(), 'statorama-page-'));
const faults = [];
let server;
let browser;
try {
  preparePage();
  server = await serve(page);
  browser = await chromium86();
  const version = await browser.version();
  if (!/\/86\./.test(version)) faults.push(`this is ${version}, not 86`);
  const found = await drawnElements(server.url);
  for (const name of chartNames())
    if (!found.some((element) => element.name === `stat-${name}` && element.texts > 0))
      faults.push(`<stat-${name}> shows nothing`);
  console.log(`${version}: ${found.map((element) => `<${element.name}> with ${element.texts} texts`).join(', ')}`);
} finally {
  await browser?.close();
  await server?.close();
  rmSync(page, { recursive: true, force: true });
}
if (faults.length) console.error(faults.join('\n'));
console.log(faults.length ? 'FAIL' : 'every element draws, nothing in the console');
process.exit(faults.length ? 1 : 0);

function preparePage() {
  if (!existsSync(join(root, 'dist/statorama.global.js')))
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  for (const file of ['statorama.global.js', 'statorama.css']) copyFileSync(join(root, 'dist', file), join(page, file));
  copyFileSync(join(root, 'test/floor/index.html'), join(page, 'index.html'));
}

/** Believing to run on Lambda, the package unpacks its own libraries too, for machines without them. */
async function chromium86() {
  if (!existsSync(join(home, 'node_modules/puppeteer-core'))) {
    mkdirSync(join(home, 'unpacked'), { recursive: true });
    copyFileSync(join(root, 'test/floor/package.json'), join(home, 'package.json'));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: home, stdio: 'inherit' });
  }
  const unpacked = join(home, 'unpacked');
  Object.assign(process.env, {
    TMPDIR: unpacked,
    AWS_LAMBDA_FUNCTION_NAME: 'floor',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs12.x',
  });
  const require = createRequire(join(home, 'package.json'));
  const chromium = require('chrome-aws-lambda');
  const executablePath = await chromium.executablePath;
  const env = { ...process.env, LD_LIBRARY_PATH: join(unpacked, 'aws/lib'), FONTCONFIG_PATH: join(unpacked, 'aws') };
  return require('puppeteer-core').launch({ executablePath, args: chromium.args, headless: true, env });
}

async function drawnElements(url) {
  const tab = await browser.newPage();
  tab.on('console', (message) => faults.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  tab.on('requestfailed', (request) => faults.push(`request: ${request.url()}`));
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForTimeout(500);
  return tab.evaluate(() =>
    [...document.querySelectorAll('body > *')].map((element) => ({
      name: element.localName,
      texts: (element.shadowRoot || element).querySelectorAll('svg text, .stat-value').length,
    })),
  );
}
