// Packs the package into a temporary folder and lets publint and are-the-types-wrong judge the tarball.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { misdeclared } from './declared.mjs';
import { entries, root } from './entries.mjs';

const folder = mkdtempSync(join(tmpdir(), 'statorama-'));
try {
  const [{ filename, files }] = JSON.parse(
    run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  const tarball = join(folder, filename);
  mustHold(files.map((file) => file.path));
  run(bin('publint'), 'run', tarball, '--strict');
  const names = Object.keys(entries()).map((name) => (name === 'index' ? '.' : name));
  run(bin('attw'), tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--entrypoints', ...names);
  const untrue = misdeclared(exportsOf(names));
  if (untrue.length) throw new Error(untrue.join('\n'));
  console.log(`the package holds ${files.length} files and ${names.length} entries`);
} catch (error) {
  console.error(`${error.stdout ?? ''}${error.stderr ?? ''}` || error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function mustHold(paths) {
  const wanted = Object.keys(entries()).flatMap((name) => [`dist/${name}.js`, `dist/types/${name}.d.ts`]);
  for (const name of ['statorama', 'statorama-basic'])
    wanted.push(`dist/${name}.global.js`, `dist/${name}.global.js.map`);
  wanted.push('dist/statorama.css', 'dist/types/statorama.css.d.ts', 'dist/sri.json', 'LICENSE', 'dist/LICENSES.txt');
  wanted.push('dist/embed.html', 'dist/embed.js', 'dist/embed-host.js');
  const missing = wanted.filter((path) => !paths.includes(path));
  if (missing.length) throw new Error(`not in the package: ${missing.join(', ')}`);
}

/** Node loads every entry by the package's own name: no document is needed to import one. */
function exportsOf(names) {
  const lines = names.map(
    (name) => `all.push(Object.keys(await import('statorama${name === '.' ? '' : `/${name}`}')));`,
  );
  const script = `const all = [];\n${lines.join('\n')}\nconsole.log(JSON.stringify(all));`;
  const all = JSON.parse(run(process.execPath, '--input-type=module', '--eval', script));
  return names.map((name, i) => ({
    file: join(root, `dist/types/${name === '.' ? 'index' : name}.d.ts`),
    exported: all[i],
  }));
}

function bin(name) {
  return join(root, 'node_modules/.bin', name);
}

function run(command, ...args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}
