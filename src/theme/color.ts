import type { Paint } from '../scene/mark';

/**
 * A paint from a colour in data; `muted-strong` for what is no colour. The one way to a `{ color }`: the
 * surfaces write it as it is, and a page that takes no colours from data does without the parser.
 */
export function colorPaint(text: string): Paint {
  const color = parseColor(text);
  return color === undefined ? 'muted-strong' : { color };
}

/**
 * A colour from data as `#rrggbb` or `rgba(…)`, or `undefined`. Takes `#rgb`, `#rrggbb`, `#rrggbbaa` and
 * `rgb()`/`rgba()` with numbers. A scan by hand: a colour parser with nested patterns is a known way to
 * hang a page, and whatever is accepted is printed anew, so that no foreign text reaches an attribute.
 */
export function parseColor(text: string): string | undefined {
  const color = String(text).slice(0, 60).trim().toLowerCase();
  return color[0] === '#' ? hex(color.slice(1)) : rgb(color);
}

function hex(digits: string): string | undefined {
  if (!/^[0-9a-f]+$/.test(digits)) return undefined;
  if (digits.length === 3) return `#${[...digits].map((d) => d + d).join('')}`;
  if (digits.length === 6) return `#${digits}`;
  if (digits.length !== 8) return undefined;
  const [r, g, b, a] = [0, 2, 4, 6].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return `rgba(${r}, ${g}, ${b}, ${Math.round((a! / 255) * 100) / 100})`;
}

function rgb(color: string): string | undefined {
  const open = color.indexOf('(');
  const name = color.slice(0, open);
  if (open < 0 || color[color.length - 1] !== ')' || (name !== 'rgb' && name !== 'rgba')) return undefined;
  const parts = color
    .slice(open + 1, -1)
    .split(/[\s,/]/)
    .filter((part) => part !== '');
  if (parts.length < 3 || parts.length > 4) return undefined;
  const numbers = parts.map((part) => (/^\d{1,3}(\.\d{1,9})?$|^\.\d{1,9}$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.some(Number.isNaN)) return undefined;
  const [r, g, b] = numbers.map((n) => Math.min(255, Math.round(n)));
  const alpha = numbers[3];
  return alpha === undefined || alpha >= 1
    ? `rgb(${r}, ${g}, ${b})`
    : `rgba(${r}, ${g}, ${b}, ${Math.round(alpha * 100) / 100})`;
}
