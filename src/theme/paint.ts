import type { Paint, TokenName } from '../scene/mark';
import { parseColor } from './color';
import { dark, light, type Theme, type ThemeName } from './tokens';

/** How a surface writes colours. `inline`: in a page, by custom property, so that style sheets rule. */
export interface PaintStyle {
  readonly mode: 'inline' | 'literal';
  readonly theme: ThemeName;
  /** Prefix of the ids of hatch patterns: the figure's id. */
  readonly id: string;
}

/**
 * The text of a paint: `var(--stat-series-1, #1F5A96)`, `#1F5A96` or `url(#id-hatch-series-1)`. A colour
 * from data is parsed and printed back; what is no colour becomes `muted-strong`, never foreign text.
 */
export function paintValue(paint: Paint | 'none', style: PaintStyle): string {
  if (typeof paint === 'string') return paint === 'none' ? paint : tokenValue(paint, style);
  if ('hatch' in paint) return `url(#${hatchId(paint.hatch, style.id)})`;
  return parseColor(paint.color) ?? tokenValue('muted-strong', style);
}

/** A paint as a plain colour, for canvas; of a hatch its token. */
export function literalColor(paint: Paint, theme: ThemeName): string {
  const token = typeof paint === 'string' ? paint : 'hatch' in paint ? paint.hatch : undefined;
  const themed = themeOf(theme);
  if (token === undefined) return parseColor((paint as { color: string }).color) ?? themed['muted-strong'];
  return themed[token];
}

/** Of the pattern; free of characters that would end the `url(…)` it stands in. */
export function hatchId(token: TokenName, id: string): string {
  return `${id.replace(/[^\w-]/g, '_')}-hatch-${token}`;
}

export function themeOf(name: ThemeName): Theme {
  return name === 'dark' ? dark : light;
}

function tokenValue(token: TokenName, { mode, theme }: PaintStyle): string {
  if (mode === 'literal') return themeOf(theme)[token];
  let value = inline.get(token);
  if (value === undefined) {
    value = `var(--stat-${token}, ${light[token]})`;
    inline.set(token, value);
  }
  return value;
}

/** One string per token: the join compares paints by identity first. */
const inline = /* @__PURE__ */ new Map<TokenName, string>();
