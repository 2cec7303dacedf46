import { expect, test } from 'vitest';
import { colorPaint, parseColor } from '../../src/theme/color';
import { literalColor, literalPaint } from '../../src/theme/literal';
import { inlinePaint, paintValue } from '../../src/theme/paint';
import { darkTheme, lightTheme, type Theme } from '../../src/theme/tokens';
import { contrast } from './contrast';

const inline = inlinePaint('f');

test('paintValue writes a token as a custom property with the light literal behind it', () => {
  expect(paintValue('series-1', inline)).toBe('var(--stat-series-1, #1F5A96)');
  expect(paintValue('series-1', literalPaint('dark', 'f'))).toBe('#6AA9E4');
  expect(paintValue({ hatch: 'accent' }, inline)).toBe('url(#f-hatch-accent)');
  expect(paintValue({ hatch: 'accent' }, inlinePaint('a)"b 中'))).toBe('url(#a__b__-hatch-accent)');
  expect(paintValue('none', inline)).toBe('none');
});

test('colorPaint prints a colour anew and replaces what is none by a token', () => {
  expect(paintValue(colorPaint('#ABC'), inline)).toBe('#aabbcc');
  expect(literalColor(colorPaint('#ABC'), 'dark')).toBe('#aabbcc');
  expect(colorPaint('url(#x)')).toBe('muted-strong');
  expect(colorPaint('expression(1)')).toBe('muted-strong');
});

test.each([
  ['#abc', '#aabbcc'],
  ['#A1B2C3', '#a1b2c3'],
  ['#11223380', 'rgba(17, 34, 51, 0.5)'],
  ['rgb(1, 2, 300)', 'rgb(1, 2, 255)'],
  ['rgba(1 2 3 / .5)', 'rgba(1, 2, 3, 0.5)'],
  ['rgb(1,2)', undefined],
  ['#12345', undefined],
  ['red;}', undefined],
  ['rgb(1,2,3)<b>', undefined],
  [`#${'f'.repeat(100_000)}`, undefined],
  ['', undefined],
])('parseColor(%s) is %s', (text, color) => {
  expect(parseColor(text)).toBe(color);
});

test.each<[string, Theme]>([
  ['light', lightTheme()],
  ['dark', darkTheme()],
])('the %s theme keeps text at 4.5:1 and marks at 3:1 on both grounds', (_, theme) => {
  for (const ground of [theme.background, theme.surface]) {
    for (const token of ['text', 'text-muted', 'text-faint', 'warning'] as const) {
      expect(contrast(theme[token], ground), token).toBeGreaterThanOrEqual(4.5);
    }
    for (const token of ['series-1', 'muted-strong', 'accent', 'increase', 'decrease', 'focus'] as const) {
      expect(contrast(theme[token], ground), token).toBeGreaterThanOrEqual(3);
    }
  }
});
