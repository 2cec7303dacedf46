// Declarations that name the DOM compile in projects that have none: scripts of Node, workers, servers.

/** Empty where a project lacks them; where it has the DOM they merge with the real ones and add nothing. */
const NAMES = ['Element', 'HTMLElement', 'CustomEvent<T = any>', 'Blob', 'CanvasRenderingContext2D'];
const FILE = 'dom.d.ts';

/** A plugin for Rollup: each declaration file that names the DOM refers to one more, `dom.d.ts`. */
export function withoutDom() {
  const named = new RegExp(`\\b(${NAMES.map((name) => name.replace(/<.*/, '')).join('|')})\\b`);
  return {
    name: 'without-dom',
    /** @param {unknown} _ @param {import('rollup').OutputBundle} bundle */
    generateBundle(_, bundle) {
      for (const [path, file] of Object.entries(bundle))
        if (file.type === 'chunk' && named.test(file.code)) {
          const up = '../'.repeat(path.split('/').length - 1) || './';
          file.code = `/// <reference path="${up}${FILE}" />\n${file.code}`;
        }
      const source = NAMES.map((name) => `interface ${name} {}\n`).join('');
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
