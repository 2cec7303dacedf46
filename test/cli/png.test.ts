import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Built, builtCommand } from './built';

let command: Built;
beforeAll(async () => {
  command = await builtCommand('png');
  writeFileSync(join(command.folder, 'a.csv'), 'area,period,value\n河南,2024,63590亿元\n湖北,2024,60013亿元\n');
});
afterAll(() => command.clear());

const ARGS = ['render', 'a.csv', '--chart', 'ranking', '--lang', 'zh-CN', '--out', 'a.png'];

it('draws a PNG in the size of the SVG times the scale', async () => {
  const svg = command.run(ARGS.slice(0, -2)).out;
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
  expect(command.run([...ARGS, '--scale', '3'])).toMatchObject({ code: 0 });
  const image = await loadImage(readFileSync(join(command.folder, 'a.png')));
  expect([image.width, image.height]).toEqual([Number(width) * 3, Number(height) * 3]);
});

it('draws Chinese with Noto Sans SC, in the weight of the text', async () => {
  command.run([...ARGS, '--option', 'title=国国国国国国', '--scale', '1']);
  const dark = await darkShare('a.png', [20, 20, 100, 24]);
  // A box for a missing glyph leaves a thirtieth dark, the thin cut of the variable font a fifteenth.
  expect(dark).toBeGreaterThan(0.15);
});

it('finds letters elsewhere that Noto Sans SC lacks', async () => {
  const title = (letters: string) => [...ARGS, '--option', `title=${letters}`, '--scale', '1'];
  const square = [20, 20, 12, 28] as const;
  command.run(title('\u03bc'));
  const greek = await darkShare('a.png', square);
  command.run(title('\u00b5'));
  // Mu and micro look alike; the box for a missing glyph does not.
  expect(Math.abs(greek - (await darkShare('a.png', square)))).toBeLessThan(0.02);
});

it('names the characters that its fonts lack, each once', () => {
  // Nobody has given these two to a character yet, so that no font of any machine has them.
  const { code, err } = command.run([...ARGS, '--option', 'title=\u{3fff0}\u{3fff1}\u{3fff0}国Ωé—·', '--quiet']);
  const said = '字体里没有这些字，图中是方框：\u{3fff0}、\u{3fff1}。请用 --font 指定有这些字的字体。\n';
  expect([code, err]).toEqual([0, said]);
});

it('says what to install where there is no canvas', () => {
  const { code, err } = command.alone([...ARGS.slice(0, -1), 'none.png']);
  expect([code, err]).toEqual([1, '画 PNG 需要 @napi-rs/canvas：npm install @napi-rs/canvas\n']);
  expect(existsSync(join(command.folder, 'none.png'))).toBe(false);
});

it('says that a font file cannot be used', () => {
  expect(command.run([...ARGS, '--font', 'a.csv']).err).toContain('不是可用的字体文件：a.csv');
});

/** Dark pixels of a part of a picture. */
async function darkShare(name: string, [x, y, width, height]: readonly [number, number, number, number]) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(readFileSync(join(command.folder, name))), -x, -y);
  const { data } = context.getImageData(0, 0, width, height);
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i]! < 128) dark++;
  return dark / (width * height);
}
