// The script-tag page and every story in a Firefox that is found on the machine: drawing, silence, texts, keys.
import { existsSync } from 'node:fs';
import { chartNames } from '../../.ci/entries.mjs';
import { installed } from './installed.mjs';
import { IS_WHOLE } from './script-tag.mjs';

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
const WIDTHS = [320, 900];

export async function visit(url, faults) {
  const executablePath = PLACES.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH to its program.');
  const { default: puppeteer } = await installed('puppeteer-bidi');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1000, height: 700 });
    let where = 'script tag';
    const note = (fault) => faults.push(`${where}: ${fault}`);
    tab.on('console', (message) => note(`console: ${message.text()}`));
    tab.on('pageerror', (error) => note(`error: ${error.message}`));
    tab.on('requestfailed', (request) => note(`request: ${request.url()}`));
    const elements = await drawnElements(tab, url, note);
    await tab.goto(`${url}/stories.html`, { waitUntil: 'load' });
    await tab.waitForSelector('html[data-ready]');
    const names = await tab.evaluate(() => window.stories.names);
    let walked = 0;
    for (const [index, name] of names.entries())
      for (const locale of ['zh-CN', 'en'])
        for (const width of WIDTHS) {
          where = `${name} ${locale} ${width}`;
          const found = await tab.evaluate((...asked) => window.stories.show(...asked), index, locale, width);
          for (const fault of found) note(fault);
          if (locale === 'en' && (await walk(tab, note))) walked++;
        }
    return `${await browser.version()}: ${elements} elements, ${names.length} stories in two languages at ${WIDTHS.join(' and ')} px, keys in ${walked} of them`;
  } finally {
    await browser.close();
  }
}

async function drawnElements(tab, url, note) {
  await tab.goto(url, { waitUntil: 'load' });
  // What does not come is told of by name.
  await tab.waitForFunction(IS_WHOLE).catch(() => {});
  const drawn = await tab.evaluate(() =>
    [...document.querySelectorAll('body > *')]
      .filter((element) => element.shadowRoot?.querySelector('svg text, .stat-value'))
      .map((element) => element.localName),
  );
  for (const name of chartNames()) if (!drawn.includes(`stat-${name}`)) note(`<stat-${name}> shows nothing`);
  return drawn.length;
}

/** Through a figure as somebody goes who has keys alone; false where there is nothing to go to. */
async function walk(tab, note) {
  if (!(await tab.evaluate(() => window.stories.begin()))) return false;
  const at = () => tab.evaluate(() => window.stories.at());
  const isThere = async (what) => {
    for (let most = 0; most < 60 && !['after', what].includes(await at()); most++) await tab.keyboard.press('Tab');
    return (await at()) === what;
  };
  if (!(await isThere('option'))) note('Tab never comes to the drawing');
  else {
    // What Tab scrolls to is written a frame later, over what the next key has scrolled to: no hand is that quick.
    await new Promise((done) => setTimeout(done, 100));
    for (const key of ['', 'End', 'ArrowUp', 'Home', 'ArrowRight']) {
      if (key) await tab.keyboard.press(key);
      for (const fault of await tab.evaluate(() => window.stories.atFocus())) note(`${key || 'Tab'}: ${fault}`);
    }
    await tab.keyboard.press('Escape');
    if (await tab.evaluate(() => window.stories.tells())) note('Escape leaves the tooltip');
    await tab.keyboard.press('Tab');
    if (!(await isThere('after'))) note('Tab never comes out of the figure');
  }
  return true;
}
