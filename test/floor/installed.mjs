// What drives the browsers comes from npm into a folder under the temporary one that is used again, never into the project.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../.ci/entries.mjs';

export const home = join(tmpdir(), 'statorama-floor');

/** A package of `test/floor/package.json`. */
export async function installed(name) {
  if (!existsSync(join(home, 'node_modules', name))) {
    mkdirSync(home, { recursive: true });
    copyFileSync(join(root, 'test/floor/package.json'), join(home, 'package.json'));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: home, stdio: 'inherit' });
  }
  return import(pathToFileURL(createRequire(join(home, 'package.json')).resolve(name)));
}
