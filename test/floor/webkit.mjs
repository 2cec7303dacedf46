// The script-tag page and every story in WebKit, the engine of Safari: WebKitGTK by its WebKitWebDriver (Debian:
// `apt install webkit2gtk-driver xvfb`), or Safari itself by its safaridriver, which nobody has tried yet.
import { existsSync } from 'node:fs';
import { chartNames } from '../../.ci/entries.mjs';
import { IS_WHOLE } from './script-tag.mjs';
import { opened, until } from './webdriver.mjs';

const PLACES = [process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver', '/usr/bin/safaridriver'];
const WIDTHS = [320, 900];

export async function visit(url, faults) {
  const driver = PLACES.find((path) => path && existsSync(path));
  if (!driver)
    throw new Error(
      'No WebKit found. Install WebKitWebDriver (Debian: webkit2gtk-driver), or set WEBKIT_DRIVER to its program.',
    );
  const started = [];
  try {
    const browser = await opened(driver, started);
    try {
      const elements = await drawnElements(browser, url, (fault) => faults.push(`script tag: ${fault}`));
      return `${browser.version}: ${elements} elements, ${await shownStories(browser, url, faults)}`;
    } finally {
      await browser.end();
    }
  } finally {
    for (const process of started) process.kill();
  }
}

async function drawnElements({ go, run }, url, note) {
  await go(url);
  // What does not come is told of by name.
  await until(() => run(IS_WHOLE));
  const drawn = await run(`[...document.querySelectorAll('body > *')]
    .filter((element) => element.shadowRoot?.querySelector('svg text, .stat-value'))
    .map((element) => element.localName)`);
  for (const name of chartNames()) if (!drawn.includes(`stat-${name}`)) note(`<stat-${name}> shows nothing`);
  for (const heard of await run('window.heard')) note(heard);
  return drawn.length;
}

async function shownStories({ go, run, press }, url, faults) {
  await go(`${url}/stories.html`);
  await until(() => run(`'ready' in document.documentElement.dataset`));
  const names = await run('stories.names');
  let walked = 0;
  for (const [index, name] of names.entries())
    for (const locale of ['zh-CN', 'en'])
      for (const width of WIDTHS) {
        const note = (fault) => faults.push(`${name} ${locale} ${width}: ${fault}`);
        for (const fault of await run(`stories.show(${index}, '${locale}', ${width})`)) note(fault);
        if (locale === 'en' && (await walk({ run, press }, note))) walked++;
        for (const heard of await run('window.heard.splice(0)')) note(heard);
      }
  return `${names.length} stories in two languages at ${WIDTHS.join(' and ')} px, keys in ${walked} of them`;
}

/** Through a figure as somebody goes who has keys alone; false where there is nothing to go to. */
async function walk({ run, press }, note) {
  if (!(await run('stories.begin()'))) return false;
  const isThere = async (what) => {
    let at = '';
    for (let most = 0; most < 60 && at !== what && at !== 'after'; most++) {
      await press('Tab');
      at = await run('stories.at()');
    }
    return at === what;
  };
  if (!(await isThere('option'))) note('Tab never comes to the drawing');
  else {
    for (const key of ['', 'End', 'ArrowUp', 'Home', 'ArrowRight']) {
      if (key) await press(key);
      for (const fault of await run('stories.atFocus()')) note(`${key || 'Tab'}: ${fault}`);
    }
    await press('Escape');
    if (await run('stories.tells()')) note('Escape leaves the tooltip');
    if (!(await isThere('after'))) note('Tab never comes out of the figure');
  }
  return true;
}
