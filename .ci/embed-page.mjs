// Adds the page for frames and its two scripts to the files for a script tag: plain files for a webmaster to copy and read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { escaped } from './ascii.mjs';
import { SYNTAX } from './bundle.mjs';
import { root } from './entries.mjs';

const SCRIPTS = ['embed', 'embed-host'];

/** @returns {import('vite').Plugin} */
export function embedPage() {
  return {
    name: 'embed-page',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: sourceOf('embed.html') });
      for (const name of SCRIPTS) {
        const { code } = await transformWithOxc(sourceOf(`${name}.ts`), `${name}.ts`, { target: SYNTAX });
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source: escaped(code) });
      }
    },
  };
}

function sourceOf(file) {
  return readFileSync(join(root, 'src/embed', file), 'utf8');
}
