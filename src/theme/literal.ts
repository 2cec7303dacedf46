import type { OwnToken, Paint, Palette, ThemeToken, TokenName } from '../scene/mark';
import type { PaintStyle } from './paint';
import { darkTheme, lightTheme, type Theme, type ThemeName } from './tokens';

export function themeOf(name: ThemeName): Theme {
  return name === 'dark' ? darkTheme() : lightTheme();
}

/** In a file: no style sheet will be there. */
export function literalPaint(name: ThemeName, id: string): PaintStyle {
  return { id, live: false, token: (token, own) => literalToken(token, name, own) };
}

/** A paint as a plain colour, for canvas; of a hatch its token. */
export function literalColor(paint: Paint, name: ThemeName, own?: Palette): string {
  if (typeof paint === 'string') return literalToken(paint, name, own);
  return 'hatch' in paint ? literalToken(paint.hatch, name, own) : paint.color;
}

function literalToken(token: TokenName, name: ThemeName, own: Palette | undefined): string {
  return own?.[token as OwnToken]?.[name === 'dark' ? 1 : 0] ?? themeOf(name)[token as ThemeToken];
}
