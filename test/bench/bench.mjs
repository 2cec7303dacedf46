// `npm run bench`: trade growth (24 months, levels and growth) and a rank history (183 areas over 25 years), each against
// a hand-written SVG of the same picture, in one interleaved run, a fresh page each time; then rankings as files. Medians
// of nine; read the ratios, the milliseconds are of this machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { bundle, withHint, withoutReaders } from '../../.ci/bundle.mjs';
import { findChromium } from '../../.ci/chromium.mjs';
import { root } from '../../.ci/entries.mjs';
import { serve } from '../../.ci/serve.mjs';
import { styleSheet } from '../../.ci/style-sheet.mjs';
import { benchChain } from './chain/chain.mjs';
import { benchPrices } from './prices.mjs';
import { benchZoom } from './zoom/zoom.mjs';

// `npm run bench -- chain` measures the layout of chains only, which takes minutes; `-- zoom` frames while one is zoomed;
// `-- prices` what each function of a page costs in KB, of `-- prices headline` that of another chart.
if (process.argv.includes('prices')) {
  await benchPrices(process.argv[process.argv.indexOf('prices') + 1]);
  process.exit();
}
if (process.argv.includes('zoom')) {
  await benchZoom();
  process.exit();
}
if (process.argv.includes('chain')) {
  await benchChain();
  process.exit();
}
const RUNS = Number(process.env.RUNS ?? 9);
const UPDATES = 20;
const TASKS = [
  ['trade growth', 'raw', 'ours'],
  ['rank history 183 × 25', 'bump-raw', 'bump-ours'],
];
const SCRIPTS = TASKS.flatMap(([, raw, ours]) => [raw, ours]);
const hinted = (name) => `${name}-hinted`;
const PAGES = ['empty', ...SCRIPTS, ...SCRIPTS.map(hinted)];
const folder = mkdtempSync(join(tmpdir(), 'statorama-bench-'));

const sizes = await preparePages();
const server = await serve(folder);
const browser = await chromium.launch(await findChromium());
const runs = Object.fromEntries(PAGES.map((name) => [name, []]));
for (const name of PAGES) await measured(name); // the first page of a browser pays for the others
for (let run = 0; run < RUNS; run++) for (const name of PAGES) runs[name].push(await measured(name));
await browser.close();
await server.close();
report();
rmSync(folder, { recursive: true, force: true });
await benchZoom();
await benchChain();

async function preparePages() {
  writeFileSync(join(folder, 'statorama.css'), styleSheet());
  writeFileSync(join(folder, 'empty.js'), 'window.bench={start(){},update(){}};');
  const found = {};
  for (const name of SCRIPTS) {
    const file = `test/bench/${name}.ts`;
    const codes = [await bundle(file, folder), await bundle(file, undefined, [withoutReaders])];
    found[name] = codes.map((code) => gzipSync(code, { level: 9 }).length);
    writeFileSync(join(folder, `${hinted(name)}.js`), await bundle(file, undefined, [withHint]));
  }
  for (const name of PAGES)
    writeFileSync(
      join(folder, `${name}.html`),
      '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="statorama.css"><div id="host"></div>',
    );
  const outDir = join(folder, 'node');
  const input = ['test/bench/static.ts', 'test/bench/rankings-static.ts', 'test/bench/rankings-files.ts'];
  const config = { ssr: true, outDir, target: 'node20', rolldownOptions: { input } };
  await build({ configFile: false, logLevel: 'error', root, ssr: { noExternal: true }, build: config });
  await build({ root, logLevel: 'error', mode: 'cli', build: { outDir } });
  return found;
}

/**
 * Main-thread CPU milliseconds: from the script's first byte to the presented frame, until idle, and for one update.
 * `wall`: by the clock, from asking for the script to the presented frame.
 */
