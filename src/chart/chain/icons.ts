import { line } from '../../scene/make';
import type { Mark, Paint } from '../../scene/mark';
import { decimal } from '../../scene/table';

export type IconName = keyof typeof ICONS;

/** A pictogram with its top left corner at (x, y). One path, so that it costs one element. */
export function icon(key: string, name: IconName, x: number, y: number, size: number, paint: Paint): Mark {
  const d = iconPath(name, x, y, size);
  // What is solid has an edge too: it rounds the corners.
  return line(key, d, paint, (size / 12) * 1.15, { round: true, ...(SOLID.includes(name) && { fill: paint }) });
}

/** The outline alone: several of one paint may be joined to one path. Its strokes are `size` × 0.096 wide. */
export function iconPath(name: IconName, x: number, y: number, size: number): string {
  return scaled(ICONS[name], x, y, size / 12);
}

/** A path of relative commands without arcs, moved to (x, y) and enlarged. */
export function scaled(d: string, x: number, y: number, scale: number): string {
  const path = d.replace(/-?[\d.]+/g, (number) => decimal(Number(number) * scale));
  return `M${decimal(x)},${decimal(y)}${path}`;
}

const SOLID: readonly IconName[] = ['up', 'dot'];
const RING = 'c2.76 0 5 2.24 5 5s-2.24 5 -5 5s-5 -2.24 -5 -5s2.24 -5 5 -5z';

/** On a square of 12. */
const ICONS = {
  local: 'm.6 11.2h10.8m-9.9 0v-9.9h5v9.9m0 -6h4v6m-6.5 -7.2h1.1m-1.1 2.3h1.1m-1.1 2.3h1.1m3.3 .3h.4',
  national: `m6 1${RING}c-2.9 2.7 -2.9 7.3 0 10c2.9 -2.7 2.9 -7.3 0 -10zm-5 5h10`,
  targets: `m6 1${RING}m0 2.9c1.16 0 2.1 .94 2.1 2.1s-.94 2.1 -2.1 2.1s-2.1 -.94 -2.1 -2.1s.94 -2.1 2.1 -2.1z`,
  projects: 'm2.2 11.4v-10.4h8l-1.9 2.9l1.9 2.9h-8',
  up: 'm6 1.2l4.6 4.8h-2.5v4.8h-4.2v-4.8h-2.5z',
  plus: 'm6 1.6v8.8m-4.4 -4.4h8.8',
  extend: 'm.9 6h7.3m-2.7 -2.9l2.9 2.9l-2.9 2.9m5.4 -7.3v8.8',
  cross: 'm2.2 9.8l7.2 -7.2m-5.3 0h5.3v5.3',
  loop: 'm10.3 4.2c-1.5 -3.2 -5.4 -3.8 -7.7 -1.6c-2.2 2.1 -2 5.5 .2 7.3c2.3 1.9 5.9 1.3 7.4 -1.7m.4 -7.1l-.3 3.1l-3 -.3',
  chevron: 'm2 4.2l4 4l4 -4',
  fold: 'm2 8l4 -4l4 4',
  enter: 'm4.2 2l4 4l-4 4',
  ring: `m6 1${RING}`,
  dot: 'm6 3.4c1.44 0 2.6 1.16 2.6 2.6s-1.16 2.6 -2.6 2.6s-2.6 -1.16 -2.6 -2.6s1.16 -2.6 2.6 -2.6z',
} as const;
