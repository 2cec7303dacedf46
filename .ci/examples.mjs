// `npm run examples`: all pages of examples/ on local addresses that it prints; `npm run examples -- strict-csp` one of them.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { build } from 'vite';
import { root } from './entries.mjs';
import { serve } from './serve.mjs';

const BUILT = '.cache/examples';
// Or a test's own setting would build React and Vue for development.
process.env.NODE_ENV = 'production';

const all = readdirSync(join(root, 'examples')).filter((name) =>
  existsSync(join(root, 'examples', name, 'index.html')),
);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no example ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}
await buildPackage();
const shown = asked.length > 0 ? asked : all;
const site = await serve(root);
await Promise.all(shown.map(async (name) => console.log(`${name.padEnd(16)} ${await started(name)}`)));
console.log('Ctrl+C ends it.');

/** Examples use the package as it is installed: what `npm run build` writes. */
async function buildPackage() {
  if (existsSync(join(root, 'dist/statorama.global.js')) && existsSync(join(root, 'dist/index.js'))) return;
  console.log('Building the package first …');
  const child = spawn('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) process.exit(1);
}

/** A server of its own, a page to be built, or a page as it lies there. */
async function started(name) {
  const folder = join(root, 'examples', name);
  if (existsSync(join(folder, 'server.mjs'))) return runServer(join(folder, 'server.mjs'));
  if (!existsSync(join(folder, 'vite.config.mjs'))) return `${site.url}/examples/${name}/`;
  await build({
    root: folder,
    configFile: join(folder, 'vite.config.mjs'),
    logLevel: 'error',
    build: { outDir: join(root, BUILT, name), emptyOutDir: true },
  });
  return `${site.url}/${BUILT}/${name}/`;
}

/** Runs until this process ends; resolves with the address that it prints. */
function runServer(file) {
  const child = spawn(execPath, [file], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  process.on('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  return new Promise((done, fail) => {
    child.stdout.on('data', (chunk) => {
      const [address] = /http:\/\/\S+/.exec(`${chunk}`) ?? [];
      if (address) done(address);
    });
    child.on('exit', (code) => fail(new Error(`${file} ended with ${code}`)));
  });
}
