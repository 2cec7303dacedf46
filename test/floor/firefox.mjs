// The script-tag page in a Firefox that is found on the machine.
import { existsSync } from 'node:fs';
import { chartNames } from '../../.ci/entries.mjs';
import { installed } from './installed.mjs';

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export async function visit(url, faults) {
  const executablePath = PLACES.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH to its program.');
  const { default: puppeteer } = await installed('puppeteer-bidi');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    const tab = await browser.newPage();
    tab.on('console', (message) => faults.push(`console: ${message.text()}`));
    tab.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await tab.goto(url, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, 500));
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll('body > *')].map((element) => ({
        name: element.localName,
        texts: (element.shadowRoot || element).querySelectorAll('svg text, .stat-value').length,
      })),
    );
    for (const name of chartNames())
      if (!found.some((element) => element.name === `stat-${name}` && element.texts > 0))
        faults.push(`<stat-${name}> shows nothing`);
    return `${await browser.version()}: ${found.map((one) => `<${one.name}> with ${one.texts} texts`).join(', ')}`;
  } finally {
    await browser.close();
  }
}
