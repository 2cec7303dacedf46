// Bundles one browser script for tests and measurements, as a page's own build would: minified, one file, for the promised browsers.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { root } from './entries.mjs';

/** Writes `<name>.js` into a folder and answers its text. `alias` puts a module in the place of another. */
export async function bundle(entry, folder, { plugins = [], name = basename(entry).replace(/\.[a-z]+$/, '') } = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins,
    build: {
      write: false,
      target: 'chrome86',
      minify: true,
      modulePreload: false,
      cssCodeSplit: false,
      lib: { entry: join(root, entry), formats: ['es'], fileName: name },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const code = output.find((file) => file.type === 'chunk').code;
  if (folder) writeFileSync(join(folder, `${name}.js`), code);
  return code;
}
