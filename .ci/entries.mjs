// What `dist/` holds: one entry per chart and per element, read from the one list of charts, and a few of parts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Names of the charts in the order of their lists: what those take from `./chart/<name>` under the name in camel case.
 * @returns {string[]}
 */
export function chartNames() {
  const list = ['basic-charts', 'charts'].map((name) => readFileSync(join(root, `src/${name}.ts`), 'utf8')).join('\n');
  const names = [];
  for (const [, inside, name] of list.matchAll(/(?:import|export)\s*\{([^}]*)\}\s*from '\.\/chart\/([a-z-]+)'/g))
    if (new RegExp(`\\b${camel(name)}\\b`).test(inside) && !names.includes(name)) names.push(name);
  return names;
}

export function camel(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** Entries that join several files, whole or the names of what is public; `src` has no index files but the public one. */
const JOINED = {
  render: {
    'render/svg-string': 'svgString, type SvgStringOptions',
    'render/html-string': '*',
    'render/canvas': '*',
  },
  data: {
    'data/read-table': 'readTable, type TableColumns, type TableOptions',
    'data/read-json': '*',
    'data/read-csv': 'readCsv, type CsvOptions',
    'data/read-grid': 'readGrid, type Grid, type GridOptions',
    'data/observations': 'readObservations, type ReadingContext',
    'data/check': '*',
    'data/derive': '*',
    'data/period': '*',
    'data/quantity': '*',
  },
};

/** Entry name → source file. Joining entries and elements are written into .cache (types are not bundled from under node_modules). */
export function entries() {
  const charts = chartNames();
  const found = {
    index: 'src/index.ts',
    view: 'src/view/mount.ts',
    tools: 'src/view/tools.ts',
    motion: 'src/view/motion.ts',
    navigation: 'src/view/navigation.ts',
    'locale/zh-cn': 'src/format/zh-cn.ts',
    'locale/en': 'src/format/en.ts',
    'areas/cn': 'src/data/areas-cn.ts',
    'read-json-stat': 'src/format/read-json-stat.ts',
    'read-sdmx': 'src/format/read-sdmx.ts',
  };
  for (const name of charts) found[name] = `src/chart/${name}.ts`;
  for (const [name, files] of Object.entries(JOINED)) found[name] = written(name, joined(name, files));
  for (const name of charts) found[`element/${name}`] = written(`element/${name}`, elementEntry(name));
  return Object.fromEntries(Object.entries(found).map(([name, file]) => [name, join(root, file)]));
}

function joined(entry, files) {
  const lines = Object.entries(files).map(([file, names]) => {
    const taken = names === '*' ? names : `{ ${names} }`;
    return `export ${taken} from '${toSource(entry)}/${file}';`;
  });
  return lines.join('\n');
}

/** Charts whose elements bring the navigation and the style sheet of chains, and the charts that they lead to. */
const NAVIGATED = { 'industrial-chain': [], 'chain-atlas': ['industrial-chain'] };

/** Charts whose elements bring the control of steps. */
const STEPPING = ['ranking'];

/** `<stat-trade-growth>`, defined on import. */
function elementEntry(name) {
  const source = toSource(`element/${name}`);
  const others = NAVIGATED[name];
  const kind = others ? 'chains' : STEPPING.includes(name) ? 'stepping' : 'tables';
  const options = `${camel(`-${name}`)}Options`;
  return [
    ...[name, ...(others ?? [])].map((one) => `import { ${camel(one)} } from '${source}/chart/${one}';`),
    `import { defineChart } from '${source}/element/define';`,
    `import { ${kind} } from '${source}/element/${kind}';`,
    ...(others ? [`import { navigable } from '${source}/view/navigable';`] : []),
    `import type { StatElement, StatEvents } from '${source}/element/element';`,
    others
      ? `defineChart(navigable(${camel(name)}, [${others.map(camel).join(', ')}]), chains);`
      : `defineChart(${camel(name)}, ${kind});`,
    // `document.querySelector('stat-ranking')` is then known to have `data` and `view`.
    `import type { ${options} } from '${source}/chart/${name}';`,
    `declare global { interface HTMLElementTagNameMap { 'stat-${name}': StatElement<${options}> } interface GlobalEventHandlersEventMap extends StatEvents {} }`,
    'export {};',
  ].join('\n');
}

const CACHE = '.cache/entries';

function toSource(entry) {
  return `${'../'.repeat(CACHE.split('/').length + entry.split('/').length - 1)}src`;
}

function written(entry, text) {
  const file = `${CACHE}/${entry}.ts`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${text}\n`);
  return file;
}
