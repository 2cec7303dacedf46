// What every browser is shown: the script-tag page (`/`), made of `dist`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.ci/entries.mjs';
import { serve } from '../../.ci/serve.mjs';

/** Builds `dist` where there is none, and serves the pages from a folder of their own until `close`. */
export async function servePages() {
  const folder = mkdtempSync(join(tmpdir(), 'statorama-page-'));
  if (!existsSync(join(root, 'dist/statorama.global.js')))
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  for (const file of ['statorama.global.js', 'statorama.css'])
    copyFileSync(join(root, 'dist', file), join(folder, file));
  copyFileSync(join(root, 'test/floor/index.html'), join(folder, 'index.html'));
  const { url, close } = await serve(folder);
  return {
    url,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
