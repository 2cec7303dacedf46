import type { Hatch, OwnToken, Paint, Palette, ThemeToken, TokenName } from '../scene/mark';
import { lightTheme } from './tokens';

/** How a surface writes colours: `inlinePaint` in pages, `literalPaint` in files. */
export interface PaintStyle {
  /** Prefix of the ids of hatch patterns: the figure's id. */
  readonly id: string;
  /** A page and not a file: roles, labels and keys are written too. */
  readonly live: boolean;
  /** Name of the list of what can be reached, in a page. */
  readonly list?: string | undefined;
  /** `own` are the tokens that a scene brings itself. */
  readonly token: (token: TokenName, own?: Palette) => string;
}

/** In a page: by custom property, so that style sheets rule. */
export function inlinePaint(id: string, list?: string): PaintStyle {
  return { id, live: true, list, token: inlineToken };
}

/**
 * The text of a paint: `var(--stat-series-1, #1F5A96)`, `#1F5A96` or `url(#id-hatch-series-1)`. A colour
 * from data is taken as it is: `colorPaint` checks it where the paint is made.
 */
export function paintValue(paint: Paint | 'none', { id, token }: PaintStyle, own?: Palette): string {
  if (typeof paint !== 'string') return 'hatch' in paint ? `url(#${hatchId(paint, id)})` : paint.color;
  return paint === 'none' ? paint : token(paint, own);
}

/** Of the pattern; free of characters that would end the `url(…)` it stands in. */
export function hatchId({ hatch, on, bars }: Hatch, id: string): string {
  return `${id.replace(/[^\w-]/g, '_')}-${bars ? 'bars' : 'hatch'}-${hatch}${on ? `-${on}` : ''}`;
}

function inlineToken(token: TokenName, own?: Palette): string {
  const color = own?.[token as OwnToken];
  if (color) return `var(--stat-${token}, ${color[0]})`;
  let value = inline.get(token);
  if (value === undefined) {
    value = `var(--stat-${token}, ${lightTheme()[token as ThemeToken]})`;
    inline.set(token, value);
  }
  return value;
}

/** One string per token of the theme: the join compares paints by identity first. */
const inline = /* @__PURE__ */ new Map<TokenName, string>();
