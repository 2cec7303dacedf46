// Checks package-lock.json: every optional (platform) package that it names must have its own entry, or `npm ci` fails
// on other machines; every version is exact, every package has its hash and names no address, and none but those known runs a
// script when it is installed; d3 is at the releases whose files tree-shake best. Takes another path too.
import { readFileSync } from 'node:fs';

const D3 = {
  'd3-array': '3.2.4',
  'd3-ease': '3.0.1',
};

/** Of Storybook. */
const SCRIPTS = ['node_modules/esbuild'];

const path = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8')).packages;
const faults = [...missingOptional(lock), ...otherD3(lock), ...looseVersions(lock['']), ...unsafe(lock)];
if (faults.length) {
  console.error(`package-lock.json:\n${faults.join('\n')}`);
  process.exit(1);
}
console.log(`package-lock.json is complete: ${Object.keys(lock).length - 1} packages`);

function* missingOptional(packages) {
  for (const [key, entry] of Object.entries(packages))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const hit = lookUp(packages, key, name);
      if (!hit || (/^\d/.test(range) && hit.version !== range)) yield `${key || 'project'} wants ${name}@${range}`;
    }
}

/** The package that Node would find from a folder, going up. */
function lookUp(packages, from, name) {
  for (let at = from; ; at = parentOf(at)) {
    const hit = packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (hit || !at) return hit;
  }
}

function parentOf(key) {
  return key.includes('/node_modules/') ? key.slice(0, key.lastIndexOf('/node_modules/')) : '';
}

function* otherD3(packages) {
  for (const [name, version] of Object.entries(D3)) {
    const found = packages[`node_modules/${name}`]?.version;
    if (found !== version) yield `${name} is ${found}, measured sizes are of ${version}`;
  }
}

function* looseVersions(project) {
  for (const [name, range] of Object.entries(project.devDependencies ?? {}))
    if (!/^\d+\.\d+\.\d+$/.test(range)) yield `${name}: "${range}" is not an exact version`;
}

function* unsafe(packages) {
  for (const [key, { integrity, resolved, hasInstallScript }] of Object.entries(packages)) {
    if (key && !integrity) yield `${key} has no hash`;
    if (resolved) yield `${key} comes from ${resolved}`;
    if (hasInstallScript && !SCRIPTS.includes(key)) yield `${key} runs a script when it is installed`;
  }
}
