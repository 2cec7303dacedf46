import type { ThemeToken } from '../scene/mark';

/**
 * The literal colours, used in files and on canvas, and as the fallback of `var(--stat-…)` in pages. One
 * hue, greys, one accent. Text has a contrast of at least 4.5:1 to background and surface, marks 3:1 or a
 * second cue (outline, label, position). `increase` is red because in China red means rise. Small letters are packed
 * better; files have them large.
 */
const LIGHT =
  'background ffffff surface f5f7f9 text 1a222c text-muted 51606f text-faint 66737f rule dde3e8 ' +
  'rule-strong 8895a2 series-1 1f5a96 series-2 8db4da series-3 c5d9ec muted c3cbd3 muted-strong 7b8794 ' +
  'accent b4510b increase b3261e decrease 1f6d4e warning 8a5a00 focus 0b57d0';
const DARK =
  'background 12171e surface 1b222c text e8edf2 text-muted b3bfcb text-faint 93a1af rule 2e3844 ' +
  'rule-strong 6b7a8a series-1 6aa9e4 series-2 3e6f9f series-3 2a4967 muted 46525f muted-strong 8996a4 ' +
  'accent f5a35c increase ff8a80 decrease 6fcba4 warning e9b44c focus 8ab4f8';

export type Theme = Readonly<Record<ThemeToken, string>>;
export type ThemeName = 'light' | 'dark';

export function lightTheme(): Theme {
  light ??= unpack(LIGHT);
  return light;
}

/** Apart from the light one: a page takes its dark colours from the style sheet and never asks for these. */
export function darkTheme(): Theme {
  dark ??= unpack(DARK);
  return dark;
}

let light: Theme | undefined;
let dark: Theme | undefined;

/** At first use: nothing runs on import. */
function unpack(packed: string): Theme {
  const theme: Record<string, string> = {};
  for (const [, name, color] of packed.matchAll(/(\S+) (\S+)/g)) theme[name!] = `#${color!.toUpperCase()}`;
  return theme as Theme;
}

/**
 * `var(--stat-font)` of the style sheet has the same value. The system's own face first; then faces with
 * both scripts; a file names the whole stack, because nobody knows where it will be opened.
 */
export const FONT_STACK = "system-ui, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
