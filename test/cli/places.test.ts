import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, lstatSync, openSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, builtCommand } from './built';

let command: Built;
const path = (name: string) => join(command.folder, name);
const draw = (...words: string[]) => command.run(['render', ...words, '--chart', 'ranking', '--quiet']);
beforeAll(async () => {
  command = await builtCommand('places');
  command.put('trade.csv');
});
afterAll(() => command.clear());

describe('statorama render, into what is there', () => {
  it('writes through a link and leaves it a link', () => {
    command.put('target.svg', 'before');
    symlinkSync('target.svg', path('link.svg'));
    expect(draw('trade.csv', '--out', 'link.svg').code).toBe(0);
    expect(lstatSync(path('link.svg')).isSymbolicLink()).toBe(true);
    expect(command.got('target.svg')).toContain('<svg');
  });

  it('writes into a pipe and leaves it a pipe', () => {
    execFileSync('mkfifo', [path('pipe.svg')]);
    // Open for both, so that neither side waits for the other.
    const reader = openSync(path('pipe.svg'), 'r+');
    const { code } = draw('trade.csv', '--out', 'pipe.svg', '--width', '200');
    closeSync(reader);
    expect([code, lstatSync(path('pipe.svg')).isFIFO()]).toEqual([0, true]);
  });

  it('leaves a file to those who might read it', () => {
    command.put('secret.svg', 'before');
    chmodSync(path('secret.svg'), 0o600);
    draw('trade.csv', '--out', 'secret.svg');
    expect(command.got('secret.svg')).toContain('<svg');
    expect(statSync(path('secret.svg')).mode & 0o777).toBe(0o600);
  });

  it('refuses to write over its own data, by a link too', () => {
    command.put('own.csv');
    symlinkSync('own.csv', path('other.svg'));
    for (const out of ['own.csv', './own.csv', 'other.svg']) {
      const { code, err } = draw('own.csv', '--out', out, '--format', 'svg');
      expect([code, err]).toEqual([1, `--out is the data file itself, which was left as it is: ${out}\n`]);
    }
    expect(command.got('own.csv')).toContain('area,period');
  });

  it('makes the folders that lack, and ends where none can be made', () => {
    expect(draw('trade.csv', '--out', '新/deep/a.svg').code).toBe(0);
    expect(command.got('新/deep/a.svg')).toContain('<svg');
    const { code, err } = draw('trade.csv', '--out', '/proc/none/a.svg');
    expect([code, err.slice(0, 37)]).toEqual([1, 'Could not write /proc/none/a.svg (ENO']);
  });

  it('keeps no half of a picture where the disk is full', () => {
    const words = ['render', 'trade.csv', '--chart', 'ranking', '--out', 'half/a.svg'];
    // No file of more than one block, which the system says as it says that a disk is full.
    const limited = ['-c', 'ulimit -f 1; exec "$@"', 'bash', execPath, command.file, ...words];
    const { status } = spawnSync('bash', limited, { cwd: command.folder });
    expect([status, readdirSync(path('half'))]).toEqual([1, []]);
  });

  it('says in words why a picture could not be written', () => {
    const name = `${'a'.repeat(300)}.svg`;
    expect(draw('trade.csv', '--out', name).err).toBe(`Could not write ${name} (the name is too long)\n`);
  });

  it('gives data of one name in two folders two pictures', () => {
    command.put('2023/a.csv');
    command.put('2024/a.csv');
    expect(draw('2023', '2024/a.csv', path('2024/a.csv'), '--out', 'years').code).toBe(0);
    const names = readdirSync(path('years'), { recursive: true, encoding: 'utf8' });
    expect(names.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
      '2023',
      '2023/a.svg',
      '2024',
      '2024/a.svg',
    ]);
  });

  it('keeps pictures below the folder that was asked for', () => {
    command.put('here/b.csv');
    command.put('there/b.csv');
    expect(draw(path('here/b.csv'), path('there/b.csv'), '--out', 'below').code).toBe(0);
    expect(existsSync(path(`below${command.folder}/here/b.svg`))).toBe(true);
  });
});

describe('statorama check, of what is no plain file', () => {
  it('goes once through folders that link to themselves', () => {
    command.put('round/a.csv', '');
    symlinkSync('.', path('round/again'));
    expect(command.run(['check', 'round']).out).toBe('The data file is empty. (round/a.csv)\n');
  });

  it('ends with what never ends', () => {
    const { code, out } = command.run(['check', '/dev/zero']);
    expect([code, out]).toEqual([1, 'The file is larger than 60 MB and was not read: /dev/zero\n']);
  });

  it('waits for standard input that comes late', async () => {
    const child = command.start(['check', '-']);
    let said = '';
    child.stderr!.on('data', (chunk) => (said += chunk));
    const ended = new Promise((done) => child.on('close', done));
    child.stdin!.write('area,period,value\n');
    await new Promise((done) => child.stdin!.write('河南,2024,1亿元\n', done));
    child.stdin!.end();
    expect([await ended, said]).toEqual([0, 'Files: 1. Errors: 0, warnings: 0, remarks: 0.\n']);
  });
});

describe('statorama, where what it says is not read', () => {
  it.each([
    [0, ['--help']],
    [1, ['check', 'wrong.csv', '--all']],
    [0, ['render', 'trade.csv', '--chart', 'ranking']],
  ])('ends with %i and says nothing of a closed pipe', async (code, words) => {
    command.put('wrong.csv', `area,period,value\n${'河南,never,1亿元\n'.repeat(9000)}`);
    const child = command.start(words);
    child.stdout!.destroy();
    let said = '';
    child.stderr!.on('data', (chunk) => (said += chunk));
    expect(await new Promise((done) => child.on('close', done))).toBe(code);
    expect(said).not.toContain('EPIPE');
  });
});

it('draws once what is watched in a folder that is not there, and ends', () => {
  const { code, err } = command.run(['render', 'none/a.csv', '--chart', 'ranking', '--out', 'a.svg', '--watch']);
  expect([code, err]).toEqual([1, 'left out none/a.csv\nThere is no such file or folder: none/a.csv\n']);
});

it.each([
  [['check', 'trade.csv', '--watch'], 'check takes no --watch. See statorama --help.\n'],
  [['check', 'trade.csv', '-o', 'x.svg'], 'check takes no --out. See statorama --help.\n'],
  [['render', 'trade.csv', '--chart', 'ranking', '--json'], 'render takes no --json. See statorama --help.\n'],
])('names an option of the other command: %s', (words, sentence) => {
  const { code, err } = command.run(words);
  expect([code, err]).toEqual([2, sentence]);
});
