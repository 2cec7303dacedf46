import type { Paint, ThemeToken, TokenName } from '../scene/mark';
import { lightTheme } from './tokens';

/** How a surface writes colours: `inlinePaint` in pages, `literalPaint` in files. */
export interface PaintStyle {
  /** Prefix of the ids of hatch patterns: the figure's id. */
  readonly id: string;
  /** A page and not a file: roles, labels and keys are written too. */
  readonly live: boolean;
  readonly token: (token: TokenName) => string;
}

/** In a page: by custom property, so that style sheets rule. */
export function inlinePaint(id: string): PaintStyle {
  return { id, live: true, token: inlineToken };
}

/**
 * The text of a paint: `var(--stat-series-1, #1F5A96)`, `#1F5A96` or `url(#id-hatch-series-1)`. A colour
 * from data is taken as it is: `colorPaint` checks it where the paint is made.
 */
export function paintValue(paint: Paint | 'none', { id, token }: PaintStyle): string {
  if (typeof paint !== 'string') return 'hatch' in paint ? `url(#${hatchId(paint.hatch, id)})` : paint.color;
  return paint === 'none' ? paint : token(paint);
}

/** Of the pattern; free of characters that would end the `url(…)` it stands in. */
export function hatchId(token: TokenName, id: string): string {
  return `${id.replace(/[^\w-]/g, '_')}-hatch-${token}`;
}

function inlineToken(token: TokenName): string {
  let value = inline.get(token);
  if (value === undefined) {
    value = `var(--stat-${token}, ${lightTheme()[token as ThemeToken]})`;
    inline.set(token, value);
  }
  return value;
}

/** One string per token: the join compares paints by identity first. */
const inline = /* @__PURE__ */ new Map<TokenName, string>();
