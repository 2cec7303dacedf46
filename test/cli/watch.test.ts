import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Built, builtCommand } from './built';

let command: Built;
beforeAll(async () => {
  command = await builtCommand('watch');
});
afterAll(() => command.clear());

const csv = (value: string) => `area,period,value\n河南,2024,${value}亿元\n湖北,2024,60013亿元\n`;

it('draws again what changes, and what comes new, until it is ended', async () => {
  const path = (name: string) => join(command.folder, name);
  mkdirSync(path('in'));
  writeFileSync(path('in/a.csv'), csv('63590'));
  const child = command.start([
    'render',
    'in',
    '--chart',
    'ranking',
    '--lang',
    'zh-CN',
    '--out',
    'out',
    '--watch',
    '--quiet',
  ]);
  let said = '';
  child.stderr!.on('data', (chunk) => {
    said += chunk;
  });
  const holds = (name: string, text: string) =>
    existsSync(path(name)) && readFileSync(path(name), 'utf8').includes(text);
  try {
    await until(() => said.includes('正在监视 1 个数据，Ctrl+C 结束。'));
    expect(holds('out/a.svg', '63,590')).toBe(true);
    writeFileSync(path('in/a.csv'), csv('71234'));
    await until(() => holds('out/a.svg', '71,234'));
    writeFileSync(path('in/b.csv'), csv('55555'));
    await until(() => holds('out/b.svg', '55,555'));
    expect(child.exitCode).toBe(null);
  } finally {
    child.kill();
  }
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries++) await new Promise((done) => setTimeout(done, 25));
  expect(holds()).toBe(true);
}
