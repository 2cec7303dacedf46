import type { Paint, ThemeToken } from '../scene/mark';
import type { PaintStyle } from './paint';
import { darkTheme, lightTheme, type Theme, type ThemeName } from './tokens';

export function themeOf(name: ThemeName): Theme {
  return name === 'dark' ? darkTheme() : lightTheme();
}

/** In a file: no style sheet will be there. */
export function literalPaint(name: ThemeName, id: string): PaintStyle {
  const theme = themeOf(name);
  return { id, live: false, token: (token) => theme[token as ThemeToken] };
}

/** A paint as a plain colour, for canvas; of a hatch its token. */
export function literalColor(paint: Paint, name: ThemeName): string {
  if (typeof paint === 'string') return themeOf(name)[paint as ThemeToken];
  return 'hatch' in paint ? themeOf(name)[paint.hatch as ThemeToken] : paint.color;
}
