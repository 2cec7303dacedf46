// Bundles one browser script for tests and measurements, as a page's own build would: minified, one file, for the promised browsers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { root } from './entries.mjs';

/**
 * For syntax only: the oldest browser is Chromium 86, but below 91 every `?.` is written out in full because of a fault
 * of V8 in calls such as `(a?.b)(x)` and `a?.(...x, y)`, which `src` does not have. What came between (`#x in y`, `await` at the top level) is
 * not used either; `npm run test:floor` runs the result in Chromium 86.
 */
export const SYNTAX = 'chrome91';

const READERS = /(^|\/)(observations|reading-(zh|en))$/;

/**
 * Leaves the readers out of a bundle: what turns rows, facts and their short forms into cells (`data/observations` and
 * all that only it imports), and the sentences about what they refuse (`format/reading-*`). An import from outside and no empty function takes its place, so that nothing which
 * works on its answer is optimised away. For measuring only: such a bundle does not run.
 */
export const withoutReaders = {
  name: 'without-readers',
  enforce: 'pre',
  /** @param {string} id */
  resolveId: (id) => (READERS.test(id) ? { id: 'statorama-readers', external: true } : undefined),
};

/**
 * Bundles a file of the project; writes `<name>.js` into a folder if one is given.
 * @param {string} entry path from the project's root
 * @param {string} [folder]
 * @param {import('vite').PluginOption[]} [plugins]
 * @returns {Promise<string>} the code
 */
export async function bundle(entry, folder, plugins = []) {
  const name = basename(entry).replace(/\.[a-z]+$/, '');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins,
    build: {
      write: false,
      target: SYNTAX,
      minify: true,
      modulePreload: false,
      // Not the library mode: that keeps the white space of ES modules.
      rolldownOptions: { input: join(root, entry), output: { format: 'es', codeSplitting: false } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const code = output.find((file) => file.type === 'chunk')?.code ?? '';
  if (folder) writeFileSync(join(folder, `${name}.js`), code);
  return code;
}

const CACHE = '.cache/imports';

/**
 * Bundles a few lines of code, which name files of `src` as `src/…`.
 * @param {string} name
 * @param {string} text
 * @param {import('vite').PluginOption[]} [plugins]
 * @returns {Promise<string>}
 */
export function bundleText(name, text, plugins) {
  mkdirSync(join(root, CACHE), { recursive: true });
  writeFileSync(join(root, CACHE, `${name}.ts`), text.replaceAll("'src/", "'../../src/"));
  return bundle(`${CACHE}/${name}.ts`, undefined, plugins);
}
