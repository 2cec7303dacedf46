// `npm run bench -- chain`: the layout of chains against dagre, d3-dag and elkjs, which its own package file names.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../../.ci/entries.mjs';
import { SIZES } from './graph.mjs';
import { LIBRARIES } from './libraries.mjs';

/** Seconds after which a library is given up. */
const LIMIT = Number(process.env.LIMIT ?? 60);
const here = fileURLToPath(new URL('.', import.meta.url));

/** Prints a table: a row for each library, a column for each size. */
export async function benchChain() {
  if (!install()) return;
  const folder = mkdtempSync(join(tmpdir(), 'statorama-bench-'));
  const config = { ssr: 'test/bench/chain/ours.ts', outDir: folder, target: 'node20' };
  await build({ configFile: false, logLevel: 'error', root, ssr: { noExternal: true }, build: config });
  const rows = {};
  for (const name of Object.keys(LIBRARIES)) {
    rows[name] = {};
    for (const [at, { nodes }] of SIZES.entries())
      rows[name][`${nodes} nodes`] = said(await measured(name, at, join(folder, 'ours.js')), SIZES[at]);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log('layout of chains: CPU of the first / of later layouts; area; links that stand in another stage');
  console.table(rows);
  console.log(`${SIZES.map(({ nodes, links }) => `${nodes} nodes are ${links} links, two flows each`).join('; ')}`);
}

function install() {
  if (existsSync(join(here, 'node_modules/elkjs'))) return true;
  try {
    execFileSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], { stdio: 'ignore' });
    return true;
  } catch {
    console.log('The chain benchmark needs dagre, d3-dag and elkjs: `npm ci --prefix test/bench/chain` did not work.');
    return false;
  }
}

function measured(name, at, path) {
  const child = spawn(process.execPath, ['--stack-size=3900', join(here, 'run.mjs'), name, `${at}`, path]);
  let out = '';
  let fault = '';
  let isLate = false;
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (fault += chunk));
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, LIMIT * 1000);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      done(
        code === 0 ? JSON.parse(out) : { fault: isLate ? `over ${LIMIT} s` : (/\w*Error/.exec(fault)?.[0] ?? 'fails') },
      );
    });
  });
}

function said({ fault, first, warm, area, astray }, { links }) {
  if (fault) return fault;
  const ms = (value) => (value >= 10 ? Math.round(value) : value.toFixed(1));
  const times = warm === undefined ? `${ms(first)} ms` : `${ms(first)} / ${ms(warm)} ms`;
  return `${times}; ${(area / 1e6).toFixed(1)} Mpx; ${astray} of ${links}`;
}
