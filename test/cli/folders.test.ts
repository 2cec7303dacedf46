import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, builtCommand } from './built';

let command: Built;
beforeAll(async () => {
  command = await builtCommand('folders');
});
afterAll(() => command.clear());

describe('statorama render, of a folder', () => {
  it('draws every file below it and sums up what was left out, with plain lines outside of a terminal', () => {
    command.put('all/one.csv');
    command.put(
      'all/deep/two.json',
      '[{"area":"河南","period":"2024","value":"1亿元"},{"area":"湖北","period":"2024","value":"2亿元"}]',
    );
    command.put('all/.hidden.csv', 'x');
    command.put('all/empty.csv', '');
    command.put('all/notes.txt', 'x');
    const { code, out, err } = command.run(['render', 'all', '--chart', 'ranking', '--out', 'pictures']);
    expect([code, out]).toEqual([1, '']);
    expect(err.replaceAll('\\', '/').split('\n')).toEqual([
      'drew all/deep/two.json → pictures/deep/two.svg (remarks: 1)',
      'left out all/empty.csv',
      'drew all/one.csv → pictures/one.svg',
      'all/empty.csv: The data file is empty. (all/empty.csv)',
      '2 drawn, 1 left out.',
      'Older pictures of those left out stay as they were.',
      '',
    ]);
    expect(command.got('pictures/one.svg')).toContain('<svg');
    expect(readdirSync(join(command.folder, 'pictures')).sort()).toEqual(['deep', 'one.svg']);
  });

  it('names a folder that is not there, and not what was to become of it', () => {
    const { code, err } = command.run(['render', 'nowhere', '--chart', 'ranking', '--out', 'pictures-of-it']);
    expect([code, err]).toEqual([1, 'There is no such file or folder: nowhere\n']);
    // What is wrong in any case is told first.
    const { err: usage } = command.run(['render', 'nowhere', '--chart', 'ranking', '--out', 'a.gif']);
    expect(usage).toContain('not “a.gif”');
  });

  it('lets files of one name keep their endings', () => {
    command.put('twins/a.csv');
    command.put('twins/a.json', '[{"area":"河南","period":"2024","value":"1亿元"}]');
    command.run(['render', 'twins', '--chart', 'ranking', '--out', 'twin-pictures', '--quiet']);
    expect(readdirSync(join(command.folder, 'twin-pictures')).sort()).toEqual(['a.csv.svg', 'a.json.svg']);
  });

  it('finds nothing to draw in an empty folder, and says so', () => {
    mkdirSync(join(command.folder, 'void'));
    const { code, err } = command.run(['render', 'void', '--chart', 'ranking', '--out', 'x']);
    expect([code, err]).toEqual([1, 'No CSV or JSON files in void\n']);
    const checked = command.run(['check', 'void']);
    expect([checked.code, checked.err]).toEqual([1, 'No CSV or JSON files in void\n']);
  });

  it('shares one style sheet between pages, by relative addresses', () => {
    command.put('pages/deep/two.csv');
    command.run(['render', 'pages', '--chart', 'ranking', '--out', 'site', '--format', 'html', '--quiet']);
    expect(command.got('site/deep/two.html')).toContain('href="../statorama.css"');
    expect(command.got('site/statorama.css')).toContain('.stat-figure');
  });
});

describe('statorama render --watch', () => {
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
      await until(() => said.includes('正在监视所列数据（1项），Ctrl+C 结束。'));
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
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries++) await new Promise((done) => setTimeout(done, 25));
  expect(holds()).toBe(true);
}
