// What browsers are shown: the script-tag page (`/`), made of `dist`, and a page of every story (`/stories.html`), of `src`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../.ci/bundle.mjs';
import { root } from '../../.ci/entries.mjs';
import { serve } from '../../.ci/serve.mjs';
import { styleSheet } from '../../.ci/style-sheet.mjs';

/** Builds `dist` where there is none, and serves the pages from a folder of their own until `close`. */
export async function servePages() {
  const folder = mkdtempSync(join(tmpdir(), 'statorama-page-'));
  if (!existsSync(join(root, 'dist/statorama.global.js')))
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  for (const file of ['statorama.global.js', 'statorama.css'])
    copyFileSync(join(root, 'dist', file), join(folder, file));
  for (const file of ['index.html', 'heard.js', 'stories.html', 'stories.css'])
    copyFileSync(join(root, 'test/floor', file), join(folder, file));
  writeFileSync(join(folder, 'source.css'), styleSheet());
  symlinkSync(join(root, 'node_modules/@fontsource-variable'), join(folder, 'fonts'), 'junction');
  await bundle('test/floor/stories.ts', folder);
  const { url, close } = await serve(folder);
  return {
    url,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
