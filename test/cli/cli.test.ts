import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, builtCommand } from './built';

let command: Built;
beforeAll(async () => {
  command = await builtCommand('commands');
});
afterAll(() => command.clear());

/** GB18030 bytes of a CSV with a Chinese head: 地区,2024年 / 河南,157.7亿元 / 湖北,160亿元. */
const GB = Buffer.from('b5d8c7f82c32303234c4ea0abad3c4cf2c3135372e37d2dad4aa0abafeb1b12c313630d2dad4aa0a', 'hex');

describe('statorama', () => {
  it('says its version and its help, in the language asked for', () => {
    expect(command.run(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
    expect(command.run(['--help']).out).toContain('statorama render <data…> --chart <chart>');
    expect(command.run(['--help']).out).toContain('.gz');
    expect(command.run(['--help', '--lang', 'zh-CN']).out).toContain('退出码');
  });

  it.each([
    [['paint', 'a.csv'], 'The first word is render or check, not “paint”. See statorama --help.'],
    [['render', '--chart', 'ranking'], 'No data: name files, folders or "-". See statorama --help.'],
    [['render', 'a.csv'], 'headline, '],
    [['render', 'a.csv', '--chart', 'pie'], 'There is no chart “pie”.'],
    [['render', 'a.csv', '--chart', 'ranking', '--out', 'a.gif'], 'not “a.gif”.'],
    [['render', 'a.csv', '--chart', 'ranking', '--out', 'a.svg', '--format', 'png'], 'but --format is “png”.'],
    [['render', 'a.csv', 'b.csv', '--chart', 'ranking'], '--out is missing'],
    [['render', 'a.csv', 'b.csv', '--chart', 'ranking', '--out', 'a.svg'], '--out is a folder, not “a.svg”.'],
    [
      ['render', 'a.csv', '--chart', 'ranking', '--width', 'wide'],
      '--width takes a number from 200 to 10000, not “wide”.',
    ],
    [['render', 'a.csv', '--chart', 'ranking', '--width', '900,300'], 'the narrow one first'],
    [['render', 'a.csv', '--chart', 'ranking', '--theme', 'blue'], '--theme takes light, dark, not “blue”.'],
    [['render', 'a.csv', '--chart', 'ranking', '--lang', 'fr'], '--lang takes zh-CN, en, not “fr”.'],
    [
      ['render', 'a.csv', '--chart', 'ranking', '--option', 'colour=red'],
      'ranking has no option “colour”. Known are area,',
    ],
    [
      ['render', 'a.csv', '--chart', 'ranking', '--option', 'first=ten'],
      'The option “first” (number) does not take “ten”.',
    ],
    [['render', 'a.csv', '--chart', 'ranking', '--option', 'first'], '--option takes name=value, not “first”.'],
    [['render', 'a.csv', '--chart', 'ranking', '--colour', 'red'], 'There is no option --colour.'],
    [['render', '-', '--chart', 'ranking', '--watch', '--out', 'a.svg'], 'Standard input cannot be watched.'],
    [
      ['render', 'a.csv', '--chart', 'ranking', '--column', 'height=x', '--out', 'a.svg'],
      '--column has no field “height”. Known are period,',
    ],
    [
      ['render', 'a.csv', '--chart', 'ranking', '--unit', 'height=m'],
      '--unit has no field “height”. Known are value, growth.',
    ],
    [
      ['render', 'a.csv', '--chart', 'ranking', '--unit', 'value=parsecs'],
      'The unit “parsecs” in --unit is not known.',
    ],
    [['render', 'a.csv', '--chart'], '--chart wants a value.'],
    [['render', 'a.csv', '--chart', 'ranking', '--watch=yes'], '--watch takes no value.'],
    [['render', 'a.csv', '--chart', 'ranking', '--out', 'a.svg', '--width', '300,900'], 'are for html only'],
  ] as const)('ends with 2 and a sentence for %j', (args, sentence) => {
    command.put('a.csv');
    const { code, out, err } = command.run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('says what is wrong with the words in Chinese', () => {
    expect(command.run(['render', '--chart', 'ranking', '--lang=zh-CN']).err).toBe(
      '缺少数据：文件、文件夹或“-”。 statorama --help 列出用法。\n',
    );
    expect(command.run(['render', 'a.csv', '--colour', '--lang=zh-CN']).err).toBe(
      '没有 --colour 这个选项。 statorama --help 列出用法。\n',
    );
  });

  it('speaks the language of the system, and draws in that which is asked for', () => {
    const spoken = { LC_ALL: 'zh_CN.UTF-8' };
    expect(command.run(['render', 'no.csv', '--chart', 'rankHistory'], '', spoken).err).toContain(
      '没有这个文件或文件夹：no.csv',
    );
    expect(command.run(['render', command.put('a.csv'), '--chart', 'ranking'], '', spoken).out).toContain('lang="en"');
    expect(command.run(['render', 'a.csv', '--chart', 'ranking', '--lang', 'fr'], '', spoken).err).toBe(
      '--lang 应为 zh-CN, en，不是“fr”。 statorama --help 列出用法。\n',
    );
  });
});

describe('statorama render', () => {
  it('writes a picture to standard output where no file is named', () => {
    const { code, out, err } = command.run(['render', command.put('a.csv'), '--chart', 'ranking']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" lang="en"/);
    expect(out).toMatch(/<\/svg>$/);
    expect(out).toContain('6,359.0');
    expect(out).toContain(' width="640" ');
  });

  it('reads standard input', () => {
    expect(
      command.run(
        ['render', '-', '--chart', 'ranking', '--lang', 'zh-CN'],
        'area,period,value\n河南,2024,1亿元\n湖北,2024,2亿元\n',
      ).out,
    ).toContain('河南');
  });

  it('reads a table in GB18030 whose head is words', () => {
    const { code, out } = command.run(['render', command.put('gb.csv', GB), '--chart', 'ranking', '--lang', 'zh-CN']);
    expect(code).toBe(0);
    expect(out).toContain('湖北');
    expect(out).toContain('157.7');
  });

  it('takes columns and units of a table from the command line', () => {
    command.put('columns.csv', 'name,year,amount\nHenan,2024,63590\nHubei,2024,60013\n');
    const columns = ['--column', 'area=name', '--column', 'period=year', '--column', 'value=amount'];
    const { out } = command.run(['render', 'columns.csv', '--chart', 'ranking', ...columns, '--unit', 'value=亿元']);
    expect(out).toContain('6,359');
  });

  it('reads options of a chart as their kinds, in either spelling', () => {
    const options = [
      '--option',
      'highlight=河南',
      '--option',
      'title={"zh":"甲<乙","en":"A<B"}',
      '--option',
      'unit-step=9',
    ];
    const { out } = command.run(['render', command.put('a.csv'), '--chart', 'ranking', ...options]);
    expect(out).toContain('A&lt;B');
    expect(out).toContain('6,359');
  });

  it('draws in the theme and the width that are asked for', () => {
    command.run([
      'render',
      command.put('a.csv'),
      '--chart',
      'ranking',
      '--out',
      'dark.svg',
      '--theme',
      'dark',
      '--width',
      '420',
    ]);
    expect(command.got('dark.svg')).toContain('#12171E');
    expect(command.got('dark.svg')).toContain(' width="420" ');
  });

  it('writes the same bytes again, and leaves a file alone that holds them', () => {
    const args = ['render', command.put('a.csv'), '--chart', 'ranking', '--out', 'same.svg'];
    command.run(args);
    const before = [command.got('same.svg'), statSync(join(command.folder, 'same.svg')).mtimeMs];
    command.run(args);
    expect([command.got('same.svg'), statSync(join(command.folder, 'same.svg')).mtimeMs]).toEqual(before);
  });

  it('writes a page beside its style sheet, without script and style', () => {
    const args = ['--lang', 'zh-CN', '--width', '360,960', '--theme', 'dark'];
    const { code } = command.run([
      'render',
      command.put('a.csv'),
      '--chart',
      'ranking',
      '--out',
      'page/a.html',
      ...args,
    ]);
    expect(code).toBe(0);
    const page = command.got('page/a.html');
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).toContain('<link rel="stylesheet" href="statorama.css">');
    expect(page).toContain('<figure data-theme="dark" class="stat-figure"');
    expect(page).toContain('stat-narrow');
    expect(page).not.toMatch(/<script|<style|style=/);
    expect(command.got('page/statorama.css')).toContain('.stat-figure');
  });

  it('writes the figure alone for a template', () => {
    command.run(['render', command.put('a.csv'), '--chart', 'ranking', '--out', 'part/a.html', '--fragment']);
    expect(command.got('part/a.html')).toMatch(/^<figure class="stat-figure"/);
    expect(readdirSync(join(command.folder, 'part'))).toEqual(['a.html']);
  });

  it.each([
    ['nothing.csv', undefined, 'There is no such file or folder: nothing.csv'],
    ['empty.csv', '', 'The data file is empty. (empty.csv)'],
    [
      'book.csv',
      new Uint8Array([80, 75, 3, 4, 0, 0]),
      'The file is an Excel table (or a web page saved as .xls) or an archive. Please save it as CSV (UTF-8). (book.csv)',
    ],
    [
      'login.json',
      '<!DOCTYPE html><p>Log in',
      'This is a web page, not data: perhaps one that asks for a login or tells of an error. (login.json)',
    ],
    ['broken.json', '{"rows": [', 'This JSON ends too soon.'],
    ['mixed.csv', new Uint8Array([0xd6, 0xd0, 0x2c, 0xff, 0xff, 0x0a]), 'The encoding of the file is unknown.'],
  ])('ends with 1 and a sentence, and writes nothing, for %s', (name, content, sentence) => {
    if (content !== undefined) command.put(name, content);
    const { code, err } = command.run(['render', name, '--chart', 'ranking', '--out', `${name}.svg`]);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(existsSync(join(command.folder, `${name}.svg`))).toBe(false);
  });

  it('says so where a picture cannot be written', () => {
    command.put('occupied');
    const { code, err } = command.run([
      'render',
      command.put('a.csv'),
      '--chart',
      'ranking',
      '--out',
      'occupied/a.svg',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('Could not write occupied/a.svg (');
  });

  it('tells the remarks on the one file that it draws', () => {
    const { err } = command.run(
      ['render', '-', '--chart', 'ranking', '--out', 'told.svg'],
      'area,period,value\n河南,2024,1亿元\n湖北,2024,2亿元\n',
    );
    expect(err).toBe(
      'drew - → told.svg (remarks: 1)\n  A figure needs a title, a period and a source; the source is missing.\n',
    );
  });

  it('lets no escape sequence of a name through to the terminal', () => {
    const { err } = command.run(['render', '\u001b[2Jx.csv', '--chart', 'ranking', '--out', 'a.svg']);
    expect(err).not.toContain('\u001b');
  });
});

describe('statorama check', () => {
  it('lists what is wrong with its place and ends with 1 where there is an error', () => {
    command.put('wrong.csv', 'area,period,value\n河南,2024,15,7亿元\n湖北,2024-13,1亿元\n');
    const { code, out, err } = command.run(['check', 'wrong.csv']);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong\.csv: error [A-Z]\d\d: Row 1/m);
    expect(err).toMatch(/^Files: 1\. Errors: [1-9]/);
  });

  it('ends with 0 where nothing is wrong, and speaks Chinese', () => {
    const { code, out, err } = command.run(['check', command.put('a.csv'), '--lang', 'zh-CN']);
    expect([code, out, err]).toEqual([0, '', '1个文件：错误0处，提醒0处，说明0处。\n']);
  });

  it('tells many of a kind once, with their number and the next places, and all of them when asked', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `410${i + 1}00,2024,${i + 1}00000亿元,NBS\n`);
    command.put('round.csv', `area,period,value,source\n${rows.join('')}`);
    const lines = command.run(['check', 'round.csv']).out.trim().split('\n');
    expect(lines.map((line) => line.slice(0, 60))).toEqual([
      'round.csv: warning V07: Row 1, column value: “100000” looks ',
    ]);
    expect(lines[0]).toMatch(/\. 9 like it: also Row 2, Row 3, Row 4 …$/);
    expect(command.run(['check', 'round.csv', '--all']).out.trim().split('\n')).toHaveLength(9);
    expect(command.run(['check', 'round.csv', '--json']).out.trim().split('\n')).toHaveLength(9);
  });

  it('finds no error in a table that has places beside its figures', () => {
    command.put('places.csv', '地区,2024年出口额（亿元）,位次\n河南,5.1,10\n湖北,5.2,9\n');
    const { code, out } = command.run(['check', 'places.csv']);
    expect(code).toBe(0);
    expect(out).toContain('places.csv: warning R01: Row 1, column rank:');
  });

  it('gives one JSON object a line', () => {
    command.put('wrong.csv', 'area,period,value\n湖北,2024-13,1亿元\n');
    const [first] = command.run(['check', 'wrong.csv', 'no.csv', '--json']).out.split('\n');
    expect(JSON.parse(first!)).toMatchObject({ file: 'wrong.csv', level: 'E', path: ['rows', 0, 'period'] });
  });

  it('checks a chain by the rules of chains', () => {
    command.put('chain.json', JSON.stringify({ links: [], flows: [{ id: 'f', source: 'a', target: 'b' }] }));
    expect(command.run(['check', 'chain.json']).out).toMatch(/chain\.json: \w+ [A-Z]\d\d: /);
  });
});
