// Packs the package into a temporary folder and lets publint and are-the-types-wrong judge the tarball; then what they do
// not look at: that names are declared as they are exported, that types need no DOM, that one chart does not bring the others.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleText } from './bundle.mjs';
import { misdeclared } from './declared.mjs';
import { chartNames, entries, root } from './entries.mjs';

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
  mustCompileAnywhere(names);
  await mustShake();
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
  wanted.push('dist/embed.html', 'dist/embed.js', 'dist/embed-host.js', ...linked('README.md'));
  const missing = wanted.filter((path) => !paths.includes(path));
  if (missing.length) throw new Error(`not in the package: ${missing.join(', ')}`);
}

/** Files of the project that a page of it links to or shows: whoever reads it in the package has them too. */
function linked(page) {
  const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#:]+)\)/g)];
  return [...new Set(links.map(([, path]) => path))];
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

/** In a project of Node without the types of Node or of a page, where nothing of a library is let pass. */
function mustCompileAnywhere(names) {
  const compilerOptions = {
    lib: ['es2020'],
    types: [],
    skipLibCheck: false,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    target: 'es2020',
  };
  const files = names.map((name) => join(root, `dist/types/${name === '.' ? 'index' : name}.d.ts`));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '--project', folder);
}

/** One statement at the top of a module that might run code, and a bundler keeps all that it names. */
async function mustShake() {
  const code = await bundleText('shaken', "import { ranking } from '../../dist/index.js';\nglobalThis.page = ranking;");
  const kept = chartNames().filter((name) => name !== 'ranking' && new RegExp(`name:[\`'"]${name}[\`'"]`).test(code));
  if (kept.length) throw new Error(`who imports ranking from the root gets ${kept.join(', ')} too`);
}

function bin(name) {
  return join(root, 'node_modules/.bin', name);
}

function run(command, ...args) {
  // In Windows npm and what stands in .bin are scripts of the shell; Node itself, which is given code, is not.
  const shell = process.platform === 'win32' && command !== process.execPath;
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe', shell });
}
