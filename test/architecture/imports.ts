import { type ImportLine, importsOf, type SourceFile } from './sources';

interface Allowed {
  /** Folders (`data`) or single files (`chart/draw`) of ours. The own folder is always allowed. */
  readonly values: readonly string[];
  /** Only as types, which are gone after compilation. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** Who may import whom. The public lists (`index`, `charts`, `global`) may take anything. */
const TABLE: Readonly<Record<string, Allowed>> = {
  data: { values: [] },
  format: { values: ['data'] },
  scale: { values: [], packages: ['d3-array'] },
  layout: { values: ['scale'], types: ['scene'] },
  theme: { values: [], types: ['scene/mark'] },
  scene: { values: [], types: ['layout'] },
  chart: { values: ['data', 'format', 'scale', 'layout', 'scene'] },
  render: {
    values: ['scene', 'theme', 'format', 'chart/draw', 'data/known-options', 'layout/blocks'],
    types: ['chart', 'data/issue', 'layout'],
  },
  view: {
    values: ['chart/draw', 'chart/state', 'render', 'scene', 'theme', 'data', 'format'],
    types: ['chart', 'layout'],
    packages: ['d3-zoom', 'd3-ease'],
  },
  element: { values: ['view', 'render', 'charts', 'data', 'format'], types: ['chart'] },
  cli: {
    values: ['data', 'format', 'scale', 'layout', 'scene', 'theme', 'chart', 'charts', 'render', 'element'],
    packages: ['node:fs', 'node:module', 'node:path', 'node:url', 'node:util', 'node:zlib', '@napi-rs/canvas'],
  },
};
/** What the files of `dist` hold already. */
const BUNDLED = ['d3-zoom'];
const PUBLIC = ['index', 'basic', 'charts', 'basic-charts', 'global', 'global-basic'];

/** Packages that a page or the command may need: what `package.json` has to install with the library. */
export function packagesAllowed(): string[] {
  const all = Object.values(TABLE).flatMap(({ packages = [] }) => packages);
  return [...new Set(all)].filter((name) => !name.startsWith('node:') && !BUNDLED.includes(name)).sort();
}

/** Import lines that the table does not allow, one sentence each. `charts` are the names of the charts. */
export function forbiddenImports(files: readonly SourceFile[], charts: readonly string[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((line) => !isAllowed(file.name, line) || joinsCharts(file.name, line, charts))
      .map((line) => `${file.name} may not import ${line.typeOnly ? 'types of ' : ''}${line.to}`),
  );
}

function isAllowed(from: string, line: ImportLine): boolean {
  if (PUBLIC.includes(from)) return line.ours || /\.css/.test(line.to);
  const folder = folderOf(from);
  const allowed = TABLE[folder];
  if (!allowed) return false;
  if (!line.ours) return allowed.packages?.includes(line.to) ?? false;
  if (folderOf(line.to) === folder) return true;
  if (PUBLIC.includes(line.to) && line.to !== 'charts') return false;
  const open = line.typeOnly ? [...allowed.values, ...(allowed.types ?? [])] : allowed.values;
  return open.some((name) => line.to === name || line.to.startsWith(`${name}/`));
}

/** A chart never knows another one; nor does a surface know a particular chart. */
function joinsCharts(from: string, line: ImportLine, charts: readonly string[]): boolean {
  if (!line.ours || PUBLIC.includes(from)) return false;
  const to = chartOf(line.to, charts);
  return to !== undefined && chartOf(from, charts) !== to;
}

/** `chart/trade-growth` and what lies under `chart/trade-growth/` belong to one chart. */
function chartOf(name: string, charts: readonly string[]): string | undefined {
  return charts.find((chart) => name === `chart/${chart}` || name.startsWith(`chart/${chart}/`));
}

function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.indexOf('/')) : name;
}

/** Circles of imports that remain after compilation: `a → b → a`. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map((file) => [file.name, importsOf(file).filter((line) => line.ours && !line.typeOnly)]),
  );
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: string[] = [];
  const visit = (name: string): void => {
    const at = path.indexOf(name);
    if (at >= 0) cycles.push([...path.slice(at), name].join(' → '));
    if (at >= 0 || done.has(name)) return;
    path.push(name);
    for (const line of graph.get(name) ?? []) visit(line.to);
    path.pop();
    done.add(name);
  };
  for (const name of graph.keys()) visit(name);
  return cycles;
}
