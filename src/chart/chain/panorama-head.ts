import { chainWord } from '../../format/chain-words';
import { text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import type { Environment } from '../chart';
import { isJudged, statusGlyph, statusStrip } from './glyphs';
import type { PanoramaModel } from './model';

/** What stands above the map or below it. */
export interface PlacedStrip {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Totals of the chain on the left, its statuses and their strip on the right; below where they do not fit beside. */
export function placeHead(
  model: PanoramaModel,
  width: number,
  { fontSize, locale, text: measure }: Environment,
): PlacedStrip & { readonly free: readonly [from: number, to: number] } {
  const em = fontSize / 16;
  const marks: Mark[] = [];
  const wide = model.totals.map(({ value, name }) => Math.max(measure(value, 22 * em, 700), measure(name, 12 * em)));
  let x = 0;
  model.totals.forEach(({ key, value, name }, i) => {
    const look = { weight: 700, tabular: true } as const;
    marks.push(text(`${key}-value`, value, x, 20 * em, 22 * em, measure(value, 22 * em, 700), look));
    marks.push(text(`${key}-name`, name, x, 38 * em, 12 * em, measure(name, 12 * em), { fill: 'text-muted' }));
    x += wide[i]! + 28 * em;
  });
  const entries = model.statuses.map(({ status, count }) => {
    const label = `${chainWord(locale, status)} ${locale.group(`${count}`)}`;
    // Letters of another typeface may be wider than measured, and nothing follows that could give way.
    return { status, label, width: 19 * em + 1.14 * measure(label, 12 * em, 600) };
  });
  const gap = 12 * em;
  const taken = entries.reduce((sum, entry) => sum + entry.width + gap, -gap);
  if (entries.length === 0) return { marks, height: 44 * em, free: [x, width] };
  const beside = x + taken <= width;
  // Beside totals they are as long as they need; alone they take the whole width.
  const own = entries.length > 1 ? Math.min(320 * em, width - x) : 0;
  const long = x > 0 ? Math.min(width, Math.max(taken, beside ? own : 0)) : width;
  let top = beside || x === 0 ? 0 : 54 * em;
  let at = beside ? width - long : 0;
  const left = at;
  // Without a strip below them they stand at the height of the signs beside.
  const low = isJudged(model) ? 0 : 7 * em;
  const space = beside && entries.length > 1 ? gap + (long - taken) / (entries.length - 1) : gap;
  for (const { status, label, width: room } of entries) {
    if (at > left && at + room > width + 0.5) {
      at = left;
      top += 22 * em;
    }
    marks.push(
      ...statusGlyph(`${status}-ball`, status, at + 6.7 * em, top + low + 14.6 * em, 6.2 * em),
      text(`${status}-count`, label, at + 19 * em, top + low + 19 * em, 12 * em, room - 19 * em, { weight: 600 }),
    );
    at += room + space;
  }
  if (low === 0)
    marks.push(...statusStrip('strip', model.statuses, left, top + 30 * em, beside ? long : width, 8 * em, em));
  return { marks, height: top + (beside ? 44 : 42) * em, free: [x, beside ? left : x] };
}
