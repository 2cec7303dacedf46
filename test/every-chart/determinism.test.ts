import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStories } from './stories';

const folder = mkdtempSync(join(tmpdir(), 'statorama-print-'));
const MACHINES = [
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
    ssr: { noExternal: true },
    build: { ssr: 'test/every-chart/print.ts', outDir: folder, emptyOutDir: false, target: 'node20' },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Three processes at once draw every story twice: a busy machine takes its time.
it('gives the same bytes in each time zone and language', { timeout: 240_000 }, async () => {
  const outputs = await Promise.all(MACHINES.map((machine) => printed(machine)));
  expect(outputs[0]?.trim().split('\n')).toHaveLength(readStories().length * 2);
  for (const output of outputs) expect(output).toBe(outputs[0]);
});

async function printed(machine: Readonly<Record<string, string>>): Promise<string> {
  const env = { ...process.env, ...machine };
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'print.js')], { env });
  return stdout;
}
