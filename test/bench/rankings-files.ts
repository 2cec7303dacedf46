import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rankingTexts } from './rankings';
import { rawRanking } from './rankings-raw';

// Run by bench.mjs beside the built command: milliseconds for one of a thousand files in a folder, by the command
// and by a script that reads and writes the same files by hand; the start of Node included in both.
const folder = mkdtempSync(join(tmpdir(), 'statorama-rankings-'));
const [data, out] = [join(folder, 'data'), join(folder, 'out')];
if (process.argv[2] === undefined) compare();
else byHand(process.argv[2], process.argv[3]!);
rmSync(folder, { recursive: true, force: true });

function compare(): void {
  mkdirSync(data);
  const texts = rankingTexts(1000);
  texts.forEach((text, at) => {
    writeFileSync(join(data, `${at}.csv`), text);
  });
  const raw = spent([process.argv[1]!, data, join(folder, 'raw')]);
  const command = join(process.argv[1]!, '../cli.js');
  const ours = spent([command, 'render', data, '--chart', 'ranking', '--out', out, '--quiet']);
  if (readdirSync(out).length !== texts.length) throw new Error('not all were drawn');
  console.log(JSON.stringify({ raw: raw / texts.length, ours: ours / texts.length }));
}

function byHand(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from))
    writeFileSync(join(to, `${name}.svg`), rawRanking(readFileSync(join(from, name), 'utf8')));
}

function spent(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${stderr}`);
  return performance.now() - start;
}
