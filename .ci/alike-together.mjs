// Orders the modules of a file for a script tag: gzip finds again what stood up to 32 KB before, and such a file has
// several hundred. By the order of imports alone, the words of one chart lie far from those of the next.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

/** The style sheet; words, sentences and packs; elements and the readers that they bring; the other readers and rules. */
const ALIKE = [
  /^element\/sheet$/,
  /^format\/.*-(words|terms)$/,
  /^format\/(.*messages.*|(more|reading|checking|series|series-reading)-..|(en|zh)-base|en|zh-cn)$/,
  /^element\/tables$/,
  /^element\/define$/,
  /^data\//,
];

/**
 * Has them imported first by the entry. Nothing of `src` runs on import, and what the entry does not use is left out
 * all the same.
 * @param {string} entry
 * @returns {import('vite').Plugin}
 */
export function alikeTogether(entry) {
  return {
    name: 'alike-together',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id !== join(root, entry)) return null;
      const files = readdirSync(join(root, 'src'), { recursive: true })
        .filter((file) => /(?<!\.d)\.ts$/.test(file))
        .map((file) => file.replace(/\\/g, '/').slice(0, -3))
        .sort();
      const first = ALIKE.flatMap((names) => files.filter((file) => names.test(file)));
      // On the first line: the lines of the source map stay right.
      return { code: first.map((file) => `import './${file}'; `).join('') + code, map: null };
    },
  };
}
