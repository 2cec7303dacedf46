// Bundled files hold other people's code, whose licences want their notice in every copy: `dist/LICENSES.txt` has the texts, and
// the first line of each bundle names them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

const LIST = 'LICENSES.txt';
const { version, license } = manifestOf(root);

/** Stands on the first line of a bundle. Minifiers leave what begins with an exclamation mark. */
export const NOTICE = `/*! statorama ${version}, ${license}; with d3, ISC, (c) Mike Bostock, and d3-ease, BSD, also (c) Robert Penner: ${LIST} */`;

/**
 * Writes the licences of all packages of a bundle beside it.
 * @returns {import('vite').Plugin}
 */
export function licences() {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: LIST, source: textOf(foldersOf(modules)) });
    },
  };
}

/** @param {readonly string[]} modules paths of files */
function foldersOf(modules) {
  const found = modules.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(found.filter(Boolean))].sort();
}

/** @param {readonly string[]} folders */
function textOf(folders) {
  const own = `statorama ${version}\n\n${licenceIn(root)}`;
  const others = folders.map((folder) => {
    const { name, version: at, license: kind } = manifestOf(folder);
    return `${name} ${at} (${kind})\n\n${licenceIn(folder)}`;
  });
  return `${[own, ...others].map((text) => text.trim()).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceIn(folder) {
  return readFileSync(join(folder, 'LICENSE'), 'utf8');
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
