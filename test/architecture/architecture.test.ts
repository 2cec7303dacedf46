import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartNames, root } from '../../.ci/entries.mjs';
import manifest from '../../package.json';
import { forbiddenImports, importCycles, packagesAllowed } from './imports';
import { readSources } from './sources';
import { forbiddenWords, longFiles, vagueNames } from './words';

const files = readSources();

describe('src', () => {
  it('is read at all', () => {
    expect(files.map((file) => file.name)).toContain('scene/mark');
  });

  it('imports only what the table allows', () => {
    expect(forbiddenImports(files, chartNames())).toEqual([]);
  });

  it('may import what the package installs, and nothing else', () => {
    const installed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect(packagesAllowed()).toEqual(installed.sort());
  });

  it('has no import cycles', () => {
    expect(importCycles(files)).toEqual([]);
  });

  it('uses nothing that a strict page or an old browser refuses', () => {
    expect(forbiddenWords(files)).toEqual([]);
  });

  it('has style sheets that load nothing', () => {
    const sheets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets)
      expect(readFileSync(join(root, 'src', sheet), 'utf8')).not.toMatch(/url\(|@import (?!"\.\/)|@font-face/);
  });

  it('has no file over 300 lines but tables of data', () => {
    expect(longFiles(files)).toEqual([]);
  });

  it.each([
    ['src', /\.css$/],
    ['test', /(?<!\.d)\.(ts|mjs)$/],
    ['.ci', /\.mjs$/],
  ])('has no other file over 300 lines: %s', (folder, ending) => {
    const others = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name) && !/node_modules/.test(name))
      .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
    expect(others.length).toBeGreaterThan(7);
    expect(longFiles(others)).toEqual([]);
  });

  it('names files for what they hold', () => {
    expect(vagueNames(files)).toEqual([]);
  });
});
