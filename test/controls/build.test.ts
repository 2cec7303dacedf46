import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { escaped } from '../../.ci/ascii.mjs';
import { bundleText } from '../../.ci/bundle.mjs';
import { misdeclared } from '../../.ci/declared.mjs';
import { numbersIn } from '../every-chart/numbers';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'statorama-control-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the checks of build and lock file, on planted faults', () => {
  it('finds a platform package that the lock file lacks', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    delete lock.packages['node_modules/@biomejs/cli-darwin-arm64'];
    expect(checkLock(lock)).toContain('@biomejs/cli-darwin-arm64');
  });

  it('finds a d3 whose sizes were not measured, and a loose version', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    lock.packages['node_modules/d3-array'].version = '3.2.5';
    lock.packages[''].devDependencies.vite = '^8.3.8';
    expect(checkLock(lock)).toContain('d3-array is 3.2.5');
    expect(checkLock(lock)).toContain('vite: "^8.3.8"');
  });

  it('finds a value that is declared and not there, and one that is there and not declared', () => {
    const file = join(folder, 'phantom.d.ts');
    writeFileSync(file, 'declare const a: 1, b: 2;\ninterface C {}\nexport { a, b, C };\n');
    expect(misdeclared([{ file, exported: ['a', 'd'] }])).toEqual([
      `${file}: there is no b`,
      `${file}: d is not declared`,
    ]);
    expect(misdeclared([{ file, exported: ['a', 'b'] }])).toEqual([]);
  });

  it('finds a package without a hash, one with an address, and one that runs a script when it is installed', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    delete lock.packages['node_modules/vite'].integrity;
    lock.packages['node_modules/d3-array'].resolved = 'https://example.org/d3-array.tgz';
    lock.packages['node_modules/knip'].hasInstallScript = true;
    const said = checkLock(lock);
    expect(said).toContain('node_modules/vite has no hash');
    expect(said).toContain('node_modules/d3-array comes from https://example.org/d3-array.tgz');
    expect(said).toContain('node_modules/knip runs a script when it is installed');
  });

  it('sees code that an unused import would leave', async () => {
    writeFileSync(join(folder, 'effect.ts'), 'globalThis.effect = 1;');
    expect(await bundleText('control', `import '${join(folder, 'effect.ts')}';`)).toContain('effect');
  });

  it('escapes what is not ASCII so that the text stays the same', () => {
    const code = escaped("const text = '亿元 − 😀'; const pattern = /[一-龥]/;");
    expect(code).toMatch(/^[ -~]*$/);
    expect(new Function(`${code} return [text, pattern.test('元')]`)()).toEqual(['亿元 − 😀', true]);
  });

  it('reads numbers as drawn and as tabulated alike', () => {
    expect(numbersIn('8,400.3亿元，−2.2%')).toEqual(['8400.3', '2.2']);
  });
});

function checkLock(lock: unknown): string {
  const path = join(folder, 'package-lock.json');
  writeFileSync(path, JSON.stringify(lock));
  try {
    return execFileSync(process.execPath, [join(root, '.ci/check-lock.mjs'), path], { stdio: 'pipe' }).toString();
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}
