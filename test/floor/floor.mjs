// `npm run test:floor`: does the library draw in a browser that `npm test` does not use? Chromium 86, the oldest that
// is promised, comes from npm; `npm run test:floor -- firefox` and `-- webkit` take those found on the machine.
// Ends with 0 when all is well, 1 with faults, 2 when there is no such browser.
import { servePages } from './pages.mjs';

/** Each module exports `visit(url, faults)`: looks at the pages, adds sentences to the faults, gives a line of what it saw. */
const BROWSERS = {
  chromium: () => import('./chromium.mjs'),
  firefox: () => import('./firefox.mjs'),
  webkit: () => import('./webkit.mjs'),
};

const [name = 'chromium'] = process.argv.slice(2);
if (!Object.hasOwn(BROWSERS, name)) {
  console.error(`There is no check in ${name}. There are: ${Object.keys(BROWSERS).join(', ')}.`);
  process.exit(2);
}
const { visit } = await BROWSERS[name]();
const pages = await servePages();
const faults = [];
const seen = await visit(pages.url, faults)
  .catch((error) => ({ error }))
  .finally(pages.close);
if (seen.error) {
  console.error(seen.error.message);
  process.exit(2);
}
console.log(seen);
if (faults.length) console.error(faults.join('\n'));
console.log(faults.length ? 'FAIL' : 'every element draws, nothing in the console');
process.exit(faults.length ? 1 : 0);
