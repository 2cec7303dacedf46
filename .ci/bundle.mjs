// Bundles one browser script for tests and measurements, as a page's own build would: minified, one file, for the promised browsers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { root } from './entries.mjs';
import { stillZoom } from './still-zoom.mjs';

/**
 * For syntax only: the oldest browser is Chromium 86, but below 91 every `?.` is written out in full because of a fault
 * of V8 in calls such as `(a?.b)(x)` and `a?.(...x, y)`, which `src` does not have. What came between (`#x in y`, `await` at the top level) is
 * not used either; `npm run test:floor` runs the result in Chromium 86.
 */
export const SYNTAX = 'chrome91';

const READERS = /(^|\/)(observations|(series-)?reading-(zh|en))$/;

/**
 * Leaves the readers out of a bundle: what turns rows, facts and their short forms into cells (`data/observations` and
 * all that only it imports), and the sentences about what they refuse (`format/*reading-*`). An import from outside and no empty function takes its place, so that nothing which
 * works on its answer is optimised away. For measuring only: such a bundle does not run.
 */
export const withoutReaders = {
  name: 'without-readers',
  enforce: 'pre',
  /** @param {string} id */
  resolveId: (id) => (READERS.test(id) ? { id: 'statorama-readers', external: true } : undefined),
};

/**
 * The comment that the README advises for the first line of a page's own bundle: Chromium 136 and later compile all
 * of it on another thread while it loads, and not function by function when they are first called.
 *
 * Not in the files of `dist`. Measured in Chromium 147, nine runs in turn and in both orders on two busy cores, without
 * and with it (main thread | until the frame is seen | memory of scripts): the bundle of `test/bench/ours.ts` 26 and
 * 18 ms | 58 and 60 ms | 2.5 and 2.6 MB; the unbundled modules of the root 76 and 69 ms | 751 and 828 ms | 3.3 and
 * 4.3 MB; the script-tag file with one element 48 and 38 ms | 160 and 401 ms | 3.7 and 4.8 MB. Where most is never
 * called, the page waits for what is compiled for nothing.
 */
export const HINT = '//# allFunctionsCalledOnLoad';

/** Bundles as the README says. */
export const withHint = {
  name: 'with-hint',
  config: () => ({ build: { rolldownOptions: { output: { postBanner: HINT } } } }),
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
    // As in the modules of `dist`.
    plugins: [...plugins, stillZoom()],
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
