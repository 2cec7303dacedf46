import type { ThemeToken } from '../scene/mark';

/**
 * The literal colours, used in files and on canvas, and as the fallback of `var(--stat-…)` in pages. One
 * hue, greys, one accent. Text has a contrast of at least 4.5:1 to background and surface, marks 3:1 or a
 * second cue (outline, label, position). `increase` is red because in China red means rise.
 */
const LIGHT =
  'background FFFFFF surface F5F7F9 text 1A222C text-muted 51606F text-faint 66737F rule DDE3E8 ' +
  'rule-strong 8895A2 series-1 1F5A96 series-2 8DB4DA series-3 C5D9EC muted C3CBD3 muted-strong 7B8794 ' +
  'accent B4510B increase B3261E decrease 1F6D4E warning 8A5A00 focus 0B57D0';
const DARK =
  'background 12171E surface 1B222C text E8EDF2 text-muted B3BFCB text-faint 93A1AF rule 2E3844 ' +
  'rule-strong 6B7A8A series-1 6AA9E4 series-2 3E6F9F series-3 2A4967 muted 46525F muted-strong 8996A4 ' +
  'accent F5A35C increase FF8A80 decrease 6FCBA4 warning E9B44C focus 8AB4F8';

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
  for (const [, name, color] of packed.matchAll(/(\S+) (\S+)/g)) theme[name!] = `#${color}`;
  return theme as Theme;
}

/**
 * `var(--stat-font)` of the style sheet has the same value. The system's own face first; then faces with
 * both scripts; a file names the whole stack, because nobody knows where it will be opened.
 */
export const FONT_STACK = "system-ui, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
