// The script-tag page in Chromium 86, the oldest browser that is promised. Linux x64 only.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chartNames, root } from '../../.ci/entries.mjs';
import { home, installed } from './installed.mjs';
import { IS_WHOLE } from './script-tag.mjs';

export async function visit(url, faults) {
  const browser = await launched();
  try {
    const version = await browser.version();
    if (!/\/86\./.test(version)) faults.push(`this is ${version}, not 86`);
    const found = await drawnElements(browser, url, faults);
    for (const name of chartNames())
      if (!found.some((element) => element.name === `stat-${name}` && element.texts > 0))
        faults.push(`<stat-${name}> shows nothing`);
    return `${version}: ${found.map((element) => `<${element.name}> with ${element.texts} texts`).join(', ')}`;
  } finally {
    await browser.close();
  }
}

/** Believing to run on Lambda, the package unpacks its own libraries too, for machines without them. */
async function launched() {
  const { default: chromium } = await installed('chrome-aws-lambda');
  const { default: puppeteer } = await installed('puppeteer-core');
  const unpacked = join(home, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  Object.assign(process.env, {
    TMPDIR: unpacked,
    AWS_LAMBDA_FUNCTION_NAME: 'floor',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs12.x',
  });
  const executablePath = await chromium.executablePath;
  const env = { ...process.env, LD_LIBRARY_PATH: join(unpacked, 'aws/lib'), FONTCONFIG_FILE: fonts() };
  return puppeteer.launch({ executablePath, args: chromium.args, headless: true, env });
}

/**
 * A configuration with the fonts of the project's own packed browser alone: without any font Chromium does not start,
 * its own package has none, and those of the machine differ. Letters that they lack are boxes, which are texts too.
 */
function fonts() {
  const folder = join(home, 'fonts');
  mkdirSync(folder, { recursive: true });
  const packed = readFileSync(join(root, 'node_modules/@sparticuz/chromium/bin/fonts.tar.br'));
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(packed) });
  const file = join(home, 'fonts.conf');
  writeFileSync(file, `<fontconfig><dir>${folder}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`);
  return file;
}

async function drawnElements(browser, url, faults) {
  const tab = await browser.newPage();
  tab.on('console', (message) => faults.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  tab.on('requestfailed', (request) => faults.push(`request: ${request.url()}`));
  await tab.goto(url, { waitUntil: 'load' });
  // What does not come is told of by name.
  await tab.waitForFunction(IS_WHOLE).catch(() => {});
  return tab.evaluate(() =>
    [...document.querySelectorAll('body > *')].map((element) => ({
      name: element.localName,
      texts: (element.shadowRoot || element).querySelectorAll('svg text, .stat-value').length,
    })),
  );
}
