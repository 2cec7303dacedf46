import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundle, bundleText } from '../../.ci/bundle.mjs';
import { entries, root } from '../../.ci/entries.mjs';

/** In KB of 1,000 bytes: what a page with a ranking pays for one more reader. Rounded up to a tenth. */
const MOST_KB: Readonly<Record<string, number>> = { 'read-json-stat': 8.1, 'read-sdmx': 10.3 };

const page = [
  "import { ranking } from 'src/chart/ranking';",
  "import { mount } from 'src/view/mount';",
  "import { zhCn } from 'src/format/zh-cn';",
];

async function gzipped(name: string, more: readonly string[]): Promise<number> {
  const names = more.length > 0 ? ', read' : '';
  const code = await bundleText(
    name,
    [...page, ...more, `globalThis.page = { ranking, mount, zhCn${names} };`].join('\n'),
  );
  return gzipSync(code, { level: 9 }).length / 1000;
}

it.each(Object.keys(MOST_KB))('costs a page that reads it no more than its budget: %s', async (entry) => {
  const own = await gzipped(`with-${entry}`, [`import * as read from 'src/format/${entry}';`]);
  const size = own - (await gzipped('without-office', []));
  console.log(`${entry}: ${size.toFixed(1)} KB gzip of ${MOST_KB[entry]}`);
  expect(size).toBeLessThanOrEqual(MOST_KB[entry]!);
});

it('costs whoever reads no file of an office nothing', async () => {
  const element = await bundle(relative(root, entries()['element/ranking']!));
  const whole = await bundle('src/global.ts');
  expect([element, whole].map((code) => code.includes('CONF_STATUS'))).toEqual([false, false]);
});