async function measured(name) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
  await page.goto(`${server.url}/${name}.html`);
  await page.waitForTimeout(50);
  const before = await spent();
  const wall = await page.evaluate(
    (script) =>
      new Promise((done) => {
        const asked = performance.now();
        const element = document.createElement('script');
        element.type = 'module';
        element.src = script;
        element.addEventListener('load', () => {
          window.bench.start();
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - asked)));
        });
        document.head.append(element);
      }),
    `${name}.js`,
  );
  const frame = (await spent()) - before;
  await page.waitForTimeout(400);
  const idle = (await spent()) - before;
  const start = await spent();
  await page.evaluate(async (count) => {
    for (let shift = 1; shift <= count; shift++) {
      window.bench.update(shift);
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, UPDATES);
  const update = ((await spent()) - start) / UPDATES;
  // What waits for the pause after the last update belongs to it where it comes alone.
  await page.waitForTimeout(400);
  const rest = await spent();
  await page.evaluate((shift) => window.bench.update(shift), UPDATES + 1);
  await page.waitForTimeout(400);
  const alone = (await spent()) - rest;
  await context.close();
  return { frame, wall, idle, update, alone };
}

function report() {
  const net = (name, key) => median(runs[name].map((run, at) => run[key] - runs.empty[at][key]));
  const node = inNode('static');
  const rankings = inNode('rankings-static');
  const files = inNode('rankings-files');
  const lines = ([task, rawName, oursName]) => {
    const line = (what, key, wanted, as = (name) => name) => {
      const [raw, ours] = [net(as(rawName), key), net(as(oursName), key)];
      const said = { 'raw SVG': ms(raw), statorama: ms(ours), ratio: `${(ours / raw).toFixed(2)}×`, aim: wanted };
      return { '': `${task}: ${what}`, ...said };
    };
    const size = (what, at, aim) => {
      const [raw, ours] = [sizes[rawName][at], sizes[oursName][at]];
      return { '': `${task}: ${what}`, 'raw SVG': kb(raw), statorama: kb(ours), ratio: '', aim };
    };
    return [
      line('first frame, net CPU', 'frame', ''),
      line('the same, compiled while it loads (README)', 'frame', '≤ 3×', hinted),
      line('first frame, by the clock', 'wall', ''),
      line('the same, compiled while it loads (README)', 'wall', '', hinted),
      line('until idle, net CPU', 'idle', ''),
      line('one update of many, net CPU', 'update', '≤ 1.5×'),
      line('one update alone, until idle, net CPU', 'alone', ''),
      size('script, gzip', 0, ''),
      size('script without readers, gzip', 1, '≤ 25 KB'),
    ];
  };
  console.table([
    ...TASKS.flatMap(lines),
    {
      '': 'trade growth: static SVG in Node, warm',
      'raw SVG': '',
      statorama: `${node.warm.toFixed(3)} ms`,
      ratio: '',
      aim: '≤ 0.1 ms',
    },
    {
      '': 'trade growth: static SVG in Node, first',
      'raw SVG': '',
      statorama: ms(node.first),
      ratio: '',
      aim: '≤ 20 ms',
    },
    ...[
      ['median', rankings.raw.median, rankings.ours.median],
      ['median, file read before', rankings.raw.median, rankings.drawn.median],
      ['mean CPU with cold code', rankings.raw.mean, rankings.ours.mean],
      ['by the command, with files and start', files.raw, files.ours],
    ].map(([what, raw, ours]) => ({
      '': `one of 1,000 rankings of 31, CSV to SVG: ${what}`,
      'raw SVG': ms(raw),
      statorama: ms(ours),
      ratio: `${(ours / raw).toFixed(1)}×`,
      aim: what.startsWith('median') ? 'about 0.5 ms' : '',
    })),
  ]);
  console.log(`medians of ${RUNS} interleaved runs, an empty page's own CPU taken off`);
}

/** What a script of this folder printed. */
function inNode(name) {
  return JSON.parse(execFileSync(process.execPath, [join(folder, `node/${name}.js`)], { encoding: 'utf8' }));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function ms(value) {
  return `${value.toFixed(2)} ms`;
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
