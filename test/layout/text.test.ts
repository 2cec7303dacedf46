import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText, truncateText, wrapText } from '../../src/layout/text';

/** One pixel per em: widths can be counted. */
const count = (text: string) => [...text].length;
const wrap = (text: string, width: number, maxLines?: number) => wrapText(text, width, 1, 400, maxLines, count);

test.each([
  ['中文', 13, 400, 26],
  ['中文', 13, 700, 26],
  ['（，）', 10, 400, 30],
  ['0', 1000, 400, 599.04],
  ['0', 1000, 600, 639.36],
  ['', 16, 400, 0],
  ['℃', 10, 400, 10],
  ['𠮷', 10, 400, 10],
])('measureText(%j, %d px, weight %d) is %d', (text, size, weight, width) => {
  expect(measureText(text, size, weight)).toBeCloseTo(width, 6);
});

test('measureText gives every digit the same width', () => {
  const widths = [...'123'].map((digit) => Math.round(measureText(digit, 100)));
  expect(widths).toEqual([60, 60, 60]);
});

test('wrapText never leaves one glyph on the last line', () => {
  expect(wrap('进出口总额连续增长', 4)).toEqual(['进出口总', '额连续', '增长']);
  expect(wrap('进出口总额连续增长。', 4)).toEqual(['进出口总', '额连续', '增长。']);
});

test.each([
  ['up 43.7% from a year earlier', 12, ['up 43.7%', 'from a year', 'earlier']],
  ['January–April', 9, ['January–', 'April']],
  ['16.3–16.5 billion', 10, ['16.3–16.5', 'billion']],
  ['import/export', 8, ['import/', 'export']],
  ['中国（Zhengzhou）口岸', 13, ['中国（Zhengzhou）', '口岸']],
  ['中国河南（Zhengzhou）', 12, ['中国河南', '（Zhengzhou）']],
  ['关于《论语》，继续', 3, ['关于', '《论', '语》，', '继续']],
  ['同比增长43.7%，继续', 6, ['同比增长', '43.7%，', '继续']],
  ['高纯铜（5N—7N）', 5, ['高纯铜', '（5N—', '7N）']],
  ['铜（Cu2026），箔', 5, ['铜（Cu2', '02', '6），箔']],
  ['铜“‘（（））’”，', 4, ['铜“‘（', '（））’', '”，']],
  ['supercalifragilistic', 6, ['superc', 'alifra', 'gilist', 'ic']],
  ['a  b\nc', 9, ['a b c']],
  ['', 9, []],
  ['ab ', 2, ['ab']],
  [' ab', 2, ['ab']],
  ['a bc de', 4, ['a bc', 'de']],
  // A hyphen before a digit or after a space ends no line, nor does one before a slash.
  ['in covid-19', 9, ['in', 'covid-19']],
  ['abc -def', 6, ['abc', '-def']],
  ['xx ab-/cd', 6, ['xx', 'ab-/cd']],
  // Full-width digits count as digits, and … ends a line as a Chinese mark does.
  ['总额１２３４亿', 6, ['总额', '１２３４亿']],
  ['x abcd…ef', 7, ['x abcd…', 'ef']],
  ['abc中文', 4, ['abc', '中文']],
  ['up on\u00a0year', 7, ['up', 'on\u00a0year']],
])('wrapText breaks %j at %d into %j', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('wrapText keeps a number and the glyph it counts on one line', () => {
  expect(wrap('总额为1577亿元', 7)).toEqual(['总额为', '1577亿元']);
  expect(wrap('在2024年1—4月里', 6)).toEqual(['在2024年', '1—4月里']);
});

test('wrapText ends the last allowed line with …', () => {
  expect(wrap('one two three four', 9, 1)).toEqual(['one two…']);
  expect(wrap('one two three four', 9, 2)).toEqual(['one two', 'three fo…']);
});

test('wrapText loses no glyph and exceeds no line', () => {
  const glyph = fc.constantFrom(...'年进出口0123456789abc -/–，。（）%.亿');
  fc.assert(
    fc.property(fc.array(glyph, { maxLength: 60 }), fc.integer({ min: 12, max: 30 }), (glyphs, width) => {
      const text = glyphs.join('').replace(/\s+/g, ' ').trim();
      const lines = wrap(text, width);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      for (const line of lines) expect(count(line)).toBeLessThanOrEqual(width);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('truncateText keeps what fits, drops a dangling comma and never splits a pair', () => {
  expect(truncateText('Zhengzhou', 9, 1, 400, count)).toBe('Zhengzhou');
  expect(truncateText('Zhengzhou', 5, 1, 400, count)).toBe('Zhen…');
  expect(truncateText('一，二三四', 3, 1, 400, count)).toBe('一…');
  expect(truncateText('𠮷𠮷𠮷', 2, 1, 400, count)).toBe('𠮷…');
});
