import type { LinkStatus } from '../../data/chain/types';
import { line, point, rect } from '../../scene/make';
import type { Mark, Paint } from '../../scene/mark';
import { decimal } from '../../scene/table';
import { scaled } from './icons';
import type { StatusCount } from './model';
import { statusInk, statusPaint } from './palette';

/** A status as a ball that fills with strength, around (x, y); a triangle where it is at risk. 6.2 em fits a line of 13 em. */
export function statusGlyph(key: string, status: LinkStatus, x: number, y: number, r: number): readonly Mark[] {
  const ink = statusInk(status);
  const scale = r / 6.2;
  const width = 1.5 * scale;
  const part = (d: string) => scaled(d, x, y, scale);
  if (status === 'at-risk') {
    const edge = line(key, part('m0 -5.6l6.2 10.8h-12.4z'), ink, width, { round: true, fill: ink });
    return [edge, line(`${key}-sign`, part('m0 -2.3v3.5m0 2.1v.1'), 'chain-panel', 1.6 * scale, { round: true })];
  }
  const full = status === 'strong';
  const ring = point(key, x, y, r, full ? ink : 'chain-panel', {
    stroke: ink,
    strokeWidth: width,
    ...(status === 'missing' && { dash: [2.4 * scale, 1.94 * scale] }),
  });
  if (status === 'unassessed') return [ring, line(`${key}-dash`, part('m-2.8 0h5.6'), ink, width)];
  const slice = SLICES[status];
  return slice ? [ring, area(`${key}-part`, part(slice), ink)] : [ring];
}

/** Right half; quarter from 12 to 3 o'clock. */
const SLICES: Readonly<Partial<Record<LinkStatus, string>>> = {
  adequate: 'm0 -5.8c3.2 0 5.8 2.6 5.8 5.8s-2.6 5.8 -5.8 5.8z',
  weak: 'm0 -5.8c3.2 0 5.8 2.6 5.8 5.8h-5.8z',
};

/** The left edge of a card with corners of `radius`, `width` wide; nothing for what is missing. */
export function statusStripe(
  key: string,
  status: LinkStatus,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): readonly Mark[] {
  if (status === 'missing') return [];
  const [w, h, r] = [width - radius, height - 2 * radius, radius];
  const c = r * 0.45;
  const n = decimal;
  // Bézier corners: the edge of the card has its own, in the same places.
  const corners = `c${n(c - r)} 0 ${n(-r)} ${n(c)} ${n(-r)} ${n(r)}v${n(h)}c0 ${n(r - c)} ${n(c)} ${n(r)} ${n(r)} ${n(r)}`;
  const d = `M${n(x + width)},${n(y)}h${n(-w)}${corners}h${n(w)}z`;
  return [area(key, d, statusPaint(status))];
}

/** A status as a small box, for legends and for one square of the atlas. */
export function statusSwatch(
  key: string,
  status: LinkStatus,
  x: number,
  y: number,
  width: number,
  height: number,
  em: number,
): Mark {
  const fill = statusPaint(status);
  const radius = Math.min(1.5 * em, height / 8);
  const isMissing = status === 'missing';
  if (!isMissing && status !== 'unassessed') return rect(key, x, y, width, y + height, fill, { radius });
  // What is light has an edge. It lies inside, so that all boxes are of one size.
  return rect(key, x + em / 2, y + em / 2, width - em, y + height - em / 2, fill, {
    radius,
    stroke: statusInk(status),
    strokeWidth: em,
    ...(isMissing && { dash: [2 * em, 1.4 * em] }),
  });
}

/** Whether anything is assessed: else strips are one grey, and say nothing. */
export function isJudged({ statuses }: { readonly statuses: readonly StatusCount[] }): boolean {
  return statuses.some(({ status }) => status !== 'unassessed');
}

/** How many of each status, as a bar of shares with 1 em between them. */
export function statusStrip(
  key: string,
  counts: readonly StatusCount[],
  x: number,
  y: number,
  width: number,
  height: number,
  em: number,
): readonly Mark[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const room = width - em * (counts.length - 1);
  let at = x;
  return counts.map(({ status, count }) => {
    const long = (room * count) / total;
    const mark = statusSwatch(`${key}-${status}`, status, at, y, long, height, em * 0.9);
    at += long + em;
    return { ...mark, radius: 0 } as Mark;
  });
}

function area(key: string, d: string, fill: Paint): Mark {
  return { type: 'path', key, d, fill };
}
